import { isInOtherLanguage } from '../../articles/article.js';
import type { BlockContent, Statement } from '../../briefing/briefing.js';
import { isConcrete } from '../../text/lexicon/concreteness.js';
import { overlaps, shiftSpan, type Span } from '../../text/span.js';
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
import type { PlacedDifference } from './difference.js';
import { conflictWith } from './conflict.js';
import { findDifferences } from './findDifferences.js';
import { corroborationOf } from './independence.js';
import { measure } from './features.js';
import { evidenceOf, type Judgement } from './judgement.js';
import { profileOf, type Profile, type Term } from './profile.js';
import { readSupport } from './readSupport.js';
import { citedIds, scopeOfArticles, scopeOfCorpus, withAcceptedNames, type Scope } from './scope.js';
import { OTHER_MATTER_THRESHOLD, SUPPORT_THRESHOLD, supportOf, UNCITED_THRESHOLD } from './supportModel.js';
import { findWindows, type Window } from './window.js';

/** How a finding is made from a judgement; `undefined` where there is nothing to find. */
export type StatementCheck = (judgement: Judgement) => Finding | readonly Finding[] | undefined;

const CHECKS: readonly StatementCheck[] = [figureMismatch, dateMismatch, claimContradicted, claimMisattributed, claimWrongSource, claimUnsupported, claimUncited, sourceConflict];

/** Passages that are kept as evidence. */
const MOST_WINDOWS = 5;
/** Passages of the whole corpus among which independent reports are counted and disagreement is looked for: copies of one story take many places. */
const MOST_COMPARED = 16;
/** Another report bears a claim out too where it says this nearly as much of it as the best one, and so much at all. */
const AGREES_WITHIN = 0.15;
const LEAST_AGREEING = 0.6;
/**
 * Without a citation the whole corpus speaks; then only a claim with this much that no article says at all is called unsupported, and only where
 * a name, a figure or a word as rare as this is among it: common words are found in other words.
 */
const LEAST_ABSENT = 0.12;
const TELLING = 0.77;
/** A claim of which no article has this much tells of something else. */
const MUCH_ABSENT = 0.4;
/** The weight of a word that is hardly ever used, and of the last word of a name. */
const RARE = 0.9;
/** A name that no article has is for the check of names to report, where a passage says this much of the rest. */
const NAMELESS_COVERAGE = 0.55;
/** A likeness from which on a term that no article has as such is said by the passage all the same. */
const SAID_SO = 0.75;
/** Another article is offered only where it supports the claim as well as this, and this much better than the cited one. */
const CLEAR_SUPPORT = 0.58;
const CLEARLY_BETTER = 0.08;
/** A cited article that says so little of a claim, while another one says so much, is the wrong one, though it may support the claim by itself. */
const LITTLE_COVERAGE = 0.7;
const MUCH_COVERAGE = 0.85;
/** What a claim may lack that quotes its source word for word: the writer's words about the quotation are seldom the source's. */
const GRANTED_BESIDE_QUOTATION = 0.1;
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
    if (judgement.claim.terms.length === 0 || (await areAllForeign(judgement.cited, context, signal))) {
      verdicts.push({ start: statement.start, end: statement.end, text, verdict: 'notChecked', citations: judgement.cited, evidence: [] });
      continue;
    }
    const own = content.quotations.flatMap((quotation, at) => (quotation.statement === index ? [quotations[at]] : [])).filter((verdict) => verdict !== undefined);
    verdicts.push(verdictOf(judgement, own));
    findings.push(...CHECKS.flatMap((check) => check(judgement) ?? []));
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
  const claim = profileOf(text);
  const cited = await citedIds(content, index, context, signal);
  const scope = withAcceptedNames(cited.length > 0 ? await scopeOfArticles(claim, cited, context, signal) : await scopeOfCorpus(claim, context, signal), claim, context);
  const own = await weigh(claim, exact, scope, context, signal);
  // What follows from two totals, or is the day that 'Monday' means, is in no article as such.
  const absent = claim.terms.filter((term, at) => !scope.isKnown(term) && (own.windows[0]?.alignment.matches[at]?.score ?? 0) < SAID_SO);
  const isTelling = ({ kind, weight }: Term): boolean => (kind === 'word' ? weight >= TELLING : kind !== 'name' || coverageOf(own.windows) < NAMELESS_COVERAGE);
  const isAbsent = weightOf(absent) >= LEAST_ABSENT * weightOf(claim.terms) && absent.some(isTelling);
  const isUnsupported = cited.length > 0 ? own.support < SUPPORT_THRESHOLD - (exact.length > 0 ? GRANTED_BESIDE_QUOTATION : 0) : isAbsent && own.support < (isOfAnotherMatter(claim, own.windows[0], scope) ? OTHER_MATTER_THRESHOLD : UNCITED_THRESHOLD);
  const isDoubtful = isUnsupported || own.differences.length > 0 || coverageOf(own.windows) < LITTLE_COVERAGE;
  const elsewhere = isDoubtful && cited.length > 0 ? await supportElsewhere(claim, cited, own.support, isUnsupported || own.differences.length > 0 ? 0 : MUCH_COVERAGE, context, signal) : undefined;
  const verdict = own.differences.length > 0 ? 'contradicted' : isUnsupported || elsewhere ? 'unsupported' : 'supported';
  const others = verdict === 'supported' ? await comparedWith(claim, own, scope, context, signal) : undefined;
  return {
    content,
    statement,
    claim,
    verdict,
    ...(others ?? {}),
    support: own.support,
    cited,
    windows: own.windows,
    differences: own.differences,
    absentWords: absent.map(({ token }) => claim.tokens[token]!.text),
    ...(elsewhere ? { elsewhere } : {}),
  };
}

interface Weighed {
  /** The best passages, and those with further ones behind them. */
  readonly windows: readonly Window[];
  readonly compared: readonly Window[];
  readonly differences: readonly PlacedDifference[];
  readonly support: number;
}

async function weigh(claim: Profile, exact: readonly Span[], scope: Scope, context: CheckContext, signal: AbortSignal | undefined): Promise<Weighed> {
  const compared = await findWindows(claim, context, scope.within, scope.within === undefined ? MOST_COMPARED : MOST_WINDOWS, signal);
  const windows = compared.slice(0, MOST_WINDOWS);
  // The words of a quotation that was found word for word are the source's own; what introduces it is too little to be denied by a neighbouring passage.
  const differences = (await findDifferences(claim, windows.filter(({ article }) => !isInOtherLanguage(article.metadata)), context, signal)).filter(({ kind, claim: span }) => exact.length === 0 || (kind !== 'negation' && !exact.some((quoted) => overlaps(quoted, span))));
  const best = windows[0];
  const passage = best?.sentences.map((sentence) => sentence.text).join(' ');
  const support = await readSupport(supportOf(measure(claim, best, scope, differences)), { model: context.entailment, passage, claim: claim.text, differs: differences.length > 0 }, signal);
  return { windows, compared, differences, support };
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
  return differences.length === 0 && supportOf(measure(claim, best, scope, [])) >= Math.max(CLEAR_SUPPORT, support + CLEARLY_BETTER) ? best : undefined;
}

/** What the whole corpus has beside the passage that bears a claim out: independent reports that say so too, and one that disagrees. */
async function comparedWith(claim: Profile, own: Weighed, scope: Scope, context: CheckContext, signal: AbortSignal | undefined): Promise<Pick<Judgement, 'conflict' | 'corroboration'>> {
  const best = own.windows[0];
  if (!best) return {};
  // Beside a citation the rest of the corpus is asked only whether it says so too, or has another figure.
  const reach = claim.quantities.length + claim.dates.length > 0 ? 'surroundings' : 'sentence';
  const all = scope.within === undefined ? own.compared : await findWindows(claim, context, undefined, MOST_COMPARED, signal, reach);
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

/**
 * Whether the best passage is likely to tell of something else: it lacks a name of the claim, and no article has a rare word of it for a thing; or no article
 * has a figure of the claim, nor much of the rest.
 */
function isOfAnotherMatter(claim: Profile, best: Window | undefined, scope: Scope): boolean {
  const lacks = (index: number): boolean => best?.alignment.matches[index] === undefined;
  const absent = claim.terms.filter((term) => !scope.isKnown(term));
  if (claim.terms.some(({ kind, weight }, index) => kind === 'name' && weight >= RARE && lacks(index))) return absent.some(({ kind, weight, norm, stem }) => kind === 'word' && weight >= RARE && isConcrete(norm, stem));
  return weightOf(absent) >= MUCH_ABSENT * weightOf(claim.terms) && claim.terms.some((term, index) => term.kind === 'figure' && lacks(index) && !scope.isKnown(term));
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
    evidence: evidencesOf(judgement),
    ...(verdict === 'supported' && judgement.corroboration ? { independentSources: judgement.corroboration.independent.length } : {}),
    reason: reasonFor(judgement, hasWrongQuotation),
  };
}

/** The passages for a verdict, best first; one that repeats another report comes after the others and says so. */
function evidencesOf({ windows, corroboration }: Judgement): Evidence[] {
  const near = windows.filter(({ score }, i) => i === 0 || score >= 0.5 * windows[0]!.score);
  const isCopy = ({ article }: Window): boolean => corroboration?.copies.some((copy) => copy.article === article) ?? false;
  return [...near.filter((window) => !isCopy(window)).map((window) => evidenceOf(window)), ...near.filter(isCopy).map((window) => evidenceOf(window, 'repeats the same report'))];
}

function reasonFor(judgement: Judgement, hasWrongQuotation: boolean): string {
  if (hasWrongQuotation) return 'A quotation in this sentence is not as the source has it.';
  if (judgement.verdict === 'contradicted') return 'The matching passage says otherwise.';
  if (judgement.verdict === 'supported') return 'The sources say so.';
  return judgement.absentWords.length > 0 ? `No source has ${judgement.absentWords.map((word) => `“${word}”`).join(', ')} in this connection.` : 'No passage supports the sentence as a whole.';
}
