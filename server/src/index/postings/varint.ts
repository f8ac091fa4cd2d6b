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

/** Numbers that are read one by one after one of several bytes: where there is one there are more. */
const ONE_BY_ONE = 16;

/** Reads `count` numbers that {@link PostingsWriter.write} wrote, from byte `offset` on; into `numbers`, where room for them is given. Bytes that are not there count as 0, so that the numbers ascend all the same. */
export function readPostings(bytes: Uint8Array, offset: number, count: number, numbers: Uint32Array = new Uint32Array(count)): Uint32Array {
  let at = offset;
  let previous = -1;
  // A common word has hundreds of thousands, nearly all of one byte: this is what a search spends its time on. Four of those are read in half the time when they are tested at once, and what is kept in an integer of 32 bits is
  // read faster.
  const four = count - 3;
  const fourBytes = bytes.length - 3;
  for (let i = 0; i < count; ) {
    for (; i < four && at < fourBytes; i += 4, at += 4) {
      const first = bytes[at]!;
      const second = bytes[at + 1]!;
      const third = bytes[at + 2]!;
      const fourth = bytes[at + 3]!;
      if ((first | second | third | fourth) > 0x7f) break;
      numbers[i] = previous = (previous + first + 1) | 0;
      numbers[i + 1] = previous = (previous + second + 1) | 0;
      numbers[i + 2] = previous = (previous + third + 1) | 0;
      numbers[i + 3] = previous = (previous + fourth + 1) | 0;
    }
    for (const end = Math.min(count, i + ONE_BY_ONE); i < end; i++) {
      let byte = bytes[at++]!;
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
  }
  return numbers;
}
