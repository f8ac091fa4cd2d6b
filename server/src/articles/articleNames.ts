import { foldWord } from '../text/fold.js';
import { firstFrom } from '../text/sorted.js';
import { stem } from '../text/stem.js';
import { startOf, type Span } from '../text/span.js';
import type { Article, ArticleSentence, NameMention } from './article.js';

const NOBODY: readonly string[] = [];

const personsByArticle = new WeakMap<Article, ReadonlyMap<string, readonly string[]>>();
const wordsByArticle = new WeakMap<Article, ReadonlySet<string>>();
const holdersByArticle = new WeakMap<Article, readonly OfficeHolder[]>();
const speakersByArticle = new WeakMap<Article, readonly string[]>();

/** The full names of persons whom an article names that end in a word, which is folded (`foldWord`), each once, in the order in which they come first. An article may have tens of thousands of names, which are gone through once. */
export function personsOfSurname(article: Article, surname: string): readonly string[] {
  let persons = personsByArticle.get(article);
  if (!persons) personsByArticle.set(article, (persons = groupBySurname(article)));
  return persons.get(surname) ?? NOBODY;
}

function groupBySurname({ names }: Article): ReadonlyMap<string, readonly string[]> {
  const persons = new Map<string, string[]>();
  for (const fullName of new Set(names.flatMap((mention) => (mention.kind === 'person' ? [mention.fullName] : [])))) {
    const surname = foldWord(fullName.split(/\s+/).at(-1)!);
    const list = persons.get(surname);
    if (list) list.push(fullName);
    else persons.set(surname, [fullName]);
  }
  return persons;
}

/** All words of the names of an article as they stand in it, each folded. */
export function wordsOfNames(article: Article): ReadonlySet<string> {
  const known = wordsByArticle.get(article);
  if (known) return known;
  const texts = new Set(article.names.map(({ text }) => text));
  const words = new Set([...texts].flatMap((text) => text.split(/\s+/).map(foldWord)));
  wordsByArticle.set(article, words);
  return words;
}

/** Somebody to whom an article gives an office. */
export interface OfficeHolder {
  readonly fullName: string;
  /** The words of the office, folded and stemmed. */
  readonly words: readonly string[];
}

/** Persons to whom an article gives an office, once for each full name and office, in the order in which they come first. */
export function holdersIn(article: Article): readonly OfficeHolder[] {
  const known = holdersByArticle.get(article);
  if (known) return known;
  const holders = new Map<string, OfficeHolder>();
  for (const { office, kind, fullName } of article.names) {
    if (office === undefined || kind !== 'person') continue;
    const key = `${fullName}\n${office}`;
    if (!holders.has(key)) holders.set(key, { fullName, words: office.split(/[^\p{L}]+/u).map((word) => stem(foldWord(word))) });
  }
  const made = [...holders.values()];
  holdersByArticle.set(article, made);
  return made;
}

/** Whom an article quotes, each name once, folded. */
export function speakersIn(article: Article): readonly string[] {
  const known = speakersByArticle.get(article);
  if (known) return known;
  const names = new Set(article.quotations.flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker.name])));
  const made = [...new Set([...names].map(foldWord))];
  speakersByArticle.set(article, made);
  return made;
}

/** The names that stand wholly within a span of an article, in order. */
export function namesWithin({ names }: Article, { start, end }: Span): readonly NameMention[] {
  const found: NameMention[] = [];
  for (let at = firstFrom(names, start, startOf); at < names.length && names[at]!.start <= end; at++) if (names[at]!.end <= end) found.push(names[at]!);
  return found;
}

/** The sentence of an article that a span stands wholly within; undefined where none is evidence there. */
export function sentenceAround({ sentences }: Article, { start, end }: Span): ArticleSentence | undefined {
  // The last one that does not begin behind the span: sentences do not overlap.
  const found = sentences[firstFrom(sentences, start + 1, startOf) - 1];
  return found !== undefined && end <= found.end ? found : undefined;
}
