import type { Article, ArticleMetadata, ArticlePath, SourceMark } from '../../articles/article.js';
import { fieldsOf, type ArticleFields } from './articleFields.js';
import { rowOf, valuesOf } from './articleRow.js';
import { unpackArticle } from './packedArticle.js';
import type { SqlValue } from './sqlite.js';

/** All that an index writes of an article. */
export interface Preparation {
  /** Its row, as `valuesOf` gives it. */
  readonly row: readonly SqlValue[];
  readonly fields: ArticleFields;
}

/**
 * An article as it passes from the thread that read it to the one that writes the index: what that one needs of it, and what is to be written, in few pieces, since each costs something to send.
 */
export interface PreparedArticle extends ArticlePath {
  readonly metadata: ArticleMetadata;
  readonly text: string;
  readonly marks?: readonly SourceMark[];
  readonly row: readonly SqlValue[];
  /** All terms one behind the other. */
  readonly terms: string;
  readonly count: number;
  /** Of each term its length, how often the article has it and where its units end, in three rows; then the units. */
  readonly numbers: Uint32Array;
  readonly sentenceWeights: Uint8Array;
  readonly quotationWeights: Uint8Array;
}

const preparations = new WeakMap<Article, Preparation>();

/** Where in a row the packed article is. */
const BODY = 5;

/** What is written of an article: made now, unless the thread that read it made it. */
export function preparationOf(article: Article): Preparation {
  return preparations.get(article) ?? { row: valuesOf(rowOf(article)), fields: fieldsOf(article) };
}

export function prepareArticle(article: Article): PreparedArticle {
  const { path, file, isRendered, metadata, text, marks } = article;
  const { row, fields } = preparationOf(article);
  const { terms, times, ends, units, sentenceWeights, quotationWeights } = fields;
  const count = terms.length;
  const numbers = new Uint32Array(3 * count + units.length);
  for (let at = 0; at < count; at++) numbers[at] = terms[at]!.length;
  numbers.set(times, count);
  numbers.set(ends, 2 * count);
  numbers.set(units, 3 * count);
  const given = { path, metadata, text, ...(file === undefined ? {} : { file }), ...(isRendered === undefined ? {} : { isRendered }), ...(marks === undefined ? {} : { marks }) };
  return { ...given, row, terms: terms.join(''), count, numbers, sentenceWeights, quotationWeights };
}

/** The article that was prepared. Whatever of it few ask for is unpacked when it is asked for; another article made of it, as by spreading, has all of it and is prepared anew. */
export function preparedArticle(prepared: PreparedArticle): Article {
  const { row, terms: _terms, count: _count, numbers: _numbers, sentenceWeights, quotationWeights, ...given } = prepared;
  let whole: Article | undefined;
  const rest = (): Article => (whole ??= unpackArticle(row[BODY] as Uint8Array));
  const article: Article = {
    ...given,
    get content() {
      return rest().content;
    },
    get fileLines() {
      return rest().fileLines;
    },
    get fingerprint() {
      return rest().fingerprint;
    },
    get blocks() {
      return rest().blocks;
    },
    get sentences() {
      return rest().sentences;
    },
    get quotations() {
      return rest().quotations;
    },
    get names() {
      return rest().names;
    },
  };
  preparations.set(article, { row, fields: { sentenceWeights, quotationWeights, ...unpackedTerms(prepared) } });
  return article;
}

function unpackedTerms({ terms: joined, count, numbers }: PreparedArticle): Pick<ArticleFields, 'terms' | 'times' | 'ends' | 'units'> {
  const terms: string[] = [];
  for (let at = 0, from = 0; at < count; at++) terms.push(joined.slice(from, (from += numbers[at]!)));
  return { terms, times: numbers.subarray(count, 2 * count), ends: numbers.subarray(2 * count, 3 * count), units: numbers.subarray(3 * count) };
}
