import type { BlockContent, Statement } from '../../briefing/briefing.js';
import { overlaps, shiftSpan, type Span } from '../../text/span.js';
import { claimContradicted } from '../claim.contradicted.js';
import { claimMisattributed } from '../claim.misattributed.js';
import { claimUncited } from '../claim.uncited.js';
import { claimUnsupported } from '../claim.unsupported.js';
import { claimWrongSource } from '../claim.wrongSource.js';
import type { CheckContext } from '../context.js';
import { dateMismatch } from '../date.mismatch.js';
import { figureMismatch } from '../figure.mismatch.js';
import type { Finding, QuotationVerdict, StatementVerdict } from '../finding.js';
import { sourceConflict } from '../source.conflict.js';
import type { PlacedDifference } from './difference.js';
import { findDifferences } from './findDifferences.js';
import { measure } from './features.js';
import { evidenceOf, type Judgement } from './judgement.js';
import { profileOf, type Profile, type Term } from './profile.js';
import { readSupport } from './readSupport.js';
import { citedIds, scopeOfArticles, scopeOfCorpus, type Scope } from './scope.js';
import { SUPPORT_THRESHOLD, supportOf, UNCITED_THRESHOLD } from './supportModel.js';
import { findWindows, type Window } from './window.js';

/** How a finding is made from a judgement; `undefined` where there is nothing to find. */
export type StatementCheck = (judgement: Judgement) => Finding | readonly Finding[] | undefined;

const CHECKS: readonly StatementCheck[] = [figureMismatch, dateMismatch, claimContradicted, claimMisattributed, claimWrongSource, claimUnsupported, claimUncited, sourceConflict];

/** Passages that are kept as evidence. */
const MOST_WINDOWS = 5;
/**
 * Without a citation the whole corpus speaks; then only a claim with this much that no article says at all is called unsupported, and only where
 * a name, a figure or a word as rare as this is among it: common words are found in other words.
 */
const LEAST_ABSENT = 0.12;
const TELLING = 0.77;
/** A name that no article has is for the check of names to report, where a passage says this much of the rest. */
const NAMELESS_COVERAGE = 0.55;
/** Another article is offered only where it supports the claim as well as this, and this much better than the cited one. */
const CLEAR_SUPPORT = 0.58;
const CLEARLY_BETTER = 0.15;
/** A cited article that says so little of a claim, while another one says so much, is the wrong one, though it may support the claim by itself. */
const LITTLE_COVERAGE = 0.7;
const MUCH_COVERAGE = 0.85;
/** And only for a claim that says enough, by the weight of its terms, to be told from others. */
const LEAST_WEIGHT_ELSEWHERE = 2;

/** The verdict on every sentence of a block, in order, and what is to be said of those that no passage bears out. */
export async function judgeStatements(
  content: BlockContent,
  context: CheckContext,
  quotations: readonly (QuotationVerdict | undefined)[],
  signal?: AbortSignal,
): Promise<{ verdicts: StatementVerdict[]; findings: Finding[] }> {
  const verdicts: StatementVerdict[] = [];
  const findings: Finding[] = [];
  for (const [index, statement] of content.statements.entries()) {
    const text = content.prose.text.slice(statement.prose.start, statement.prose.end);
    if (statement.notChecked !== undefined || context.index.status.articles === 0) {
      verdicts.push({ start: statement.start, end: statement.end, text, verdict: 'notChecked', citations: [], evidence: [] });
      continue;
    }
    const exact = content.quotations.filter((_, at) => quotations[at]?.verdict === 'exact').map(({ prose }) => shiftSpan(prose, -statement.prose.start));
    const judgement = await judge(content, statement, index, text, exact, context, signal);
    if (judgement.claim.terms.length === 0) {
      verdicts.push({ start: statement.start, end: statement.end, text, verdict: 'notChecked', citations: judgement.cited, evidence: [] });
      continue;
    }
    const own = content.quotations.flatMap((quotation, at) => (quotation.statement === index ? [quotations[at]] : [])).filter((verdict) => verdict !== undefined);
    verdicts.push(verdictOf(judgement, own));
    findings.push(...CHECKS.flatMap((check) => check(judgement) ?? []));
  }
  return { verdicts, findings };
}

async function judge(content: BlockContent, statement: Statement, index: number, text: string, exact: readonly Span[], context: CheckContext, signal: AbortSignal | undefined): Promise<Judgement> {
  const claim = profileOf(text);
  const cited = await citedIds(content, index, context, signal);
  const scope = cited.length > 0 ? await scopeOfArticles(claim, cited, context, signal) : await scopeOfCorpus(claim, context, signal);
  const own = await weigh(claim, exact, scope, context, signal);
  const absent = claim.terms.filter((term) => !scope.isKnown(term));
  const isTelling = ({ kind, weight }: Term): boolean => (kind === 'word' ? weight >= TELLING : kind !== 'name' || coverageOf(own.windows) < NAMELESS_COVERAGE);
  const isAbsent = weightOf(absent) >= LEAST_ABSENT * weightOf(claim.terms) && absent.some(isTelling);
  const isUnsupported = cited.length > 0 ? own.support < SUPPORT_THRESHOLD : own.support < UNCITED_THRESHOLD && isAbsent;
  const isDoubtful = isUnsupported || own.differences.length > 0 || coverageOf(own.windows) < LITTLE_COVERAGE;
  const elsewhere = isDoubtful && cited.length > 0 ? await supportElsewhere(claim, cited, own.support, isUnsupported || own.differences.length > 0 ? 0 : MUCH_COVERAGE, context, signal) : undefined;
  const verdict = own.differences.length > 0 ? 'contradicted' : isUnsupported || elsewhere ? 'unsupported' : 'supported';
  const rivals = verdict === 'supported' ? await rivalsOf(claim, own.windows, cited.length > 0, context, signal) : [];
  return {
    content,
    statement,
    claim,
    verdict,
    rivals,
    support: own.support,
    cited,
    windows: own.windows,
    differences: own.differences,
    absentWords: absent.map(({ token }) => claim.tokens[token]!.text),
    ...(elsewhere ? { elsewhere } : {}),
  };
}

interface Weighed {
  readonly windows: readonly Window[];
  readonly differences: readonly PlacedDifference[];
  readonly support: number;
}

async function weigh(claim: Profile, exact: readonly Span[], scope: Scope, context: CheckContext, signal: AbortSignal | undefined): Promise<Weighed> {
  const windows = await findWindows(claim, context, scope.within, MOST_WINDOWS, signal);
  // The words of a quotation that was found word for word are the source's own; what introduces it is too little to be denied by a neighbouring passage.
  const differences = (await findDifferences(claim, windows, context, signal)).filter(({ kind, claim: span }) => exact.length === 0 || (kind !== 'negation' && !exact.some((quoted) => overlaps(quoted, span))));
  const best = windows[0];
  const passage = best?.sentences.map((sentence) => sentence.text).join(' ');
  const support = await readSupport(supportOf(measure(claim, best, scope.isKnown, differences)), { model: context.entailment, passage, claim: claim.text, differs: differences.length > 0 }, signal);
  return { windows, differences, support };
}

/** A passage of an article that is not cited and clearly supports the claim. */
async function supportElsewhere(claim: Profile, cited: readonly string[], support: number, coverage: number, context: CheckContext, signal: AbortSignal | undefined): Promise<Window | undefined> {
  // A few common words are found anywhere.
  if (weightOf(claim.terms) < LEAST_WEIGHT_ELSEWHERE) return undefined;
  const windows = (await findWindows(claim, context, undefined, MOST_WINDOWS + cited.length, signal)).filter(({ article }) => !cited.includes(article.metadata.id));
  const best = windows[0];
  if (!best || best.alignment.coverage < coverage) return undefined;
  const scope = await scopeOfArticles(claim, [best.article.metadata.id], context, signal);
  const differences = await findDifferences(claim, [best], context, signal);
  return differences.length === 0 && supportOf(measure(claim, best, scope.isKnown, [])) >= Math.max(CLEAR_SUPPORT, support + CLEARLY_BETTER) ? best : undefined;
}

/** Passages of other articles than the one that bears a claim out; only a claim with a figure or date has any use for them. */
async function rivalsOf(claim: Profile, windows: readonly Window[], isCited: boolean, context: CheckContext, signal: AbortSignal | undefined): Promise<readonly Window[]> {
  const best = windows[0];
  if (!best || claim.quantities.length + claim.dates.length === 0) return [];
  const all = isCited ? await findWindows(claim, context, undefined, MOST_WINDOWS * 2, signal) : windows;
  return all.filter(({ article }) => article !== best.article);
}

function coverageOf(windows: readonly Window[]): number {
  return windows[0]?.alignment.coverage ?? 0;
}

function weightOf(terms: Profile['terms']): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

function verdictOf(judgement: Judgement, quotations: readonly QuotationVerdict[]): StatementVerdict {
  const { statement, claim } = judgement;
  const hasWrongQuotation = quotations.some(({ verdict }) => verdict !== 'exact');
  const verdict = hasWrongQuotation && judgement.verdict === 'supported' ? 'unsupported' : judgement.verdict;
  return {
    start: statement.start,
    end: statement.end,
    text: claim.text,
    verdict,
    support: hasWrongQuotation ? Math.min(judgement.support, SUPPORT_THRESHOLD / 2) : judgement.support,
    citations: judgement.cited,
    evidence: judgement.windows.filter(({ score }, i) => i === 0 || score >= 0.5 * judgement.windows[0]!.score).map((window) => evidenceOf(window)),
    reason: reasonFor(judgement, hasWrongQuotation),
  };
}

function reasonFor(judgement: Judgement, hasWrongQuotation: boolean): string {
  if (hasWrongQuotation) return 'A quotation in this sentence is not as the source has it.';
  if (judgement.verdict === 'contradicted') return 'The matching passage says otherwise.';
  if (judgement.verdict === 'supported') return 'The sources say so.';
  return judgement.absentWords.length > 0 ? `No source has ${judgement.absentWords.map((word) => `“${word}”`).join(', ')} in this connection.` : 'No passage supports the sentence as a whole.';
}
