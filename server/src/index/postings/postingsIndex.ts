import { LiveSegment, mergeSegments, type PostingsDocument, type SealedSegment, type Segment } from './segment.js';
import { bestHits, documentOf, searchSegment, type UnitHit, type UnitQuery, type WeightedTerm } from './searchSegment.js';

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
        const document = documentOf(segment.firstUnit, postings[i]!);
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

/** The terms of a query that occur, the rarest first, as many as may be read; then those that may be read to confirm what these find. */
export function chooseTerms({ terms, factors, mostPostings, mostConfirming = 0 }: UnitQuery, frequencyOf: (term: string) => number, weightOfTerm: (term: string) => number): WeightedTerm[] {
  const known = [...factorsOf(terms, factors)]
    .map(([term, factor]) => ({ term, factor, frequency: frequencyOf(term) }))
    .filter((entry) => entry.frequency > 0)
    .sort((a, b) => a.frequency - b.frequency || (a.term < b.term ? -1 : 1));
  const chosen: WeightedTerm[] = [];
  let read = 0;
  for (const { term, factor, frequency } of known) {
    read += frequency;
    const isConfirming = chosen.length > 0 && read > mostPostings;
    if (isConfirming && read > mostPostings + mostConfirming) break;
    chosen.push({ term, weight: factor * weightOfTerm(term), ...(isConfirming ? { isConfirming } : {}) });
  }
  return chosen;
}
