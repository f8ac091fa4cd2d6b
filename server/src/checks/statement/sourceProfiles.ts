import type { Article } from '../../articles/article.js';
import { sentencesWith } from '../../articles/articleTerms.js';
import { writtenOn } from '../../articles/writtenOn.js';
import { stem } from '../../text/stem.js';
import { tokenize } from '../../text/tokens.js';
import { profileOf, type Profile } from './profile.js';
import { setPlace } from './spokenBy.js';

const profiles = new WeakMap<Article, (Profile | undefined)[]>();
const words = new WeakMap<Article, ArticleWords>();

/** What an article says at all: the stems of its content words, and every word as it stands, normalised. */
export interface ArticleVocabulary {
  readonly stems: ReadonlySet<string>;
  readonly norms: ReadonlySet<string>;
}

/** The words of a page. */
export type PageWords = Pick<ReadonlySet<string>, 'has'>;

interface ArticleWords {
  readonly vocabulary: ArticleVocabulary;
  readonly page: PageWords;
}

/** A sentence of an article taken apart; worked out once, when it is first looked at. */
export function sourceProfile(article: Article, sentence: number): Profile {
  const known = profiles.get(article) ?? [];
  profiles.set(article, known);
  const existing = known[sentence];
  if (existing) return existing;
  const span = article.sentences[sentence]!;
  const made = profileOf(article.text.slice(span.start, span.end), writtenOn(article));
  known[sentence] = made;
  setPlace(made, article, sentence);
  return made;
}

const whole = new WeakMap<Article, readonly Profile[]>();

/** All sentences of an article taken apart; always the same array, by which what is worked out of all of them is kept. */
export function sourceProfiles(article: Article): readonly Profile[] {
  const known = whole.get(article);
  if (known) return known;
  const made = article.sentences.map((_, at) => sourceProfile(article, at));
  whole.set(article, made);
  return made;
}

const figured = new WeakMap<Article, readonly Profile[]>();

/** The sentences of an article that have a figure, taken apart; looked for once. */
export function profilesWithFigures(article: Article): readonly Profile[] {
  const known = figured.get(article);
  if (known) return known;
  const made = sourceProfiles(article).filter(({ quantities }) => quantities.length > 0);
  figured.set(article, made);
  return made;
}

/** A letter or two that a writer has fitted to the sentence: the word that they begin is one term of a profile, and two of the article. */
const FITTED = /\[\p{L}{1,2}\]\p{L}/u;
const fitted = new WeakMap<Article, readonly number[]>();

/** The sentences of an article that have a term with a stem, by index, in order. Only sentences that hold the word are taken apart, however long the article is. */
export function sentencesNaming(article: Article, stem: string): number[] {
  return sentencesWithAny(article, [stem]).filter((at) => sourceProfile(article, at).terms.some((term) => term.stem === stem));
}

/** The sentences of an article, by index, in order, in which a word with one of some stems may stand, and no others than those that hold such a word or one that a writer has fitted. None is taken apart for that. */
export function sentencesWithAny(article: Article, stems: readonly string[]): number[] {
  const places = new Set([...stems.flatMap((each) => sentencesWith(article, each)), ...fittedSentences(article)]);
  return [...places].sort((a, b) => a - b);
}

function fittedSentences(article: Article): readonly number[] {
  const known = fitted.get(article);
  if (known) return known;
  const made = FITTED.test(article.text) ? article.sentences.flatMap(({ start, end }, at) => (FITTED.test(article.text.slice(start, end)) ? [at] : [])) : [];
  fitted.set(article, made);
  return made;
}

/** The vocabulary of an article's evidence, furniture left out. Its sentences need not be taken apart for that: most of them are never compared with anything. */
export function vocabularyOf(article: Article): ArticleVocabulary {
  return wordsOf(article).vocabulary;
}

/** Every word and number of an article's page, normalised: its furniture, title, author, outlet and date too, where a name may stand that the story takes as known. */
export function wordsOfPage(article: Article): PageWords {
  return wordsOf(article).page;
}

function wordsOf(article: Article): ArticleWords {
  const known = words.get(article);
  if (known) return known;
  const { title, author, outlet, date } = article.metadata;
  // Most words of a page are words of its evidence, which are not held twice.
  const beside = new Set([title, author, outlet, date].flatMap((text) => (text === undefined ? [] : tokenize(text).map(({ norm }) => norm))));
  const stems = new Set<string>();
  const norms = new Set<string>();
  let sentence = 0;
  for (const { norm, kind, start } of tokenize(article.text)) {
    if (norms.has(norm)) continue;
    beside.add(norm);
    if (kind === 'mark') continue;
    while (sentence < article.sentences.length && article.sentences[sentence]!.end <= start) sentence++;
    if (sentence === article.sentences.length || start < article.sentences[sentence]!.start) continue;
    beside.delete(norm);
    norms.add(norm);
    stems.add(stem(norm));
  }
  const made = { vocabulary: { stems, norms }, page: { has: (norm: string) => norms.has(norm) || beside.has(norm) } };
  words.set(article, made);
  return made;
}
