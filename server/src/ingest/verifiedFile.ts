import type { Verification, VerifiedPassage, VerifiedPassages } from '../articles/verifiedPassage.js';
import { t } from '../text/l10n.js';
import { compare, formatList, parseList } from './listFile.js';

/** A passage that a sentence of a briefing rests on, as `.stet/verified.json` has it. */
export interface VerifiedEntry extends VerifiedPassage {
  /** Fingerprint (`text/fingerprint`) of the sentence. */
  readonly statement: string;
  /** ISO 8601 day from which on the passage is known to stand so, for people. */
  readonly date?: string;
}

/** The entries of a file of verified passages that can be read, and what is wrong with the others. Never throws. */
export function parseVerified(text: string): { readonly entries: readonly VerifiedEntry[]; readonly faults: readonly string[] } {
  return parseList(text, t('file of verified passages'), t('"statement", "source" and "passage", all text, and "sentences", a whole number from 1'), entryOf);
}

function entryOf({ statement, source, passage, sentences, text, date }: Record<string, unknown>): VerifiedEntry | undefined {
  if (typeof statement !== 'string' || typeof source !== 'string' || typeof passage !== 'string') return undefined;
  if (typeof sentences !== 'number' || !Number.isInteger(sentences) || sentences < 1) return undefined;
  return { statement, source, passage, sentences, text: typeof text === 'string' ? text : '', ...(typeof date === 'string' ? { date } : {}) };
}

/** A file of verified passages: sorted, one entry a line, so that two people's additions merge. */
export function formatVerified(entries: readonly VerifiedEntry[]): string {
  const sorted = [...entries].sort((a, b) => compare(a.source, b.source) || compare(a.statement, b.statement) || compare(a.passage, b.passage));
  return formatList(sorted.map(({ statement, source, passage, sentences, text, date }) => ({ statement, source, passage, sentences, text, date })));
}

/**
 * The entries after sentences were verified: what was known of a sentence and a source that it cites gives way to what it rests on now. An entry
 * that still holds stays with its day, so that verifying again changes no line without need.
 */
export function withVerified(entries: readonly VerifiedEntry[], verifications: readonly Verification[], day: string): VerifiedEntry[] {
  const keyOf = (statement: string, { source, passage, sentences }: VerifiedPassage): string => JSON.stringify([statement, source, passage, sentences]);
  const settled = new Set(verifications.flatMap(({ statement, sources }) => sources.map((source) => `${statement} ${source}`)));
  const known = new Map(entries.map((entry) => [keyOf(entry.statement, entry), entry]));
  const kept = entries.filter(({ statement, source }) => !settled.has(`${statement} ${source}`));
  const now = new Map<string, VerifiedEntry>();
  for (const { statement, passages } of verifications) {
    for (const passage of passages) {
      const key = keyOf(statement, passage);
      now.set(key, known.get(key) ?? { statement, ...passage, date: day });
    }
  }
  return [...kept, ...now.values()];
}

/** The entries by sentence. */
export function verifiedByStatement(entries: readonly VerifiedEntry[]): VerifiedPassages {
  const byStatement = new Map<string, VerifiedEntry[]>();
  for (const entry of entries) byStatement.set(entry.statement, [...(byStatement.get(entry.statement) ?? []), entry]);
  return byStatement;
}
