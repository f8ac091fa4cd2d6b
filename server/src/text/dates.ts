import { addDays, dayFromIso, weekdayOf, type CalendarDay } from './calendar.js';
import type { Span } from './span.js';
import { countsNoYear } from './yearOrCount.js';

export type { CalendarDay } from './calendar.js';

/** A date, weekday, year or time of day in a text. Months from 1 to 12, weekdays from 0 (Sunday) to 6. Only the parts that the text gives are set. */
export interface DateMention extends Span {
  readonly text: string;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** For 'autumn 2031' and 'the spring of 2031', beside the year. */
  readonly season?: Season;
  /** Time of day, 0 to 23 and 0 to 59. */
  readonly hour?: number;
  readonly minute?: number;
  /** Set where nothing tells which half of the day an hour from 0 to 11 is in: 'half past four'. */
  readonly isOfTwelve?: boolean;
  /** Set where the text says 'about', 'around' or 'shortly before' of a time of day. */
  readonly isApproximate?: boolean;
  /** 'Before October', and 'the end of September', of a month: the one is the other. */
  readonly edge?: 'before' | 'end';
  /** For '1990s': the first year of the decade; `year` is not set. */
  readonly decade?: number;
  /** For 'yesterday' (-1), 'today' (0), 'tomorrow' (1): days from the reference day. */
  readonly relativeDays?: number;
  /** The day meant, where the text and the reference day settle it. */
  readonly resolved?: CalendarDay;
  /** The days that a weekday or a week may mean, by the reference day: 'Monday' is the last one, the same day or the next one. */
  readonly days?: readonly CalendarDay[];
  /** Set for 'last month', 'this year', 'last week': a stretch of time told from the reference day, by `month` and `year` or by `days`. */
  readonly isPeriod?: boolean;
}

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

const MONTH_NAMES = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const WEEKDAY_NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const MONTH = '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const WEEKDAY = '(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday)';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const YEAR = '(?:1[0-9]|20)\\d\\d';
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(' ');
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
const BEFORE = '(?<![\\p{L}\\p{Nd}])';
const AFTER = '(?![\\p{L}\\p{Nd}])';

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const HOUR = `(?:${HOURS.join('|')})`;
/** What tells the half of the day behind a time in words. */
const HALF_OF_DAY = '(?:(?:,|\\s+on\\s+[a-z]+day|\\s+(?:the\\s+)?(?:next|following|same|that|this)(?:\\s+day)?|\\s+in\\s+the|\\s+at|\\s+on\\s+the(?:\\s+(?:next|following|same))?)*\\s+(?<part>morning|afternoon|evening|night))?';

const APPROXIMATE = /\b(?:(?:shortly|just|soon) (?:before|after)|about|around|nearly|almost|roughly|towards?)\s+$/i;

/** What a text must hold for a pattern to match; told by one look at the text, since most sentences hold none of it. */
const HINTS = {
  digit: /\d/,
  month: /[Jj](?:[Aa][Nn]|[Uu][NnLl])|[Ff][Ee][Bb]|[Mm][Aa][RrYy]|[Aa](?:[Pp][Rr]|[Uu][Gg])|[Ss][Ee][Pp]|[Oo][Cc][Tt]|[Nn][Oo][Vv]|[Dd][Ee][Cc]/,
  day: /[Dd][Aa][Yy]/,
  season: /[Ss](?:pring|ummer)|[Aa]utumn|[Ff]all|[Ww]inter/,
  period: /(?:last|this|next|past|coming) (?:week|month|year)/i,
  clock: /\b(?:past|to|at|before|after|until|till|since|around|about|by|from|towards?) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|o['’]clock|[Nn]oon\b|[Mm]id(?:day|night)/,
  ordinal: /(?:st|nd|rd|th) of /i,
  decade: /ties\b/i,
  relative: /[Yy][Ee][Ss][Tt][Ee][Rr]|[Tt][Oo](?:[Dd][Aa]|[Nn][Ii]|[Mm][Oo])/,
} as const;
type Hint = keyof typeof HINTS;

interface Pattern {
  readonly needs: readonly Hint[];
  readonly expression: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>, whole: string) => Partial<DateMention> | undefined;
}

const build = (source: string): RegExp => new RegExp(BEFORE + source + AFTER, 'giu');

/** In order of preference: at one place the first pattern that matches wins. */
const PATTERNS: readonly Pattern[] = [
  { needs: ['digit'], expression: build('(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})'), read: (g) => calendarParts(g['year'], Number(g['month']), g['day']) },
  // '03/14/2025' and '14.03.2025'; of '03/04/2025' nobody knows which is the month.
  { needs: ['digit'], expression: build('(?<first>\\d{1,2})(?<mark>[./])(?<second>\\d{1,2})[./](?<year>(?:19|20)\\d\\d)'), read: (g) => numericDate(g) },
  // '5-7 September', 'September 5 to 7': each day is one.
  {
    needs: ['digit', 'month'],
    expression: build(`(?<day>${DAY})(?=\\s*(?:[-–—]|to|and|until|till|or)\\s*(?:the\\s+)?${DAY}\\s+(?:of\\s+)?(?<month>${MONTH})${AFTER}(?:,?\\s+(?<year>${YEAR}))?)`),
    read: (g) => namedMonth(g),
  },
  {
    needs: ['digit', 'month'],
    expression: build(`(?<=${BEFORE}(?<month>${MONTH})\\s+${DAY}\\s*(?:[-–—]|to|until|till|through)\\s*)(?<day>${DAY})(?!:|\\s*%|,\\d{3}|\\s+(?:percent|per|million|billion|thousand))(?:,?\\s+(?<year>${YEAR}))?`),
    read: (g) => namedMonth(g),
  },
  { needs: ['digit', 'month'], expression: build(`(?<=${BEFORE}(?<month>${MONTH})\\s+${DAY}\\s*(?:and|or)\\s*)(?<day>${DAY})(?=[,.;)]|$|\\s+(?:in|at|for|with|as|when|while|after)\\b)(?:,?\\s+(?<year>${YEAR}))?`), read: (g) => namedMonth(g) },
  { needs: ['month', 'ordinal'], expression: build(`(?<ordinal>${[...ORDINALS].reverse().join('|')})\\s+of\\s+(?<month>${MONTH})(?:,?\\s+(?<year>${YEAR}))?`), read: ({ ordinal, ...g }) => namedMonth({ ...g, day: String(ORDINALS.indexOf(ordinal!.toLowerCase()) + 1) }) },
  {
    needs: ['digit', 'month'],
    expression: build(`(?:(?<weekday>${WEEKDAY}),?\\s+(?:the\\s+)?)?(?<day>${DAY})\\s+(?:of\\s+)?(?<month>${MONTH})(?:,?\\s+(?<year>${YEAR}))?`),
    read: (g) => namedMonth(g),
  },
  {
    needs: ['digit', 'month'],
    expression: build(`(?:(?<weekday>${WEEKDAY}),?\\s+)?(?<month>${MONTH})\\s+(?:the\\s+)?(?<day>${DAY})(?!:|\\s*%|,\\d{3})(?:,?\\s+(?<year>${YEAR}))?`),
    read: (g) => namedMonth(g),
  },
  { needs: ['digit', 'month'], expression: build(`(?<month>${MONTH}),?\\s+(?:of\\s+)?(?<year>${YEAR})`), read: (g) => namedMonth(g) },
  { needs: ['digit', 'season'], expression: build(`(?<season>spring|summer|autumn|winter)(?:,|\\s+of|\\s+in)?\\s+(?<year>${YEAR})`), read: (g) => ({ season: g['season']!.toLowerCase() as Season, year: Number(g['year']) }) },
  { needs: ['season'], expression: build('(?<=\\b(?:in|since|until|till|by|during|over) (?:the )?(?:early |late |coming |past )?)(?<season>spring|summer|autumn|winter)(?![\\u0027’]|\\s+(?:of\\s+)?\\d)'), read: (g) => ({ season: g['season']!.toLowerCase() as Season }) },
  // 'The fall of 1989' may be that of a government: only a preposition makes it a season.
  { needs: ['digit', 'season'], expression: new RegExp(`(?<=\\b(?:in|by|since|until|till|during|last|this|next|early|late)\\s+(?:the\\s+)?)fall(?:\\s+of)?\\s+(?<year>${YEAR})${AFTER}`, 'giu'), read: (g) => ({ season: 'autumn', year: Number(g['year']) }) },
  { needs: ['digit'], expression: build(`(?<decade>${YEAR.slice(0, -2)}0)['’]?s`), read: (g) => ({ decade: Number(g['decade']) }) },
  { needs: ['digit'], expression: build("(?<=\\bthe\\s+(?:(?:early|late|mid)[\\s-]+)?)['’]?(?<decade>[3-9]0)['’]?s"), read: (g) => ({ decade: 1900 + Number(g['decade']) }) },
  { needs: ['decade'], expression: build(`(?<=\\bthe\\s+(?:(?:early|late|mid)[\\s-]+)?)(?<decade>${DECADES.join('|')})`), read: (g) => ({ decade: 1920 + 10 * DECADES.indexOf(g['decade']!.toLowerCase()) }) },
  { needs: ['digit'], expression: build("FY\\s?['’]?(?<year>\\d\\d|20\\d\\d)"), read: (g) => ({ year: Number(g['year']) % 2000 + 2000 }) },
  // '2019-20' and '2019/20': a season or school year, told by the year it began in.
  { needs: ['digit'], expression: build(`(?<year>${YEAR})[-–/](?<next>\\d\\d)`), read: (g) => ((Number(g['year']) + 1) % 100 === Number(g['next']) ? { year: Number(g['year']) } : undefined) },
  { needs: ['digit'], expression: build('(?<hour>[01]?\\d|2[0-3])[.:](?<minute>[0-5]\\d)\\s+(?:hours|gmt|utc|cet|est|local time)'), read: (g) => timeOfDay(g['hour'], g['minute'], undefined) },
  { needs: ['digit'], expression: build('(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)\\s+(?:hours(?!\\s+of)|gmt|utc)'), read: (g) => timeOfDay(g['hour'], g['minute'], undefined) },
  { needs: ['digit'], expression: build('(?<hour>\\d{1,2})[:.](?<minute>[0-5]\\d)(?:\\s*(?<half>[ap]\\.?m\\.?))'), read: (g) => timeOfDay(g['hour'], g['minute'], g['half']) },
  { needs: ['digit'], expression: build(`(?<hour>1?\\d|2[0-3])\\.(?<minute>[0-5]\\d)(?=(?: on)?(?: \\w+day)?(?: (?:this|that|yesterday|tomorrow|in the))? (?<part>morning|afternoon|evening|night)\\b)`), read: (g) => timeOfPart(g) },
  { needs: ['digit'], expression: build('(?<!\\d:)(?<hour>\\d{1,2}):(?<minute>[0-5]\\d)(?!:\\d)'), read: (g) => timeOfDay(g['hour'], g['minute'], undefined) },
  { needs: ['digit'], expression: build('(?<hour>\\d{1,2})\\s*(?<half>[ap]\\.?m\\.?)'), read: (g) => timeOfDay(g['hour'], '0', g['half']) },
  { needs: ['clock'], expression: build(`(?<minutes>five|ten|(?:a )?quarter|twenty|twenty-five|half|\\d{1,2})(?: minutes)? (?<side>past) (?<hour>${HOUR})(?=${HALF_OF_DAY})`), read: (g) => timeInWords(g) },
  // 'Five to two' is a vote, too: what stands before it makes a time of it, or that it is a quarter or tells its minutes.
  { needs: ['clock'], expression: build(`(?:(?<minutes>(?:a )?quarter|(?:five|ten|twenty|twenty-five|\\d{1,2})(?: minutes|(?<=\\b(?:at|by|until|till|before|after) [a-z-]+))) (?<side>to)) (?<hour>${HOUR})(?=${HALF_OF_DAY})`), read: (g) => timeInWords(g) },
  { needs: ['clock'], expression: build(`(?<hour>${HOUR}|\\d{1,2})\\s+o['’]clock(?=${HALF_OF_DAY})`), read: (g) => timeInWords(g) },
  { needs: ['clock'], expression: build(`(?<=\\b(?:at|before|after|until|till|since|around|about|by|from|towards?) )(?<hour>${HOUR})(?=(?: on \\w+day| (?:yesterday|this|that|the next))?(?: in the)? (?<part>morning|afternoon|evening)\\b| at (?<dark>night)\\b)`), read: (g) => timeInWords({ ...g, part: g['part'] ?? g['dark'] }) },
  { needs: ['digit'], expression: build(`(?<=\\b(?:at|before|after|until|till|since|around|about|by|from|towards?) )(?<hour>1?\\d)(?=(?: on \\w+day| (?:yesterday|this|that|the next))?(?: in the)? (?<part>morning|afternoon|evening)\\b| at (?<dark>night)\\b)`), read: (g) => timeInWords({ ...g, part: g['part'] ?? g['dark'] }) },
  { needs: ['clock'], expression: build('(?<noon>noon|midday|midnight)'), read: (g) => ({ hour: g['noon']!.toLowerCase() === 'midnight' ? 0 : 12, minute: 0 }) },
  { needs: ['day'], expression: build(`(?<weekday>${WEEKDAY})s?`), read: (g) => ({ weekday: weekdayIndex(g['weekday']!) }) },
  { needs: ['relative'], expression: build('(?<relative>yesterday|today|tonight|tomorrow)'), read: (g) => ({ relativeDays: g['relative']!.toLowerCase() === 'yesterday' ? -1 : g['relative']!.toLowerCase() === 'tomorrow' ? 1 : 0 }) },
  { needs: ['month'], expression: build('(?<month>january|february|april|june|july|august|september|october|november|december)'), read: (g) => ({ month: monthIndex(g['month']!) }) },
  // 'May' and 'March' are months only in capitals and where a preposition leads to them.
  { needs: ['month'], expression: new RegExp('(?<=(?:in|since|by|until|till|last|next|this|early|late|mid|end|during|of|from|(?:year|months|quarter|weeks) to|(?:year|months|quarter|weeks) (?:ended|ending))[ -])(?<month>May|March)(?![\\p{L}\\p{Nd}]|[\\u0027’]s)', 'gu'), read: (g) => ({ month: monthIndex(g['month']!) }) },
  // 'Before May' may be a person's name, too.
  { needs: ['month'], expression: new RegExp('(?<=(?:before|after) )(?<month>May|March)(?![\\p{L}\\p{Nd}]|[\\u0027’]s|\\s+(?:was|is|had|has|became|said|took|left|lost|won|\\w+ed)\\b)', 'gu'), read: (g) => ({ month: monthIndex(g['month']!) }) },
  // 'The March meeting', 'its May report'.
  { needs: ['month'], expression: new RegExp("(?<=\\b(?:[Tt]he|[Aa]|[Ii]ts|[Tt]heir|[Tt]his|[Ll]ast|[\\p{L}]+['’]s) )(?<month>May|March)(?= (?:meeting|report|vote|election|elections|summit|budget|review|data|figures|survey|poll|decision|deadline|session|talks|agreement|edition|issue|statement|ruling|hearing|attack|attacks|flood|floods|storm|strike|protest|protests|outage|launch|contract|quarter)\\b)", 'gu'), read: (g) => ({ month: monthIndex(g['month']!) }) },
  { needs: ['digit'], expression: build(`(?<![$€£#.,]|(?<!\\b(?:mid|pre|post|early|late|end|\\d{4}))-)(?<year>${YEAR})(?![,.]\\d|\\s*%|-\\d{1,3}(?!\\d))`), read: (g) => ({ year: Number(g['year']) }) },
];

/**
 * The dates, weekdays, years and times of a text, in order, without overlaps. 'Yesterday', weekdays and 'last month' are settled by `reference`, the
 * day the text appeared; `resolved` is set only for full dates and for relative days, since a weekday may lie before or after ({@link DateMention.days}).
 * Without a reference day 'last month' and its like are no dates. Never fails.
 */
export function findDates(text: string, reference?: CalendarDay): DateMention[] {
  const found: DateMention[] = reference && HINTS.period.test(text) ? findPeriods(text, reference) : [];
  const has: Partial<Record<Hint, boolean>> = {
    digit: HINTS.digit.test(text),
    month: HINTS.month.test(text),
    day: HINTS.day.test(text),
    season: HINTS.season.test(text),
    relative: HINTS.relative.test(text),
    clock: HINTS.clock.test(text),
    ordinal: HINTS.ordinal.test(text),
    decade: HINTS.decade.test(text),
  };
  for (const { needs, expression, read } of PATTERNS) {
    if (!needs.every((hint) => has[hint])) continue;
    // One expression serves all texts: matchAll would make a new one for each.
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const parts = read(match.groups ?? {}, match[0]);
      if (!parts || (isBareYear(parts) && countsNoYear(text, start, end))) continue;
      const resolved = settle(parts, reference);
      const days = reference && !resolved && parts.weekday !== undefined ? daysMeant(parts.weekday, reference, text.slice(Math.max(0, start - 6), start)) : undefined;
      const edge = parts.month !== undefined && parts.day === undefined ? edgeBefore(text.slice(Math.max(0, start - 28), start)) : undefined;
      const isApproximate = parts.hour !== undefined && APPROXIMATE.test(text.slice(Math.max(0, start - 24), start));
      found.push({ start, end, text: match[0], ...parts, ...(resolved ? { resolved } : {}), ...(days ? { days } : {}), ...(edge ? { edge } : {}), ...(isApproximate ? { isApproximate } : {}) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function isBareYear(parts: Partial<DateMention>): boolean {
  return parts.year !== undefined && parts.month === undefined && parts.season === undefined;
}

function edgeBefore(words: string): DateMention['edge'] {
  if (/\bbefore\s+(?:the\s+(?:start|beginning|first)\s+of\s+)?$/i.test(words)) return 'before';
  return /\bend(?:\s+of\s+|-)$/i.test(words) ? 'end' : undefined;
}

/** The days that a weekday may mean when the text appeared on `reference`: the last one, the same day, and the next one. */
export function daysOfWeekday(weekday: number, reference: CalendarDay): CalendarDay[] {
  const ahead = (weekday - weekdayOf(reference) + 7) % 7;
  return ahead === 0 ? [reference, addDays(reference, -7), addDays(reference, 7)] : [addDays(reference, ahead - 7), addDays(reference, ahead)];
}

/** 'Last Monday' may be the one of last week, 'next Monday' the one of next week. */
function daysMeant(weekday: number, reference: CalendarDay, before: string): CalendarDay[] {
  const days = daysOfWeekday(weekday, reference);
  const word = /(last|next)\s+$/i.exec(before)?.[1]?.toLowerCase();
  if (word === undefined) return days;
  return [...days, word === 'last' ? addDays(days[0]!, -7) : addDays(days.at(-1)!, 7)];
}

const PERIOD = new RegExp(`${BEFORE}(?<which>last|this|next|past|coming) (?<unit>week|month|year)(?!['’\\p{L}])`, 'giu');

/** 'Last month', 'this year' and the like by the day the text appeared: a month and year, a year, or the days of a week. */
function findPeriods(text: string, reference: CalendarDay): DateMention[] {
  return [...text.matchAll(PERIOD)].map((match) => {
    const which = match.groups!['which']!.toLowerCase();
    const step = which === 'this' ? 0 : which === 'last' || which === 'past' ? -1 : 1;
    const span = { start: match.index, end: match.index + match[0].length, text: match[0], isPeriod: true };
    const unit = match.groups!['unit']!.toLowerCase();
    if (unit === 'year') return { ...span, year: reference.year + step };
    if (unit === 'month') {
      const months = reference.year * 12 + reference.month - 1 + step;
      return { ...span, year: Math.floor(months / 12), month: (months % 12) + 1 };
    }
    // Weeks begin on Sunday or on Monday: the days of both.
    const sunday = addDays(reference, 7 * step - weekdayOf(reference));
    return { ...span, days: Array.from({ length: 8 }, (_, i) => addDays(sunday, i)) };
  });
}

function settle(parts: Partial<DateMention>, reference: CalendarDay | undefined): CalendarDay | undefined {
  if (parts.year !== undefined && parts.month !== undefined && parts.day !== undefined) return { year: parts.year, month: parts.month, day: parts.day };
  if (!reference) return undefined;
  if (parts.relativeDays !== undefined) return addDays(reference, parts.relativeDays);
  if (parts.month === undefined || parts.day === undefined) return undefined;
  // A day and month without a year is the one nearest to the day the text appeared.
  const candidates = [-1, 0, 1].map((delta) => ({ year: reference.year + delta, month: parts.month!, day: parts.day! }));
  const distance = (day: CalendarDay): number => Math.abs((day.year - reference.year) * 372 + (day.month - reference.month) * 31 + (day.day - reference.day));
  return candidates.reduce((best, day) => (distance(day) < distance(best) ? day : best));
}

function namedMonth(groups: Readonly<Record<string, string | undefined>>): Partial<DateMention> | undefined {
  const month = monthIndex(groups['month']!);
  const weekday = groups['weekday'] ? { weekday: weekdayIndex(groups['weekday']) } : {};
  const parts = calendarParts(groups['year'], month, groups['day']);
  return parts && { ...parts, ...weekday };
}

function calendarParts(year: string | undefined, month: number, day: string | undefined): Partial<DateMention> | undefined {
  const dayNumber = day === undefined ? undefined : Number.parseInt(day, 10);
  if (month < 1 || month > 12) return undefined;
  if (year !== undefined && dayNumber !== undefined && !dayFromIso(`${year}-${pad(month)}-${pad(dayNumber)}`)) return undefined;
  return { month, ...(year === undefined ? {} : { year: Number(year) }), ...(dayNumber === undefined ? {} : { day: dayNumber }) };
}

/** '14.03.2025' begins with the day, as all dates with full stops do; with slashes it is the day where it can be no month. */
function numericDate({ first, mark, second, year }: Readonly<Record<string, string | undefined>>): Partial<DateMention> | undefined {
  const [a, b] = [Number(first), Number(second)];
  if (mark === '.' || a > 12 || a === b) return calendarParts(year, b, first);
  return b > 12 ? calendarParts(year, a, second) : { year: Number(year) };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function timeOfDay(hour: string | undefined, minute: string | undefined, half: string | undefined): Partial<DateMention> | undefined {
  const read = Number(hour);
  if (half !== undefined && (read < 1 || read > 12)) return undefined;
  const hours = half === undefined ? read : (read % 12) + (/^p/i.test(half) ? 12 : 0);
  return hours > 23 ? undefined : { hour: hours, minute: Number(minute) };
}

/** 'At 8.55 on Monday morning', 'at 9.30 in the evening': the hour of the day, told with a full stop. */
function timeOfPart({ hour, minute, part }: Readonly<Record<string, string | undefined>>): Partial<DateMention> | undefined {
  return timeOfDay(hour, minute, Number(hour) > 12 || Number(hour) === 0 ? undefined : /^morning$/i.test(part!) ? 'am' : Number(hour) < 6 && /^night$/i.test(part!) ? 'am' : 'pm');
}

/** 'Half past four in the morning', 'a quarter to six', 'three o'clock': of twelve hours where nothing tells the half of the day. */
function timeInWords({ minutes, side, hour, part }: Readonly<Record<string, string | undefined>>): Partial<DateMention> | undefined {
  const read = HOURS.indexOf(hour!.toLowerCase()) + 1 || Number(hour);
  if (read < 1 || read > 23) return undefined;
  const past = minutes === undefined ? 0 : minuteIn(minutes.toLowerCase());
  const isLate = read > 12 || (part !== undefined && (/afternoon|evening/i.test(part) || (/night/i.test(part) && read % 12 >= 6)));
  const total = ((read % 12) * 60 + (side?.toLowerCase() === 'to' ? -past : past) + (isLate ? 720 : 0) + 1440) % 1440;
  return { hour: Math.floor(total / 60), minute: total % 60, ...(part === undefined && read <= 12 ? { isOfTwelve: true } : {}) };
}

function minuteIn(words: string): number {
  const word = words.replace(/^a | minutes$/g, '');
  const named: Readonly<Record<string, number>> = { five: 5, ten: 10, quarter: 15, twenty: 20, 'twenty-five': 25, half: 30 };
  return named[word] ?? Number(word);
}

function monthIndex(name: string): number {
  const start = name.toLowerCase().slice(0, 3);
  return MONTH_NAMES.findIndex((month) => month.startsWith(start)) + 1;
}

function weekdayIndex(name: string): number {
  return WEEKDAY_NAMES.indexOf(name.toLowerCase());
}
