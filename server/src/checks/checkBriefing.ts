import type { VerifiedPassages } from '../articles/verifiedPassage.js';
import { bibliographyIn } from '../briefing/bibliography.js';
import type { BlockContent, Briefing, IgnoredSpan } from '../briefing/briefing.js';
import type { CorpusIndex } from '../index/corpusIndex.js';
import { t } from '../text/l10n.js';
import { overlaps } from '../text/span.js';
import type { CheckCache } from './checkCache.js';
import { checkBlock, checkQuotations } from './checkBlock.js';
import type { CheckContext } from './context.js';
import { markKey, stillHolds, type Mark, type Marks } from './mark.js';
import type { EntailmentModel } from './entailment.js';
import { DEFAULT_SEVERITY, type BlockReport, type FindingCode, type NameVerdict, type QuotationVerdict, type Severity, type StatementVerdict } from './finding.js';
import { placedReport, type PlacedFinding } from './placedReport.js';

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
  /** Whether the writer ignores this code on the text with this fingerprint for good (`.stet/ignore.json`); see `ignoredText`. */
  readonly isIgnored?: (code: string, fingerprint: string) => boolean;
  /** Findings that somebody checked by hand (`.stet/checked.json`): they are told apart, not dropped, while the mark holds. */
  readonly marks?: Marks;
  /** Called between blocks that had to be checked, so that whoever shares the thread has a turn and can cancel. */
  readonly pause?: () => Promise<void>;
}

/** A finding with the severity that the settings give it. */
export interface SettledFinding extends PlacedFinding {
  readonly severity: Severity;
  /** A mark by hand that holds no longer, since a passage changed. Its words stand at the end of the message. */
  readonly lapsed?: Mark;
}

/** A finding that somebody checked by hand and lets stand. */
export interface MarkedFinding extends SettledFinding {
  readonly mark: Mark;
}

/**
 * All that was found out about a briefing, by document offsets, in document order. What neither changed nor moved since the last check with the same cache is the
 * same objects as then.
 */
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
  const rest = checkedAgainst(options);
  if (cache.checked === 0) await findFirst(briefing, rest, options, cache, signal);
  return reportOn(briefing, options, (content, before) => reportOf(content, before, rest, options, cache, signal), signal);
}

/** What is known of a briefing without checking anything: the report on those of its blocks that are in the cache, as {@link checkBriefing} gives it. */
export async function checkedSoFar(briefing: Briefing, options: CheckOptions, cache: CheckCache): Promise<DocumentReport> {
  const rest = checkedAgainst(options);
  return reportOn(briefing, options, async (content, before) => cache.get(content, before.slice(-CONTEXT_BLOCKS), rest) ?? cache.early(content));
}

/** Blocks whose quotations are looked at before anything else of a briefing that nothing is known of, at most. */
const MOST_LOOKED_AHEAD = 24;

/**
 * The first findings that quotations show by themselves, before the sentences of any block are judged: what a person who opens a long briefing sees first needs neither the model of the parts of
 * speech nor the passages of a claim.
 */
async function findFirst({ blocks }: Briefing, rest: Grounds, options: CheckOptions, cache: CheckCache, signal: AbortSignal | undefined): Promise<void> {
  if (options.pause === undefined) return;
  for (const [at, { content }] of blocks.slice(0, MOST_LOOKED_AHEAD).entries()) {
    signal?.throwIfAborted();
    if (content.quotations.length === 0) continue;
    const before = blocks.slice(Math.max(0, at - CONTEXT_BLOCKS), at).map((block) => block.content);
    const report = await checkQuotations(content, { ...rest, before }, signal);
    if (report === undefined) continue;
    cache.setEarly(content, report);
    await options.pause();
    return;
  }
}

type ReportOnBlock = (content: BlockContent, before: readonly BlockContent[]) => Promise<BlockReport | undefined>;

async function reportOn(briefing: Briefing, options: CheckOptions, onBlock: ReportOnBlock, signal?: AbortSignal): Promise<DocumentReport> {
  const statements: StatementVerdict[] = [];
  const quotations: QuotationVerdict[] = [];
  const names: NameVerdict[] = [];
  const findings: PlacedFinding[] = [];
  const before: BlockContent[] = [];
  const list = bibliographyIn(briefing.text);
  for (const { start, content } of briefing.blocks) {
    // The bibliography is made of the corpus: it claims nothing of its own.
    if (list !== undefined && list.start <= start && start < list.end) continue;
    signal?.throwIfAborted();
    const report = await onBlock(content, before);
    before.push(content);
    if (report === undefined) continue;
    const placed = placedReport(report, content, start);
    statements.push(...placed.statements);
    quotations.push(...placed.quotations);
    names.push(...placed.names);
    findings.push(...placed.findings);
  }
  const open = briefing.isOff ? [] : settled(findings, briefing.ignores, options);
  return { statements, quotations, names, ...(await withMarks(open, options, signal)) };
}

/** How many blocks before a block its context reaches back over. */
const CONTEXT_BLOCKS = 8;

async function reportOf(content: BlockContent, before: readonly BlockContent[], rest: Grounds, options: CheckOptions, cache: CheckCache, signal: AbortSignal | undefined): Promise<BlockReport> {
  const near = before.slice(-CONTEXT_BLOCKS);
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
type Grounds = Omit<CheckContext, 'before' | 'findsUnmarked'> & { readonly findsUnmarked: boolean };

function checkedAgainst(options: CheckOptions): Grounds {
  const { index, acceptedNames, entailment, briefingPath } = options;
  // Whoever does not want to hear of changed sources is told what is wrong with the sentence in any other way.
  const verified = options.severity?.['citation.sourceChanged'] === 'off' ? undefined : options.verified;
  // It asks the corpus about every sentence once more, so nobody pays for it who did not ask for it.
  const findsUnmarked = severityOf('quote.unmarked', options) !== 'off';
  return { index, acceptedNames, findsUnmarked, ...(verified === undefined ? {} : { verified }), ...(entailment === undefined ? {} : { entailment }), ...(briefingPath === undefined ? {} : { briefingPath }) };
}

/** Those findings that are neither ignored nor off, with their severities. */
function settled(findings: readonly PlacedFinding[], ignores: readonly IgnoredSpan[], options: CheckOptions): SettledFinding[] {
  const kept: SettledFinding[] = [];
  for (const finding of findings) {
    const severity = severityOf(finding.code, options);
    if (severity === 'off') continue;
    if (ignores.some((ignore) => overlaps(ignore, finding) && (ignore.codes === undefined || ignore.codes.includes(finding.code)))) continue;
    if (options.isIgnored?.(finding.code, finding.fingerprint)) continue;
    kept.push(withSeverity(finding, severity));
  }
  return kept;
}

/** What was last made of a finding that has not moved since. */
const lastSettled = new WeakMap<PlacedFinding, SettledFinding>();

function withSeverity(finding: PlacedFinding, severity: Severity): SettledFinding {
  const last = lastSettled.get(finding);
  if (last?.severity === severity) return last;
  const made = { ...finding, severity };
  lastSettled.set(finding, made);
  return made;
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
