import type { VerifiedPassages } from '../articles/verifiedPassage.js';
import { bibliographyIn } from '../briefing/bibliography.js';
import type { BlockContent, Briefing } from '../briefing/briefing.js';
import type { CorpusIndex } from '../index/corpusIndex.js';
import { textFingerprint } from '../text/fingerprint.js';
import { t } from '../text/l10n.js';
import { overlaps, shiftSpan, type Span } from '../text/span.js';
import type { CheckCache } from './checkCache.js';
import { checkBlock } from './checkBlock.js';
import type { CheckContext } from './context.js';
import { markKey, stillHolds, type Mark, type Marks } from './mark.js';
import type { EntailmentModel } from './entailment.js';
import { DEFAULT_SEVERITY, type BlockReport, type Finding, type FindingCode, type NameVerdict, type QuotationVerdict, type Severity, type StatementVerdict } from './finding.js';

/** What a check of a whole briefing rests on. */
export interface CheckOptions {
  readonly index: CorpusIndex;
  /** See {@link CheckContext.acceptedNames}. A new set stands for new names: it is compared by identity. */
  readonly acceptedNames: ReadonlySet<string>;
  /** See {@link CheckContext.verified}. A new map stands for new passages. */
  readonly verified?: VerifiedPassages;
  /** See {@link CheckContext.entailment}. It is compared by identity too. */
  readonly entailment?: EntailmentModel;
  readonly briefingPath?: string;
  /** Severity by code where it is not the default one; `off` drops the code's findings. Unknown codes are of no effect. */
  readonly severity?: Readonly<Record<string, Severity | 'off'>>;
  /** Whether the writer ignores this code on the text with this fingerprint for good (`.stet/ignore.json`); see {@link ignoredText}. */
  readonly isIgnored?: (code: string, fingerprint: string) => boolean;
  /** Findings that somebody checked by hand (`.stet/checked.json`): they are told apart, not dropped, while the mark holds. */
  readonly marks?: Marks;
  /** Called between blocks that had to be checked, so that whoever shares the thread has a turn and can cancel. */
  readonly pause?: () => Promise<void>;
}

/** A finding with the severity that the settings give it. */
export interface SettledFinding extends Finding {
  readonly severity: Severity;
  /** What `.stet/ignore.json` knows it by, together with the code. */
  readonly fingerprint: string;
  /** A mark by hand that holds no longer, since a passage changed. Its words stand at the end of the message. */
  readonly lapsed?: Mark;
}

/** A finding that somebody checked by hand and lets stand. */
export interface MarkedFinding extends SettledFinding {
  readonly mark: Mark;
}

/** All that was found out about a briefing, by document offsets, in document order. */
export interface DocumentReport {
  readonly statements: readonly StatementVerdict[];
  readonly quotations: readonly QuotationVerdict[];
  readonly names: readonly NameVerdict[];
  /** Ignores and marks applied, severities settled. */
  readonly findings: readonly SettledFinding[];
  /** What was found too, and checked by hand. */
  readonly marked: readonly MarkedFinding[];
}

/**
 * Checks a briefing block by block. A block whose content, context, corpus, accepted names and verified passages are those of an earlier check is taken from
 * `cache`. The result is what a check without a cache gives. Rejects with the reason of an aborted `signal`; blocks checked until then stay in the cache.
 */
export async function checkBriefing(briefing: Briefing, options: CheckOptions, cache: CheckCache, signal?: AbortSignal): Promise<DocumentReport> {
  return reportOn(briefing, options, (content, before) => reportOf(content, before, options, cache, signal), signal);
}

/** What is known of a briefing without checking anything: the report on those of its blocks that are in the cache, as {@link checkBriefing} gives it. */
export async function checkedSoFar(briefing: Briefing, options: CheckOptions, cache: CheckCache): Promise<DocumentReport> {
  return reportOn(briefing, options, async (content, before) => cache.get(content, before.slice(-CONTEXT_BLOCKS), checkedAgainst(options)));
}

type ReportOnBlock = (content: BlockContent, before: readonly BlockContent[]) => Promise<BlockReport | undefined>;

async function reportOn(briefing: Briefing, options: CheckOptions, onBlock: ReportOnBlock, signal?: AbortSignal): Promise<DocumentReport> {
  const statements: StatementVerdict[] = [];
  const quotations: QuotationVerdict[] = [];
  const names: NameVerdict[] = [];
  const findings: Finding[] = [];
  const before: BlockContent[] = [];
  const list = bibliographyIn(briefing.text);
  for (const { start, content } of briefing.blocks) {
    // The bibliography is made of the corpus: it claims nothing of its own.
    if (list !== undefined && list.start <= start && start < list.end) continue;
    signal?.throwIfAborted();
    const report = await onBlock(content, before);
    before.push(content);
    if (report === undefined) continue;
    statements.push(...report.statements.map((verdict) => moved(verdict, start)));
    quotations.push(...report.quotations.map((verdict) => moved(verdict, start)));
    names.push(...report.names.map((verdict) => moved(verdict, start)));
    findings.push(...report.findings.map((finding) => movedFinding(finding, start)));
  }
  const open = briefing.isOff ? [] : settled(findings, statements, briefing, options);
  return { statements, quotations, names, ...(await withMarks(open, options, signal)) };
}

/** How many blocks before a block its context reaches back over. */
const CONTEXT_BLOCKS = 8;

async function reportOf(content: BlockContent, before: readonly BlockContent[], options: CheckOptions, cache: CheckCache, signal: AbortSignal | undefined): Promise<BlockReport> {
  const near = before.slice(-CONTEXT_BLOCKS);
  const rest = checkedAgainst(options);
  const { index, acceptedNames, findsUnmarked, verified, entailment, briefingPath } = rest;
  const known = cache.get(content, near, rest);
  if (known) return known;
  const revision = index.revision;
  let usesBefore = false;
  const context: CheckContext = {
    ...rest,
    recent: cache.recent,
    // A block that never looks back does not depend on what stands before it, and is not checked anew when that changes.
    get before() {
      usesBefore = true;
      return near;
    },
  };
  const report = await checkBlock(content, context, signal);
  cache.set(content, { report, revision, index, acceptedNames, findsUnmarked, verified, entailment, briefingPath, before: usesBefore ? near : undefined });
  await options.pause?.();
  return report;
}

/** What a check of any block rests on, beside the blocks before it. */
function checkedAgainst(options: CheckOptions): Omit<CheckContext, 'before' | 'findsUnmarked'> & { readonly findsUnmarked: boolean } {
  const { index, acceptedNames, entailment, briefingPath } = options;
  // Whoever does not want to hear of changed sources is told what is wrong with the sentence in any other way.
  const verified = options.severity?.['citation.sourceChanged'] === 'off' ? undefined : options.verified;
  // It asks the corpus about every sentence once more, so nobody pays for it who did not ask for it.
  const findsUnmarked = severityOf('quote.unmarked', options) !== 'off';
  return { index, acceptedNames, findsUnmarked, ...(verified === undefined ? {} : { verified }), ...(entailment === undefined ? {} : { entailment }), ...(briefingPath === undefined ? {} : { briefingPath }) };
}

function moved<T extends Span>(span: T, delta: number): T {
  return { ...span, ...shiftSpan(span, delta) };
}

function movedFinding(finding: Finding, delta: number): Finding {
  const fixes = finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: shiftSpan(edit.span, delta) })) }));
  return { ...moved(finding, delta), fixes, ...(finding.sentence === undefined ? {} : { sentence: shiftSpan(finding.sentence, delta) }) };
}

function settled(findings: readonly Finding[], statements: readonly StatementVerdict[], briefing: Briefing, options: CheckOptions): SettledFinding[] {
  const kept: SettledFinding[] = [];
  for (const finding of findings) {
    const severity = severityOf(finding.code, options);
    if (severity === 'off') continue;
    if (briefing.ignores.some((ignore) => overlaps(ignore, finding) && (ignore.codes === undefined || ignore.codes.includes(finding.code)))) continue;
    const mark = textFingerprint(ignoredText(briefing.text, statements, finding));
    if (options.isIgnored?.(finding.code, mark)) continue;
    kept.push({ ...finding, severity, fingerprint: mark });
  }
  return kept;
}

/** Tells the findings with a mark that holds from those that are open. */
async function withMarks(findings: readonly SettledFinding[], { marks, index }: CheckOptions, signal?: AbortSignal): Promise<Pick<DocumentReport, 'findings' | 'marked'>> {
  if (marks === undefined || marks.size === 0) return { findings, marked: [] };
  const open: SettledFinding[] = [];
  const marked: MarkedFinding[] = [];
  for (const finding of findings) {
    const mark = marks.get(markKey(finding));
    if (mark === undefined) open.push(finding);
    else if (await stillHolds(mark, index, signal)) marked.push({ ...finding, mark });
    else open.push({ ...finding, lapsed: mark, message: `${finding.message} ${lapsedWords(mark)}` });
  }
  return { findings: open, marked };
}

function lapsedWords({ initials, date }: Mark): string {
  return date === undefined
    ? t('It was checked by hand by {0}, but the source has changed since.', initials)
    : t('It was checked by hand by {0} on {1}, but the source has changed since.', initials, date);
}

function severityOf(code: FindingCode, { severity }: CheckOptions): Severity | 'off' {
  return severity?.[code] ?? DEFAULT_SEVERITY[code];
}

/**
 * The text whose fingerprint stands for a finding in `.stet/ignore.json`: the sentence it stands in and, where it marks only a part of it, that
 * part. So an edited sentence is checked again, and ignoring one name does not ignore its neighbour. All spans by document offsets.
 */
export function ignoredText(text: string, statements: readonly Span[], finding: Span & Pick<Finding, 'sentence'>): string {
  const marked = text.slice(finding.start, finding.end);
  const sentence = finding.sentence ?? statements.find((statement) => overlaps(statement, finding));
  if (sentence === undefined || (sentence.start >= finding.start && sentence.end <= finding.end)) return marked;
  return `${text.slice(sentence.start, sentence.end)}\n${marked}`;
}
