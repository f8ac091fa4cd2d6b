import type { Span } from '../text/span.js';

/** Words that are quoted, before it is known which sentence holds them. Offsets into the prose. */
export interface QuotedSpan {
  readonly outer: Span;
  readonly inner: Span;
  readonly isMarked: boolean;
}
