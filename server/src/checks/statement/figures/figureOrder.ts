import type { Profile, Term } from '../profile.js';

/** Between two figures of a sentence the words that make the first the earlier one, and those that make it the later one. */
const THEN = /\b(?:to|then|before (?:\w+ly )?\w+ing(?: again)?(?: to| at)?|and (?:now|later))\s+(?:(?:about|around|nearly|almost|just|some|roughly|over|an?|only|as much as)\s+)*[$€£¥]?$/i;
const FORMERLY = /\b(?:from|after|compared (?:with|to)|as against|as opposed to|up on|down on|when it (?:was|had been|stood at)|instead of the previous)\s+(?:(?:about|around|nearly|almost|just|some|roughly|over|an?|only|the|as much as)\s+)*[$€£¥]?$/i;
/** Behind a figure the words that make it the earlier one. */
const EARLIER = /^[^.;]*?\b(?:(?:the|a) (?:year|month|week|quarter|day|season) (?:before|earlier|ago)|(?:the )?previous(?:ly)?|last (?:year|month|week|quarter|season)|earlier|until (?:now|then))\b/i;
/** A stretch of time that a figure is said of: a year, or one told from today. */
const PERIOD = /\b(?:(?:this|next|last|the (?:current|previous|following|same|coming|past)) (?:year|month|week|quarter|season|decade)|(?:a|the) (?:year|month|week|quarter|season) (?:earlier|before|ago|later)|(?:1[89]|20)\d\d)\b/gi;
/** What one period may also be called. */
const SAME_PERIOD: ReadonlyMap<string, string> = new Map(
  ['year', 'month', 'week', 'quarter', 'season', 'decade'].flatMap((unit) => [
    ...[`last ${unit}`, `the previous ${unit}`, `a ${unit} earlier`, `a ${unit} before`, `a ${unit} ago`, `the ${unit} before`, `the ${unit} earlier`, `the past ${unit}`].map((name): [string, string] => [name, `last ${unit}`]),
    ...[`this ${unit}`, `the current ${unit}`].map((name): [string, string] => [name, `this ${unit}`]),
    ...[`next ${unit}`, `the following ${unit}`, `the coming ${unit}`, `a ${unit} later`, `the ${unit} later`].map((name): [string, string] => [name, `next ${unit}`]),
  ]),
);
/** Words that belong to another clause do not order two figures. */
const MOST_BETWEEN = 90;

/** Which of two figures of a sentence is the earlier one, as its words tell: the first in the text, the second, or neither. */
export function earlierOf(profile: Profile, a: Term, b: Term): Term | undefined {
  const [first, second] = a.token < b.token ? [a, b] : [b, a];
  const { text, quantities } = profile;
  const [one, two] = [quantities[first.value!]!, quantities[second.value!]!];
  const between = text.slice(one.end, two.start);
  if (between.length > MOST_BETWEEN || /[.;]\s/.test(between)) return undefined;
  if (FORMERLY.test(between)) return second;
  const isFromTo = /\bfrom\s+(?:(?:about|around|nearly|almost|just|some|roughly|over|an?|only)\s+)*[$€£¥]?$/i.test(text.slice(0, one.start));
  if (THEN.test(between)) return isFromTo || /\b(?:then|before|now|later)\b/i.test(between) ? first : undefined;
  return EARLIER.test(text.slice(two.end)) && !EARLIER.test(between) ? second : undefined;
}

/** The period that a figure is said of: the one named behind it, before the next figure; or, where none is, the one at the beginning of its clause. */
export function periodOf({ text, terms, quantities }: Profile, { value }: Term): string | undefined {
  const { start, end } = quantities[value!]!;
  const others = terms.filter(({ kind, value: at }) => kind === 'figure' && at !== value).map(({ value: at }) => quantities[at!]!);
  const next = others.map((other) => other.start).find((at) => at > end) ?? text.length;
  const behind = firstPeriod(text.slice(end, next).split(/[.;]\s/)[0]!);
  if (behind !== undefined) return behind;
  const previous = others.map((other) => other.end).findLast((at) => at <= start);
  // What stands behind the figure before is that one's.
  return previous === undefined ? firstPeriod(text.slice(0, start)) : undefined;
}

/** The same, where a figure says none itself, of the one that it is set against: 'growth this year to 2 percent from 3'. */
export function periodOfCourse(profile: Profile, term: Term): string | undefined {
  const own = periodOf(profile, term);
  if (own !== undefined) return own;
  const partner = profile.terms.find((other) => other.kind === 'figure' && other !== term && earlierOf(profile, other, term) !== undefined);
  return partner && periodOf(profile, partner);
}

/** Whether two periods are not one, as far as can be told: a year and 'last year' may be. */
export function areOtherPeriods(a: string, b: string): boolean {
  return a !== b && /^\d/.test(a) === /^\d/.test(b);
}

/** The first period of a text; one that only measures a change ('6 percent less than in the previous year') is not the figure's own. */
function firstPeriod(text: string): string | undefined {
  for (const match of text.matchAll(PERIOD)) {
    if (/\b(?:than|compared (?:with|to)|from|on|over)\s+(?:in\s+|that of\s+)?$/i.test(text.slice(0, match.index))) continue;
    const found = match[0].toLowerCase();
    return SAME_PERIOD.get(found) ?? found;
  }
  return undefined;
}
