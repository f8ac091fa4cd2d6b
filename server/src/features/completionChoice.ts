import type { Span } from '../text/span.js';

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

/** A text that orders the choice of this rank, for clients that sort by characters. */
export function rankText(rank: number): string {
  return String(rank).padStart(4, '0');
}
