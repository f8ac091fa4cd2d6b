import type { TermEntry } from './fieldSegment.js';

/** A term with where its postings are. */
export interface PlacedEntry extends TermEntry {
  readonly term: string;
  /** Where the postings are in the file, in bytes. */
  readonly offset: number;
  readonly size: number;
}

/** Where the blocks of a dictionary are. */
export interface DictionaryPlace {
  readonly blocks: number;
  /** Where each block begins in the dictionary, and where the last one ends. */
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

/** Neighbouring blocks that are read at once, some five kilobytes. */
interface BlockGroup {
  /** The number of the first block. */
  readonly first: number;
  /** The number of the first block behind them. */
  readonly behind: number;
  readonly bytes: Buffer;
}

/** Terms are longer than this only where a name or a credit is: then the room for them grows. */
const USUAL_LENGTH = 128;
/** Blocks in a group. */
const GROUP = 16;
/** Groups that are kept, some 600 kilobytes: all of a thousand articles, and of a hundred thousand those with the words of what is being written. */
const MOST_GROUPS = 128;

/**
 * The terms of a segment, ascending, in blocks in which each is written as what differs from the one before. They stay in the file: of a hundred thousand articles they are two thirds of all that is not postings, and few of them
 * are ever asked for. Terms are compared as bytes and made into strings only where they are what was asked for: of a block, that is seldom more than one.
 */
export class TermDictionary {
  readonly #place: DictionaryPlace;
  readonly #read: (at: number, length: number) => Buffer;
  /** The first term of each group that a search came by. */
  readonly #firstTerms: (string | undefined)[] = [];
  /** Those that were read lately, by number, the last one last. */
  readonly #groups = new Map<number, BlockGroup>();
  #last: BlockGroup | undefined;

  /** `read` gives so many bytes of the dictionary from a place on, in a buffer that nobody writes to afterwards. */
  constructor(place: DictionaryPlace, read: (at: number, length: number) => Buffer) {
    this.#place = place;
    this.#read = read;
  }

  find(term: string): PlacedEntry | undefined {
    if (this.#place.blocks === 0) return undefined;
    const group = this.#groupFor(term);
    const wanted = Buffer.from(term);
    let matched = 0;
    for (const entry of this.#coded(group, this.#blockFor(group, term))) {
      // A term that shares more with the one before than that shares with the wanted one differs from it where that did.
      if (entry.shared > matched) continue;
      matched = matchedBytes(group.bytes, entry, wanted);
      if (matched === wanted.length && entry.shared + entry.length === matched) return placed(term, entry);
    }
    return undefined;
  }

  /** The terms that start with `prefix`, ascending. */
  *termsFrom(prefix: string): Generator<PlacedEntry> {
    if (this.#place.blocks === 0) return;
    const wanted = Buffer.from(prefix);
    let isWithin = false;
    let group = this.#groupFor(prefix);
    for (let block = this.#blockFor(group, prefix); block < this.#place.blocks; block++) {
      group = block < group.behind ? group : this.#group(block);
      const text = new TermBytes(group.bytes);
      let matched = 0;
      for (const entry of this.#coded(group, block)) {
        text.take(entry);
        const isBefore = entry.shared > matched && matched < wanted.length;
        if (entry.shared <= matched) matched = matchedBytes(group.bytes, entry, wanted);
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
      const group = this.#group(block);
      const text = new TermBytes(group.bytes);
      for (const entry of this.#coded(group, block)) {
        text.take(entry);
        yield placed(text.toString(), entry);
      }
    }
  }

  /** The group in which a term stands, if it stands anywhere. */
  #groupFor(term: string): BlockGroup {
    const groups = Math.ceil(this.#place.blocks / GROUP);
    const isPast = (group: number): boolean => this.#firstTermOfGroup(group) > term;
    let low = 0;
    let high = groups;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (isPast(middle)) high = middle;
      else low = middle;
    }
    return this.#group(low * GROUP);
  }

  #firstTermOfGroup(group: number): string {
    const known = this.#firstTerms[group];
    if (known !== undefined) return known;
    const { blockStarts } = this.#place;
    // Nearly every term fits into what is read first.
    const at = blockStarts[group * GROUP]!;
    const most = blockStarts[group * GROUP + 1]! - at;
    let bytes = this.#read(at, Math.min(most, USUAL_LENGTH));
    const cursor = { at: 0 };
    number(bytes, cursor);
    const length = number(bytes, cursor);
    if (cursor.at + length > bytes.length) bytes = this.#read(at, most);
    const term = bytes.toString('utf8', cursor.at, cursor.at + length);
    this.#firstTerms[group] = term;
    return term;
  }

  /** The block of a group in which a term stands, if it stands in any: the last one that begins with that term or with one before it. */
  #blockFor(group: BlockGroup, term: string): number {
    let low = group.first;
    let high = group.behind;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#firstTerm(group, middle) > term) high = middle;
      else low = middle;
    }
    return low;
  }

  #firstTerm({ first, bytes }: BlockGroup, block: number): string {
    const { blockStarts } = this.#place;
    const cursor = { at: blockStarts[block]! - blockStarts[first]! };
    number(bytes, cursor);
    const length = number(bytes, cursor);
    return bytes.toString('utf8', cursor.at, cursor.at + length);
  }

  /** The group of a block, read from the file unless it was read lately. */
  #group(block: number): BlockGroup {
    if (this.#last !== undefined && block >= this.#last.first && block < this.#last.behind) return this.#last;
    const first = block - (block % GROUP);
    let group = this.#groups.get(first);
    if (group === undefined) {
      const { blocks, blockStarts } = this.#place;
      const behind = Math.min(blocks, first + GROUP);
      const at = blockStarts[first]!;
      group = { first, behind, bytes: this.#read(at, blockStarts[behind]! - at) };
      for (const oldest of this.#groups.keys()) {
        if (this.#groups.size < MOST_GROUPS) break;
        this.#groups.delete(oldest);
      }
    } else this.#groups.delete(first);
    this.#groups.set(first, group);
    return (this.#last = group);
  }

  *#coded({ first, bytes }: BlockGroup, block: number): Generator<CodedEntry> {
    const { blockStarts, blockPostings } = this.#place;
    const cursor = { at: blockStarts[block]! - blockStarts[first]! };
    const end = blockStarts[block + 1]! - blockStarts[first]!;
    let offset = blockPostings[block]!;
    while (cursor.at < end) {
      const shared = number(bytes, cursor);
      const length = number(bytes, cursor);
      const own = cursor.at;
      cursor.at += length;
      const postings = number(bytes, cursor);
      const other = number(bytes, cursor);
      const size = number(bytes, cursor);
      yield { shared, at: own, length, postings, other, offset, size };
      offset += size;
    }
  }
}

/** How many of the first bytes of `wanted` a term has, where it has those that it shares with the term before. */
function matchedBytes(bytes: Buffer, { shared, at, length }: CodedEntry, wanted: Buffer): number {
  const most = Math.min(length, wanted.length - shared);
  let same = 0;
  while (same < most && bytes[at + same] === wanted[shared + same]) same++;
  return shared + same;
}

/** Reads a number. Bytes that are not there are 0, so that it comes to an end whatever it reads. */
function number(bytes: Buffer, cursor: { at: number }): number {
  let value = 0;
  let scale = 1;
  for (;;) {
    const byte = bytes[cursor.at++] ?? 0;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return value;
    scale *= 128;
  }
}

/** The bytes of the terms of a block, one after the other in the same room. */
class TermBytes {
  #bytes = Buffer.allocUnsafe(USUAL_LENGTH);
  #length = 0;

  constructor(readonly group: Buffer) {}

  take({ shared, at, length }: CodedEntry): void {
    this.#length = shared + length;
    if (this.#length > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(2 * this.#length);
      this.#bytes.copy(larger, 0, 0, shared);
      this.#bytes = larger;
    }
    this.group.copy(this.#bytes, shared, at, at + length);
  }

  toString(): string {
    return this.#bytes.toString('utf8', 0, this.#length);
  }
}

function placed(term: string, { postings, other, offset, size }: CodedEntry): PlacedEntry {
  return { term, postings, other, offset, size };
}
