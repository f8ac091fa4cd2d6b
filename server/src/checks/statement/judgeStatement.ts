import { isInOtherLanguage } from '../../articles/article.js';
import type { BlockContent, Statement } from '../../briefing/briefing.js';
import { t } from '../../text/l10n.js';
import { quoted } from '../../text/phrases.js';
import { shiftSpan, type Span } from '../../text/span.js';
import { claimContradicted } from '../claim.contradicted.js';
import { claimMisattributed } from '../claim.misattributed.js';
import { claimUncited } from '../claim.uncited.js';
import { claimUnsupported } from '../claim.unsupported.js';
import { claimWrongSource } from '../claim.wrongSource.js';
import type { CheckContext } from '../context.js';
import { dateMismatch } from '../date.mismatch.js';
import { figureMismatch } from '../figure.mismatch.js';
import type { Evidence, Finding, QuotationVerdict, StatementVerdict } from '../finding.js';
import { sourceConflict } from '../source.conflict.js';
import { assess, MOST_COMPARED, takeCompared, type Assessment } from './assessment.js';
import { conflictWith } from './conflict.js';
import { corroborationOf } from './independence.js';
import { bearsOut, evidenceOf, type Judgement } from './judgement.js';
import { judgeFacts, judgeParts, wordsOf } from './judgeParts.js';
import { withoutNarrativeCitations } from './narrativeCitation.js';
import { profileOf, type Profile } from './profile.js';
import { citedSources, idsOf } from './scope.js';
import { SUPPORT_THRESHOLD } from './supportModel.js';
import { findWindows, type Window } from './window.js';

/** How a finding is made from a judgement; `undefined` where there is nothing to find. */
export type StatementCheck = (judgement: Judgement) => Finding | readonly Finding[] | undefined;

const CHECKS: readonly StatementCheck[] = [figureMismatch, dateMismatch, claimContradicted, claimMisattributed, claimWrongSource, claimUnsupported, claimUncited, sourceConflict];

/** Sentences of the author's own thought, in which a clause may be factual, and what is told of that. */
const WEIGHED: ReadonlySet<Statement['notChecked']> = new Set(['judgement', 'instruction'] as const);
const ON_FACTS: readonly StatementCheck[] = [figureMismatch, dateMismatch, claimContradicted];

/** Another report bears a claim out too where it says this nearly as much of it as the best one, and so much at all. */
const AGREES_WITHIN = 0.15;
const LEAST_AGREEING = 0.6;
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
    const exact = content.quotations.filter((_, at) => quotations[at]?.verdict === 'exact').map(({ prose }) => shiftSpan(prose, -statement.prose.start));
    if (statement.notChecked !== undefined || context.index.status.articles === 0) {
      const facts = WEIGHED.has(statement.notChecked) && context.index.status.articles > 0 ? await judgeFacts({ content, statement, exact, sources: await citedSources(content, index, context, signal) }, text, context, signal) : undefined;
      if (facts !== undefined) {
        verdicts.push(verdictOf(facts, []));
        findings.push(...ON_FACTS.flatMap((check) => check(facts) ?? []));
        continue;
      }
      verdicts.push({ start: statement.start, end: statement.end, text, verdict: 'notChecked', citations: [], evidence: [] });
      continue;
    }
    const judgement = await judge(content, statement, index, text, exact, context, signal);
    if (judgement.claim.terms.length === 0 || (await areAllForeign(judgement.cited, context, signal))) {
      verdicts.push({ start: statement.start, end: statement.end, text, verdict: 'notChecked', citations: judgement.cited, evidence: [] });
      continue;
    }
    const own = content.quotations.flatMap((quotation, at) => (quotation.statement === index ? [quotations[at]] : [])).filter((verdict) => verdict !== undefined);
    verdicts.push(verdictOf(judgement, own));
    findings.push(...[judgement, ...(judgement.failing ?? [])].flatMap((judged) => CHECKS.flatMap((check) => check(judged) ?? [])));
  }
  return { verdicts, findings };
}

/** Whether a statement cites only sources in other languages: their words are not those of the statement, whatever they say. */
async function areAllForeign(cited: readonly string[], context: CheckContext, signal: AbortSignal | undefined): Promise<boolean> {
  for (const id of cited) {
    const card = await context.index.card(id, signal);
    if (card === undefined || !isInOtherLanguage(card)) return false;
  }
  return cited.length > 0;
}

async function judge(content: BlockContent, statement: Statement, index: number, text: string, exact: readonly Span[], context: CheckContext, signal: AbortSignal | undefined): Promise<Judgement> {
  const sources = await citedSources(content, index, context, signal);
  const claim = profileOf(withoutNarrativeCitations(text, sources, content));
  const whole = await assess(claim, idsOf(sources), exact, context, signal);
  const byParts = await judgeParts({ content, statement, sources, exact, whole }, context, signal);
  const verdict = byParts?.verdict ?? verdictOfWhole(whole);
  const others = verdict === 'supported' ? await comparedWith(whole, context, signal) : undefined;
  return {
    content,
    statement,
    place: { start: statement.start, end: statement.end },
    claim,
    verdict,
    ...(others ?? {}),
    support: whole.support,
    cited: whole.cited,
    windows: whole.windows,
    differences: whole.differences,
    absentWords: wordsOf(whole),
    ...(whole.elsewhere && !byParts ? { elsewhere: whole.elsewhere } : {}),
    ...(byParts ?? {}),
  };
}

function verdictOfWhole({ differences, isUnsupported, elsewhere }: Assessment): Judgement['verdict'] {
  return differences.length > 0 ? 'contradicted' : isUnsupported || elsewhere ? 'unsupported' : 'supported';
}

type Comparison = Pick<Judgement, 'conflict' | 'corroboration'>;

/** By assessments, which are kept while the corpus is the same. */
const comparisons = new WeakMap<Assessment, Comparison>();

/** What the whole corpus has beside the passage that bears a claim out: independent reports that say so too, and one that disagrees. */
async function comparedWith(whole: Assessment, context: CheckContext, signal: AbortSignal | undefined): Promise<Comparison> {
  const made = comparisons.get(whole) ?? (await compare(whole, context, signal));
  comparisons.set(whole, made);
  return made;
}

async function compare(whole: Assessment, context: CheckContext, signal: AbortSignal | undefined): Promise<Comparison> {
  const { claim, windows, scope } = whole;
  const best = windows[0];
  if (!best) return {};
  // Beside a citation the rest of the corpus is asked only whether it says so too, or has another figure.
  const reach = scope.within === undefined || claim.quantities.length + claim.dates.length > 0 ? 'surroundings' : 'sentence';
  const all = takeCompared(whole) ?? (await findWindows(claim, context, undefined, MOST_COMPARED, signal, reach));
  const others = all.filter(({ article }) => article !== best.article && !isInOtherLanguage(article.metadata));
  const conflict = await conflictWith(claim, best, others, context, signal);
  const agreeing = others.filter((window) => window.alignment.coverage >= Math.max(LEAST_AGREEING, best.alignment.coverage - AGREES_WITHIN) && hasFiguresOf(claim, best, window));
  const corroboration = await corroborationOf([best, ...agreeing], context, signal);
  return { corroboration, ...(conflict ? { conflict } : {}) };
}

/** Whether a passage has every figure and date of the claim that the best one has. */
function hasFiguresOf(claim: Profile, best: Window, window: Window): boolean {
  return claim.terms.every(({ kind }, i) => (kind !== 'figure' && kind !== 'date') || best.alignment.matches[i] === undefined || window.alignment.matches[i] !== undefined);
}

function verdictOf(judgement: Judgement, quotations: readonly QuotationVerdict[]): StatementVerdict {
  const { content, statement } = judgement;
  const hasWrongQuotation = quotations.some(({ verdict }) => verdict !== 'exact');
  const verdict = hasWrongQuotation && judgement.verdict === 'supported' ? 'unsupported' : judgement.verdict;
  return {
    start: statement.start,
    end: statement.end,
    text: content.prose.text.slice(statement.prose.start, statement.prose.end),
    verdict,
    support: hasWrongQuotation ? Math.min(judgement.support, SUPPORT_THRESHOLD / 2) : judgement.support,
    citations: judgement.cited,
    evidence: evidencesOf(judgement),
    ...(verdict === 'supported' && judgement.corroboration ? { independentSources: judgement.corroboration.independent.length } : {}),
    reason: reasonFor(judgement, hasWrongQuotation, quotations.length > 0 && !hasWrongQuotation),
  };
}

/** The passages for a verdict, best first; one that repeats another report comes after the others and says so. */
function evidencesOf({ windows, corroboration, restingOn }: Judgement): Evidence[] {
  if (restingOn !== undefined) return restingOn.map(({ words, window }) => evidenceOf(window, bearsOut(words)));
  const near = windows.filter(({ score }, i) => i === 0 || score >= 0.5 * windows[0]!.score);
  const isCopy = ({ article }: Window): boolean => corroboration?.copies.some((copy) => copy.article === article) ?? false;
  return [...near.filter((window) => !isCopy(window)).map((window) => evidenceOf(window)), ...near.filter(isCopy).map((window) => evidenceOf(window, { note: t('repeats the same report') }))];
}

function reasonFor(judgement: Judgement, hasWrongQuotation: boolean, hasExactQuotation: boolean): string {
  if (hasWrongQuotation) return t('A quotation in this sentence is not as the source has it.');
  if (judgement.verdict === 'contradicted') return t('The matching passage says otherwise.');
  if (judgement.verdict === 'supported' && judgement.restingOn) return t('Each part of the sentence has a source of its own.');
  // Without a citation only what no article says at all is called unsupported: what is found in pieces is not passed off as said.
  if (judgement.verdict === 'supported') return judgement.support < SUPPORT_THRESHOLD && !hasExactQuotation ? t('No passage says all of this; nothing in the sources speaks against it.') : t('The sources say so.');
  if (judgement.absentWords.length === 0) return t('No passage supports the sentence as a whole.');
  const words = judgement.absentWords.map(quoted).join(', ');
  if (judgement.cited.length === 0) return t('No source has {0} in this connection.', words);
  return judgement.cited.length === 1 ? t('The cited source does not have {0} in this connection.', words) : t('The cited sources do not have {0} in this connection.', words);
}
