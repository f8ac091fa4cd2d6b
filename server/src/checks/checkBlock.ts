import type { BlockContent } from '../briefing/briefing.js';
import { t } from '../text/l10n.js';
import { contains, overlaps, type Span } from '../text/span.js';
import { findChangedSources } from './citation.sourceChanged.js';
import { findUnknownSources } from './citation.unknownSource.js';
import { findOtherHeads } from './claim.contradicted.headship.js';
import type { CheckContext } from './context.js';
import type { BlockReport, Finding, FindingCode, QuotationVerdict, StatementVerdict } from './finding.js';
import { judgeNames } from './name/judgeNames.js';
import { applyPrecedence } from './precedence.js';
import { findUnmarkedWords } from './quote.unmarked.js';
import { judgeQuotations } from './quotation/judgeQuotations.js';
import { judgeStatements } from './statement/judgeStatement.js';

/**
 * Everything that can be found out about one block: its quotations first, since they settle what its sentences say, then names,
 * statements and citations. Findings that a more specific one explains are dropped. Rejects with the reason of an aborted `signal`.
 */
export async function checkBlock(content: BlockContent, context: CheckContext, signal?: AbortSignal): Promise<BlockReport> {
  signal?.throwIfAborted();
  const judged = await judgeQuotations(content, context, signal);
  const quotations = judged.map((quotation) => quotation?.verdict);
  const findings: Finding[] = judged.flatMap((quotation) => quotation?.findings ?? []);
  const names = await judgeNames(content, context, signal);
  const statements = await judgeStatements(content, context, quotations, signal);
  const heads = (await findOtherHeads(content, context, signal)).filter((head) => !isToldAlready(head, statements.findings));
  const sources = await findUnknownSources(content, context, signal);
  const changed = await findChangedSources(content, statements.verdicts, context, signal);
  const lifted = context.findsUnmarked === true ? await findUnmarkedWords(content, context, signal) : [];
  findings.push(...lifted, ...names.findings, ...heads, ...withoutThoseOfQuotedSentences(content, quotations, statements.findings), ...sources, ...changed);
  return {
    statements: statements.verdicts.map((verdict) => asContradicted(heads, asQuoted(content, quotations, verdict))),
    quotations: quotations.filter((verdict) => verdict !== undefined),
    names: names.verdicts,
    findings: withoutThoseOfUnknownSources(content, applyPrecedence(findings, content)),
  };
}

/** What no later check takes back, as it may a wrong speaker (who is misspelled) or a wrong source (which there is none of). */
const SETTLED_BY_QUOTATION: ReadonlySet<FindingCode> = new Set(['quote.altered', 'quote.notFound']);

/** What the quotations of a block show by themselves, for whoever waits for the first findings of a long briefing; undefined where they show nothing. {@link checkBlock} finds the same again. */
export async function checkQuotations(content: BlockContent, context: CheckContext, signal?: AbortSignal): Promise<BlockReport | undefined> {
  const judged = (await judgeQuotations(content, context, signal)).filter((quotation) => quotation !== undefined);
  const findings = applyPrecedence(judged.flatMap((quotation) => quotation.findings), content).filter(({ code }) => SETTLED_BY_QUOTATION.has(code));
  return findings.length === 0 ? undefined : { statements: [], quotations: judged.map(({ verdict }) => verdict), names: [], findings };
}

/** A sentence that cites an article which does not exist neither lacks a citation nor cites the wrong one: it cites wrongly, once. */
function withoutThoseOfUnknownSources(content: BlockContent, findings: readonly Finding[]): Finding[] {
  const unknown = content.citations.flatMap((citation, index) =>
    findings.some(({ code, start, end }) => code === 'citation.unknownSource' && start === citation.targetSpan.start && end === citation.targetSpan.end) ? [index] : [],
  );
  if (unknown.length === 0) return [...findings];
  const citing = content.statements.filter(({ citations }) => citations.some((index) => unknown.includes(index)));
  const silenced = new Set(['claim.uncited', 'claim.wrongSource', 'claim.unsupported', 'quote.wrongSource']);
  return findings.filter(({ code, start, end }) => !silenced.has(code) || !citing.some((statement) => statement.start < end && start < statement.end));
}

/** What a quotation that covers several sentences says of each: whether its words are right is asked once, of the quotation. */
const ASKED_OF_THE_QUOTATION: ReadonlySet<FindingCode> = new Set(['claim.uncited', 'claim.unsupported', 'claim.wrongSource', 'claim.misattributed']);
/** Where the words are the source's own, nothing in them can differ from it. */
const SETTLED_BY_THE_WORDS: ReadonlySet<FindingCode> = new Set(['claim.contradicted', 'figure.mismatch', 'date.mismatch', 'source.conflict']);

function withoutThoseOfQuotedSentences(content: BlockContent, verdicts: readonly (QuotationVerdict | undefined)[], findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => {
    const covering = coveringQuotation(content, finding);
    if (covering < 0) return true;
    return !ASKED_OF_THE_QUOTATION.has(finding.code) && !(SETTLED_BY_THE_WORDS.has(finding.code) && verdicts[covering]?.verdict === 'exact');
  });
}

/** The quotation that covers the whole sentence in which a span stands: a block quote, or marks around several sentences. -1 where none does. */
function coveringQuotation(content: BlockContent, span: Span): number {
  const sentence = content.statements.find((statement) => overlaps(statement, span));
  if (sentence === undefined) return -1;
  return content.quotations.findIndex(
    ({ outer, start, end }) => contains(outer, sentence) && ((outer.start === start && outer.end === end && content.kind === 'blockQuote') || content.statements.filter((other) => overlaps(other, outer)).length > 1),
  );
}

function asQuoted(content: BlockContent, quotations: readonly (QuotationVerdict | undefined)[], verdict: StatementVerdict): StatementVerdict {
  if (verdict.verdict === 'notChecked' || verdict.verdict === 'supported') return verdict;
  const quotation = quotations[coveringQuotation(content, verdict)];
  if (quotation?.verdict !== 'exact') return verdict;
  return { ...verdict, verdict: 'supported', support: Math.max(verdict.support ?? 0, 0.95), evidence: quotation.evidence, reason: t('The source has these words.') };
}

/** Whether the check of the sentence has found what differs there itself. */
function isToldAlready(head: Finding, findings: readonly Finding[]): boolean {
  return findings.some((finding) => (finding.code === 'claim.contradicted' || finding.code === 'claim.misattributed') && overlaps(finding, head));
}

/** A sentence that has the wrong person at the head of something is contradicted, however much of it is right. */
function asContradicted(heads: readonly Finding[], verdict: StatementVerdict): StatementVerdict {
  const head = heads.find((finding) => overlaps(finding, verdict));
  if (head === undefined || verdict.verdict === 'notChecked') return verdict;
  return { ...verdict, verdict: 'contradicted', support: Math.min(verdict.support ?? 0, MOST_FOR_WRONG_HEAD), evidence: head.evidence, reason: head.message };
}

/** Support of a sentence that has the wrong person at the head of something, at most. */
const MOST_FOR_WRONG_HEAD = 0.1;
