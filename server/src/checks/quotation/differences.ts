import { originalSpan } from '../../text/mappedText.js';
import type { Span } from '../../text/span.js';
import { deletionOf } from '../deletion.js';
import type { WordDifference } from '../finding.js';
import type { AlignedStep } from './align.js';
import type { NearCopy } from './locate.js';
import type { QuotationQuestion } from './question.js';
import type { QuotedItem } from './quotedParts.js';
import type { SourceWords } from './sourceWords.js';
import { isNegation, type ComparedWord } from './words.js';

/** A place where quotation and source differ: items of the quotation against words of the source; one of the two may be empty. */
export interface Hunk {
  readonly items: readonly number[];
  readonly sources: readonly number[];
  /** Index of the last item of the quotation before the place, -1 at its start. */
  readonly after: number;
}

/** A reporter's words between two pairs of marks, at most. */
const MOST_REPORTING = 45;

/**
 * The steps of an alignment with those set free that change nothing: a reporter's words between two pairs of marks, an editor's in brackets,
 * and words that are only spaced or hyphenated otherwise.
 */
export function settledSteps(question: QuotationQuestion, near: NearCopy): AlignedStep[] {
  const steps = [...near.alignment.steps];
  const { words } = near;
  for (let i = 0; i < steps.length; i++) {
    joinRespaced(steps, i, question.items, words);
    if (steps[i]!.kind !== 'dropped') continue;
    let end = i;
    while (steps[end]?.kind === 'dropped') end++;
    const from = steps[i]!.source;
    const to = steps[end - 1]!.source;
    if (words.slice(from, to + 1).every((word) => word.isInserted)) for (let k = i; k < end; k++) steps[k] = { ...steps[k]!, kind: 'free' };
    else freeReporting(steps, i, end, words);
    i = end - 1;
  }
  return steps;
}

/** Sets a reporter's words free among the words that a quotation drops: nobody said them, whether or not words that were said go with them. */
function freeReporting(steps: AlignedStep[], from: number, to: number, words: SourceWords): void {
  for (let first = from; first < to; first++) {
    if (isSpoken(steps[first]!.source, words)) continue;
    let end = first;
    while (end < to && !isSpoken(steps[end]!.source, words)) end++;
    const isBetween = isSpoken(steps[first]!.source - 1, words) && isSpoken(steps[end - 1]!.source + 1, words);
    if (isBetween && end - first <= MOST_REPORTING) for (let k = first; k < end; k++) steps[k] = { ...steps[k]!, kind: 'free' };
    first = end;
  }
}

function isSpoken(index: number, words: SourceWords): boolean {
  return (words.at(index)?.quotation ?? -1) >= 0;
}

/** Whether a reporter's words stand between those of the source that a place would be given: what a quotation may not have for the speaker's own. */
export function holdsReporting(hunk: Hunk, near: NearCopy): boolean {
  const spoken = hunk.sources.map((source) => isSpoken(source, near.words));
  return spoken.includes(false) && isSpoken(near.alignment.first, near.words) && isSpoken(near.alignment.last, near.words);
}

/** 'de-escalate' against 'deescalate', either way, comes out of the alignment as a changed word and a dropped or added one. */
function joinRespaced(steps: AlignedStep[], at: number, items: readonly QuotedItem[], words: SourceWords): void {
  const one = steps[at]!;
  const two = steps[at + 1];
  if (!two) return;
  const pair = [one, two];
  if (!pair.some((step) => step.kind === 'changed') || !pair.some((step) => step.kind === 'dropped' || step.kind === 'added')) return;
  const quoted = pair.flatMap((step) => wordOf(items, step.item) ?? []);
  const source = pair.flatMap((step) => (step.source < 0 ? [] : [words.at(step.source)!]));
  if ([...quoted, ...source].some((word) => word.isFigure)) return;
  if (quoted.map((word) => word.form).join('') !== source.map((word) => word.form).join('')) return;
  steps[at] = { ...one, kind: 'same' };
  steps[at + 1] = { ...two, kind: two.kind === 'changed' ? 'same' : 'free' };
}

function wordOf(items: readonly QuotedItem[], index: number): ComparedWord | undefined {
  const item = items[index];
  return item?.kind === 'word' || item?.kind === 'beginning' ? item.word : undefined;
}

/** The places where steps say that quotation and source differ, in order. */
export function hunksOf(steps: readonly AlignedStep[]): Hunk[] {
  const hunks: Hunk[] = [];
  let after = -1;
  for (let i = 0; i < steps.length; ) {
    const step = steps[i]!;
    if (step.kind === 'same' || step.kind === 'free') {
      if (step.item >= 0) after = step.item;
      i++;
      continue;
    }
    const items: number[] = [];
    const sources: number[] = [];
    const before = after;
    for (; i < steps.length && steps[i]!.kind !== 'same' && steps[i]!.kind !== 'free'; i++) {
      if (steps[i]!.item >= 0) items.push((after = steps[i]!.item));
      if (steps[i]!.source >= 0) sources.push(steps[i]!.source);
    }
    hunks.push({ items, sources, after: before });
  }
  return hunks;
}

/** The words of a hunk as they stand in the source, marks left out and white space folded; empty where it has none. */
export function sourceTextOf(hunk: Hunk, near: NearCopy): string {
  const first = hunk.sources[0];
  const last = hunk.sources.at(-1);
  return first === undefined || last === undefined ? '' : plainText(near.article.text.slice(near.words.at(first)!.start, near.words.at(last)!.end));
}

/** A stretch of an article as it is quoted: without quotation marks, white space folded. */
export function plainText(text: string): string {
  return text.replace(/["“”„«»]/g, '').replace(/\s+/g, ' ').trim();
}

/** The words of a hunk as they stand in the briefing. */
export function quotedTextOf(hunk: Hunk, question: QuotationQuestion): string {
  const span = quotedSpanOf(hunk, question);
  return span ? question.content.prose.text.slice(span.start, span.end).replace(/\s+/g, ' ') : '';
}

function quotedSpanOf(hunk: Hunk, question: QuotationQuestion): Span | undefined {
  const first = hunk.items[0];
  const last = hunk.items.at(-1);
  return first === undefined || last === undefined ? undefined : { start: spanOf(question.items[first]!).start, end: spanOf(question.items[last]!).end };
}

function spanOf(item: QuotedItem): Span {
  return item.kind === 'word' || item.kind === 'beginning' ? item.word : item;
}

/** Whether the hunk adds or drops a negation. */
export function turnsMeaning(hunk: Hunk, question: QuotationQuestion, near: NearCopy): boolean {
  const added = hunk.items.some((item) => isNegation(wordOf(question.items, item)?.form ?? ''));
  const dropped = hunk.sources.some((source) => isNegation(near.words.at(source)!.form));
  return added !== dropped;
}

/** The way from the source's words to the briefing's, for showing. */
export function differencesOf(question: QuotationQuestion, near: NearCopy, hunks: readonly Hunk[]): WordDifference[] {
  const prose = question.content.prose.text;
  const differences: WordDifference[] = [];
  let at = question.quotation.prose.start;
  const same = (until: number): void => {
    const text = prose.slice(at, until).replace(/\s+/g, ' ').trim();
    if (text.length > 0) differences.push({ kind: 'same', text });
  };
  for (const hunk of hunks) {
    const span = quotedSpanOf(hunk, question);
    const place = span ?? { start: hunk.after < 0 ? at : spanOf(question.items[hunk.after]!).end, end: hunk.after < 0 ? at : spanOf(question.items[hunk.after]!).end };
    same(place.start);
    const source = sourceTextOf(hunk, near);
    if (source.length > 0) differences.push({ kind: 'removed', text: source });
    if (span) differences.push({ kind: 'added', text: quotedTextOf(hunk, question) });
    at = place.end;
  }
  same(question.quotation.prose.end);
  return differences;
}

/** The edits that put the source's words in the place of each hunk, by offsets of the block. */
export function editsOf(question: QuotationQuestion, near: NearCopy, hunks: readonly Hunk[]): { span: Span; newText: string }[] {
  return hunks.map((hunk) => {
    const { prose } = question.content;
    const span = quotedSpanOf(hunk, question);
    const source = escapeMarkdown(sourceTextOf(hunk, near));
    if (span && source.length > 0) return { span: originalSpan(prose, span.start, span.end), newText: source };
    if (span) return { span: deletionOf(question.content.source, originalSpan(prose, span.start, span.end)), newText: '' };
    const before = hunk.after < 0 ? question.quotation.prose : spanOf(question.items[hunk.after]!);
    const end = originalSpan(prose, before.start, before.end).end;
    return { span: { start: end, end }, newText: ` ${source}` };
  });
}

/** Corpus text that goes into a briefing stays text. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}
