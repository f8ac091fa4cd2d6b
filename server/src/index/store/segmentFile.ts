import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

import { readPostings } from '../postings/varint.js';
import { articleUnits, type FieldSegment, type SegmentUnits, type TermCounts, type TermEntry, type TermRun } from './fieldSegment.js';
import { FilePages } from './filePages.js';
import type { PostingsRoom } from './postingsRoom.js';
import { TermDictionary, type PlacedEntry } from './termDictionary.js';
import { unitKindOf, type UnitKind } from './terms.js';

/**
 * The file of an immutable segment, all numbers little-endian: the postings; then the head, of which all but the dictionary is held in memory (tables of the articles, their ids, the
 * dictionary in blocks of front-coded terms); then the trailer, which says how long each part is and vouches for head and postings by a hash.
 */
export const MAGIC = 0x53544731;
export const TRAILER = 96;
/** Terms in a block of the dictionary. */
export const BLOCK = 32;
/** Bytes of each hash. */
export const HASH = 20;
/** Bytes that are read at once where all of a part are read. */
const PART = 1 << 20;
/** Terms whose entries are remembered. */
const MOST_REMEMBERED = 20_000;

/** Room for the bytes of one list of postings is made for so many at least. */
const LEAST_BYTES = 1 << 16;
/** Where the bytes of a list are while it is read: nothing else is done meanwhile. */
let listBytes = Buffer.alloc(0);

/** The index on disk is not what was written: it has to be made anew. */
export class DamagedIndexError extends Error {}

/** How long the parts of a segment file are. */
export interface SegmentLayout {
  readonly articles: number;
  readonly sentences: number;
  readonly quotations: number;
  readonly blocks: number;
  readonly idBytes: number;
  readonly dictionaryBytes: number;
}

/** Where each part of the head begins, and where it ends. Every part begins at a multiple of eight. */
export function headParts(layout: SegmentLayout): { readonly starts: Record<HeadPart, number>; readonly length: number } {
  const { articles, sentences, quotations, blocks, idBytes, dictionaryBytes } = layout;
  const sizes: Record<HeadPart, number> = {
    numbers: 4 * articles,
    idStarts: 4 * (articles + 1),
    firstSentence: 4 * (articles + 1),
    firstQuotation: 4 * (articles + 1),
    blockStarts: 4 * (blocks + 1),
    blockPostings: 8 * blocks,
    sentenceWeights: sentences,
    quotationWeights: quotations,
    ids: idBytes,
    dictionary: dictionaryBytes,
  };
  const starts = {} as Record<HeadPart, number>;
  let at = 0;
  for (const part of HEAD_PARTS) {
    starts[part] = at;
    at += Math.ceil(sizes[part] / 8) * 8;
  }
  return { starts, length: at };
}

const HEAD_PARTS = ['numbers', 'idStarts', 'firstSentence', 'firstQuotation', 'blockStarts', 'blockPostings', 'sentenceWeights', 'quotationWeights', 'ids', 'dictionary'] as const;
export type HeadPart = (typeof HEAD_PARTS)[number];

/** An immutable segment in a file. The postings stay there and are read when they are asked for. */
export class SegmentFile implements FieldSegment {
  readonly size: number;
  readonly removed: Uint8Array;
  readonly gone: TermCounts = new Map();
  readonly #fd: number;
  readonly #path: string;
  readonly #head: Buffer;
  readonly #postingsLength: number;
  readonly #postingsHash: Buffer;
  readonly #layout: SegmentLayout;
  readonly #numbers: Uint32Array;
  readonly #idStarts: Uint32Array;
  readonly #idsAt: number;
  /** Those that were asked for: a search for a common word asks for thousands, to put equal hits in order. */
  readonly #ids: string[] = [];
  readonly #dictionary: TermDictionary;
  readonly #pages: FilePages;
  readonly #sentences: SegmentUnits;
  readonly #quotations: SegmentUnits;
  readonly #remembered = new Map<string, PlacedEntry | null>();
  #isOpen = true;
  #isInOrder: boolean | undefined;

  /** Opens a file. Throws {@link DamagedIndexError} where it is not what was written, and the file system's error where it cannot be read. */
  constructor(path: string) {
    this.#path = path;
    this.#fd = openSync(path, 'r');
    try {
      const length = fstatSync(this.#fd).size;
      if (length < TRAILER) throw this.#damaged();
      const trailer = this.#read(length - TRAILER, TRAILER);
      if (trailer.readUInt32LE(0) !== MAGIC) throw this.#damaged();
      const [articles, sentences, quotations, blocks, idBytes, dictionaryBytes] = Array.from({ length: 6 }, (_, index) => trailer.readUInt32LE(4 + 4 * index)) as [number, number, number, number, number, number];
      this.#layout = { articles, sentences, quotations, blocks, idBytes, dictionaryBytes };
      this.#postingsLength = trailer.readDoubleLE(32);
      const { starts, length: headLength } = headParts(this.#layout);
      if (this.#postingsLength + headLength + TRAILER !== length) throw this.#damaged();
      this.#head = this.#read(this.#postingsLength, starts.dictionary);
      this.#postingsHash = trailer.subarray(40 + HASH, 40 + 2 * HASH);
      const dictionaryAt = this.#postingsLength + starts.dictionary;
      const hash = createHash('sha1').update(this.#head);
      for (const part of this.#parts(dictionaryAt, headLength - starts.dictionary)) hash.update(part);
      if (!hash.digest().equals(trailer.subarray(40, 40 + HASH))) throw this.#damaged();
      const words = (part: HeadPart, count: number): Uint32Array => new Uint32Array(this.#head.buffer, this.#head.byteOffset + starts[part], count);
      this.size = articles;
      this.removed = new Uint8Array(articles);
      this.#numbers = words('numbers', articles);
      this.#idStarts = words('idStarts', articles + 1);
      const blockPostings = new Float64Array(this.#head.buffer, this.#head.byteOffset + starts.blockPostings, blocks);
      this.#dictionary = new TermDictionary({ blocks, blockStarts: words('blockStarts', blocks + 1), blockPostings }, (at, length) => this.#read(dictionaryAt + at, length));
      this.#pages = new FilePages(this.#postingsLength, (position, length, into) => this.#read(position, length, into));
      this.#idsAt = starts.ids;
      const weights = (part: HeadPart, count: number): Uint8Array => this.#head.subarray(starts[part], starts[part] + count);
      this.#sentences = { firstUnit: words('firstSentence', articles + 1), unitWeights: weights('sentenceWeights', sentences) };
      this.#quotations = { firstUnit: words('firstQuotation', articles + 1), unitWeights: weights('quotationWeights', quotations) };
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** Ends reading. Nothing may be asked of it afterwards. */
  close(): void {
    if (this.#isOpen) closeSync(this.#fd);
    this.#isOpen = false;
  }

  /** Reads all postings, in steps. Throws {@link DamagedIndexError} where they are not what was written. */
  *verify(): Generator<void> {
    const hash = createHash('sha1');
    for (const part of this.#parts(0, this.#postingsLength)) {
      hash.update(part);
      yield;
    }
    if (!hash.digest().equals(this.#postingsHash)) throw this.#damaged();
  }

  number(ordinal: number): number {
    return this.#numbers[ordinal]!;
  }

  /** The ordinal of the article with this number, or -1. */
  ordinalOf(number: number): number {
    let low = 0;
    let high = this.#numbers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#numbers[middle]! < number) low = middle + 1;
      else high = middle;
    }
    return this.#numbers[low] === number ? low : -1;
  }

  id(ordinal: number): string {
    return (this.#ids[ordinal] ??= this.#head.toString('utf8', this.#idsAt + this.#idStarts[ordinal]!, this.#idsAt + this.#idStarts[ordinal + 1]!));
  }

  get isInOrder(): boolean {
    return (this.#isInOrder ??= this.#hasIdsInOrder());
  }

  units(kind: UnitKind): SegmentUnits {
    return kind === 'sentence' ? this.#sentences : kind === 'quotation' ? this.#quotations : articleUnits(this.size);
  }

  entry(term: string): TermEntry | undefined {
    return this.#find(term);
  }

  postings(term: string, room?: PostingsRoom): ArrayLike<number> {
    const entry = this.#find(term);
    // Whoever still holds a segment that was merged meanwhile is about to be told of the new one.
    if (entry === undefined || !this.#isOpen) return [];
    return this.#unitsIn(this.#readAtOnce(entry), entry, room?.take(entry.postings));
  }

  termsFrom(prefix: string): Iterable<TermEntry & { readonly term: string }> {
    return this.#isOpen ? this.#dictionary.termsFrom(prefix) : [];
  }

  *runs(): Iterator<TermRun> {
    // They are asked for in the order in which they lie in the file, so that it is read in large parts.
    let part: Buffer = Buffer.alloc(0);
    let partAt = 0;
    const bytesOf = ({ offset, size }: PlacedEntry): Buffer => {
      if (offset < partAt || offset + size > partAt + part.length) {
        part = this.#read(offset, Math.min(Math.max(size, PART), this.#postingsLength - offset));
        partAt = offset;
      }
      return part.subarray(offset - partAt, offset - partAt + size);
    };
    for (const entry of this.#dictionary.all()) yield { ...entry, units: () => this.#unitsIn(bytesOf(entry), entry) };
  }

  /** By bytes, which order texts of ASCII as their characters do; of other ids nobody knows. */
  #hasIdsInOrder(): boolean {
    const ids = this.#head.subarray(this.#idsAt, this.#idsAt + this.#layout.idBytes);
    for (let at = 0; at < ids.length; at++) if (ids[at]! > 0x7f) return false;
    for (let ordinal = 1; ordinal < this.size; ordinal++) {
      let before = this.#idStarts[ordinal - 1]!;
      const end = this.#idStarts[ordinal]!;
      let at = end;
      const last = this.#idStarts[ordinal + 1]!;
      while (before < end && at < last && ids[before] === ids[at]) {
        before++;
        at++;
      }
      if (at >= last || (before < end && ids[before]! >= ids[at]!)) return false;
    }
    return true;
  }

  #find(term: string): PlacedEntry | undefined {
    const known = this.#remembered.get(term);
    if (known !== undefined) return known ?? undefined;
    if (!this.#isOpen) return undefined;
    const found = this.#dictionary.find(term);
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    this.#remembered.set(term, found ?? null);
    return found;
  }

  /** The bytes of a term's postings, which are good until the next list is read. */
  #readAtOnce({ offset, size }: PlacedEntry): Buffer {
    const known = this.#pages.bytes(offset, size);
    if (known !== undefined) return known;
    if (size > PART) return this.#read(offset, size);
    if (listBytes.length < size) listBytes = Buffer.allocUnsafeSlow(2 ** Math.ceil(Math.log2(Math.max(size, LEAST_BYTES))));
    return this.#read(offset, size, listBytes);
  }

  #unitsIn(bytes: Buffer, { term, postings }: PlacedEntry, room?: Uint32Array): Uint32Array {
    const units = readPostings(bytes, 0, postings, room);
    const last = units.at(-1);
    if (last !== undefined && last >= this.#unitCount(term)) throw this.#damaged();
    return units;
  }

  #unitCount(term: string): number {
    const kind = unitKindOf(term);
    return kind === 'sentence' ? this.#layout.sentences : kind === 'quotation' ? this.#layout.quotations : this.#layout.articles;
  }

  /** A part of the file piece by piece, each good until the next one is asked for. */
  *#parts(from: number, length: number): Generator<Buffer> {
    const buffer = Buffer.allocUnsafeSlow(Math.min(PART, Math.max(0, length)));
    for (let at = 0; at < length; at += PART) yield this.#read(from + at, Math.min(PART, length - at), buffer);
  }

  /** Bytes of the file, in memory of their own or at the beginning of `into`. */
  #read(position: number, length: number, into?: Buffer): Buffer {
    const buffer = into?.subarray(0, length) ?? Buffer.allocUnsafeSlow(Math.max(0, length));
    for (let done = 0; done < length; ) {
      const count = readSync(this.#fd, buffer, done, length - done, position + done);
      if (count === 0) throw this.#damaged();
      done += count;
    }
    return buffer;
  }

  #damaged(): DamagedIndexError {
    return new DamagedIndexError(`${this.#path} is not what was written`);
  }
}
