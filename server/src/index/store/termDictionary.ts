import { firstAtLeast, type TermEntry } from './fieldSegment.js';

/** A term with where its postings are. */
export interface PlacedEntry extends TermEntry {
  readonly term: string;
  /** Where the postings are in the file, in bytes. */
  readonly offset: number;
  readonly size: number;
}

/** Where in the head of a segment file the dictionary is. */
export interface DictionaryPlace {
  readonly at: number;
  readonly blocks: number;
  /** Where each block begins, from `at` on, and where the last one ends. */
  readonly blockStarts: Uint32Array;
  /** Where the postings of each block's first term are in the file. */
  readonly blockPostings: Float64Array;
}

/** One term as it stands in a block: the bytes that it shares with the term before it, then its own. */
interface CodedEntry {
  readonly shared: number;
  /** Where its own bytes are, and how many. */
  readonly at: number;
  readonly length: number;
  readonly postings: number;
  readonly other: number;
  readonly offset: number;
  readonly size: number;
}

/** Terms are longer than this only where a name or a credit is: then the room for them grows. */
const USUAL_LENGTH = 128;

/**
 * The terms of a segment, ascending, in blocks in which each is written as what differs from the one before. Terms are compared as bytes and made into strings only
 * where they are what was asked for: of a block, that is seldom more than one.
 */
export class TermDictionary {
  readonly #head: Buffer;
  readonly #place: DictionaryPlace;
  readonly #firstTerms: (string | undefined)[] = [];

  constructor(head: Buffer, place: DictionaryPlace) {
    this.#head = head;
    this.#place = place;
  }

  find(term: string): PlacedEntry | undefined {
    const block = this.#blockFor(term);
    if (block >= this.#place.blocks) return undefined;
    const wanted = Buffer.from(term);
    let matched = 0;
    for (const entry of this.#coded(block)) {
      // A term that shares more with the one before than that shares with the wanted one differs from it where that did.
      if (entry.shared > matched) continue;
      matched = this.#matched(entry, wanted);
      if (matched === wanted.length && entry.shared + entry.length === matched) return placed(term, entry);
    }
    return undefined;
  }

  /** The terms that start with `prefix`, ascending. */
  *termsFrom(prefix: string): Generator<PlacedEntry> {
    const wanted = Buffer.from(prefix);
    let isWithin = false;
    for (let block = this.#blockFor(prefix); block < this.#place.blocks; block++) {
      const text = new TermBytes(this.#head);
      let matched = 0;
      for (const entry of this.#coded(block)) {
        text.take(entry);
        const isBefore = entry.shared > matched && matched < wanted.length;
        if (entry.shared <= matched) matched = this.#matched(entry, wanted);
        if (matched === wanted.length) {
          isWithin = true;
          yield placed(text.toString(), entry);
        } else if (isWithin || (!isBefore && text.toString() > prefix)) return;
      }
    }
  }

  /** All terms, ascending. */
  *all(): Generator<PlacedEntry> {
    for (let block = 0; block < this.#place.blocks; block++) {
      const text = new TermBytes(this.#head);
      for (const entry of this.#coded(block)) {
        text.take(entry);
        yield placed(text.toString(), entry);
      }
    }
  }

  /** How many of the first bytes of `wanted` a term has, where it has those that it shares with the term before. */
  #matched({ shared, at, length }: CodedEntry, wanted: Buffer): number {
    const most = Math.min(length, wanted.length - shared);
    let same = 0;
    while (same < most && this.#head[at + same] === wanted[shared + same]) same++;
    return shared + same;
  }

  /** The block in which a term stands, if it stands anywhere. */
  #blockFor(term: string): number {
    const { blocks } = this.#place;
    const first = firstAtLeast(blocks, (block) => this.#firstTerm(block), term);
    return first < blocks && this.#firstTerm(first) === term ? first : Math.max(0, first - 1);
  }

  #firstTerm(block: number): string {
    const known = this.#firstTerms[block];
    if (known !== undefined) return known;
    const cursor = { at: this.#place.at + this.#place.blockStarts[block]! };
    this.#number(cursor);
    const length = this.#number(cursor);
    const term = this.#head.toString('utf8', cursor.at, cursor.at + length);
    this.#firstTerms[block] = term;
    return term;
  }

  *#coded(block: number): Generator<CodedEntry> {
    const { at, blockStarts, blockPostings } = this.#place;
    const cursor = { at: at + blockStarts[block]! };
    const end = at + blockStarts[block + 1]!;
    let offset = blockPostings[block]!;
    while (cursor.at < end) {
      const shared = this.#number(cursor);
      const length = this.#number(cursor);
      const own = cursor.at;
      cursor.at += length;
      const postings = this.#number(cursor);
      const other = this.#number(cursor);
      const size = this.#number(cursor);
      yield { shared, at: own, length, postings, other, offset, size };
      offset += size;
    }
  }

  #number(cursor: { at: number }): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.#head[cursor.at++]!;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 128;
    }
  }
}

/** The bytes of the terms of a block, one after the other in the same room. */
class TermBytes {
  #bytes = Buffer.allocUnsafe(USUAL_LENGTH);
  #length = 0;

  constructor(readonly head: Buffer) {}

  take({ shared, at, length }: CodedEntry): void {
    this.#length = shared + length;
    if (this.#length > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(2 * this.#length);
      this.#bytes.copy(larger, 0, 0, shared);
      this.#bytes = larger;
    }
    this.head.copy(this.#bytes, shared, at, at + length);
  }

  toString(): string {
    return this.#bytes.toString('utf8', 0, this.#length);
  }
}

function placed(term: string, { postings, other, offset, size }: CodedEntry): PlacedEntry {
  return { term, postings, other, offset, size };
}
