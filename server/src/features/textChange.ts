import type { Span } from '../text/span.js';

/** A change of a document, by its offsets. */
export interface TextChange {
  readonly span: Span;
  readonly newText: string;
}
