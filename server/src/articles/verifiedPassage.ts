import { textFingerprint } from '../text/fingerprint.js';
import type { Span } from '../text/span.js';
import type { Article } from './article.js';

/** A passage as it stood when a sentence of a briefing was verified against it. */
export interface VerifiedPassage {
  /** Id of the article. */
  readonly source: string;
  /** Fingerprint of the passage's words, see {@link passageAt}. */
  readonly passage: string;
  /** How many neighbouring sentences it had, from 1. */
  readonly sentences: number;
  /** Its beginning, for people. Empty where nobody wrote it down. */
  readonly text: string;
}

/** Verified passages by the fingerprint (`text/fingerprint`) of the briefing's sentence that rests on them. */
export type VerifiedPassages = ReadonlyMap<string, readonly VerifiedPassage[]>;

/** One sentence of a briefing, verified: what it rests on now takes the place of everything known of it and of these sources. */
export interface Verification {
  /** Fingerprint of the sentence. */
  readonly statement: string;
  /** Ids of all articles that it cites. */
  readonly sources: readonly string[];
  readonly passages: readonly VerifiedPassage[];
}

/** How much of a passage is written down for people, in UTF-16 units. */
const MOST_TEXT = 160;

/** The passage that a span of an article touches, in whole sentences; undefined where it touches none. */
export function passageAt(article: Article, span: Span): VerifiedPassage | undefined {
  const touched = article.sentences.flatMap((sentence, index) => (sentence.start < span.end && span.start < sentence.end ? [index] : []));
  if (touched.length === 0) return undefined;
  const words = wordsOf(article, touched[0]!, touched.length);
  return { source: article.metadata.id, passage: textFingerprint(words), sentences: touched.length, text: words.slice(0, MOST_TEXT).trimEnd() };
}

/** The same words may be split into this many sentences more or fewer once lines are broken elsewhere. */
const OTHER_SPLITS = [0, 1, -1, 2, -2];

/** Whether an article has a passage somewhere. Where it stands, its typography, its white space and its line breaks do not matter. */
export function holdsPassage(article: Article, { passage, sentences }: Pick<VerifiedPassage, 'passage' | 'sentences'>): boolean {
  return OTHER_SPLITS.some((more) => sentences + more > 0 && fingerprintsOf(article, sentences + more).has(passage));
}

const fingerprints = new WeakMap<Article, Map<number, ReadonlySet<string>>>();

/** Fingerprints of all passages of so many neighbouring sentences; worked out once for an article. */
function fingerprintsOf(article: Article, sentences: number): ReadonlySet<string> {
  const bySize = fingerprints.get(article) ?? new Map<number, ReadonlySet<string>>();
  fingerprints.set(article, bySize);
  const known = bySize.get(sentences);
  if (known) return known;
  const made = new Set<string>();
  for (let first = 0; first + sentences <= article.sentences.length; first++) made.add(textFingerprint(wordsOf(article, first, sentences)));
  bySize.set(sentences, made);
  return made;
}

/** The sentences alone: furniture that comes to stand between two of them changes nothing. */
function wordsOf(article: Article, first: number, count: number): string {
  return article.sentences
    .slice(first, first + count)
    .map(({ start, end }) => article.text.slice(start, end).replace(/\s+/g, ' ').trim())
    .join(' ');
}
