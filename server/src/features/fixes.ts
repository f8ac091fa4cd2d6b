import type { FindingCode } from '../checks/finding.js';
import type { Span } from '../text/span.js';
import type { CheckedDocument, CheckedFinding } from './checkedDocument.js';

export interface TextChange {
  readonly span: Span;
  readonly newText: string;
}

/** Something that only the server's session can do, because it writes a file of the workspace. */
export type FixCommand =
  | { readonly name: 'stet.acceptName'; readonly arguments: readonly [name: string] }
  | { readonly name: 'stet.ignoreEverywhere'; readonly arguments: readonly [code: FindingCode, fingerprint: string] };

/** One thing a writer may do about a finding: changes of the document, or a command. */
export interface CodeFix {
  /** Says the effect. Plain text. */
  readonly title: string;
  readonly finding: CheckedFinding;
  readonly kind: 'quickfix' | 'ignore';
  readonly isPreferred: boolean;
  /** By document offset, in order, without overlaps; empty where a command does the work. */
  readonly changes: readonly TextChange[];
  readonly command?: FixCommand;
}

/** What can be done about the findings that touch a range, the best first: repair, accept the name, ignore here, ignore everywhere. */
export function fixesFor(_document: CheckedDocument, _range: Span): CodeFix[] {
  return [];
}

/** The safe fixes of the whole document, outside quotations, in order and without overlaps. */
export function fixAll(_document: CheckedDocument): TextChange[] {
  return [];
}
