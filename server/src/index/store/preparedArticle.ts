import type { Article, ArticleMetadata, ArticlePath, SourceMark } from '../../articles/article.js';
import { fieldsOf } from './articleFields.js';
import { rowOf, valuesOf } from './articleRow.js';
import type { ArticleFields } from './fields.js';
import { unpackArticle } from './packedArticle.js';
import type { SqlValue } from './sqlite.js';
import type { TermList } from './vocabulary.js';

/** All that an index writes of an article. */
export interface Preparation {
  /** Its row, as `valuesOf` gives it. */
  readonly row: readonly SqlValue[];
  readonly fields: ArticleFields;
}

/**
 * An article as it passes from the thread that read it to the one that writes the index: what that one needs of it, and what is to be written, in few pieces, since each costs something to send. Terms pass as
 * numbers; what they mean is told with the first article that has them.
 */
export interface PreparedArticle extends ArticlePath {
  readonly metadata: ArticleMetadata;
  readonly text: string;
  readonly marks?: readonly SourceMark[];
  readonly row: readonly SqlValue[];
  /** Whether numbers begin anew with this article. */
  readonly isNewList: boolean;
  /** What the next numbers mean. */
  readonly newTerms: readonly string[];
  readonly others: readonly string[];
  /** How many terms are of sentences, of sentences or quotations, and in all; then the numbers of the terms, the ends of their units, how often the article has them, and the units: see {@link ArticleFields}. */
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

/** Packs the articles of one thread, in the order in which they are sent. */
export class ArticlePacker {
  #list: TermList | undefined;
  /** So many terms of the list were told. */
  #told = 0;

  pack(article: Article): PreparedArticle {
    const { path, file, isRendered, metadata, text, marks } = article;
    const { row, fields } = preparationOf(article);
    const { list, numbers, sentenceTerms, ends, units, times, others, sentenceWeights, quotationWeights } = fields;
    const isNewList = list !== this.#list;
    if (isNewList) this.#told = 0;
    this.#list = list;
    const newTerms = list.terms.slice(this.#told);
    this.#told = list.terms.length;
    const all = new Uint32Array(COUNTS + numbers.length + ends.length + times.length + units.length);
    all.set([sentenceTerms, ends.length, numbers.length]);
    let at = COUNTS;
    for (const part of [numbers, ends, times, units]) {
      all.set(part, at);
      at += part.length;
    }
    const given = { path, metadata, text, ...(file === undefined ? {} : { file }), ...(isRendered === undefined ? {} : { isRendered }), ...(marks === undefined ? {} : { marks }) };
    return { ...given, row, isNewList, newTerms, others, numbers: all, sentenceWeights, quotationWeights };
  }
}

/** How many numbers say how many numbers there are of each kind. */
const COUNTS = 3;

/** Unpacks the articles of one thread: all that it packed, in that order, whether anybody wants them or not. */
export class ArticleUnpacker {
  #terms: string[] = [];
  #list: TermList = { terms: this.#terms };

  /** The article that was packed. Whatever of it few ask for is unpacked when it is asked for; another article made of it, as by spreading, has all of it and is prepared anew. */
  unpack(prepared: PreparedArticle): Article {
    const { row, isNewList, newTerms, others, numbers, sentenceWeights, quotationWeights, ...given } = prepared;
    if (isNewList) {
      this.#terms = [];
      this.#list = { terms: this.#terms };
    }
    for (const term of newTerms) this.#terms.push(term);
    const article = unpackedWhenAsked(given, row);
    preparations.set(article, { row, fields: { sentenceWeights, quotationWeights, list: this.#list, others, ...unpackedNumbers(numbers) } });
    return article;
  }
}

function unpackedWhenAsked(given: Pick<Article, 'path' | 'file' | 'isRendered' | 'metadata' | 'text' | 'marks'>, row: readonly SqlValue[]): Article {
  let whole: Article | undefined;
  const rest = (): Article => (whole ??= unpackArticle(row[BODY] as Uint8Array));
  return {
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
}

function unpackedNumbers(all: Uint32Array): Pick<ArticleFields, 'numbers' | 'sentenceTerms' | 'ends' | 'times' | 'units'> {
  const [sentenceTerms, withUnits, terms] = all as unknown as readonly [number, number, number];
  const endsAt = COUNTS + terms;
  const timesAt = endsAt + withUnits;
  const unitsAt = timesAt + terms - withUnits;
  return { sentenceTerms, numbers: all.subarray(COUNTS, endsAt), ends: all.subarray(endsAt, timesAt), times: all.subarray(timesAt, unitsAt), units: all.subarray(unitsAt) };
}
