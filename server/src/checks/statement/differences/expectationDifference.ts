import type { Quantity } from '../../../text/quantities.js';
import { stem } from '../../../text/stem.js';
import type { Difference } from '../difference.js';
import { denialOf } from '../negation.js';
import { spanOfTokens, type Profile } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

/** The passage must tell of the matter. */
const LEAST_COVERAGE = 0.4;
/** How far from the word of expecting a figure or a comparison may stand, in tokens. */
const REACH = 9;
/** In a claim, which tells little else, further: 'larger than the 52 million marks that analysts had been expecting'. */
const REACH_IN_CLAIM = 14;
/** How far before a figure what it measures may stand: 'a net loss of about 52 million', 'profit in the three months to March came to 52 million'. */
const MEASURED_BESIDE = 5;
/** Sentences before the expectation that may tell what came of it. */
const SENTENCES_BEFORE = 3;

const EXPECTING = /^(?:expected|expecting|expectations?|forecasts?|forecasted|predicted|predictions?|projected|projections?|anticipated|estimates?|estimated|consensus)$/;
/** Words that compare two amounts, and words that compare two outcomes, of which a loss has the smaller for the better one. */
const MORE = /^(?:more|larger|bigger|higher|greater|wider|steeper|above|over|exceed(?:s|ed|ing)?|topp(?:ed|ing)|tops|surpass(?:es|ed|ing)?|faster)$/;
const LESS = /^(?:less|smaller|lower|narrower|fewer|below|under|slower)$/;
const BETTER = /^(?:better|stronger|beat|beats|beating|outperform(?:s|ed|ing)?)$/;
const WORSE = /^(?:worse|weaker|miss|misses|missed|missing|short|undershot)$/;
const BAD = new Set(['loss', 'losses', 'deficit', 'debt', 'cost', 'costs', 'inflation', 'unemployment', 'shortfall', 'toll'].map(stem));

/** What was reached lies above (1) or below (-1) what was expected, of something measured, with the tokens that say so. */
interface Outcome {
  readonly side: 1 | -1;
  readonly first: number;
  readonly last: number;
}

/**
 * 'A larger loss than the 52 million expected' where the source has a loss of 37 million and 'analysts had expected a loss of 52 million'; 'fell short of expectations' where it has
 * '57 million, above the 54 million that analysts had expected': what was reached lay on the other side of what was expected.
 */
export function expectationDifferences(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE || claim.negations.length > 0) return [];
  const at = claim.tokens.findIndex(({ norm }) => EXPECTING.test(norm));
  if (at < 0) return [];
  const { article, first, sentences } = window;
  for (let place = first; place < Math.min(article.sentences.length, first + sentences.length + SENTENCES_BEFORE); place++) {
    const source = sourceProfile(article, place);
    const expecting = source.tokens.findIndex(({ norm }) => EXPECTING.test(norm));
    const expected = expecting < 0 || source.negations.length > 0 ? undefined : figureNear(source, expecting);
    if (!expected) continue;
    const measured = measuredBy(source, expected).findLast((root) => claim.terms.some((term) => term.kind === 'word' && term.stem === root)) ?? measuredBefore(source, expected, claim);
    const reached = measured === undefined ? undefined : (comparedInSentence(source, expected, place) ?? comparedBefore(window, place, expected, measured));
    const told = measured === undefined ? undefined : outcomeTold(claim, at, BAD.has(measured));
    // What is shown must stand in the passage: the figure that was reached does, where the one expected stands behind it.
    const shown = reached && [{ place, span: expected }, reached].find((one) => one.place < first + sentences.length);
    if (!reached || !shown || !told || told.side === reached.side) continue;
    const { start } = shown.span;
    const sentence = shown.place - first;
    const span = { start: shown.place === reached.place ? reached.span.start : start, end: shown.span.end };
    return [{ code: 'claim.contradicted', kind: 'outcome', claim: spanOfTokens(claim, told.first, told.last), sentence, source: span, sourceText: sentences[sentence]!.text.slice(span.start, span.end), confidence: 0.8 }];
  }
  return [];
}

/** The words of a claim beside its word of expecting that say on which side the outcome lay; undefined where none does, or several disagree. */
function outcomeTold(claim: Profile, at: number, isBad: boolean): Outcome | undefined {
  let found: Outcome | undefined;
  for (let token = Math.max(0, at - REACH_IN_CLAIM); token <= Math.min(claim.tokens.length - 1, at + REACH_IN_CLAIM); token++) {
    const { norm } = claim.tokens[token]!;
    const good = isBad ? -1 : 1;
    const side = MORE.test(norm) ? 1 : LESS.test(norm) ? -1 : BETTER.test(norm) ? good : WORSE.test(norm) && (norm !== 'short' || claim.tokens[token + 1]?.norm === 'of') ? -good : 0;
    if (side === 0 || denialOf(claim, token) !== undefined) continue;
    if (found && found.side !== side) return undefined;
    found ??= { side: side as 1 | -1, first: token, last: token };
  }
  return found;
}

/** The figure that a word of expecting goes with: an amount, no share, no date, nearest to it. */
function figureNear(source: Profile, expecting: number): Quantity | undefined {
  const near = source.terms.filter(({ kind, token }) => kind === 'figure' && Math.abs(token - expecting) <= REACH).sort((a, b) => Math.abs(a.token - expecting) - Math.abs(b.token - expecting));
  const quantity = near[0] && source.quantities[near[0].value!]!;
  return quantity && quantity.kind !== 'ordinal' && quantity.min === quantity.max ? quantity : undefined;
}

/** Of '57 million euros' and 'the 54 million expected' the second leaves its unit out. */
function areOfOneUnit(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit || a.unit === undefined || b.unit === undefined;
}

/** Stems of the words just before a figure: 'loss' of 'a net loss of 52 million'. */
function measuredBy({ tokens, terms, quantities }: Profile, { start }: Quantity): string[] {
  const first = tokens.findIndex((token) => token.start >= start);
  // What a figure counts, 'crowns', is measured by all of them.
  const isMeasure = (root: string, norm: string): boolean => !EXPECTING.test(norm) && !/^(?:analysts?|economists?|investors?)$/.test(norm) && !quantities.some(({ counted, unit }) => [...counted, ...(unit?.split(':') ?? [])].some((word) => stem(word) === root));
  return terms.filter(({ kind, token, norm, stem: root }) => kind === 'word' && token < first && first - token <= MEASURED_BESIDE && isMeasure(root, norm)).map(({ stem: root }) => root);
}

/** Where nothing beside the figure is the claim's, what opens the sentence: 'Operating profit … came to 57 million, above the 54 million that analysts had expected'. */
function measuredBefore({ terms, quantities }: Profile, expected: Quantity, claim: Profile): string | undefined {
  const first = quantities.find((other) => other.kind !== 'ordinal' && areOfOneUnit(other, expected)) ?? expected;
  const opening = terms.filter(({ kind }) => kind === 'word').slice(0, 2);
  return first === expected ? undefined : opening.map(({ stem: root }) => root).findLast((root) => claim.terms.some((term) => term.stem === root));
}

/** On which side of what was expected an outcome lay, with the words of the source that tell the outcome. */
interface Reached {
  readonly side: 1 | -1;
  /** Index of the sentence in the article. */
  readonly place: number;
  readonly span: { readonly start: number; readonly end: number };
}

/** '57 million, … above the 54 million that analysts had expected': the side that a sentence itself tells. */
function comparedInSentence({ tokens, quantities }: Profile, expected: Quantity, place: number): Reached | undefined {
  const first = tokens.findIndex(({ start }) => start >= expected.start);
  const word = tokens.slice(Math.max(0, first - 3), first).find(({ norm }) => MORE.test(norm) || LESS.test(norm));
  const isTold = quantities.some((other) => other.end < expected.start && other.kind !== 'ordinal' && areOfOneUnit(other, expected));
  return word && isTold ? { side: MORE.test(word.norm) ? 1 : -1, place, span: { start: word.start, end: expected.end } } : undefined;
}

/** The side on which the one figure of the same measure in the sentences before lies: 'a net loss of 37 million' before 'had expected a loss of 52 million'. */
function comparedBefore({ article }: Window, at: number, expected: Quantity, measured: string): Reached | undefined {
  for (let place = at - 1; place >= Math.max(0, at - SENTENCES_BEFORE); place--) {
    const source = sourceProfile(article, place);
    const reached = source.quantities.find((other) => other.kind !== 'ordinal' && other.kind !== 'percent' && other.min === other.max && areOfOneUnit(other, expected) && measuredBy(source, other).includes(measured));
    if (!reached) continue;
    return reached.min === expected.min ? undefined : { side: reached.min > expected.min ? 1 : -1, place, span: { start: reached.start, end: reached.end } };
  }
  return undefined;
}
