import type { Article } from '../../articles/article.js';
import type { PassageHit } from '../../index/corpusIndex.js';
import { synonymsOf } from '../../text/lexicon/words.js';
import type { CheckContext } from '../context.js';
import { align, type Alignment } from './alignment.js';
import { formsOf } from './forms.js';
import type { Profile } from './profile.js';
import { sourceProfile } from './sourceProfiles.js';
import { substitutionIn } from './substitution.js';

/** One to three neighbouring sentences of an article with a claim laid over them. */
export interface Window {
  readonly article: Article;
  /** Index of the first sentence in the article. */
  readonly first: number;
  readonly sentences: readonly Profile[];
  readonly alignment: Alignment;
  /** How rare in the corpus the words are that it shares with the claim, compared with the other passages, 0 to {@link RARITY}; undefined where only a cited article was read. */
  readonly rarity: number | undefined;
  /** Coverage, with a little for or against it among equals, less a little for every further sentence: the shorter passage that says as much is the better one. */
  readonly score: number;
}

/** Of passages of many articles that have as much of a claim, the one with its rarer words is the better one; common words are anywhere. */
const RARITY = 0.02;
/** Of passages of the cited article, the one without another name in the place of the claim's. */
const OTHER_NAME = 0.01;
/** What every sentence beyond the first costs a window. */
const FURTHER_SENTENCE = 0.04;
/** Passages that the index is asked for. */
const PASSAGES = 24;
/** Of those found in the whole corpus, one with less than this share of the best one's score has too little of the claim to be laid beside it. */
const LEAST_OF_BEST = 0.5;
/** Passages whose surroundings are looked at. */
const WIDENED = 8;
/** Where no passage of the cited articles has this much of a claim, all sentences of those are looked at that have no more than so many. */
const READ_WHOLE_BELOW = 0.5;
const READ_WHOLE = 150;
/** Terms of a claim that the index is asked for; a longer claim says enough by its weightiest. */
const MOST_TERMS = 40;
/** A word this rare is also looked up by its synonyms: 'telephoned' finds 'phoned'. */
const SYNONYM_WEIGHT = 0.45;
/** What a synonym counts for beside the word itself, and '1,200' beside '1200'. Rare synonyms of common words would else come before the words. */
const SYNONYM = 0.4;
const OTHER_FORM = 0.8;

/**
 * The windows that say most of what a claim says, best first, at most `limit`, overlapping ones dropped. Within the articles of the given ids,
 * or in the whole corpus; `reach` keeps to single sentences, which is half the work. Asks the index for passages by words, then lays the claim over each of them and over its surroundings.
 */
export async function findWindows(claim: Profile, context: CheckContext, within: readonly string[] | undefined, limit: number, signal?: AbortSignal, reach: 'surroundings' | 'sentence' = 'surroundings'): Promise<Window[]> {
  const hits = await passagesFor(claim, context, within, PASSAGES, signal);
  const singles: Window[] = [];
  const most = hits[0]?.score ?? 1;
  for (const hit of hits) {
    if (within === undefined && hit.score < LEAST_OF_BEST * most) break;
    const window = await windowAt(claim, context, hit, within ? undefined : (RARITY * hit.score) / most, signal);
    if (window) singles.push(window);
  }
  singles.sort(byScore);
  if (within !== undefined && (singles[0]?.alignment.coverage ?? 0) < READ_WHOLE_BELOW) singles.push(...(await otherSentences(claim, singles, within, context, signal)));
  singles.sort(byScore);
  const widened = singles.slice(0, reach === 'sentence' ? 0 : WIDENED).flatMap((window) => surroundings(claim, window));
  return withoutOverlaps([...singles, ...widened].sort(byScore), limit);
}

/**
 * The sentences of cited articles that the index did not find for a claim, since they say it in other words: 'enter into force on Monday' for 'take effect on 16 October'. Only of articles that are soon read.
 */
async function otherSentences(claim: Profile, found: readonly Window[], within: readonly string[], context: CheckContext, signal: AbortSignal | undefined): Promise<Window[]> {
  const windows: Window[] = [];
  for (const id of within) {
    const article = await context.index.article(id, signal);
    if (!article || article.sentences.length > READ_WHOLE) continue;
    const known = new Set(found.flatMap((window) => (window.article === article ? [window.first] : [])));
    windows.push(...article.sentences.flatMap((_, at) => (known.has(at) ? [] : [makeWindow(claim, article, at, 1, undefined)])));
  }
  return windows;
}

/** The sentences that the index finds for a claim, best first: what the claim is then laid over. */
export function passagesFor(claim: Profile, context: CheckContext, within: readonly string[] | undefined, limit: number, signal?: AbortSignal): Promise<readonly PassageHit[]> {
  const factors = queryTerms(claim);
  return context.index.findPassages({ stems: [...factors.keys()], factors: [...factors.values()], limit, ...(within ? { within } : {}) }, signal);
}

/** What is looked for, with what each form of a word counts for. */
function queryTerms(claim: Profile): Map<string, number> {
  const found = new Map<string, number>();
  const put = (form: string, factor: number): void => void found.set(form, Math.max(found.get(form) ?? 0, factor));
  const terms = [...claim.terms].sort((a, b) => b.weight - a.weight).slice(0, MOST_TERMS);
  for (const term of terms) {
    put(term.stem, term.weight);
    if (term.kind === 'word' && term.weight >= SYNONYM_WEIGHT) for (const synonym of synonymsOf(term.stem)) put(synonym, SYNONYM * term.weight);
    if (term.kind === 'figure' || term.kind === 'date') for (const form of formsOf(claim, term)) put(form, OTHER_FORM * term.weight);
  }
  return found;
}

async function windowAt(claim: Profile, context: CheckContext, hit: PassageHit, rarity: number | undefined, signal: AbortSignal | undefined): Promise<Window | undefined> {
  const article = await context.index.article(hit.articleId, signal);
  if (!article || hit.sentence >= article.sentences.length) return undefined;
  return makeWindow(claim, article, hit.sentence, 1, rarity);
}

function makeWindow(claim: Profile, article: Article, first: number, length: number, rarity: number | undefined): Window {
  const sentences = Array.from({ length }, (_, i) => sourceProfile(article, first + i));
  const alignment = align(claim, sentences);
  const preference = rarity ?? -OTHER_NAME * substitutionIn(claim, { sentences, alignment });
  return { article, first, sentences, alignment, rarity, score: alignment.coverage + preference - FURTHER_SENTENCE * (length - 1) };
}

/** The windows of two and three sentences around one. */
function surroundings(claim: Profile, { article, first, rarity }: Window): Window[] {
  const spans: readonly (readonly [number, number])[] = [
    [first - 1, 2],
    [first, 2],
    [first - 1, 3],
  ];
  return spans.filter(([from, length]) => from >= 0 && from + length <= article.sentences.length).map(([from, length]) => makeWindow(claim, article, from, length, rarity));
}

function byScore(a: Window, b: Window): number {
  return b.score - a.score || a.sentences.length - b.sentences.length || a.first - b.first;
}

/** Of windows that share sentences only the best is kept. */
function withoutOverlaps(windows: readonly Window[], limit: number): Window[] {
  const kept: Window[] = [];
  for (const window of windows) {
    if (kept.length >= limit) break;
    const overlaps = kept.some((other) => other.article === window.article && window.first < other.first + other.sentences.length && other.first < window.first + window.sentences.length);
    if (!overlaps) kept.push(window);
  }
  return kept;
}
