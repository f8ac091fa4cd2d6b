import { writtenOn } from '../../../articles/writtenOn.js';
import { addDays, type CalendarDay, daysBetween, weekdayOf } from '../../../text/calendar.js';
import type { DateMention } from '../../../text/dates.js';
import { likeness } from '../alignment.js';
import type { Difference } from '../difference.js';
import type { Profile, Term } from '../profile.js';
import { regionOf, sharedByRegions, weightOfRegion } from '../regions.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';
import { compareDates } from './agreement.js';

const LEAST_COVERAGE = 0.45;
/** A day without a year is of the year in which it lies nearest to the article's, and this near. */
const NEAR = 183;

/**
 * 'On Tuesday, 14 May' where the passage tells of Wednesday, which 14 May was in the article's year: weekday and day of the claim do not go together, and the passage has one of them. A source that has both as the
 * claim does is what it rests on.
 */
export function weekdayDifferences(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  for (const own of claim.dates) {
    const { weekday, month, day } = own;
    const meant = weekday === undefined || month === undefined || day === undefined ? undefined : dayMeant(own, writtenOn(window.article));
    if (meant === undefined || weekdayOf(meant) === weekday || isSaidSo(own, window)) continue;
    for (const [sentence, source] of window.sentences.entries()) {
      const other = source.dates.find((date) => isDay(date, meant) && (date.weekday ?? weekday) !== weekday);
      if (other) return [{ code: 'date.mismatch', kind: 'date', claim: { start: own.start, end: own.end }, sentence, source: { start: other.start, end: other.end }, sourceText: other.text, confidence: 0.8 }];
    }
  }
  return [];
}

function dayMeant({ year, month, day }: DateMention, written: CalendarDay | undefined): CalendarDay | undefined {
  if (year !== undefined) return addDays({ year, month: month!, day: day! }, 0);
  if (written === undefined) return undefined;
  return [-1, 0, 1].map((delta) => addDays({ year: written.year + delta, month: month!, day: day! }, 0)).find((one) => Math.abs(daysBetween(one, written)) <= NEAR);
}

/** Whether a date of a source is a certain day, or a weekday that can mean it. */
function isDay({ resolved, days }: DateMention, { year, month, day }: CalendarDay): boolean {
  return [...(resolved ? [resolved] : []), ...(days ?? [])].some((one) => one.year === year && one.month === month && one.day === day);
}

/** Whether the article itself gives that day that weekday. */
function isSaidSo({ weekday, month, day }: DateMention, { article }: Window): boolean {
  return article.sentences.some((_, at) => sourceProfile(article, at).dates.some((date) => date.weekday === weekday && date.month === month && date.day === day));
}

/** Of a sentence that says no more than the claim does, apart from its day. */
const LEAST_SHARED = 0.9;
const LEAST_WEIGHT = 1.2;
const LEAST_WORDS = 2;
/** How many sentences of an article tell what it is about. */
const OPENING = 4;
const LIKE = 0.75;
/** Words that tell one of several from another. */
const OF_ANOTHER = /^(?:after|before|following|previous|last|later|earlier|second|third|another|other|extra|former|one|or|and|if|unless|first)$/;
/** Verbs that only set a day. */
const SETTING = /^(?:schedul|set|plan|due|hold|held|take|tak|place|fix|expect|fall|begin|start|open|happen|occur|slate)/;

/**
 * 'The next meeting of the Bank of Tarn is due on 14 May' where the article about that bank has 'The bank's next meeting is on 14 June': a sentence that says nothing but what the claim says,
 * with another day. What the claim has more must be what the article is about.
 */
export function soleDateDifferences(claim: Profile, window: Window): Difference[] {
  const own = claim.dates[0];
  if (claim.dates.length !== 1 || own?.month === undefined || own.day === undefined || claim.negations.length > 0) return [];
  for (const [sentence, source] of window.sentences.entries()) {
    const other = source.dates[0];
    if (source.dates.length !== 1 || other?.month === undefined || other.day === undefined || compareDates(own, other) !== 'different' || source.negations.length > 0) continue;
    // 'The meeting after the next' is another one.
    if (claim.tokens.some(({ norm }) => OF_ANOTHER.test(norm) && !source.tokens.some((token) => token.norm === norm))) continue;
    const [mine, theirs] = [termsBeside(claim), termsBeside(source)];
    if (theirs.length < LEAST_WORDS || weightOfRegion({ profile: source, terms: theirs }) < LEAST_WEIGHT || sharedByRegions({ profile: source, terms: theirs }, [{ profile: claim, terms: mine }]) < LEAST_SHARED) continue;
    if (!mine.every((term) => theirs.some((there) => likeness(claim, term, source, there) >= LIKE) || isOfTopic(claim, term, window)) || isDatedSo(claim, own, mine, window, window.first + sentence)) continue;
    return [{ code: 'date.mismatch', kind: 'date', claim: { start: own.start, end: own.end }, sentence, source: { start: other.start, end: other.end }, sourceText: other.text, replacement: other.text, confidence: 0.8 }];
  }
  return [];
}

function termsBeside(profile: Profile): readonly Term[] {
  return regionOf(profile, 0).terms.filter(({ kind }) => kind !== 'date');
}

/** Whether a word of the claim only sets the day, or is a name that the article's opening has. */
function isOfTopic(claim: Profile, term: Term, { article }: Window): boolean {
  if (term.kind === 'word') return SETTING.test(term.stem);
  return term.kind === 'name' && article.sentences.slice(0, OPENING).some((_, at) => sourceProfile(article, at).terms.some((other) => likeness(claim, term, sourceProfile(article, at), other) >= LIKE));
}

/** Whether another sentence of the article has the claim's day beside half of its words. */
function isDatedSo(claim: Profile, own: DateMention, mine: readonly Term[], { article }: Window, except: number): boolean {
  return article.sentences.some((_, at) => {
    if (at === except) return false;
    const source = sourceProfile(article, at);
    return source.dates.some((date) => compareDates(own, date) === 'same' || compareDates(own, date) === 'compatible') && sharedByRegions({ profile: claim, terms: mine }, [regionOf(source, 0)]) >= 0.5;
  });
}
