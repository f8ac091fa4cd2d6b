import { t } from '../text/l10n.js';
import { compare, formatList, parseList } from './listFile.js';

/** A finding that a team chose to ignore: its code, and the fingerprint (`text/fingerprint`) of the sentence, quotation or name that it stands on. */
export interface IgnoreEntry {
  /** A finding code, or `*` for every code. */
  readonly code: string;
  readonly fingerprint: string;
  /** The words, for people who read the file. */
  readonly text?: string;
  readonly reason?: string;
}

/** The entries of an ignore file that can be read, and what is wrong with the others. Never throws. */
export function parseIgnores(text: string): { readonly entries: readonly IgnoreEntry[]; readonly faults: readonly string[] } {
  return parseList(text, t('ignore file'), t('"code" and a "fingerprint", both text'), entryOf);
}

function entryOf({ code, fingerprint, text, reason }: Record<string, unknown>): IgnoreEntry | undefined {
  if (typeof code !== 'string' || typeof fingerprint !== 'string') return undefined;
  return { code, fingerprint, ...(typeof text === 'string' ? { text } : {}), ...(typeof reason === 'string' ? { reason } : {}) };
}

/** An ignore file: sorted, one entry a line, so that two people's additions merge. */
export function formatIgnores(entries: readonly IgnoreEntry[]): string {
  const sorted = [...entries].sort((a, b) => compare(a.code, b.code) || compare(a.fingerprint, b.fingerprint));
  return formatList(sorted.map(({ code, fingerprint, text, reason }) => ({ code, fingerprint, text, reason })));
}

/** The names of a names file, one a line; what follows a `#` is a comment. */
export function parseNames(text: string): string[] {
  return text.split(/\r\n|\r|\n/).map(nameOn).filter((name) => name.length > 0);
}

/** The names file with one more name, before the first name that the alphabet puts after it; comments and everything else stay. Unchanged where it holds the name. */
export function addNameLine(text: string, name: string): string {
  const clean = name.replace(/\s+/g, ' ').replace(/#/g, '').trim();
  if (clean.length === 0 || parseNames(text).includes(clean)) return text;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r\n|\r|\n/);
  while (lines.length > 0 && lines[lines.length - 1]!.trim() === '') lines.pop();
  const at = lines.findIndex((line) => nameOn(line).length > 0 && compare(nameOn(line).toLowerCase(), clean.toLowerCase()) > 0);
  lines.splice(at < 0 ? lines.length : at, 0, clean);
  return lines.join(newline) + newline;
}

function nameOn(line: string): string {
  return line.replace(/#.*$/, '').replace(/\s+/g, ' ').trim();
}
