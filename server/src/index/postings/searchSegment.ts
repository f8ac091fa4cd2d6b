import { BestScores } from './bestScores.js';

/** A unit of a document that shares terms with a query. */
export interface UnitHit {
  readonly documentId: string;
  /** Index into the units of a `PostingsDocument`. */
  readonly unit: number;
  readonly score: number;
}

export interface UnitQuery {
  readonly terms: readonly string[];
  /** What each term counts for, beside how rare it is; 1 for all by default. Of a term that is given several times the most counts. */
  readonly factors?: readonly number[];
  readonly limit: number;
  /** How many postings may be read at most: the rarest terms first, and always at least the rarest one that occurs. */
  readonly mostPostings: number;
  /** How many postings of the other terms may be read to tell apart the units that those have, the rarest terms first; 0 by default. */
  readonly mostConfirming?: number;
  /** The share of its neighbours' scores that a unit gets on top of its own, for what may reach over several units. 0 by default. */
  readonly neighbourShare?: number;
}

/** Better first; equal ones in an order that does not depend on when a document was added. */
export function compareHits(a: UnitHit, b: UnitHit): number {
  return b.score - a.score || (a.documentId < b.documentId ? -1 : a.documentId > b.documentId ? 1 : a.unit - b.unit);
}

/** The best of several segments' hits, best first. */
export function bestHits(hits: UnitHit[], limit: number): UnitHit[] {
  hits.sort(compareHits);
  return hits.length > limit ? hits.slice(0, limit) : hits;
}

/** What searching needs of a segment. */
export interface SearchedSegment {
  readonly firstUnit: ArrayLike<number>;
  readonly unitWeights: ArrayLike<number>;
  readonly removed: { readonly [index: number]: number };
  /** Whether the documents stand in the order of their ids, so that of hits that are worth the same the first ones are those that come first. False where nobody knows. */
  readonly isInOrder?: boolean;
  documentId(ordinal: number): string;
  postings(term: string): ArrayLike<number>;
}

export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
  /** It counts only for units that have another term too: no unit is looked at on its account alone. */
  readonly isConfirming?: boolean;
}

/** The document that a unit belongs to, by where each one's units begin (`firstUnit`, which ends with the number of units). */
export function documentOf(firstUnit: ArrayLike<number>, unit: number): number {
  let low = 0;
  let high = firstUnit.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (firstUnit[middle]! <= unit) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * So many units are summed up at a time, those of whole documents: the sums of one part of a segment stay in the processor's cache, where those of millions of units do not, and
 * take no memory that grows with the corpus. Lucene sums up in windows for the same reason.
 */
const WINDOW = 1 << 15;
/** More than what adding up in another order makes of a sum: of units that are worth the same, none is passed over. */
const ROUNDING = 1 + 1e-9;

/** A sum for each unit of a window and 0 after the last; all are 0 between windows. */
let sums = new Float64Array(WINDOW + 1);
/** The units of a window that a search came upon, counted from its first. */
let touched = new Uint32Array(WINDOW);

/** Units that may be among the best, with their scores. */
interface Candidates {
  readonly units: number[];
  readonly documents: number[];
  readonly scores: number[];
}

/** The best hits of one segment, in no particular order. */
export function searchSegment(segment: SearchedSegment, terms: readonly WeightedTerm[], query: UnitQuery): UnitHit[] {
  // Read before anything is summed up: where that fails, no sum is left behind.
  const listsOf = (chosen: readonly WeightedTerm[]): WeightedList[] => chosen.map(({ term, weight }) => ({ weight, postings: segment.postings(term), at: 0 }));
  const lists = listsOf(terms.filter(({ isConfirming }) => isConfirming !== true));
  const confirming = lists.every(({ postings }) => postings.length === 0) ? [] : listsOf(terms.filter(({ isConfirming }) => isConfirming === true));
  const { firstUnit } = segment;
  const { neighbourShare = 0 } = query;
  const isInOrder = segment.isInOrder === true;
  // Of one list the units come in order, too.
  const isAscending = isInOrder && neighbourShare === 0 && lists.length === 1;
  const best = new BestScores(query.limit);
  const found: Candidates = { units: [], documents: [], scores: [] };
  for (let next = nextUnit(lists); next !== Number.POSITIVE_INFINITY; next = nextUnit(lists)) {
    const from = firstUnit[documentOf(firstUnit, next)]!;
    const to = endOfWindow(firstUnit, from);
    const count = sumUp(lists, from, to);
    for (const list of confirming) confirm(list, from, to - from);
    // What is worth no more than the last of the best in earlier windows comes after all of them. Of a word that thousands have, all are worth the same, where neighbours count for nothing.
    const floor = neighbourShare === 0 && isInOrder ? best.least : 0;
    addCandidates(segment, { from, count, neighbourShare, floor, isAscending }, best, found);
    for (let i = 0; i < count; i++) sums[touched[i]!] = 0;
  }
  const { units, documents, scores } = found;
  const hitOf = (i: number): UnitHit => ({ documentId: segment.documentId(documents[i]!), unit: units[i]! - firstUnit[documents[i]!]!, score: scores[i]! });
  const hits: UnitHit[] = [];
  const { least } = best;
  for (let i = 0; i < units.length; i++) if (scores[i]! > least) hits.push(hitOf(i));
  const isTied = (i: number): boolean => scores[i] === least && least > 0;
  const most = query.limit - hits.length;
  hits.push(...(isInOrder ? firstUnits(most, found, isTied).map(hitOf) : firstTied(most, units.length, isTied, hitOf)));
  return hits;
}

interface WeightedList {
  readonly weight: number;
  readonly postings: ArrayLike<number>;
  /** How many of the postings are summed up. */
  at: number;
}

/** The first unit that any list has left. */
function nextUnit(lists: readonly WeightedList[]): number {
  let next = Number.POSITIVE_INFINITY;
  for (const { postings, at } of lists) if (at < postings.length && postings[at]! < next) next = postings[at]!;
  return next;
}

/** Where a window ends that begins with a document: after the last document that fits, or after the first where that alone is larger. */
function endOfWindow(firstUnit: ArrayLike<number>, from: number): number {
  const units = firstUnit[firstUnit.length - 1]!;
  if (from + WINDOW >= units) return units;
  const last = documentOf(firstUnit, from + WINDOW);
  return firstUnit[last]! > from ? firstUnit[last]! : firstUnit[last + 1]!;
}

/** Adds up what the lists have in a window; the number of units that are {@link touched}. */
function sumUp(lists: readonly WeightedList[], from: number, to: number): number {
  const size = to - from;
  if (sums.length <= size) sums = new Float64Array(size + 1);
  if (touched.length < size) touched = new Uint32Array(size);
  let count = 0;
  for (const list of lists) {
    const { postings, weight } = list;
    let at = list.at;
    for (; at < postings.length && postings[at]! < to; at++) {
      const unit = postings[at]! - from;
      if (sums[unit] === 0) touched[count++] = unit;
      sums[unit]! += weight;
    }
    list.at = at;
  }
  return count;
}

/** Adds what a list has in a window to the units that were come upon already. */
function confirm(list: WeightedList, from: number, size: number): void {
  const { postings, weight } = list;
  const summed = sums;
  const { length } = postings;
  let at = firstFrom(postings, list.at, from);
  for (; at < length; at++) {
    const unit = postings[at]! - from;
    if (unit >= size) break;
    const sum = summed[unit]!;
    if (sum !== 0) summed[unit] = sum + weight;
  }
  list.at = at;
}

/** The place of the first posting from `unit` on, looked for from `at` on in steps that double: windows that nothing rare stands in are passed over. */
function firstFrom(postings: ArrayLike<number>, at: number, unit: number): number {
  let step = 1;
  while (at + step < postings.length && postings[at + step]! < unit) step *= 2;
  let low = at + (step >> 1);
  let high = Math.min(postings.length, at + step + 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (postings[middle]! < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The units of a window that are come upon, from `from` on. Those of a score of `floor` or less are not wanted; where they are ascending, none that is worth no more than the last of the best before it. */
interface SummedWindow {
  readonly from: number;
  readonly count: number;
  readonly neighbourShare: number;
  readonly floor: number;
  readonly isAscending: boolean;
}

function addCandidates(segment: SearchedSegment, { from, count, neighbourShare, floor: lowest, isAscending }: SummedWindow, best: BestScores, found: Candidates): void {
  const { firstUnit, unitWeights, removed } = segment;
  // Held in variables of this function, they are read faster.
  const summed = sums;
  const units = touched;
  let enough = (best.least * 255) / ROUNDING;
  let least = enough / 255;
  let floor = lowest;
  for (let i = 0; i < count; i++) {
    const at = units[i]!;
    const before = at > 0 ? summed[at - 1]! : 0;
    const after = summed[at + 1]!;
    // With all its neighbours, whatever document they are of, it is worth no more than this, but for rounding: most units need not be looked at any further.
    const most = summed[at]! + neighbourShare * (before + after);
    if (most < least) continue;
    const unit = from + at;
    if (most * unitWeights[unit]! < enough) continue;
    if (neighbourShare === 0 && (most * unitWeights[unit]!) / 255 <= floor) continue;
    const document = documentOf(firstUnit, unit);
    if (removed[document]) continue;
    let score = summed[at]!;
    if (neighbourShare > 0) {
      if (unit > firstUnit[document]!) score += neighbourShare * before;
      if (unit + 1 < firstUnit[document + 1]!) score += neighbourShare * after;
    }
    score = (score * unitWeights[unit]!) / 255;
    if (score <= floor || score < best.least) continue;
    best.add(score);
    enough = (best.least * 255) / ROUNDING;
    least = enough / 255;
    if (isAscending) floor = best.least;
    found.units.push(unit);
    found.documents.push(document);
    found.scores.push(score);
  }
}

/** The first `most` of candidates that are worth the same, where documents stand in the order of their ids: no id is looked at. */
function firstUnits(most: number, { units }: Candidates, isTied: (index: number) => boolean): number[] {
  if (most <= 0) return [];
  const tied: number[] = [];
  for (let i = 0; i < units.length; i++) if (isTied(i)) tied.push(i);
  return tied.sort((a, b) => units[a]! - units[b]!).slice(0, most);
}

/** The first `most` of hits that are worth the same. Of a word that thousands have, all are: they are not all sorted. */
function firstTied(most: number, count: number, isTied: (index: number) => boolean, hitOf: (index: number) => UnitHit): UnitHit[] {
  if (most <= 0) return [];
  let kept: UnitHit[] = [];
  let last: UnitHit | undefined;
  for (let i = 0; i < count; i++) {
    if (!isTied(i)) continue;
    const hit = hitOf(i);
    if (last !== undefined && compareHits(hit, last) > 0) continue;
    kept.push(hit);
    if (kept.length < 2 * most) continue;
    kept = kept.sort(compareHits).slice(0, most);
    last = kept[most - 1];
  }
  return kept.sort(compareHits).slice(0, most);
}
