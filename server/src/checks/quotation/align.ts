import type { QuotedItem } from './quotedParts.js';
import type { SourceWord, SourceWords } from './sourceWords.js';
import { isRelatedWord, isSameWord, wordWeight, type ComparedWord } from './words.js';

/** One step along a quotation and its source. `item` and `source` are indices, -1 on the side that has nothing here. */
export interface AlignedStep {
  readonly kind: 'same' | 'changed' | 'added' | 'dropped' | 'free';
  readonly item: number;
  readonly source: number;
}

export interface Alignment {
  readonly score: number;
  readonly steps: readonly AlignedStep[];
  /** First and last source word that a word of the quotation was set against; -1 where none was. */
  readonly first: number;
  readonly last: number;
  /** The share of the quotation's weight whose words stand in the source, in order and not scattered: 0 to 1. */
  readonly share: number;
  /** The longest run of equal words, in words, and the weight in it. */
  readonly longestRun: number;
  readonly longestRunWeight: number;
  /** Weight of the equal words. */
  readonly matchedWeight: number;
}

const CHANGE = -1;
const RELATED = 0.6;
const ADD = -1.1;
const DROP_OPEN = -1.6;
const DROP_MORE = -0.12;
/** Size of the tables at most. */
const MOST_CELLS = 3_000_000;
/** Steps of the best path, packed: which of the three tables a cell's value came from. */
const FROM_START = 0;
const FROM_MATCH = 1;
const FROM_DROP = 2;

/**
 * Aligns the whole quotation with a part of the source, after Gotoh (1982) with affine costs for dropped words: where a writer left words out,
 * many go at once. At an ellipsis dropping is free, and an insertion in brackets costs nothing. Time and memory go with the product
 * of the lengths, so that of a source without end only the beginning is looked at.
 */
export function align(items: readonly QuotedItem[], source: SourceWords, from: number, to: number): Alignment {
  const words = source.slice(from, Math.min(to, from + Math.floor(MOST_CELLS / (items.length + 1))));
  const rows = items.length;
  const columns = words.length;
  const width = columns + 1;
  const matched = new Float32Array((rows + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const dropped = new Float32Array((rows + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const matchedFrom = new Uint8Array((rows + 1) * width);
  const droppedFrom = new Uint8Array((rows + 1) * width);
  /** 1: the step into this cell of `matched` uses no source word. */
  const isAdded = new Uint8Array((rows + 1) * width);
  matched.fill(0, 0, width);
  const values = items.map((item) => (item.kind === 'word' || item.kind === 'beginning' ? 0.5 + 1.5 * wordWeight(item.word) : 0));
  for (let i = 1; i <= rows; i++) {
    const item = items[i - 1]!;
    const isFree = item.kind === 'ellipsis' || item.kind === 'insertion';
    const open = isFree ? 0 : DROP_OPEN;
    const more = isFree ? 0 : DROP_MORE;
    for (let j = 0; j <= columns; j++) {
      const at = i * width + j;
      const above = at - width;
      let best = bestOf(matched[above]!, dropped[above]!) + (isFree ? 0 : ADD);
      let origin = matched[above]! >= dropped[above]! ? FROM_MATCH : FROM_DROP;
      isAdded[at] = 1;
      if (j > 0 && !isFree) {
        const word = words[j - 1]!;
        const gain = compare(item, word, values[i - 1]!);
        const diagonal = above - 1;
        const score = bestOf(matched[diagonal]!, dropped[diagonal]!) + gain;
        if (score >= best) {
          best = score;
          origin = matched[diagonal]! >= dropped[diagonal]! ? FROM_MATCH : FROM_DROP;
          isAdded[at] = 0;
        }
      }
      matched[at] = best;
      matchedFrom[at] = i === 1 && isAdded[at] === 0 ? FROM_START : origin;
      if (j > 0 && i < rows) {
        const opened = matched[at - 1]! + open;
        const continued = dropped[at - 1]! + more;
        dropped[at] = Math.max(opened, continued);
        droppedFrom[at] = opened >= continued ? FROM_MATCH : FROM_DROP;
      }
    }
  }
  let end = 0;
  for (let j = 1; j <= columns; j++) if (matched[rows * width + j]! > matched[rows * width + end]!) end = j;
  const steps = trace({ items, words, from, width, matchedFrom, droppedFrom, isAdded }, rows, end);
  return summarise(items, steps, matched[rows * width + end]!);
}

function bestOf(a: number, b: number): number {
  return a >= b ? a : b;
}

function compare(item: QuotedItem, source: SourceWord, value: number): number {
  if (item.kind === 'beginning') return source.form.startsWith(item.word.form) ? value : CHANGE;
  if (item.kind !== 'word') return 0;
  if (isSameWord(item.word, source)) return value;
  return item.word.form[0] === source.form[0] && isRelatedWord(item.word, source) ? RELATED : CHANGE;
}

interface Tables {
  readonly items: readonly QuotedItem[];
  readonly words: readonly SourceWord[];
  readonly from: number;
  readonly width: number;
  readonly matchedFrom: Uint8Array;
  readonly droppedFrom: Uint8Array;
  readonly isAdded: Uint8Array;
}

function trace(tables: Tables, rows: number, end: number): AlignedStep[] {
  const steps: AlignedStep[] = [];
  let i = rows;
  let j = end;
  let inDropped = false;
  while (i > 0) {
    const at = i * tables.width + j;
    const item = tables.items[i - 1]!;
    if (inDropped) {
      steps.push({ kind: item.kind === 'ellipsis' || item.kind === 'insertion' ? 'free' : 'dropped', item: -1, source: tables.from + j - 1 });
      inDropped = tables.droppedFrom[at] === FROM_DROP;
      j--;
      continue;
    }
    const source = tables.matchedFrom[at]!;
    if (tables.isAdded[at]) {
      steps.push({ kind: item.kind === 'ellipsis' || item.kind === 'insertion' ? 'free' : 'added', item: i - 1, source: -1 });
    } else {
      const isSame = (item.kind === 'word' && isSameWord(item.word, tables.words[j - 1]!)) || (item.kind === 'beginning' && tables.words[j - 1]!.form.startsWith(item.word.form));
      steps.push({ kind: isSame ? 'same' : 'changed', item: i - 1, source: tables.from + j - 1 });
      j--;
    }
    i--;
    inDropped = source === FROM_DROP;
  }
  return steps.reverse();
}

function summarise(items: readonly QuotedItem[], steps: readonly AlignedStep[], score: number): Alignment {
  let first = -1;
  let last = -1;
  let total = 0;
  let matchedWeight = 0;
  let run = 0;
  let runWeight = 0;
  let longestRun = 0;
  let longestRunWeight = 0;
  for (const step of steps) {
    const item = step.item < 0 ? undefined : items[step.item]!;
    const word: ComparedWord | undefined = item?.kind === 'word' || item?.kind === 'beginning' ? item.word : undefined;
    if (word) total += wordWeight(word);
    if (word && step.source >= 0) {
      if (first < 0) first = step.source;
      last = step.source;
    }
    if (step.kind === 'same' && word) {
      matchedWeight += wordWeight(word);
      run++;
      runWeight += wordWeight(word);
      if (run > longestRun || (run === longestRun && runWeight > longestRunWeight)) {
        longestRun = run;
        longestRunWeight = runWeight;
      }
    } else if (step.kind !== 'free') {
      run = 0;
      runWeight = 0;
    }
  }
  return { score, steps, first, last, share: total === 0 ? 0 : matchedWeight / total, longestRun, longestRunWeight, matchedWeight };
}
