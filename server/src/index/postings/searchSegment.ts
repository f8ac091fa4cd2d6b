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
  readonly documentOfUnit: ArrayLike<number>;
  readonly unitWeights: ArrayLike<number>;
  readonly removed: { readonly [index: number]: number };
  documentId(ordinal: number): string;
  postings(term: string): ArrayLike<number>;
}

export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** A sum for each unit of the largest segment that was searched; all are 0 between searches. */
let sums = new Float64Array(0);
/** More than what adding up in another order makes of a sum: of units that are worth the same, none is passed over. */
const ROUNDING = 1 + 1e-9;
/** The units that a search came upon. */
let touched = new Uint32Array(1024);

/** The best hits of one segment, in no particular order. */
export function searchSegment(segment: SearchedSegment, terms: readonly WeightedTerm[], query: UnitQuery): UnitHit[] {
  // Read before anything is summed up: where that fails, no sum is left behind.
  const lists = terms.map(({ term, weight }) => ({ weight, postings: segment.postings(term) }));
  const length = segment.unitWeights.length;
  // A large segment is not outgrown soon, and its sums are many megabytes.
  if (sums.length <= length) sums = new Float64Array(length + Math.min(length, 100_000));
  const own = sums;
  let count = 0;
  for (const { weight, postings } of lists) {
    if (touched.length < count + postings.length) touched = grown(touched, count + postings.length);
    for (let i = 0; i < postings.length; i++) {
      const unit = postings[i]!;
      if (own[unit] === 0) touched[count++] = unit;
      own[unit]! += weight;
    }
  }
  const neighbourShare = query.neighbourShare ?? 0;
  const best = new BestScores(query.limit);
  const scores = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const unit = touched[i]!;
    // With all its neighbours, whatever document they are of, it is worth no more than this, but for rounding: most units need not be looked at any further.
    const most = ((own[unit]! + neighbourShare * ((unit > 0 ? own[unit - 1]! : 0) + own[unit + 1]!)) * segment.unitWeights[unit]!) / 255;
    if (most * ROUNDING < best.least) continue;
    scores[i] = scoreOf(segment, own, unit, neighbourShare);
    best.add(scores[i]!);
  }
  const hits: UnitHit[] = [];
  const hitOf = (i: number): UnitHit => {
    const unit = touched[i]!;
    const document = segment.documentOfUnit[unit]!;
    return { documentId: segment.documentId(document), unit: unit - segment.firstUnit[document]!, score: scores[i]! };
  };
  for (let i = 0; i < count; i++) if (scores[i]! > best.least) hits.push(hitOf(i));
  hits.push(...firstTied(query.limit - hits.length, count, (i) => scores[i] === best.least && scores[i] > 0, hitOf));
  for (let i = 0; i < count; i++) own[touched[i]!] = 0;
  return hits;
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

function grown(array: Uint32Array, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(least, 2 * array.length));
  larger.set(array);
  return larger;
}

/** What a unit is worth with its neighbours in the same document; 0 where the document was removed. */
function scoreOf(segment: SearchedSegment, own: Float64Array, unit: number, neighbourShare: number): number {
  const document = segment.documentOfUnit[unit]!;
  if (segment.removed[document]) return 0;
  let score = own[unit]!;
  if (neighbourShare > 0) {
    if (unit > segment.firstUnit[document]!) score += neighbourShare * own[unit - 1]!;
    if (unit + 1 < segment.firstUnit[document + 1]!) score += neighbourShare * own[unit + 1]!;
  }
  return (score * segment.unitWeights[unit]!) / 255;
}
