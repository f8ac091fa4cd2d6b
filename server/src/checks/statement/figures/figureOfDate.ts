import { stem } from '../../../text/stem.js';
import type { Difference } from '../difference.js';
import type { Profile, Term } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';
import { compareDates, compareQuantities } from './agreement.js';

const LEAST_COVERAGE = 0.4;
/** A claim that has one of these may count from a day on, or up to it. */
const STRETCH = /\b(?:since|until|till|between|from|before|after|earlier|later|compared|than in|previous(?:ly)?)\b/i;
const JOINS = /^(?:and|but|while|whereas|after|before|from|against|compared|then|when)$/;

/** A figure and the day or month that stands beside it in one stretch of a sentence. */
interface DatedFigure {
  readonly figure: Term;
  readonly date: Term;
}

/**
 * 'By Tuesday 48 had died' where the passage has 'by Tuesday it had risen to 27, and on Wednesday it stood at 48': of figures that a sentence gives for several days the claim has that of
 * another one. Silent where the claim has more than one figure or day, and where the article has its figure for its day anywhere.
 */
export function figuresOfOtherDates(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  const [own, another] = datedIn(claim, true);
  const count = (isOf: (profile: Profile, term: Term) => boolean): number => claim.terms.filter((term) => isOf(claim, term)).length;
  if (!own || another || count(isCount) !== 1 || count(isDayOrPart) !== 1 || STRETCH.test(claim.text.replace(/\bthan (?:a|the) year (?:before|earlier)\b/i, ''))) return [];
  const isDay = (source: Profile, { date }: DatedFigure): boolean => isSameDate(claim, own.date, source, date);
  const isFigure = (source: Profile, { figure }: DatedFigure): boolean => compareQuantities(claim.quantities[own.figure.value!]!, source.quantities[figure.value!]!) === 'same';
  for (const [sentence, source] of window.sentences.entries()) {
    const pairs = datedIn(source, false);
    const right = pairs.find((pair) => isDay(source, pair));
    const wrong = pairs.find((pair) => isFigure(source, pair));
    if (!right || !wrong || right === wrong || isDay(source, wrong) || isFigure(source, right) || !areOfOneKind(source, right.figure, wrong.figure)) continue;
    if (window.article.sentences.some((_, at) => isGiven(sourceProfile(window.article, at), isDay, isFigure))) continue;
    const [mine, there] = [claim.quantities[own.figure.value!]!.number, source.quantities[right.figure.value!]!.number];
    const sourceText = source.text.slice(there.start, there.end);
    return [{ code: 'figure.mismatch', kind: 'figure', claim: { start: mine.start, end: mine.end }, sentence, source: { start: there.start, end: there.end }, sourceText, replacement: sourceText, confidence: 0.8 }];
  }
  return [];
}

function isGiven(source: Profile, isDay: (source: Profile, pair: DatedFigure) => boolean, isFigure: (source: Profile, pair: DatedFigure) => boolean): boolean {
  return datedIn(source, false).some((pair) => isDay(source, pair) && isFigure(source, pair));
}

/** The figures that stand alone with one date in a stretch of a sentence, between marks and words that join. `isWhole`: the sentence is one stretch. */
function datedIn(profile: Profile, isWhole: boolean): DatedFigure[] {
  const { tokens, terms } = profile;
  const found: DatedFigure[] = [];
  let from = 0;
  for (let at = 1; at <= tokens.length; at++) {
    const token = tokens[at];
    const isEnd = token === undefined || (!isWhole && ((token.kind === 'mark' && /^[,;:()–—]$/.test(token.text)) || (JOINS.test(token.norm) && !isWithinDate(profile, at))));
    if (!isEnd) continue;
    const inside = terms.filter((term) => term.token >= from && term.token < at);
    const figures = inside.filter((term) => isCount(profile, term));
    const dates = inside.filter((term) => isDayOrPart(profile, term));
    if (figures.length === 1 && dates.length === 1) found.push({ figure: figures[0]!, date: dates[0]! });
    from = at;
  }
  return found;
}

/** 'Between March and May' is one stretch of time, and so is 'a year before'. */
function isWithinDate({ tokens, dates }: Profile, at: number): boolean {
  return dates.some(({ start, end }) => start < tokens[at]!.start && tokens[at]!.start < end);
}

function isCount(profile: Profile, term: Term): boolean {
  return term.kind === 'figure' && !isNoCount(profile, term);
}

/** A day, month or year, and of sentences that tell parts of one year a part: 'in the third quarter'. */
function isDayOrPart(profile: Profile, term: Term): boolean {
  return (term.kind === 'date' && !isNoDay(profile, term) && !hasPartOfYear(profile)) || isPartOfYear(profile, term);
}

const PARTS_OF_YEAR = new Set(['quarter', 'half'].map(stem));

function hasPartOfYear({ quantities }: Profile): boolean {
  return quantities.some(({ kind, counted }) => kind === 'ordinal' && PARTS_OF_YEAR.has(counted[0] ?? ''));
}

/** 'The fourth quarter', and beside one 'the third'. */
function isPartOfYear(profile: Profile, { kind, value }: Term): boolean {
  if (kind !== 'figure') return false;
  const { kind: sort, counted } = profile.quantities[value!]!;
  return sort === 'ordinal' && (PARTS_OF_YEAR.has(counted[0] ?? '') || (counted.length === 0 && hasPartOfYear(profile)));
}

/** An ordinal, and the 'a year' of 'more than a year before', count nothing. */
function isNoCount({ text, quantities }: Profile, { kind, value }: Term): boolean {
  if (kind !== 'figure') return false;
  const { kind: sort, number } = quantities[value!]!;
  return sort === 'ordinal' || /^an?$/i.test(text.slice(number.start, number.end));
}

/** A stretch of time, and a time of day beside the day. */
function isNoDay({ dates }: Profile, { kind, value }: Term): boolean {
  if (kind !== 'date') return false;
  const { isPeriod: isStretch, hour, day, weekday, month, year, relativeDays } = dates[value!]!;
  return isStretch === true || (hour !== undefined && [day, weekday, month, year, relativeDays].every((part) => part === undefined));
}

function isSameDate(claim: Profile, own: Term, source: Profile, other: Term): boolean {
  if (own.kind === 'figure' || other.kind === 'figure') return own.kind === other.kind && compareQuantities(claim.quantities[own.value!]!, source.quantities[other.value!]!) === 'same';
  const agreement = compareDates(claim.dates[own.value!]!, source.dates[other.value!]!);
  return agreement === 'same' || agreement === 'compatible';
}

function areOfOneKind({ quantities }: Profile, a: Term, b: Term): boolean {
  const [one, other] = [quantities[a.value!]!, quantities[b.value!]!];
  const sortOf = ({ kind }: typeof one): string => (kind === 'plain' ? 'count' : kind);
  return one.unit === other.unit && sortOf(one) === sortOf(other);
}
