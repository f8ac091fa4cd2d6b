import type { Span } from './span.js';

/** How a writer bounds a figure: 'exactly 9', 'about 9', 'more than 9' (at least), 'up to 9' (at most), 'from 7 to 9' (range). */
export type Bound = 'exact' | 'about' | 'atLeast' | 'atMost' | 'range';

/** A figure with its unit as a text gives it, in words or in digits. */
export interface Quantity extends Span {
  /** The characters as they stand, bound and unit included. */
  readonly text: string;
  /** Span of the number alone ('nine', '100,000', '2.5 million'), for an exact replacement. */
  readonly number: Span;
  /** Least and greatest value meant; equal for a single figure. 'tens of thousands' is 20,000 to 99,999. */
  readonly min: number;
  readonly max: number;
  readonly bound: Bound;
  /** How many significant digits the text gives: 13,000 has 2, 13,450 has 4. For honest rounding. */
  readonly significant: number;
  /** 'percent', a currency ('usd', 'eur', …), a measure ('km', 'year', …), or the stem of the noun that is counted; undefined where there is none. */
  readonly unit: string | undefined;
  readonly kind: 'count' | 'percent' | 'money' | 'measure' | 'ordinal' | 'plain';
}
