/**
 * Values worked out from objects that never change, or from what is told by a text, kept for the `most` that were asked for last. What is kept takes many times
 * the memory of a text, so that a large corpus must not be kept whole.
 */
export class RecentValues<Key extends object | string, Value> {
  readonly #values = new Map<Key, Value>();

  constructor(private readonly most: number) {}

  /** The value of `key`, made by `make` where it is not kept. */
  get(key: Key, make: () => Value): Value {
    const known = this.#values.get(key);
    const value = known ?? make();
    if (known !== undefined) this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size > this.most) {
      for (const oldest of this.#values.keys()) {
        this.#values.delete(oldest);
        break;
      }
    }
    return value;
  }
}
