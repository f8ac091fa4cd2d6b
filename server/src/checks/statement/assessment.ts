import { isInOtherLanguage } from '../../articles/article.js';
import { isConcrete } from '../../text/lexicon/concreteness.js';
import { overlaps, type Span } from '../../text/span.js';
import type { CheckContext } from '../context.js';
import { isDistinctive } from '../name.unknown.js';
import { RecentKind } from '../recentWork.js';
import type { PlacedDifference } from './difference.js';
import { measure } from './features.js';
import { findDifferences } from './findDifferences.js';
import { type Profile, type Term, weightOf } from './profile.js';
import { readSupport } from './readSupport.js';
import { scopeOfArticles, scopeOfCorpus, withAcceptedNames, type Scope } from './scope.js';
import { wordsOfPage } from './sourceProfiles.js';
import { OTHER_MATTER_THRESHOLD, SUPPORT_THRESHOLD, supportOf, UNCITED_THRESHOLD } from './supportModel.js';
import { findWindows, type Window } from './window.js';
import { withWorkedOut } from './figures/workedOut.js';

/** Passages that are kept as evidence. */
const MOST_WINDOWS = 5;
/** Passages of the whole corpus among which independent reports are counted and disagreement is looked for: copies of one story take many places. */
export const MOST_COMPARED = 16;
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
/** And only for a claim that says enough, by the weight of its terms, to be told from others. */
const LEAST_WEIGHT_ELSEWHERE = 2;
/** And its passage must have this much of the statement: a day alone supports nothing. */
const LEAST_COVERAGE_ELSEWHERE = 0.6;
/** What a claim may lack that quotes its source word for word: the writer's words about the quotation are seldom the source's. */
const GRANTED_BESIDE_QUOTATION = 0.1;
/** Where so little of a sentence is quoted, what it denies is said in its own words. */
const LITTLE_QUOTED = 0.25;
/** Share of its words from which on a claim mainly quotes. */
const MUCH_QUOTED = 0.3;

/** What the articles of its scope say of a claim, or of a part of one. */
export interface Assessment {
  readonly claim: Profile;
  /** Ids of the articles that decide on it; none where the whole corpus does. */
  readonly cited: readonly string[];
  readonly scope: Scope;
  /** The best passages. */
  readonly windows: readonly Window[];
  readonly differences: readonly PlacedDifference[];
  readonly support: number;
  /** Terms that no article of the scope has, and whether they are many and telling enough to say that nothing bears the claim out. */
  readonly absent: readonly Term[];
  readonly isAbsent: boolean;
  readonly isUnsupported: boolean;
  /** The passage of an article that is not cited and bears the claim out, where the cited ones do not. */
  readonly elsewhere?: Window;
}

/** The best passages of the whole corpus with further ones behind them, until they have been compared: they would keep three times as many articles in memory as the best ones alone. */
const toCompare = new WeakMap<Assessment, readonly Window[]>();

/** The passages of the whole corpus among which independent reports are counted and disagreement is looked for, given once; undefined where they were given before, or where cited articles decide. */
export function takeCompared(assessment: Assessment): readonly Window[] | undefined {
  const windows = toCompare.get(assessment);
  toCompare.delete(assessment);
  return windows;
}

/** Claims of the paragraphs that a writer is at or may come back to, in which the next key will change one sentence. The reports on them hold on to the same articles. */
const RECENT = new RecentKind<Assessment>(240);

/** Asks the cited articles, or the whole corpus where none is cited, for a claim. `exact`: quotations in it that were found word for word, by its offsets. */
export function assess(claim: Profile, cited: readonly string[], exact: readonly Span[], context: CheckContext, signal?: AbortSignal): Promise<Assessment> {
  const make = (): Promise<Assessment> => assessAnew(claim, cited, exact, context, signal);
  return context.recent?.get(RECENT, [claim.text, cited, exact], context, make) ?? make();
}

async function assessAnew(claim: Profile, cited: readonly string[], exact: readonly Span[], context: CheckContext, signal: AbortSignal | undefined): Promise<Assessment> {
  const scope = withAcceptedNames(cited.length > 0 ? await scopeOfArticles(claim, cited, context, signal) : await scopeOfCorpus(claim, context, signal), claim, context);
  const { compared, ...own } = await weigh(claim, exact, scope, context, signal);
  // What follows from two totals, or is the day that 'Monday' means, is in no article as such; 'unable to' denies in one of many ways.
  const { isKnown } = withWorkedOut(scope, claim, own.windows[0]);
  const absent = claim.terms.filter((term, at) => !isKnown(term) && !claim.negations.includes(term.token) && !isOnPage(term, own.windows) && (own.windows[0]?.alignment.matches[at]?.score ?? 0) < SAID_SO);
  const isTelling = ({ kind, weight }: Term): boolean => (kind === 'word' ? weight >= TELLING : kind !== 'name' || coverageOf(own.windows) < NAMELESS_COVERAGE);
  const hasStranger = hasWholeNameIn(claim, absent);
  const isAbsent = weightOf(absent) >= LEAST_ABSENT * weightOf(claim.terms) && (hasStranger || absent.some(isTelling));
  // Beside a quotation that was found, words of the writer's own introduce it; a name or figure that no source has is more than that.
  const isIntroduced = shareQuoted(claim, exact) >= MUCH_QUOTED && !absent.some(({ kind }) => kind !== 'word');
  const isUnsupported = isIntroduced ? false : cited.length > 0 ? own.support < SUPPORT_THRESHOLD - (exact.length > 0 ? GRANTED_BESIDE_QUOTATION : 0) : isAbsent && own.support < (hasStranger || absent.some((term) => isUnheardOf(claim, term)) || isOfAnotherMatter(claim, own.windows[0], scope) ? OTHER_MATTER_THRESHOLD : UNCITED_THRESHOLD);
  const isDoubtful = isUnsupported || own.differences.length > 0 || coverageOf(own.windows) < LITTLE_COVERAGE;
  const elsewhere = isDoubtful && cited.length > 0 ? await supportElsewhere(claim, cited, own.support, isUnsupported || own.differences.length > 0 ? LEAST_COVERAGE_ELSEWHERE : MUCH_COVERAGE, context, signal) : undefined;
  const made = { claim, cited, scope, ...own, absent, isAbsent, isUnsupported, ...(elsewhere ? { elsewhere } : {}) };
  if (scope.within === undefined) toCompare.set(made, compared);
  return made;
}

async function weigh(claim: Profile, exact: readonly Span[], scope: Scope, context: CheckContext, signal: AbortSignal | undefined): Promise<Pick<Assessment, 'windows' | 'differences' | 'support'> & { readonly compared: readonly Window[] }> {
  const compared = await findWindows(claim, context, scope.within, scope.within === undefined ? MOST_COMPARED : MOST_WINDOWS, signal);
  const windows = compared.slice(0, MOST_WINDOWS);
  // The words of a quotation that was found word for word are the source's own; what introduces it is too little to be denied by a neighbouring passage.
  const differences = (await findDifferences(claim, windows.filter(({ article }) => !isInOtherLanguage(article.metadata)), context, signal)).filter((difference) => exact.length === 0 || ((difference.kind !== 'negation' || shareQuoted(claim, exact) <= LITTLE_QUOTED) && !exact.some((quoted) => overlaps(quoted, difference.claim) && !isOfOtherPassage(claim, quoted, difference))));
  const best = windows[0];
  const passage = best?.sentences.map((sentence) => sentence.text).join(' ');
  const support = await readSupport(supportOf(measure(claim, best, withWorkedOut(scope, claim, best), differences)), { model: context.entailment, passage, claim: claim.text, differs: differences.length > 0 }, signal);
  return { windows, compared, differences, support };
}

/** '“A few weeks”' where the passage has 'a few hours': that other words of the corpus have the quoted figure says nothing of this one. */
function isOfOtherPassage(claim: Profile, quoted: Span, { kind, window }: PlacedDifference): boolean {
  if (kind !== 'figure' && kind !== 'date') return false;
  const words = foldedWords(claim.text.slice(quoted.start, quoted.end));
  return !window.sentences.some(({ text }) => foldedWords(text).includes(words));
}

function foldedWords(text: string): string {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

/** Whether a name of several words is among the given terms with all of them: no article knows of somebody of whom it has neither the first name nor the last. */
function hasWholeNameIn({ terms, tokens }: Profile, absent: readonly Term[]): boolean {
  return absent.some((last) => {
    const first = absent.find(({ kind, token }) => kind === 'name' && token === last.token - 1);
    if (last.kind !== 'name' || last.weight < RARE || first === undefined) return false;
    const before = terms.findLast(({ token }) => token === first.token - 1);
    // What stands before may be an office in capitals; a longer name would be absent as a whole.
    return !/^\p{Lu}/u.test(tokens[last.token + 1]?.text ?? '') && (before?.kind !== 'name' || before.weight < RARE);
  });
}

/** A name by which no article knows anybody or anything: whoever tells of 'talks in Astana' has that from elsewhere. */
function isUnheardOf({ tokens }: Profile, { kind, weight, token }: Term): boolean {
  return kind === 'name' && weight >= RARE && isDistinctive(tokens[token]!.text.replace(/['’]s$/, ''));
}

/** Share of a claim's words that stand in quotations that were found word for word. */
function shareQuoted({ tokens }: Profile, exact: readonly Span[]): number {
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  return words.length === 0 ? 0 : words.filter((word) => exact.some((span) => overlaps(span, word))).length / words.length;
}

/** Whether a name is that of an author or outlet of a passage: 'according to' whoever wrote it is no word that a source lacks. */
function isOnPage({ kind, norm }: Term, windows: readonly Window[]): boolean {
  return kind === 'name' && windows.some(({ article }) => wordsOfPage(article).has(norm));
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

/** Share of a claim that its best passage has, 0 to 1. */
export function coverageOf(windows: readonly Window[]): number {
  return windows[0]?.alignment.coverage ?? 0;
}
