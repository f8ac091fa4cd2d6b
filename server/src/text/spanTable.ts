import { overlaps, type Span } from './span.js';

/** Things with a place each, for finding those at another place without looking at them all. */
export class SpanTable<Item> {
  readonly #entries: readonly { readonly item: Item; readonly span: Span; readonly order: number }[];
  /** The furthest end of the entries up to each: what lies behind it meets none of them. */
  readonly #furthest: readonly number[];

  constructor(items: readonly Item[], spanOf: (item: Item) => Span) {
    this.#entries = items.map((item, order) => ({ item, span: spanOf(item), order })).sort((a, b) => a.span.start - b.span.start);
    let furthest = Number.NEGATIVE_INFINITY;
    this.#furthest = this.#entries.map(({ span }) => (furthest = Math.max(furthest, span.end)));
  }

  /** The items that share a unit with a span, in the order in which they were given. */
  overlapping(span: Span): Item[] {
    const found: { readonly item: Item; readonly order: number }[] = [];
    for (let at = this.#firstReaching(span.start); at < this.#entries.length && this.#entries[at]!.span.start < span.end; at++) {
      const entry = this.#entries[at]!;
      if (overlaps(entry.span, span)) found.push(entry);
    }
    return found.sort((a, b) => a.order - b.order).map(({ item }) => item);
  }

  /** The first entry that it or one before it ends behind an offset. */
  #firstReaching(offset: number): number {
    let low = 0;
    let high = this.#furthest.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#furthest[middle]! > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
