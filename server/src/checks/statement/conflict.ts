import { writtenOn } from '../../articles/writtenOn.js';
import { daysBetween } from '../../text/calendar.js';
import { areSynonyms } from '../../text/lexicon/words.js';
import type { Quantity } from '../../text/quantities.js';
import { overlaps } from '../../text/span.js';
import type { CheckContext } from '../context.js';
import { compareQuantities } from './figures/agreement.js';
import type { Difference } from './difference.js';
import { shareOf } from './findDifferences.js';
import { coverageOfWords, figureDifferences } from './figures/figureDifference.js';
import { areOneReport } from './independence.js';
import type { Profile } from './profile.js';
import { polarityDifferences } from './differences/polarityDifference.js';
import { vocabularyOf } from './sourceProfiles.js';
import type { Window } from './window.js';

/** Another report disagrees with the one that a supported claim rests on. */
export interface Conflict {
  readonly window: Window;
  readonly difference: Difference;
}

/** The differing words granted, another report has to say this nearly as much of the claim as the one that bears it out. */
const NEARLY_AS_GOOD = 0.15;
/** And this much of its words, figures and dates aside; more where only the wording differs, which two things that look alike do often. */
const LEAST_COVERAGE = 0.75;
const LEAST_COVERAGE_OF_WORDING = 0.85;
/** With less there is nothing to look for. */
const LEAST_COVERAGE_AT_ALL = 0.55;
const LEAST_CONFIDENCE = 0.75;
/** Counts of one kind from articles this many days apart are counts of two moments, unless both name the day. */
const ONE_MOMENT = 60;
/** Words by which an article says that its count takes the place of an earlier one. */
const UPDATES = /\b(?:updat(?:e|es|ed|ing)|revis(?:e|ed|es|ing|ion)|correct(?:ed|s|ion)|(?:has|have|had) (?:now )?(?:risen|climbed|grown|fallen|dropped|increased|reached)|(?:rose|rises|climbed|climbs|grew|jumped|fell|dropped) (?:further |again )?(?:to|from)|up from|down from|earlier (?:count|figure|estimate|report|toll|number)s?|previous(?:ly)?|initial(?:ly)?|so far|by now|new (?:count|figure|estimate|toll|total)|no longer|raised (?:the|its|their) (?:figure|count|estimate|toll)|latest)\b/iu;

/** 'Tens of thousands' disagrees with no figure that a reader would round to it. */
const ROUND = /\b(?:dozens|scores|tens|hundreds|thousands|millions|several|some|few)\b/iu;
/** What was foretold, feared, planned or demanded is not what came to pass: the two differ without either being wrong. */
const FORETOLD = /\b(?:would|could|might|may|will|expect(?:s|ed)?|forecasts?|predict(?:s|ed)?|plan(?:s|ned)?|propos(?:es|ed)|target|feared?|(?:ask(?:s|ed|ing)?|call(?:s|ed|ing)?|push(?:es|ed|ing)?|press(?:es|ed|ing)?) for|demand(?:s|ed|ing)?|want(?:s|ed)?|seek(?:s|ing)?|sought|request(?:s|ed)?|offer(?:s|ed)?|insist(?:s|ed)?)\b/iu;

/** The first of other reports that disagrees with what a claim relies on: on a figure, a date, or by the opposite. Undefined where none does. */
export async function conflictWith(claim: Profile, best: Window, others: readonly Window[], context: CheckContext, signal?: AbortSignal): Promise<Conflict | undefined> {
  for (const window of others) {
    const difference = disagreement(claim, best, window);
    if (difference === undefined || isUpdate(best, window) || (await areOneReport(best, window, context, signal))) continue;
    return { window, difference };
  }
  return undefined;
}

function disagreement(claim: Profile, best: Window, other: Window): Difference | undefined {
  const words = coverageOfWords(claim, other);
  if (words < LEAST_COVERAGE_AT_ALL) return undefined;
  const figures = words < LEAST_COVERAGE ? [] : figureDifferences(claim, other);
  // Another figure on another day is no disagreement.
  if (figures.some(({ code }) => code === 'date.mismatch') && figures.some(({ code }) => code === 'figure.mismatch')) return undefined;
  const wording = figures.length > 0 ? [] : polarityDifferences(claim, other).filter((difference) => words + shareOf(claim, difference) >= LEAST_COVERAGE_OF_WORDING);
  const found = [...figures, ...wording].find(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  if (found === undefined || ROUND.test(found.sourceText) || isForetold(claim.text) !== isForetold(other.sentences[found.sentence]!.text)) return undefined;
  if (found.kind === 'figure' && hasRival(claim, found, other)) return undefined;
  if (!hasNamesOf(claim, other) || other.alignment.coverage + shareOf(claim, found) < best.alignment.coverage - NEARLY_AS_GOOD) return undefined;
  return found.kind === 'figure' && !namesTheMoment(claim, other) && daysApart(best, other) > ONE_MOMENT ? undefined : found;
}

/**
 * Whether the sentence of the other report has a second figure that could as well be the one to set against the claim's: of 'holds 45,000 tonnes and has offered to
 * give up 5,000' neither can be told to contradict 'has offered 37,000'.
 */
function hasRival(claim: Profile, found: Difference, { alignment, sentences }: Window): boolean {
  const own = claim.quantities.find((quantity) => overlaps(quantity, found.claim));
  if (own === undefined) return false;
  const source = sentences[found.sentence]!;
  return source.terms.some(({ kind, value }, at) => {
    if (kind !== 'figure' || alignment.matches.some((match) => match?.sentence === found.sentence && match.term === at)) return false;
    const other = source.quantities[value!]!;
    return !overlaps(other, found.source) && mayCountTheSame(own, other) && compareQuantities(own, other) === 'different';
  });
}

function mayCountTheSame({ counted }: Quantity, other: Quantity): boolean {
  return counted.length === 0 || other.counted.length === 0 || counted.some((word) => other.counted.some((same) => areSynonyms(word, same)));
}

function isForetold(text: string): boolean {
  return FORETOLD.test(text);
}

/** Whether the other report is about what the claim names: each name stands in the passage, or at least in its article. */
function hasNamesOf(claim: Profile, { alignment, article }: Window): boolean {
  return claim.terms.every(({ kind, weight, norm, stem }, index) => {
    if (kind !== 'name' || weight < 1 || alignment.matches[index] !== undefined) return true;
    const { norms, stems } = vocabularyOf(article);
    return norms.has(norm) || stems.has(stem);
  });
}

function namesTheMoment(claim: Profile, { alignment }: Window): boolean {
  return claim.terms.some(({ kind }, index) => kind === 'date' && alignment.matches[index] !== undefined);
}

function daysApart(a: Window, b: Window): number {
  const [first, second] = [writtenOn(a.article), writtenOn(b.article)];
  return first === undefined || second === undefined ? 0 : Math.abs(daysBetween(first, second));
}

/** Whether the later of two articles says that it brings the earlier one up to date. Of one day, either may. */
function isUpdate(a: Window, b: Window): boolean {
  const [first, second] = [a.article.metadata.date, b.article.metadata.date];
  const later = first === undefined || second === undefined || first === second ? [a, b] : [first < second ? b : a];
  return later.some(({ sentences }) => sentences.some(({ text }) => UPDATES.test(text)));
}
