import type { Span } from './span.js';

/**
 * A text derived from another one (folded, stripped of markup, extracted from a page), with the way back.
 * The map is piecewise: a piece whose two lengths are equal is mapped unit by unit, any other piece as a whole.
 */
export interface MappedText {
  /** The derived text. */
  readonly text: string;
  /** Start of each piece in the derived text, ascending; the first is 0. */
  readonly derived: Uint32Array;
  /** Start of each piece in the original text. */
  readonly original: Uint32Array;
  /** Length of each piece in the original text. */
  readonly lengths: Uint32Array;
}

/** Builds a {@link MappedText} from pieces appended in derived order. */
export class MappedTextBuilder {
  readonly #parts: string[] = [];
  readonly #derived: number[] = [];
  readonly #original: number[] = [];
  readonly #lengths: number[] = [];
  #length = 0;
  #lastIsUnitwise = false;

  /** Length of the derived text so far, in UTF-16 units. */
  get length(): number {
    return this.#length;
  }

  /**
   * Appends `text`, derived from the original units `start` to `end`. Pieces that continue each other are joined.
   * Empty text is allowed and leaves no piece: what was dropped needs no way back.
   */
  append(text: string, start: number, end: number): this {
    if (text.length === 0) return this;
    const last = this.#derived.length - 1;
    const unitwise = text.length === end - start;
    const continues = last >= 0 && unitwise && this.#lastIsUnitwise && this.#original[last]! + this.#lengths[last]! === start;
    if (continues) {
      this.#lengths[last]! += end - start;
    } else {
      this.#derived.push(this.#length);
      this.#original.push(start);
      this.#lengths.push(end - start);
      this.#lastIsUnitwise = unitwise;
    }
    this.#parts.push(text);
    this.#length += text.length;
    return this;
  }

  /** The finished text with its map. The builder can go on being used; earlier results are not changed. */
  build(): MappedText {
    return {
      text: this.#parts.join(''),
      derived: new Uint32Array(this.#derived),
      original: new Uint32Array(this.#original),
      lengths: new Uint32Array(this.#lengths),
    };
  }
}

/** The text mapped onto itself, `offset` units further on in the original. */
export function identityText(text: string, offset = 0): MappedText {
  return new MappedTextBuilder().append(text, offset, offset + text.length).build();
}

/** The original span of derived units `start` to `end`. An empty derived span gives an empty original span. Offsets beyond the text are clamped. */
export function originalSpan(mapped: MappedText, start: number, end: number): Span {
  const from = originalOffset(mapped, start, 'start');
  if (end <= start) return { start: from, end: from };
  const to = originalOffset(mapped, end, 'end');
  return { start: from, end: Math.max(from, to) };
}

function originalOffset(mapped: MappedText, offset: number, edge: 'start' | 'end'): number {
  if (mapped.derived.length === 0) return 0;
  const clamped = Math.min(Math.max(offset, 0), mapped.text.length);
  // An end belongs to the unit before it, so that it never reaches over what was dropped after that unit.
  const probe = edge === 'end' && clamped > 0 ? clamped - 1 : clamped;
  const piece = pieceAt(mapped.derived, probe);
  const derivedStart = mapped.derived[piece]!;
  const derivedEnd = piece + 1 < mapped.derived.length ? mapped.derived[piece + 1]! : mapped.text.length;
  const start = mapped.original[piece]!;
  const length = mapped.lengths[piece]!;
  if (derivedEnd - derivedStart === length) return start + (clamped - derivedStart);
  return edge === 'start' && clamped < derivedEnd ? start : start + length;
}

/**
 * The derived offset that an original one falls on: the first derived unit at or after it. For finding what stands under a cursor.
 * Works where the pieces are in the original's order, as all of Stet's own maps are.
 */
export function derivedOffset(mapped: MappedText, offset: number): number {
  if (mapped.original.length === 0) return 0;
  const piece = pieceAt(mapped.original, offset);
  const start = mapped.original[piece]!;
  const length = mapped.lengths[piece]!;
  const derivedStart = mapped.derived[piece]!;
  const derivedEnd = piece + 1 < mapped.derived.length ? mapped.derived[piece + 1]! : mapped.text.length;
  if (offset < start) return derivedStart;
  if (offset >= start + length) return derivedEnd;
  return derivedEnd - derivedStart === length ? derivedStart + (offset - start) : derivedStart;
}

/** The last index of an ascending list whose value is at most `value`, or 0 where there is none: the piece that an offset lies in. */
export function pieceAt(starts: Uint32Array, value: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
