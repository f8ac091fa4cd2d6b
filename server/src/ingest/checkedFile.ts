import { t } from '../text/l10n.js';
import { compare, formatList, parseList } from './listFile.js';

/** A finding that somebody checked by hand, as `.stet/checked.json` has it; see `checks/mark.ts` for what the fields mean. */
export interface CheckedEntry {
  readonly code: string;
  readonly fingerprint: string;
  readonly initials: string;
  readonly reason: string;
  /** ISO 8601 day. */
  readonly date?: string;
  /** The words, for people who read the file. */
  readonly text?: string;
  readonly passages: readonly { readonly source: string; readonly passage: string; readonly sentences: number }[];
}

/** The entries of a file of marks that can be read, and what is wrong with the others. Never throws. */
export function parseChecked(text: string): { readonly entries: readonly CheckedEntry[]; readonly faults: readonly string[] } {
  return parseList(text, t('file of marks'), t('"code", "fingerprint" and "initials", all text, and a list of "passages"'), entryOf);
}

function entryOf({ code, fingerprint, initials, reason, date, text, passages }: Record<string, unknown>): CheckedEntry | undefined {
  if (typeof code !== 'string' || typeof fingerprint !== 'string' || typeof initials !== 'string') return undefined;
  if (passages !== undefined && !Array.isArray(passages)) return undefined;
  const read = ((passages ?? []) as unknown[]).map(passageOf);
  // Without one of its passages the mark would hold where it should not.
  if (read.includes(undefined)) return undefined;
  return {
    code,
    fingerprint,
    initials,
    reason: typeof reason === 'string' ? reason : '',
    ...(typeof date === 'string' ? { date } : {}),
    ...(typeof text === 'string' ? { text } : {}),
    passages: read.filter((passage) => passage !== undefined),
  };
}

function passageOf(one: unknown): CheckedEntry['passages'][number] | undefined {
  if (typeof one !== 'object' || one === null) return undefined;
  const { source, passage, sentences } = one as Record<string, unknown>;
  if (typeof source !== 'string' || typeof passage !== 'string' || typeof sentences !== 'number' || !Number.isInteger(sentences) || sentences < 1) return undefined;
  return { source, passage, sentences };
}

/** A file of marks: sorted, one entry a line, so that two people's additions merge. */
export function formatChecked(entries: readonly CheckedEntry[]): string {
  const sorted = [...entries].sort((a, b) => compare(a.code, b.code) || compare(a.fingerprint, b.fingerprint));
  return formatList(sorted.map(({ code, fingerprint, initials, reason, date, text, passages }) => ({ code, fingerprint, initials, reason, date, text, passages })));
}

/** The entries with one more; it takes the place of the one on the same finding. */
export function withChecked(entries: readonly CheckedEntry[], entry: CheckedEntry): CheckedEntry[] {
  return [...withoutChecked(entries, entry), entry];
}

/** The entries without the one on a finding. */
export function withoutChecked(entries: readonly CheckedEntry[], { code, fingerprint }: Pick<CheckedEntry, 'code' | 'fingerprint'>): CheckedEntry[] {
  return entries.filter((known) => known.code !== code || known.fingerprint !== fingerprint);
}
