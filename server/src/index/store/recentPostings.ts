/** Bytes of numbers that are kept, at most. */
const MOST_BYTES = 8 << 20;
/** Shorter lists are read again sooner than they are looked up. */
const LEAST_KEPT = 64;

/**
 * Lists of postings that were read lately, as numbers: a key changes one word of a sentence, and the words of a language that are common are in nearly every one. Those that were not
 * asked for the longest go.
 */
export class RecentPostings {
  readonly #lists = new Map<object, Uint32Array>();
  readonly #most: number;
  #bytes = 0;

  constructor(most = MOST_BYTES) {
    this.#most = most;
  }

  /** The list of a term's entry in a segment, by `read` where it is not kept. Nobody may change it. */
  get(entry: object, read: () => Uint32Array): Uint32Array {
    const known = this.#lists.get(entry);
    if (known !== undefined) {
      this.#lists.delete(entry);
      this.#lists.set(entry, known);
      return known;
    }
    const list = read();
    // One that is a large part of all would drive out the others.
    if (list.length < LEAST_KEPT || list.byteLength > this.#most / 4) return list;
    this.#lists.set(entry, list);
    this.#bytes += list.byteLength;
    for (const [oldest, { byteLength }] of this.#lists) {
      if (this.#bytes <= this.#most) break;
      this.#lists.delete(oldest);
      this.#bytes -= byteLength;
    }
    return list;
  }
}
