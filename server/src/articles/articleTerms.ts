import { GrowingNumbers } from '../text/growingNumbers.js';
import { stemOf, type Stem } from '../text/stem.js';
import { tokenize, type Token } from '../text/tokens.js';
import type { Article, ArticleSentence } from './article.js';

/**
 * The words of an article's sentences while it is analysed: each sentence is taken apart once, for whoever asks first and for the terms that the article is found by. Only those of the sentence that was asked
 * for last are kept.
 */
export class SentenceWords {
  readonly #text: string;
  readonly #stems: (readonly Stem[])[] = [];
  #last = -1;
  #tokens: readonly Token[] = [];

  constructor(
    text: string,
    readonly sentences: readonly ArticleSentence[],
  ) {
    this.#text = text;
  }

  /** The tokens of the sentence with this index, by offsets into the sentence. */
  tokens(index: number): readonly Token[] {
    if (index !== this.#last) {
      const { start, end } = this.sentences[index]!;
      this.#last = index;
      this.#tokens = tokenize(this.#text.slice(start, end));
      this.#stems[index] ??= distinctStems(this.#tokens);
    }
    return this.#tokens;
  }

  /** See {@link sentenceStems}. */
  stems(): readonly (readonly Stem[])[] {
    for (let index = 0; index < this.sentences.length; index++) if (this.#stems[index] === undefined) this.tokens(index);
    return this.#stems;
  }
}

const stemsByArticle = new WeakMap<Article, readonly (readonly Stem[])[]>();

/** Says what {@link sentenceStems} gives for an article, where that is known. */
export function keepSentenceStems(article: Article, words: SentenceWords): void {
  stemsByArticle.set(article, words.stems());
}

/**
 * The terms of each sentence of an article, by index into {@link Article.sentences}: the stems of its words and its figures as they stand,
 * each once. Worked out once per article.
 */
export function sentenceStems(article: Article): readonly (readonly Stem[])[] {
  const known = stemsByArticle.get(article);
  if (known) return known;
  // The tokens themselves are not kept: most articles of a corpus are never looked at again.
  const stems = new SentenceWords(article.text, article.sentences).stems();
  stemsByArticle.set(article, stems);
  return stems;
}

/** Of an article of so many sentences it is remembered which terms stand where; a shorter one is gone through sentence by sentence, which takes less memory. */
export const MANY_SENTENCES = 400;

const placesByArticle = new WeakMap<Article, ReadonlyMap<string, readonly number[]>>();
const NOWHERE: readonly number[] = [];

/** The sentences of an article that hold a term of {@link sentenceStems}, by index, in order. */
export function sentencesWith(article: Article, term: string): readonly number[] {
  if (article.sentences.length >= MANY_SENTENCES) return placesOfTerms(article).get(term) ?? NOWHERE;
  return sentenceStems(article).flatMap((stems, sentence) => (stems.some(({ text }) => text === term) ? [sentence] : []));
}

/** The sentences that hold each term, worked out once per article. */
function placesOfTerms(article: Article): ReadonlyMap<string, readonly number[]> {
  const known = placesByArticle.get(article);
  if (known) return known;
  const places = new Map<string, number[]>();
  sentenceStems(article).forEach((stems, sentence) => {
    for (const { text: term } of stems) {
      const list = places.get(term);
      if (list) list.push(sentence);
      else places.set(term, [sentence]);
    }
  });
  placesByArticle.set(article, places);
  return places;
}

/** For each stem the last list that it was put in, by its number. */
const lastList = new GrowingNumbers();
let lists = 0;

/** The stems of words and figures, each once, in the order in which they come first. */
export function distinctStems(tokens: readonly Token[]): Stem[] {
  const list = ++lists;
  const found: Stem[] = [];
  let rare: Set<string> | undefined;
  for (const token of tokens) {
    if (token.kind === 'mark') continue;
    const stem = stemOf(token.norm);
    if (stem.number < 0) {
      rare ??= new Set();
      if (rare.has(stem.text)) continue;
      rare.add(stem.text);
    } else {
      if (lastList.get(stem.number) === list) continue;
      lastList.set(stem.number, list);
    }
    found.push(stem);
  }
  // A copy, since a list that grew has room for half as many again, and these are kept with their article.
  return found.slice();
}
