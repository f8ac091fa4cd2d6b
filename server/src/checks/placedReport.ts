import { textFingerprint } from '../text/fingerprint.js';
import { shiftSpan, type Span } from '../text/span.js';
import type { BlockContent } from '../briefing/briefing.js';
import type { BlockReport, Finding, NameVerdict, QuotationVerdict, StatementVerdict } from './finding.js';
import { ignoredText } from './ignoredText.js';

/** A finding by document offsets. */
export interface PlacedFinding extends Finding {
  /** What `.stet/ignore.json` knows it by, together with the code. */
  readonly fingerprint: string;
}

/** What was found out about a block, by document offsets. */
export interface PlacedReport {
  readonly start: number;
  readonly statements: readonly StatementVerdict[];
  readonly quotations: readonly QuotationVerdict[];
  readonly names: readonly NameVerdict[];
  /** In document order, ignores not yet applied, severities not yet settled. */
  readonly findings: readonly PlacedFinding[];
}

/** Where each report stood last. A report is of one block's content, and a content stands in one place of a document. */
const lastPlaces = new WeakMap<BlockReport, PlacedReport>();
/** Fingerprints do not depend on where a block stands. */
const fingerprints = new WeakMap<BlockReport, readonly string[]>();

/**
 * The report on a block that starts at an offset of the document. With every key a writer types the whole document is reported on again, and before the key
 * nothing has moved: what stands where it stood the last time is the same objects as then.
 */
export function placedReport(report: BlockReport, content: BlockContent, start: number): PlacedReport {
  const last = lastPlaces.get(report);
  if (last?.start === start) return last;
  const prints = fingerprintsOf(report, content);
  const placed = {
    start,
    statements: report.statements.map((verdict) => moved(verdict, start)),
    quotations: report.quotations.map((verdict) => moved(verdict, start)),
    names: report.names.map((verdict) => moved(verdict, start)),
    findings: report.findings.map((finding, position) => placedFinding(finding, start, prints[position]!)),
  };
  lastPlaces.set(report, placed);
  return placed;
}

function fingerprintsOf(report: BlockReport, { source }: BlockContent): readonly string[] {
  const known = fingerprints.get(report);
  if (known !== undefined) return known;
  const made = report.findings.map((finding) => textFingerprint(ignoredText(source, report.statements, finding)));
  fingerprints.set(report, made);
  return made;
}

function moved<T extends Span>(span: T, delta: number): T {
  return { ...span, start: span.start + delta, end: span.end + delta };
}

function placedFinding(finding: Finding, delta: number, fingerprint: string): PlacedFinding {
  const { start, end, fixes, sentence } = finding;
  return {
    ...finding,
    start: start + delta,
    end: end + delta,
    fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: shiftSpan(edit.span, delta) })) })),
    ...(sentence === undefined ? {} : { sentence: shiftSpan(sentence, delta) }),
    fingerprint,
  };
}
