/** Whole numbers from 0 to 2³²-1 by their index, 0 where none was set; as long as it has to be. */
export class GrowingNumbers {
  #values: Uint32Array;

  constructor(length = 1024) {
    this.#values = new Uint32Array(length);
  }

  /** 0 beyond what was set. */
  get(at: number): number {
    return this.#values[at] ?? 0;
  }

  set(at: number, value: number): void {
    if (at >= this.#values.length) {
      const larger = new Uint32Array(2 * Math.max(at, this.#values.length));
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[at] = value;
  }

  /** The first ones, in an array of their own. */
  slice(start: number, end: number): Uint32Array {
    return this.#values.slice(start, end);
  }
}
