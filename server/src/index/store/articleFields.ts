import type { Article, ArticleMetadata } from '../../articles/article.js';
import { sentenceTerms } from '../../articles/articleTerms.js';
import { foldName, nameWords } from '../../articles/foldName.js';
import { contributionsOf } from '../../articles/nameNode.js';
import { bucketOf } from '../../articles/nearWordIndex.js';
import { soundSkeleton } from '../../articles/nearWords.js';
import { sketchOf } from '../../articles/sketch.js';
import { LOOKED_UP } from '../../articles/wireCopies.js';
import { letterPairs } from '../cardSearch.js';
import { creditLines } from '../credits.js';
import { lastWordOf, quotationTerms } from '../quotationSearch.js';
import { titleWeight } from '../unitWeight.js';

/**
 * The terms of one index over everything that articles are found by. The first letter says what kind of term it is, so that kinds never meet; the parts of
 * a term are kept apart by a tab, which no part has.
 */
export const TERM = {
  /** A stem in a sentence. Postings are sentences. */
  sentence: (stem: string) => `S${stem}`,
  /** A stem in a quotation; the last word of its speaker's name, behind which the name follows. Postings are quotations. */
  quotation: (stem: string) => `Q${stem}`,
  speakerWord: (word: string) => `QL\t${word}\t`,
  /** A pair of letters of id and title. From here on, postings are articles, and each counts how often. */
  cardPair: (pair: string) => `C${pair}`,
  /** One word, or two neighbours, of a line on author, outlet or title. */
  credit: (words: string) => `R${words}`,
  /** One of the hashes by which copies of an article are looked up. */
  story: (hash: number) => `W${hash.toString(36)}`,
  /** A name by its key: its mentions, by spelling, by kind, by office. */
  name: (key: string) => `NK${key}`,
  nameSpelling: (key: string, spelling: string) => `NS${key}\t${spelling}`,
  nameKind: (key: string, kind: string) => `NT${key}\t${kind}`,
  nameOffice: (key: string, office: string) => `NO${key}\t${office}`,
  /** The keys of names by a word, by the last word, by a folded spelling. */
  nameWord: (word: string, key: string) => `NW${word}\t${key}`,
  nameLast: (word: string, key: string) => `NL${word}\t${key}`,
  nameSpelled: (folded: string, key: string) => `NF${folded}\t${key}`,
  /** Words at the ends of names, by what near ones are found by. */
  endBucket: (bucket: string, word: string) => `NE${bucket}\t${word}`,
  endSound: (skeleton: string, word: string) => `NA${skeleton}\t${word}`,
} as const;

/** What postings of a term are numbers of. */
export type UnitKind = 'sentence' | 'quotation' | 'article';

export function unitKindOf(term: string): UnitKind {
  return term[0] === 'S' ? 'sentence' : term[0] === 'Q' ? 'quotation' : 'article';
}

/** An article's terms, each once, with the units that have it. */
export interface ArticleFields {
  /** 255 times the weight of each sentence, and of each quotation. */
  readonly sentenceWeights: Uint8Array;
  readonly quotationWeights: Uint8Array;
  readonly terms: readonly string[];
  /** For each term, how often the article has it: of sentences and quotations it is 1, since articles are counted there. */
  readonly times: ArrayLike<number>;
  /** For each term, where its units end among `units`; they begin where those of the term before end. */
  readonly ends: ArrayLike<number>;
  /** Sentences or quotations of this article, ascending, as the kind of the term says; of any other term the one unit is 0, the article. */
  readonly units: ArrayLike<number>;
}

/** Collects the terms of one article. */
class FieldsBuilder {
  readonly #stems = { sentence: new Map<string, number>(), quotation: new Map<string, number>() };
  readonly #counted = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #times: number[] = [];
  readonly #lists: number[][] = [];

  /** A stem of a sentence or quotation, or another part of a term; units come in ascending order. Its term is made where the article has it for the first time. */
  unit(kind: 'sentence' | 'quotation', stem: string, unit: number): void {
    const at = this.#stems[kind].get(stem);
    if (at === undefined) this.#stems[kind].set(stem, this.#new(TERM[kind](stem), 1, unit));
    else if (this.#lists[at]!.at(-1) !== unit) this.#lists[at]!.push(unit);
  }

  /** A term of the article, once more. */
  count(term: string, by: number): void {
    const at = this.#counted.get(term);
    if (at === undefined) this.#counted.set(term, this.#new(term, by, 0));
    else this.#times[at]! += by;
  }

  /** A term of the article that is not counted. */
  has(term: string): void {
    if (!this.#counted.has(term)) this.#counted.set(term, this.#new(term, 1, 0));
  }

  finish(sentenceWeights: Uint8Array, quotationWeights: Uint8Array): ArticleFields {
    let end = 0;
    return { sentenceWeights, quotationWeights, terms: this.#terms, times: this.#times, ends: this.#lists.map(({ length }) => (end += length)), units: this.#lists.flat() };
  }

  #new(term: string, times: number, unit: number): number {
    this.#times.push(times);
    this.#lists.push([unit]);
    return this.#terms.push(term) - 1;
  }
}

/** The terms by which an article is found. The same article has the same terms. */
export function fieldsOf(article: Article): ArticleFields {
  const fields = new FieldsBuilder();
  sentenceTerms(article).forEach((stems, sentence) => {
    for (const stem of stems) fields.unit('sentence', stem, sentence);
  });
  article.quotations.forEach((quotation, index) => {
    for (const stem of quotationTerms(article, quotation)) fields.unit('quotation', stem, index);
    if (quotation.speaker) fields.unit('quotation', speakerOf(quotation.speaker.name), index);
  });
  for (const pair of letterPairs(`${article.metadata.id} ${article.metadata.title}`)) fields.has(TERM.cardPair(pair));
  for (const words of creditTerms(article.metadata)) fields.has(TERM.credit(words));
  for (const hash of sketchOf(article).hashes.subarray(0, LOOKED_UP)) fields.has(TERM.story(hash));
  countNames(article, fields);
  return fields.finish(
    Uint8Array.from(article.sentences, (_, sentence) => Math.round(titleWeight(article, sentence) * 255)),
    Uint8Array.from(article.quotations, ({ isSpeech }) => Math.round((isSpeech ? 1 : 0.5) * 255)),
  );
}

/** A speaker in the place of a stem: see {@link TERM.speakerWord}. */
function speakerOf(name: string): string {
  return `L\t${oneLine(lastWordOf(name))}\t${oneLine(name)}`;
}

function countNames(article: Article, fields: FieldsBuilder): void {
  for (const { key: whole, spellings, kinds, offices } of contributionsOf(article)) {
    const key = oneLine(whole);
    for (const [spelling, mentions] of spellings) {
      fields.count(TERM.name(key), mentions);
      fields.count(TERM.nameSpelling(key, oneLine(spelling)), mentions);
      const folded = oneLine(foldName(spelling));
      fields.has(TERM.nameSpelled(folded, key));
      if (!folded.includes(' ')) for (const term of endTerms(folded)) fields.has(term);
    }
    for (const [kind, mentions] of kinds) fields.count(TERM.nameKind(key, kind), mentions);
    for (const office of offices) fields.has(TERM.nameOffice(key, oneLine(office)));
    for (const term of wordTerms(key)) fields.has(term);
  }
}

const wordTermsOf = new Map<string, readonly string[]>();
const endTermsOf = new Map<string, readonly string[]>();
/** Names whose terms are remembered: many articles have the same ones. */
const MOST_REMEMBERED = 10_000;

/** What a name is found by, whatever its spelling: its words, and what stands at its ends. */
function wordTerms(key: string): readonly string[] {
  return remembered(wordTermsOf, key, () => {
    const words = key.split(' ');
    const [first, last] = [words[0]!, words.at(-1)!];
    return [...words.map((word) => TERM.nameWord(word, key)), TERM.nameLast(last, key), ...endTerms(first), ...endTerms(last)];
  });
}

/** What a word at the end of a name is found by when it is spelt otherwise. */
function endTerms(word: string): readonly string[] {
  return remembered(endTermsOf, word, () => [TERM.endBucket(bucketOf(word, word.length), word), TERM.endSound(soundSkeleton(word), word)]);
}

function remembered(terms: Map<string, readonly string[]>, of: string, make: () => readonly string[]): readonly string[] {
  const known = terms.get(of);
  if (known !== undefined) return known;
  const made = make();
  if (terms.size >= MOST_REMEMBERED) terms.clear();
  terms.set(of, made);
  return made;
}

/** The words of each line on author, outlet and title, and each two neighbours. */
function creditTerms(metadata: ArticleMetadata): Set<string> {
  const found = new Set<string>();
  for (const words of creditLines(metadata)) {
    words.forEach((word, index) => {
      found.add(oneLine(word));
      if (index > 0) found.add(oneLine(`${words[index - 1]!} ${word}`));
    });
  }
  return found;
}

/** The words of a name as {@link creditTerms} has them: alone where it is one, else each two neighbours. */
export function creditQuery(name: string): string[] {
  const words = nameWords(name).map(oneLine);
  return words.length < 2 ? words : words.slice(1).map((word, index) => `${words[index]!} ${word}`);
}

/** Without the tab that keeps the parts of a term apart. */
export function oneLine(text: string): string {
  return text.replaceAll('\t', ' ');
}
