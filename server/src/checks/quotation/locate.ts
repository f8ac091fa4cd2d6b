import type { Article } from '../../articles/article.js';
import type { PassageHit } from '../../index/corpusIndex.js';
import type { CheckContext } from '../context.js';
import { align, type Alignment } from './align.js';
import { matchAt, type ExactMatch } from './exactMatch.js';
import { RecentKind } from '../recentWork.js';
import type { QuotationQuestion } from './question.js';
import { sourceWords, type SourceWords } from './sourceWords.js';

/** A stretch of an article where a quotation may come from: its `sourceWords` from `from` to `to`. */
export interface SourceWindow {
  readonly article: Article;
  readonly words: SourceWords;
  readonly from: number;
  readonly to: number;
}

/** A copy of the quoted words, word for word. */
export interface Copy extends ExactMatch {
  readonly article: Article;
  readonly words: SourceWords;
  /** The words stand between quotation marks in the source. */
  readonly isMarked: boolean;
}

/** The best place for a quotation that no article holds word for word. */
export interface NearCopy {
  readonly article: Article;
  readonly words: SourceWords;
  readonly alignment: Alignment;
}

/** Where the quotations of the paragraphs that a writer is at, or may come back to, may come from. */
const RECENT = new RecentKind<readonly SourceWindow[]>(100);
const MOST_HITS = 50;
/** A short quotation is in many sentences that are not meant: more of them are looked at, which costs little for few words. */
const MOST_HITS_FOR_SHORT = 80;
/** A hit must have this share of the best one's score: a sentence that holds the words has all of it, one of two that hold them more than half. */
const LEAST_SHARE_OF_BEST = 0.5;
/** Sentences before and after a hit that belong to its window. */
const MARGIN = 2;
const MOST_ALIGNED = 12;
const MOST_ALIGNED_FOR_LONG = 4;
const LONG = 60;
/** Copies of one quotation that are looked at; a single word may stand everywhere. */
const MOST_COPIES = 200;
/** Words before and after a place that tell its topic, at most. */
const MOST_AROUND = 100;
/** Steps of word-for-word matching for one quotation; honest ones take some hundreds. */
const MOST_STEPS = 200_000;

/** The stretches of articles that share the quotation's rare words, best first; those of `cited` articles always among them. */
export function findWindows(question: QuotationQuestion, cited: readonly string[], context: CheckContext, signal?: AbortSignal): Promise<readonly SourceWindow[]> {
  const { indexWords, topicWords, isShort, words } = question;
  const make = (): Promise<SourceWindow[]> => windowsFor(question, cited, context, signal);
  return context.recent?.get(RECENT, [indexWords, isShort ? topicWords : [], words.length, cited], context, make) ?? make();
}

async function windowsFor(question: QuotationQuestion, cited: readonly string[], { index }: CheckContext, signal: AbortSignal | undefined): Promise<SourceWindow[]> {
  const words = question.indexWords;
  const hits = theBest(await index.findQuotationPassages({ words, limit: question.isShort ? MOST_HITS_FOR_SHORT : MOST_HITS }, signal));
  if (cited.length > 0) hits.push(...(await index.findQuotationPassages({ words, within: cited, limit: 20 }, signal)));
  if (question.isShort) hits.push(...theBest(await index.findQuotationPassages({ words: [...words, ...question.topicWords], limit: MOST_HITS }, signal)));
  const byArticle = new Map<string, Set<number>>();
  for (const hit of hits) byArticle.set(hit.articleId, (byArticle.get(hit.articleId) ?? new Set()).add(hit.sentence));
  const windows: SourceWindow[] = [];
  for (const [id, sentences] of byArticle) {
    const article = await index.article(id, signal);
    if (article) windows.push(...windowsAround(article, [...sentences], question.words.length));
  }
  return windows;
}

function theBest(hits: readonly PassageHit[]): PassageHit[] {
  const least = (hits[0]?.score ?? 0) * LEAST_SHARE_OF_BEST;
  return hits.filter(({ score }) => score >= least);
}

function windowsAround(article: Article, sentences: readonly number[], length: number): SourceWindow[] {
  const words = sourceWords(article);
  const ranges = [...sentences]
    .sort((a, b) => a - b)
    .map((sentence) => ({ from: Math.min(words.firstOf(sentence - MARGIN), words.firstOf(sentence) - length), to: Math.max(words.firstOf(sentence + MARGIN + 1), words.firstOf(sentence + 1) + length) }));
  const merged: { from: number; to: number }[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    const from = Math.max(0, range.from);
    const to = Math.min(words.length, range.to);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged.map((range) => ({ article, words, ...range }));
}

/** Every copy of the quotation, word for word, in the windows. */
export function findCopies(question: QuotationQuestion, windows: readonly SourceWindow[]): Copy[] {
  // An insertion at the edge of a quotation stands for anything: it says nothing of the source.
  const items = question.items.filter((item, i, all) => item.kind !== 'insertion' || (i > 0 && i < all.length - 1));
  const first = items[0];
  if (!first || (first.kind !== 'word' && first.kind !== 'beginning')) return [];
  const copies: Copy[] = [];
  const budget = { left: MOST_STEPS };
  for (const { article, words, from, to } of windows) {
    for (let at = from; at < to; at++) {
      const form = words.form(at)!;
      // Two words may be written as one, on either side; no other word can begin a copy.
      if (form !== first.word.form && !form.startsWith(first.word.form) && !first.word.form.startsWith(form)) continue;
      const match = matchAt(items, words, at, article, budget);
      if (!match) continue;
      copies.push({ ...match, article, words, isMarked: words.at(match.first)!.quotation >= 0 });
      if (copies.length >= MOST_COPIES) return copies;
    }
  }
  return copies;
}

/** The places most like the quotation, best first. `prefers` raises what is otherwise as good. */
export function findNearCopies(question: QuotationQuestion, windows: readonly SourceWindow[], prefers: (article: Article) => number): NearCopy[] {
  const promising = windows
    .map((window) => ({ window, share: sharedWeight(question, window) / question.weight }))
    .filter(({ share }) => share >= 0.3)
    .sort((a, b) => b.share - a.share)
    .slice(0, question.words.length > LONG ? MOST_ALIGNED_FOR_LONG : MOST_ALIGNED);
  return promising
    .map(({ window }) => ({ article: window.article, words: window.words, alignment: align(question.items, window.words, window.from, window.to) }))
    .sort((a, b) => b.alignment.score + prefers(b.article) - a.alignment.score - prefers(a.article));
}

function sharedWeight(question: QuotationQuestion, window: SourceWindow): number {
  const found = new Set<string>();
  let weight = 0;
  for (let i = window.from; i < window.to; i++) {
    const term = window.words.term(i)!;
    const worth = question.terms.get(term);
    if (worth === undefined || found.has(term)) continue;
    found.add(term);
    weight += worth;
  }
  return weight;
}

/** Whether the sentences around a place speak of what the briefing's sentence speaks of, or name its speaker. `least`: words of the topic that they must share. */
export function isNearTopic(question: QuotationQuestion, words: SourceWords, first: number, last: number, speaker: string | undefined, least = question.topic.size <= 3 ? 1 : 2): boolean {
  const from = Math.max(first - MOST_AROUND, words.firstOf(words.sentenceOf(first) - 1));
  const to = Math.min(last + 1 + MOST_AROUND, words.firstOf(words.sentenceOf(last) + 2));
  const shared = new Set<string>();
  for (let i = from; i < to; i++) {
    if (i >= first && i <= last) continue;
    const form = words.form(i)!;
    const term = words.term(i)!;
    if (speaker !== undefined && (form === speaker || form === `${speaker}'s`)) return true;
    if (question.topic.has(term)) shared.add(term);
  }
  return shared.size >= least;
}
