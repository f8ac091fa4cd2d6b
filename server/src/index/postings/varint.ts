/**
 * Ascending numbers as differences in groups of seven bits, least significant first, the high bit set on all but the last
 * (LEB128). A posting costs one byte nearly always.
 */
export class PostingsWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  /** Bytes written so far. */
  get length(): number {
    return this.#length;
  }

  /** Appends ascending, distinct, non-negative 32-bit numbers as one list. */
  write(ascending: ArrayLike<number>): void {
    let previous = -1;
    for (let i = 0; i < ascending.length; i++) {
      let rest = ascending[i]! - previous - 1;
      previous = ascending[i]!;
      this.#reserve(5);
      while (rest > 0x7f) {
        this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
        rest >>>= 7;
      }
      this.#bytes[this.#length++] = rest;
    }
  }

  /** All bytes written, in an array of their own. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(this.#bytes.length * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads `count` numbers that {@link PostingsWriter.write} wrote, from byte `offset` on; into `numbers`, where room for them is given. */
export function readPostings(bytes: Uint8Array, offset: number, count: number, numbers: Uint32Array = new Uint32Array(count)): Uint32Array {
  let at = offset;
  let previous = -1;
  for (let i = 0; i < count; i++) {
    let byte = bytes[at++]!;
    // Nearly all are one byte, and a common word has hundreds of thousands: this is what a search spends its time on. What is kept in an integer of 32 bits is read faster.
    if (byte <= 0x7f) previous = (previous + byte + 1) | 0;
    else {
      let value = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = bytes[at++]!;
        value |= (byte & 0x7f) << shift;
      }
      previous = (previous + value + 1) | 0;
    }
    numbers[i] = previous;
  }
  return numbers;
}
