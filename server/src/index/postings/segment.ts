import { PostingsWriter, readPostings } from './varint.js';

/** What the postings know of one unit of a document: a sentence, a quotation, or a whole card. */
export interface PostingsUnit {
  /** The terms it holds; repeated ones count once. */
  readonly terms: readonly string[];
  /** What a match here is worth, from 0 to 1 in steps of 1/255: less for a title than for a sentence of the story. */
  readonly weight: number;
}

/** A document as the postings take it in: an id, and its units in order. */
export interface PostingsDocument {
  readonly id: string;
  readonly units: readonly PostingsUnit[];
}

/** A part of an index: units numbered from 0, those of one document in a row. Reading only, except for removals. */
export interface Segment {
  readonly documentIds: readonly string[];
  documentId(ordinal: number): string;
  /** First unit of each document, and at the end the number of units. */
  readonly firstUnit: ArrayLike<number>;
  /** 255 times the weight of each unit. */
  readonly unitWeights: ArrayLike<number>;
  /** 1 for each document that was removed. */
  readonly removed: { [index: number]: number };
  /** How many units hold the term, those of removed documents included. */
  unitCount(term: string): number;
  /** How many documents hold the term, removed ones included. */
  documentCount(term: string): number;
  /** The units that hold the term, ascending. */
  postings(term: string): ArrayLike<number>;
  /** All terms, ascending by code unit, and the units of each, by its place among them. */
  ordered(): { readonly terms: readonly string[]; postingsAt(place: number): ArrayLike<number> };
  /** Up to `limit` terms that start with `prefix`, in no particular order. */
  termsWithPrefix(prefix: string, limit: number): string[];
  terms(): Iterable<string>;
}

/** The segment that takes new documents. It is kept small: {@link seal} turns it into an immutable one. */
export class LiveSegment implements Segment {
  readonly documentIds: string[] = [];
  readonly firstUnit: number[] = [0];
  readonly unitWeights: number[] = [];
  readonly removed: number[] = [];
  readonly #postings = new Map<string, { units: number[]; documents: number; lastDocument: number }>();
  #postingCount = 0;

  /** Postings held, for deciding when it is time to seal. */
  get postingCount(): number {
    return this.#postingCount;
  }

  add(document: PostingsDocument): number {
    const ordinal = this.documentIds.length;
    this.documentIds.push(document.id);
    this.removed.push(0);
    for (const unit of document.units) {
      const number = this.unitWeights.length;
      this.unitWeights.push(Math.round(Math.min(1, Math.max(0, unit.weight)) * 255));
      for (const term of unit.terms) this.#addPosting(term, number, ordinal);
    }
    this.firstUnit.push(this.unitWeights.length);
    return ordinal;
  }

  #addPosting(term: string, unit: number, document: number): void {
    let list = this.#postings.get(term);
    if (!list) this.#postings.set(term, (list = { units: [], documents: 0, lastDocument: -1 }));
    if (list.units.at(-1) === unit) return;
    list.units.push(unit);
    this.#postingCount++;
    if (list.lastDocument !== document) {
      list.documents++;
      list.lastDocument = document;
    }
  }

  documentId(ordinal: number): string {
    return this.documentIds[ordinal]!;
  }

  unitCount(term: string): number {
    return this.#postings.get(term)?.units.length ?? 0;
  }

  documentCount(term: string): number {
    return this.#postings.get(term)?.documents ?? 0;
  }

  postings(term: string): ArrayLike<number> {
    return this.#postings.get(term)?.units ?? [];
  }

  termsWithPrefix(prefix: string, limit: number): string[] {
    const found: string[] = [];
    for (const term of this.#postings.keys()) {
      if (!term.startsWith(prefix)) continue;
      found.push(term);
      if (found.length >= limit) break;
    }
    return found;
  }

  terms(): Iterable<string> {
    return this.#postings.keys();
  }

  ordered(): ReturnType<Segment['ordered']> {
    const terms = [...this.#postings.keys()].sort();
    return { terms, postingsAt: (place) => this.#postings.get(terms[place]!)!.units };
  }
}

/** The arrays of an immutable segment, as they can be written to a file and read back without being rebuilt. */
export interface SegmentData {
  readonly documentIds: readonly string[];
  readonly firstUnit: Uint32Array;
  readonly unitWeights: Uint8Array;
  /** Ascending by code unit. */
  readonly terms: readonly string[];
  readonly unitCounts: Uint32Array;
  readonly documentCounts: Uint32Array;
  /** Where each term's postings start in `bytes`. */
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
}

/** An immutable segment over typed arrays. Documents can be marked as removed; merging drops them. */
export class SealedSegment implements Segment {
  readonly removed: Uint8Array;

  constructor(readonly data: SegmentData) {
    this.removed = new Uint8Array(data.documentIds.length);
  }

  get documentIds(): readonly string[] {
    return this.data.documentIds;
  }

  documentId(ordinal: number): string {
    return this.data.documentIds[ordinal]!;
  }

  get firstUnit(): Uint32Array {
    return this.data.firstUnit;
  }

  get unitWeights(): Uint8Array {
    return this.data.unitWeights;
  }

  unitCount(term: string): number {
    const at = this.#find(term);
    return at < 0 ? 0 : this.data.unitCounts[at]!;
  }

  documentCount(term: string): number {
    const at = this.#find(term);
    return at < 0 ? 0 : this.data.documentCounts[at]!;
  }

  postings(term: string): Uint32Array {
    const at = this.#find(term);
    return at < 0 ? new Uint32Array(0) : readPostings(this.data.bytes, this.data.offsets[at]!, this.data.unitCounts[at]!);
  }

  termsWithPrefix(prefix: string, limit: number): string[] {
    const { terms } = this.data;
    const found: string[] = [];
    for (let i = this.#firstAtLeast(prefix); i < terms.length && found.length < limit && terms[i]!.startsWith(prefix); i++) found.push(terms[i]!);
    return found;
  }

  terms(): Iterable<string> {
    return this.data.terms;
  }

  ordered(): ReturnType<Segment['ordered']> {
    const { terms, bytes, offsets, unitCounts } = this.data;
    return { terms, postingsAt: (place) => readPostings(bytes, offsets[place]!, unitCounts[place]!) };
  }

  #find(term: string): number {
    const at = this.#firstAtLeast(term);
    return this.data.terms[at] === term ? at : -1;
  }

  #firstAtLeast(term: string): number {
    const { terms } = this.data;
    let low = 0;
    let high = terms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (terms[middle]! < term) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** One immutable segment out of several, in the order given, without the documents that were removed from them. */
export function mergeSegments(segments: readonly Segment[]): SealedSegment {
  const documentIds: string[] = [];
  const firstUnit: number[] = [];
  const unitWeights: number[] = [];
  /** For each segment and unit: its new number and new document, or -1 where its document was removed. */
  const renumbered = segments.map((segment) => {
    const units = new Int32Array(segment.unitWeights.length).fill(-1);
    const documents = new Int32Array(segment.unitWeights.length);
    segment.documentIds.forEach((id, ordinal) => {
      if (segment.removed[ordinal]) return;
      firstUnit.push(unitWeights.length);
      for (let unit = segment.firstUnit[ordinal]!; unit < segment.firstUnit[ordinal + 1]!; unit++) {
        units[unit] = unitWeights.length;
        documents[unit] = documentIds.length;
        unitWeights.push(segment.unitWeights[unit]!);
      }
      documentIds.push(id);
    });
    return { units, documents };
  });
  firstUnit.push(unitWeights.length);

  const sources = segments.map((segment, s) => ({ ...segment.ordered(), ...renumbered[s]!, place: 0 }));
  const writer = new PostingsWriter();
  const terms: string[] = [];
  const unitCounts: number[] = [];
  const documentCounts: number[] = [];
  const offsets: number[] = [];
  for (;;) {
    let term: string | undefined;
    for (const source of sources) {
      const next = source.terms[source.place];
      if (next !== undefined && (term === undefined || next < term)) term = next;
    }
    if (term === undefined) break;
    const list: number[] = [];
    let documentCount = 0;
    let last = -1;
    for (const source of sources) {
      if (source.terms[source.place] !== term) continue;
      const old = source.postingsAt(source.place++);
      for (let i = 0; i < old.length; i++) {
        const unit = source.units[old[i]!]!;
        if (unit < 0) continue;
        list.push(unit);
        const document = source.documents[old[i]!]!;
        if (document !== last) documentCount++;
        last = document;
      }
    }
    if (list.length === 0) continue;
    terms.push(term);
    unitCounts.push(list.length);
    documentCounts.push(documentCount);
    offsets.push(writer.length);
    writer.write(list);
  }
  return new SealedSegment({
    documentIds,
    firstUnit: Uint32Array.from(firstUnit),
    unitWeights: Uint8Array.from(unitWeights),
    terms,
    unitCounts: Uint32Array.from(unitCounts),
    documentCounts: Uint32Array.from(documentCounts),
    offsets: Uint32Array.from(offsets),
    bytes: writer.finish(),
  });
}
