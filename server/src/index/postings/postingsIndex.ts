import { BestScores } from './bestScores.js';
import { LiveSegment, mergeSegments, type PostingsDocument, type SealedSegment, type Segment } from './segment.js';

/** A unit of a document that shares terms with a query. */
export interface UnitHit {
  readonly documentId: string;
  /** Index into {@link PostingsDocument.units}. */
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

/** A live segment of this many postings is sealed. Small enough that sealing takes a few milliseconds. */
const LIVE_POSTINGS = 30_000;
/** So many segments of about one size are merged into one, so that there are never more than a few of each size. */
const MERGE_FACTOR = 4;
const MOST_FREQUENCIES = 100_000;

/**
 * An inverted index of immutable segments and a small live one. Any series of additions and removals answers exactly as an index
 * built anew would: frequencies leave out removed documents at once, and equal scores are ordered by document id and unit.
 */
export class PostingsIndex {
  #live = new LiveSegment();
  #sealed: SealedSegment[] = [];
  readonly #places = new Map<string, { readonly segment: Segment; readonly ordinal: number }>();
  /** Units and documents that hold a term and were removed from a segment that still counts them. */
  readonly #removedUnits = new Map<string, number>();
  readonly #removedDocuments = new Map<string, number>();
  /** Of the terms that were asked for since the last change. */
  readonly #frequencies = new Map<string, number>();
  #units = 0;

  get documents(): number {
    return this.#places.size;
  }

  get units(): number {
    return this.#units;
  }

  /** Segments in all, the live one included; for tests and the benchmark. */
  get segments(): number {
    return this.#sealed.length + 1;
  }

  /** Adds a document. Its id must not be in the index; remove the old one first. */
  add(document: PostingsDocument): void {
    if (this.#places.has(document.id)) throw new Error(`The document "${document.id}" is in the index already.`);
    this.#frequencies.clear();
    const ordinal = this.#live.add(document);
    this.#places.set(document.id, { segment: this.#live, ordinal });
    this.#units += document.units.length;
    if (this.#live.postingCount >= LIVE_POSTINGS) this.#seal();
  }

  /** Removes a document, given with the same terms it was added with. One that is not in the index is ignored. */
  remove(document: PostingsDocument): void {
    const place = this.#places.get(document.id);
    if (!place) return;
    this.#frequencies.clear();
    place.segment.removed[place.ordinal] = 1;
    this.#places.delete(document.id);
    this.#units -= document.units.length;
    this.#correct(document, 1);
  }

  /** How many units hold the term. */
  unitFrequency(term: string): number {
    const known = this.#frequencies.get(term);
    if (known !== undefined) return known;
    const count = this.#countUnits(term);
    if (this.#frequencies.size < MOST_FREQUENCIES) this.#frequencies.set(term, count);
    return count;
  }

  #countUnits(term: string): number {
    let count = this.#live.unitCount(term);
    for (const segment of this.#sealed) count += segment.unitCount(term);
    return count - (this.#removedUnits.get(term) ?? 0);
  }

  /** How many documents hold the term. */
  documentFrequency(term: string): number {
    let count = this.#live.documentCount(term);
    for (const segment of this.#sealed) count += segment.documentCount(term);
    return count - (this.#removedDocuments.get(term) ?? 0);
  }

  /** What sharing a term is worth: ln(1 + (units - frequency + ½) / (frequency + ½)), as in BM25; above 0 for every term. */
  unitWeight(term: string): number {
    const frequency = this.unitFrequency(term);
    return weightOf(frequency, this.#units);
  }

  /** Terms of the index that start with `prefix`; at most `limit` a segment. */
  termsWithPrefix(prefix: string, limit: number): string[] {
    const found = new Set<string>();
    for (const segment of this.#all()) for (const term of segment.termsWithPrefix(prefix, limit)) found.add(term);
    return [...found].filter((term) => this.unitFrequency(term) > 0);
  }

  /** Units by the summed weight of the query's terms in them, best first. */
  search(query: UnitQuery): UnitHit[] {
    const chosen = chooseTerms(query, (term) => this.unitFrequency(term), (term) => this.unitWeight(term));
    if (chosen.length === 0) return [];
    const hits = this.#all().flatMap((segment) => searchSegment(segment, chosen, query));
    return bestHits(hits, query.limit);
  }

  #all(): Segment[] {
    return [...this.#sealed, this.#live];
  }

  #seal(): void {
    const pending: Segment[] = [this.#live];
    this.#live = new LiveSegment();
    // Merge while the newest segments are of about the size of what is being written: each posting moves a few times in all.
    let size = unitsOf(pending);
    for (;;) {
      const similar: SealedSegment[] = [];
      for (let i = this.#sealed.length - 1; i >= 0 && this.#sealed[i]!.unitWeights.length < size * MERGE_FACTOR; i--) similar.unshift(this.#sealed[i]!);
      if (similar.length < MERGE_FACTOR - 1) break;
      this.#sealed.length -= similar.length;
      pending.unshift(...similar);
      size = unitsOf(pending);
    }
    for (const segment of pending) this.#forgetRemoved(segment);
    const merged = mergeSegments(pending);
    this.#sealed.push(merged);
    merged.documentIds.forEach((id, ordinal) => this.#places.set(id, { segment: merged, ordinal }));
  }

  /** Takes back the corrections for documents that a merge is about to drop. */
  #forgetRemoved(segment: Segment): void {
    if (!segment.documentIds.some((_, ordinal) => segment.removed[ordinal])) return;
    for (const term of segment.terms()) {
      const postings = segment.postings(term);
      let units = 0;
      let documents = 0;
      let last = -1;
      for (let i = 0; i < postings.length; i++) {
        const document = segment.documentOfUnit[postings[i]!]!;
        if (!segment.removed[document]) continue;
        units++;
        if (document !== last) documents++;
        last = document;
      }
      adjust(this.#removedUnits, term, -units);
      adjust(this.#removedDocuments, term, -documents);
    }
  }

  #correct(document: PostingsDocument, sign: 1 | -1): void {
    const inDocument = new Set<string>();
    for (const unit of document.units) {
      for (const term of new Set(unit.terms)) {
        inDocument.add(term);
        adjust(this.#removedUnits, term, sign);
      }
    }
    for (const term of inDocument) adjust(this.#removedDocuments, term, sign);
  }
}

/** The terms of a query, each once, with what each counts for. */
export function factorsOf(terms: readonly string[], factors: readonly number[] | undefined): Map<string, number> {
  const byTerm = new Map<string, number>();
  terms.forEach((term, i) => byTerm.set(term, Math.max(byTerm.get(term) ?? 0, factors?.[i] ?? 1)));
  return byTerm;
}

/** Better first; equal ones in an order that does not depend on when a document was added. */
export function compareHits(a: UnitHit, b: UnitHit): number {
  return b.score - a.score || (a.documentId < b.documentId ? -1 : a.documentId > b.documentId ? 1 : a.unit - b.unit);
}

function unitsOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, segment) => sum + segment.unitWeights.length, 0);
}

function adjust(counts: Map<string, number>, term: string, by: number): void {
  if (by === 0) return;
  const count = (counts.get(term) ?? 0) + by;
  if (count === 0) counts.delete(term);
  else counts.set(term, count);
}

/** What sharing a term is worth that `frequency` of so many units have: see {@link PostingsIndex.unitWeight}. */
export function weightOf(frequency: number, units: number): number {
  return Math.log(1 + (units - frequency + 0.5) / (frequency + 0.5));
}

/** The terms of a query that occur, the rarest first, as many as may be read. */
export function chooseTerms({ terms, factors, mostPostings }: UnitQuery, frequencyOf: (term: string) => number, weightOfTerm: (term: string) => number): WeightedTerm[] {
  const known = [...factorsOf(terms, factors)]
    .map(([term, factor]) => ({ term, factor, frequency: frequencyOf(term) }))
    .filter((entry) => entry.frequency > 0)
    .sort((a, b) => a.frequency - b.frequency || (a.term < b.term ? -1 : 1));
  const chosen: WeightedTerm[] = [];
  let read = 0;
  for (const { term, factor, frequency } of known) {
    read += frequency;
    if (chosen.length > 0 && read > mostPostings) break;
    chosen.push({ term, weight: factor * weightOfTerm(term) });
  }
  return chosen;
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

/** The best hits of one segment, those that tie with the last one included, in no particular order. */
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
  for (let i = 0; i < count; i++) {
    if (scores[i]! < best.least || scores[i] === 0) continue;
    const unit = touched[i]!;
    const document = segment.documentOfUnit[unit]!;
    hits.push({ documentId: segment.documentId(document), unit: unit - segment.firstUnit[document]!, score: scores[i]! });
  }
  for (let i = 0; i < count; i++) own[touched[i]!] = 0;
  return hits;
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
