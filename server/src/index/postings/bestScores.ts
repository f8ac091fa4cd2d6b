/** Tells how good a score has to be to be among the best `limit` of many: a heap with the least of the best on top. */
export class BestScores {
  readonly #limit: number;
  readonly #heap: number[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The score of the `limit`-th best so far, or 0 where there are fewer or any number is wanted. */
  get least(): number {
    return this.#heap.length < this.#limit || this.#limit < 1 ? 0 : this.#heap[0]!;
  }

  add(score: number): void {
    if (this.#limit === Number.POSITIVE_INFINITY) return;
    const heap = this.#heap;
    if (heap.length < this.#limit) this.#rise(score);
    else if (this.#limit >= 1 && score > heap[0]!) this.#sink(score);
  }

  #rise(score: number): void {
    const heap = this.#heap;
    let at = heap.push(score) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (heap[parent]! <= score) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = score;
  }

  #sink(score: number): void {
    const heap = this.#heap;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= heap.length) break;
      const child = left + 1 < heap.length && heap[left + 1]! < heap[left]! ? left + 1 : left;
      if (heap[child]! >= score) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = score;
  }
}
