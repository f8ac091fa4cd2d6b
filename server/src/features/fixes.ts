import type { MarkedFinding, SettledFinding } from '../checks/checkBriefing.js';
import { ignoredText } from '../checks/ignoredText.js';
import type { FindingCode } from '../checks/finding.js';
import { textFingerprint } from '../text/fingerprint.js';
import { t } from '../text/l10n.js';
import { overlaps, type Span } from '../text/span.js';
import { spansIn, type CheckedDocument } from './checkedDocument.js';
import { plainLine } from './escapeMarkdown.js';
import { ignoreHere } from './ignoreComment.js';
import type { TextChange } from './textChange.js';
import { verifiableSentence } from './verify.js';

export type { TextChange } from './textChange.js';

/** Something that only the server's session can do, because it writes a file of the workspace. */
export type FixCommand =
  | { readonly name: 'stet.acceptName'; readonly acceptedName: string }
  | { readonly name: 'stet.markAsChecked' | 'stet.removeMark'; readonly code: FindingCode; readonly fingerprint: string }
  | { readonly name: 'stet.verifyCitations'; /** Fingerprint of the sentence. */ readonly statement: string }
  | { readonly name: 'stet.ignoreEverywhere'; readonly code: FindingCode; readonly span: Span; /** What the fingerprint is of. */ readonly text: string; readonly fingerprint: string };

/** One thing a writer may do about a finding: changes of the document, or a command. */
export interface CodeFix {
  /** Says the effect. Plain text. */
  readonly title: string;
  readonly finding: SettledFinding;
  readonly kind: 'quickfix' | 'ignore';
  readonly isPreferred: boolean;
  /** By document offset, in order, without overlaps; empty where a command does the work. */
  readonly changes: readonly TextChange[];
  readonly command?: FixCommand;
}

const TITLE_LIMIT = 140;

/**
 * What can be done about the findings that touch a range: for each finding its repairs, verifying again what it rests on, then accepting the name, marking it as checked by hand or taking that back, ignoring it here, ignoring it everywhere.
 * Repairs of all findings stand before anything that ignores one. At most one fix is preferred, and only where the range touches a single finding.
 */
export function fixesFor(document: CheckedDocument, range: Span): CodeFix[] {
  const findings = spansIn(document.report.findings, range);
  const repairs = findings.flatMap((finding) => repairsOf(finding, findings.length === 1));
  return [...repairs, ...findings.flatMap((finding) => verifyAgain(document, finding)), ...findings.flatMap((finding) => acceptName(finding)), ...findings.map((finding) => markAsChecked(finding)), ...spansIn(document.report.marked, range).map((finding) => removeMark(finding)), ...findings.flatMap((finding) => ignores(document, finding))];
}

function repairsOf(finding: SettledFinding, isAlone: boolean): CodeFix[] {
  const preferred = isAlone ? finding.fixes.findIndex((fix) => fix.isPreferred === true) : -1;
  return finding.fixes
    .map((fix, i): CodeFix => ({ title: plainLine(fix.title, TITLE_LIMIT), finding, kind: 'quickfix', isPreferred: i === preferred, changes: ordered(fix.edits) }))
    .sort((a, b) => Number(b.isPreferred) - Number(a.isPreferred));
}

/** Offered only while the sentence is borne out by its sources as they stand now. */
function verifyAgain(document: CheckedDocument, finding: SettledFinding): CodeFix[] {
  const sentence = verifiableSentence(document, finding);
  if (sentence === undefined) return [];
  const command: FixCommand = { name: 'stet.verifyCitations', statement: textFingerprint(sentence.text) };
  return [{ title: t('Verify again: remember the passage as it stands now'), finding, kind: 'quickfix', isPreferred: false, changes: [], command }];
}

function acceptName(finding: SettledFinding): CodeFix[] {
  if (finding.name === undefined || finding.code === 'name.wrongRole') return [];
  const command: FixCommand = { name: 'stet.acceptName', acceptedName: finding.name };
  return [{ title: t('Accept the name “{0}” in this workspace', plainLine(finding.name, 60)), finding, kind: 'ignore', isPreferred: false, changes: [], command }];
}

function markAsChecked(finding: SettledFinding): CodeFix {
  const { code, fingerprint } = finding;
  return { title: t('Mark as checked by hand, and let it stand ({0})', code), finding, kind: 'ignore', isPreferred: false, changes: [], command: { name: 'stet.markAsChecked', code, fingerprint } };
}

function removeMark(finding: MarkedFinding): CodeFix {
  const { code, fingerprint, mark } = finding;
  const title = t('Take back the mark of {0}: show {1} again', plainLine(mark.initials, 40), code);
  return { title, finding, kind: 'ignore', isPreferred: false, changes: [], command: { name: 'stet.removeMark', code, fingerprint } };
}

function ignores(document: CheckedDocument, finding: SettledFinding): CodeFix[] {
  const { briefing, report } = document;
  const here = ignoreHere(briefing, finding.start, finding.code);
  const text = ignoredText(briefing.text, report.statements, finding);
  const span = { start: finding.start, end: finding.end };
  const everywhere: CodeFix = {
    title: t('Ignore {0} for this sentence everywhere', finding.code),
    finding,
    kind: 'ignore',
    isPreferred: false,
    changes: [],
    command: { name: 'stet.ignoreEverywhere', code: finding.code, span, text, fingerprint: finding.fingerprint },
  };
  if (here === undefined) return [everywhere];
  return [{ title: t('Ignore {0} in this paragraph', finding.code), finding, kind: 'ignore', isPreferred: false, changes: [here] }, everywhere];
}

/**
 * The certain fixes of the whole document, in order and without overlaps; the earlier of two that meet wins, whole or not at all. None touches the inside
 * of a quotation or of a block quote: what someone said is changed by a person.
 */
export function fixAll(document: CheckedDocument): TextChange[] {
  const quoted = quotedSpans(document);
  const taken: TextChange[] = [];
  for (const finding of [...document.report.findings].sort((a, b) => a.start - b.start)) {
    const safe = finding.fixes.filter((fix) => fix.isSafe && fix.edits.length > 0);
    // Where two certain repairs are offered, only the preferred one can be meant.
    const fix = safe.length === 1 ? safe[0] : safe.find((candidate) => candidate.isPreferred === true);
    if (fix === undefined) continue;
    const changes = ordered(fix.edits);
    const isFree = changes.every((change) => !quoted.some((span) => meets(span, change.span)) && !taken.some((other) => meets(other.span, change.span)));
    if (isFree && isWithoutOverlaps(changes)) taken.push(...changes);
  }
  return taken.sort((a, b) => a.span.start - b.span.start);
}

function quotedSpans({ briefing, report }: CheckedDocument): Span[] {
  const parsed = briefing.blocks.flatMap((block) => block.content.quotations.map((quotation) => ({ start: block.start + quotation.start, end: block.start + quotation.end })));
  return [...parsed, ...report.quotations];
}

/** Whether a change would alter the inside of a span, or two changes would touch: an insertion strictly inside counts, one at its edge does not. */
function meets(span: Span, change: Span): boolean {
  if (span.start === span.end) return span.start >= change.start && span.start <= change.end;
  return change.start === change.end ? span.start < change.start && change.start < span.end : overlaps(span, change);
}

function ordered(edits: readonly TextChange[]): TextChange[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start);
}

function isWithoutOverlaps(changes: readonly TextChange[]): boolean {
  return changes.every((change, i) => i === 0 || changes[i - 1]!.span.end <= change.span.start);
}
