import type { Span } from '../text/span.js';
import type { CheckedDocument, FeatureContext } from './checkedDocument.js';

/** A hover: Markdown in which all words of the corpus and the briefing are escaped, for exactly this range of the document. */
export interface HoverCard {
  readonly range: Span;
  readonly markdown: string;
}

/**
 * What is known of the quotation, citation, name, figure or date at an offset, else undefined: plain words have no hover.
 * An aborted `signal` rejects with the signal's reason.
 */
export async function hoverAt(_document: CheckedDocument, _offset: number, _context: FeatureContext & { readonly briefingPath?: string }, _signal?: AbortSignal): Promise<HoverCard | undefined> {
  return undefined;
}
