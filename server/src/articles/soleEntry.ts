/** A map of one entry, in a tenth of the memory of another: most files of a corpus hold one article, and there may be a hundred thousand. */
export class SoleEntry<Key, Value> implements ReadonlyMap<Key, Value> {
  readonly size = 1;
  readonly #key: Key;
  readonly #value: Value;

  constructor(key: Key, value: Value) {
    this.#key = key;
    this.#value = value;
  }

  get(key: Key): Value | undefined {
    return key === this.#key ? this.#value : undefined;
  }

  has(key: Key): boolean {
    return key === this.#key;
  }

  forEach(call: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    call(this.#value, this.#key, this);
  }

  entries(): MapIterator<[Key, Value]> {
    return new Map([[this.#key, this.#value]]).entries();
  }

  keys(): MapIterator<Key> {
    return new Set([this.#key]).values();
  }

  values(): MapIterator<Value> {
    return new Set([this.#value]).values();
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }
}
