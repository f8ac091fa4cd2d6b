import type { Span } from '../text/span.js';
import type { CorpusIndex } from '../index/corpusIndex.js';
import type { ParsedDocument } from './checkedDocument.js';

/** One thing to pick. All texts are plain, never snippets; documentation is Markdown with the corpus's words escaped. */
export interface CompletionChoice {
  readonly kind: 'name' | 'quotation' | 'source';
  readonly label: string;
  readonly detail?: string;
  readonly documentation?: string;
  /** What a client compares with the text in `replace` before the cursor. */
  readonly filterText: string;
  /** Orders the choices as they stand here. */
  readonly sortText: string;
  readonly newText: string;
  /** On one line, the cursor inside or at its end. */
  readonly replace: Span;
}

export interface CompletionChoices {
  readonly items: readonly CompletionChoice[];
  /** True where there is more, or where other choices may fit once more is typed. */
  readonly isIncomplete: boolean;
}

/** Names, quotations or sources that fit at an offset; empty in code, front matter, comments and URLs. */
export async function completeAt(_document: ParsedDocument, _offset: number, _index: CorpusIndex, _signal?: AbortSignal): Promise<CompletionChoices> {
  return { items: [], isIncomplete: false };
}
