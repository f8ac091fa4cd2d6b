/** Bytes of a page. */
const PAGE = 1 << 14;
/** Pages that are kept, a megabyte: of a thousand articles all postings of a segment, of a hundred thousand those of the words that are in nearly every sentence. */
const MOST_PAGES = 64;
/** More than so many bytes are read at once, past the pages: they would drive out all others, and reading costs little beside what is made of them. */
const MOST_BYTES = 4 * PAGE;

/**
 * A part of a file through the pages of it that were read lately, each in the memory of one that nobody asked for the longest: most of what is read of it is a few bytes, which take longer to ask the system for than to read,
 * and is read again soon.
 */
export class FilePages {
  readonly #length: number;
  readonly #read: (position: number, length: number, into: Buffer) => Buffer;
  /** By the number of the page, the one that was asked for last behind all others. */
  readonly #pages = new Map<number, Buffer>();
  #joined = Buffer.alloc(0);

  /** The first `length` bytes of a file, of which `read` gives so many from a position on, at the beginning of the memory that it is given. */
  constructor(length: number, read: (position: number, length: number, into: Buffer) => Buffer) {
    this.#length = length;
    this.#read = read;
  }

  /** So many bytes from `position` on, which are good until more is asked for; undefined where they are too many for pages, or not all of that part. Throws what `read` throws. */
  bytes(position: number, length: number): Buffer | undefined {
    if (length > MOST_BYTES || position + length > this.#length) return undefined;
    const first = Math.floor(position / PAGE);
    const start = position - first * PAGE;
    if (start + length <= PAGE) return this.#page(first).subarray(start, start + length);
    if (this.#joined.length === 0) this.#joined = Buffer.allocUnsafeSlow(MOST_BYTES);
    for (let done = 0, page = first; done < length; page++) {
      const from = page === first ? start : 0;
      done += this.#page(page).copy(this.#joined, done, from, Math.min(PAGE, from + length - done));
    }
    return this.#joined.subarray(0, length);
  }

  #page(number: number): Buffer {
    const known = this.#pages.get(number);
    if (known !== undefined) {
      this.#pages.delete(number);
      this.#pages.set(number, known);
      return known;
    }
    const room = this.#spareRoom();
    this.#read(number * PAGE, Math.min(PAGE, this.#length - number * PAGE), room);
    this.#pages.set(number, room);
    return room;
  }

  /** The memory of the page that nobody asked for the longest, or of its own where there are few. */
  #spareRoom(): Buffer {
    if (this.#pages.size >= MOST_PAGES) {
      for (const [number, page] of this.#pages) {
        this.#pages.delete(number);
        return page;
      }
    }
    return Buffer.allocUnsafeSlow(PAGE);
  }
}
