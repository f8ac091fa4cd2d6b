import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

import type { FieldSegment, TermRun } from './fieldSegment.js';
import { BLOCK, HASH, headParts, MAGIC, TRAILER, type SegmentLayout } from './segmentFile.js';
import { unitKindOf, type UnitKind } from './terms.js';

/** What went into a segment. */
export interface WrittenSegment {
  readonly articles: number;
  /** The smallest and the greatest number of an article. */
  readonly first: number;
  readonly last: number;
  readonly bytes: number;
}

/** Bytes of postings that are held before they are written. */
const CHUNK = 1 << 20;

/**
 * Merges segments, given in the order of their articles' numbers, into a file: written aside, synced, renamed. Articles that were removed stay out.
 * Undefined, and no file, where none is left. Throws the file system's error, leaving nothing behind.
 */
export function writeSegment(path: string, sources: readonly FieldSegment[]): WrittenSegment | undefined {
  const aside = `${path}.new`;
  const fd = openSync(aside, 'w');
  try {
    const plan = planOf(sources);
    if (plan.numbers.length === 0) {
      closeSync(fd);
      rmSync(aside);
      return undefined;
    }
    const terms = writeTerms(fd, sources, plan);
    const bytes = terms.postings.length + writeHead(fd, plan, terms);
    fsyncSync(fd);
    closeSync(fd);
    renameSync(aside, path);
    return { articles: plan.numbers.length, first: plan.numbers[0]!, last: plan.numbers.at(-1)!, bytes };
  } catch (error) {
    closeQuietly(fd);
    rmSync(aside, { force: true });
    throw error;
  }
}

interface Plan {
  readonly numbers: number[];
  readonly ids: string[];
  readonly sentences: PlannedUnits;
  readonly quotations: PlannedUnits;
  /** For each source and kind, the new number of each unit, or -1. */
  readonly renumbered: readonly Record<UnitKind, Int32Array>[];
}

interface PlannedUnits {
  readonly first: number[];
  readonly weights: number[];
}

function planOf(sources: readonly FieldSegment[]): Plan {
  const numbers: number[] = [];
  const ids: string[] = [];
  const sentences: PlannedUnits = { first: [0], weights: [] };
  const quotations: PlannedUnits = { first: [0], weights: [] };
  const renumbered = sources.map((source) => {
    const article = new Int32Array(source.size).fill(-1);
    const maps = { sentence: mapFor(source, 'sentence'), quotation: mapFor(source, 'quotation'), article };
    for (let ordinal = 0; ordinal < source.size; ordinal++) {
      if (source.removed[ordinal]) continue;
      article[ordinal] = numbers.length;
      numbers.push(source.number(ordinal));
      ids.push(source.id(ordinal));
      for (const [kind, planned] of [['sentence', sentences], ['quotation', quotations]] as const) {
        const { firstUnit, unitWeights } = source.units(kind);
        for (let unit = firstUnit[ordinal]!; unit < firstUnit[ordinal + 1]!; unit++) {
          maps[kind][unit] = planned.weights.length;
          planned.weights.push(unitWeights[unit]!);
        }
        planned.first.push(planned.weights.length);
      }
    }
    return maps;
  });
  return { numbers, ids, sentences, quotations, renumbered };
}

function mapFor(source: FieldSegment, kind: 'sentence' | 'quotation'): Int32Array {
  return new Int32Array(source.units(kind).unitWeights.length).fill(-1);
}

interface WrittenTerms {
  readonly postings: { readonly length: number; readonly hash: Buffer };
  readonly dictionary: Buffer;
  readonly blockStarts: number[];
  readonly blockPostings: number[];
}

function writeTerms(fd: number, sources: readonly FieldSegment[], plan: Plan): WrittenTerms {
  const cursors = sources.map((source, index) => {
    const runs = source.runs();
    return { source, maps: plan.renumbered[index]!, runs, run: next(runs) };
  });
  const out = new PostingsFile(fd);
  const dictionary = new DictionaryWriter();
  for (;;) {
    let term: string | undefined;
    for (const { run } of cursors) if (run !== undefined && (term === undefined || run.term < term)) term = run.term;
    if (term === undefined) break;
    const kind = unitKindOf(term);
    const units: number[] = [];
    let other = 0;
    for (const cursor of cursors) {
      if (cursor.run?.term !== term) continue;
      other += mergeRun(cursor.run, cursor.source, cursor.maps[kind], units);
      cursor.run = next(cursor.runs);
    }
    if (units.length > 0) dictionary.add(term, units.length, other, out.length, out.write(units));
  }
  return { postings: out.finish(), ...dictionary.finish() };
}

/** Appends what is left of a term in one source; gives what is left of its other count. */
function mergeRun(run: TermRun, source: FieldSegment, map: Int32Array, units: number[]): number {
  const old = run.units();
  for (let i = 0; i < old.length; i++) {
    const unit = map[old[i]!]!;
    if (unit >= 0) units.push(unit);
  }
  return run.other - (source.gone.get(run.term)?.[1] ?? 0);
}

function next(runs: Iterator<TermRun>): TermRun | undefined {
  const step = runs.next();
  return step.done ? undefined : step.value;
}

function writeHead(fd: number, plan: Plan, terms: WrittenTerms): number {
  const ids = plan.ids.map((id) => Buffer.from(id, 'utf8'));
  const layout: SegmentLayout = {
    articles: plan.numbers.length,
    sentences: plan.sentences.weights.length,
    quotations: plan.quotations.weights.length,
    blocks: terms.blockPostings.length,
    idBytes: ids.reduce((sum, id) => sum + id.length, 0),
    dictionaryBytes: terms.dictionary.length,
  };
  const { starts, length } = headParts(layout);
  const head = Buffer.alloc(length);
  const words = (at: number, values: readonly number[]): void => new Uint32Array(head.buffer, head.byteOffset + at, values.length).set(values);
  words(starts.numbers, plan.numbers);
  let at = 0;
  words(starts.idStarts, [0, ...ids.map((id) => (at += id.length))]);
  words(starts.firstSentence, plan.sentences.first);
  words(starts.firstQuotation, plan.quotations.first);
  words(starts.blockStarts, terms.blockStarts);
  new Float64Array(head.buffer, head.byteOffset + starts.blockPostings, layout.blocks).set(terms.blockPostings);
  head.set(plan.sentences.weights, starts.sentenceWeights);
  head.set(plan.quotations.weights, starts.quotationWeights);
  Buffer.concat(ids).copy(head, starts.ids);
  terms.dictionary.copy(head, starts.dictionary);
  const trailer = Buffer.alloc(TRAILER);
  trailer.writeUInt32LE(MAGIC, 0);
  [layout.articles, layout.sentences, layout.quotations, layout.blocks, layout.idBytes, layout.dictionaryBytes].forEach((value, index) => trailer.writeUInt32LE(value, 4 + 4 * index));
  trailer.writeDoubleLE(terms.postings.length, 32);
  createHash('sha1').update(head).digest().copy(trailer, 40);
  terms.postings.hash.copy(trailer, 40 + HASH);
  writeAll(fd, head);
  writeAll(fd, trailer);
  return length + TRAILER;
}

/** The dictionary: in blocks, each term by what it does not share with the one before it. */
class DictionaryWriter {
  readonly #bytes = new GrowingBytes();
  readonly #blockStarts: number[] = [];
  readonly #blockPostings: number[] = [];
  #count = 0;
  #last = Buffer.alloc(0);

  add(term: string, postings: number, other: number, offset: number, size: number): void {
    const bytes = Buffer.from(term, 'utf8');
    let shared = 0;
    if (this.#count % BLOCK === 0) {
      this.#blockStarts.push(this.#bytes.length);
      this.#blockPostings.push(offset);
    } else while (shared < bytes.length && bytes[shared] === this.#last[shared]) shared++;
    this.#count++;
    this.#last = bytes;
    this.#bytes.number(shared);
    this.#bytes.number(bytes.length - shared);
    this.#bytes.append(bytes.subarray(shared));
    for (const value of [postings, other, size]) this.#bytes.number(value);
  }

  finish(): Omit<WrittenTerms, 'postings'> {
    return { dictionary: this.#bytes.finish(), blockStarts: [...this.#blockStarts, this.#bytes.length], blockPostings: this.#blockPostings };
  }
}

/** Postings as differences of seven bits a byte, as `postings/varint` reads them, written in chunks. */
class PostingsFile {
  readonly #fd: number;
  readonly #hash = createHash('sha1');
  #bytes = new GrowingBytes();
  #written = 0;

  constructor(fd: number) {
    this.#fd = fd;
  }

  get length(): number {
    return this.#written + this.#bytes.length;
  }

  /** Appends a list; gives its size in bytes. */
  write(units: readonly number[]): number {
    const before = this.length;
    let previous = -1;
    for (const unit of units) {
      this.#bytes.number(unit - previous - 1);
      previous = unit;
    }
    const size = this.length - before;
    if (this.#bytes.length >= CHUNK) this.#flush();
    return size;
  }

  finish(): WrittenTerms['postings'] {
    // The head begins at a multiple of eight.
    this.#bytes.append(Buffer.alloc((8 - (this.length % 8)) % 8));
    this.#flush();
    return { length: this.#written, hash: this.#hash.digest() };
  }

  #flush(): void {
    const chunk = this.#bytes.finish();
    this.#hash.update(chunk);
    writeAll(this.#fd, chunk);
    this.#written += chunk.length;
    this.#bytes = new GrowingBytes(CHUNK + (CHUNK >> 2));
  }
}

class GrowingBytes {
  #buffer: Buffer;
  #length = 0;

  constructor(capacity = 4096) {
    this.#buffer = Buffer.allocUnsafeSlow(capacity);
  }

  get length(): number {
    return this.#length;
  }

  /** Seven bits a byte, least significant first, the high bit set on all but the last. */
  number(value: number): void {
    this.#reserve(8);
    let rest = value;
    while (rest > 0x7f) {
      this.#buffer[this.#length++] = (rest & 0x7f) | 0x80;
      rest = Math.floor(rest / 128);
    }
    this.#buffer[this.#length++] = rest;
  }

  append(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#buffer.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  finish(): Buffer {
    return this.#buffer.subarray(0, this.#length);
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(this.#buffer.length * 2, this.#length + more));
    larger.set(this.#buffer.subarray(0, this.#length));
    this.#buffer = larger;
  }
}

function writeAll(fd: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done, bytes.length - done);
}

function closeQuietly(fd: number): void {
  try {
    closeSync(fd);
  } catch (error) {
    // It was closed before the renaming failed.
    if (!(error instanceof Error && 'code' in error && error.code === 'EBADF')) throw error;
  }
}
