/** So many numbers there is room for at first, and at most. */
const LEAST = 1 << 16;
const MOST = 1 << 19;

/**
 * Room for the lists of postings that one search reads, which are done with when it ends: each search puts them where the one before had its own. In memory of their own, millions of numbers
 * for each key of a writer, they would wait for the next collection of garbage and leave holes behind.
 */
export class PostingsRoom {
  #numbers = new Uint32Array(0);
  #used = 0;
  #wanted = LEAST;

  /** Another search begins: nobody reads lists of the one before any more. */
  clear(): void {
    if (this.#numbers.length < this.#wanted) this.#numbers = new Uint32Array(this.#wanted);
    this.#used = 0;
  }

  /** Room for so many numbers, which may hold anything. What does not fit is put elsewhere, and there will be more room from the next search on, within bounds. */
  take(count: number): Uint32Array {
    const start = this.#used;
    if (start + count <= this.#numbers.length) return this.#numbers.subarray(start, (this.#used += count));
    while (this.#wanted < MOST && this.#wanted < start + count) this.#wanted *= 2;
    return new Uint32Array(count);
  }
}
