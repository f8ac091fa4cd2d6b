import type { PostingsRoom } from './postingsRoom.js';
import { eachTerm, type ArticleFields } from './fields.js';
import { unitKindOf, type UnitKind } from './terms.js';

/** What a segment knows of a term without reading its postings; removed articles included. */
export interface TermEntry {
  /** Units that have it: sentences, quotations or articles, as the kind of the term says. */
  readonly postings: number;
  /** For a term of sentences or quotations, how many articles have it; for any other, how often they have it in all. */
  readonly other: number;
}

/** Units of one kind, those of an article in a row. */
export interface SegmentUnits {
  /** First unit of each article, and at the end the number of units. */
  readonly firstUnit: ArrayLike<number>;
  /** 255 times the weight of each unit. */
  readonly unitWeights: ArrayLike<number>;
}

/** A term with all that a segment has of it, for merging. */
export interface TermRun extends TermEntry {
  readonly term: string;
  units(): ArrayLike<number>;
}

/** A part of the index: some articles, in the order of their numbers, and their terms. Reading only, except for removals. */
export interface FieldSegment {
  /** Articles, removed ones included. */
  readonly size: number;
  /** Whether the articles stand in the order of their ids, too; false where nobody knows. */
  readonly isInOrder: boolean;
  /** 1 for each article that was removed, by ordinal. */
  readonly removed: { [ordinal: number]: number };
  /** What the articles that were removed had of each term: it is still among the postings and in the entries. */
  readonly gone: TermCounts;
  number(ordinal: number): number;
  id(ordinal: number): string;
  units(kind: UnitKind): SegmentUnits;
  entry(term: string): TermEntry | undefined;
  /** The units that have the term, ascending; in `room`, where that is given, until it is cleared. */
  postings(term: string, room?: PostingsRoom): ArrayLike<number>;
  /** Terms that start with `prefix`, ascending, with their entries. */
  termsFrom(prefix: string): Iterable<TermEntry & { readonly term: string }>;
  /** All terms, ascending. */
  runs(): Iterator<TermRun>;
}

/** How often a term occurs in something: see {@link TermEntry}. */
export type TermCounts = Map<string, [postings: number, other: number]>;

/** Adds what one article has of each of its terms. */
export function countTerms(counts: TermCounts, fields: ArticleFields, sign: 1 | -1): void {
  eachTerm(fields, (term, postings, times) => addCount(counts, term, sign * postings, sign * times));
}

/** Adds to a count; one that comes to nothing is dropped. */
export function addCount(counts: TermCounts, term: string, postings: number, other: number): void {
  const known = counts.get(term);
  if (known === undefined) {
    if (postings !== 0 || other !== 0) counts.set(term, [postings, other]);
    return;
  }
  known[0] += postings;
  known[1] += other;
  if (known[0] === 0 && known[1] === 0) counts.delete(term);
}

let identity = new Uint32Array(0);
let full = new Uint8Array(0);

/** Articles as units: each is its own. The arrays may be longer than `size`. */
export function articleUnits(size: number): SegmentUnits {
  if (identity.length <= size) {
    identity = new Uint32Array(2 * size + 2);
    for (let ordinal = 0; ordinal < identity.length; ordinal++) identity[ordinal] = ordinal;
    full = new Uint8Array(identity.length).fill(255);
  }
  return { firstUnit: identity, unitWeights: full };
}

/** The first of ascending texts that is not before `wanted`. */
export function firstAtLeast(length: number, at: (index: number) => string, wanted: string): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which kind's units a term counts, by its entry: how many articles have it. */
export function articlesWith(term: string, entry: TermEntry): number {
  return unitKindOf(term) === 'article' ? entry.postings : entry.other;
}
