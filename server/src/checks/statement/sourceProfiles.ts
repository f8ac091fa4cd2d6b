import type { Article } from '../../articles/article.js';
import { dayFromIso } from '../../text/calendar.js';
import { tokenize } from '../../text/tokens.js';
import { profileOf, type Profile } from './profile.js';

const profiles = new WeakMap<Article, (Profile | undefined)[]>();
const vocabularies = new WeakMap<Article, ArticleVocabulary>();
const pages = new WeakMap<Article, ReadonlySet<string>>();

/** What an article says at all: the stems of its content words, and every word as it stands, normalised. */
export interface ArticleVocabulary {
  readonly stems: ReadonlySet<string>;
  readonly norms: ReadonlySet<string>;
}

/** A sentence of an article taken apart; worked out once, when it is first looked at. */
export function sourceProfile(article: Article, sentence: number): Profile {
  const known = profiles.get(article) ?? [];
  profiles.set(article, known);
  const existing = known[sentence];
  if (existing) return existing;
  const span = article.sentences[sentence]!;
  const made = profileOf(article.text.slice(span.start, span.end), dayFromIso(article.metadata.date));
  known[sentence] = made;
  return made;
}

/** The vocabulary of an article's evidence, furniture left out. */
export function vocabularyOf(article: Article): ArticleVocabulary {
  const known = vocabularies.get(article);
  if (known) return known;
  const stems = new Set<string>();
  const norms = new Set<string>();
  for (let i = 0; i < article.sentences.length; i++) {
    const profile = sourceProfile(article, i);
    for (const token of profile.tokens) if (token.kind !== 'mark') norms.add(token.norm);
    for (const term of profile.terms) stems.add(term.stem);
  }
  const made = { stems, norms };
  vocabularies.set(article, made);
  return made;
}

/** Every word and number of an article's page, normalised: its furniture, title, author, outlet and date too, where a name may stand that the story takes as known. */
export function wordsOfPage(article: Article): ReadonlySet<string> {
  const known = pages.get(article);
  if (known) return known;
  const { title, author, outlet, date } = article.metadata;
  const made = new Set([article.text, title, author, outlet, date].flatMap((text) => (text === undefined ? [] : tokenize(text).map(({ norm }) => norm))));
  pages.set(article, made);
  return made;
}
