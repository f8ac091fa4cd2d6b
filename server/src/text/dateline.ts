import { findDates, type CalendarDay } from './dates.js';

/** A dateline is short: a place, an agency and a day. */
const LONGEST = 100;
/** What may stand in small letters among the names of a dateline or masthead. */
const SMALL = /^(?:of|the|and|at|on|in|by|de|la|le|am|pm|a\.m\.?|p\.m\.?|published|updated|posted|last)$/iu;
/** Every day with its year has as many digits in a row. */
const YEAR = /\d{4}/;
/** Names beside the day of a masthead: the paper's, its town's, the section's. */
const MOST_NAMES = 8;

/** Where the report behind a dateline begins ('HALLEM, 3 May 2041 (Coast Wire) — The mayor …'), by offset; 0 where a paragraph has none. Never fails. */
export function datelineEnd(paragraph: string): number {
  const dash = /\s*[–—]\s*|\s+-{1,2}\s+/u.exec(paragraph.slice(0, LONGEST));
  if (dash === null || !/^\p{Lu}/u.test(paragraph)) return 0;
  const words = paragraph.slice(0, dash.index);
  return isOfNames(withoutDates(words.replace(/\([^)]*\)/gu, ' '))) ? dash.index + dash[0].length : 0;
}

/** Who wrote and edited, behind the day of a masthead. */
const CREDIT = /\s*[,;|–—-]\s*(?:(?:additional )?reporting|writing|editing|edited|written|by)\b.*$/iu;
/** Who wrote a report, with what they are or where they write: 'By Ida Tessen and Per Lom, Hallem', 'By our court reporter Ida Tessen', 'From our correspondent Ida Tessen'. The names are the group `names`. */
export const BYLINE =
  /(?:^|\b)(?:(?:[Ww]ords|[Tt]ext|[Ss]tory|[Rr]eport(?:ing)?|[Ww]ritten|[Pp]osted)\s+)?(?:[Bb]y|BY|[Ff]rom our|FROM OUR|Von|Par|Por)\s+(?:(?:our|the)\s+)?(?:(?:\p{Ll}+\s+){1,3})?(?<names>\p{Lu}[\p{L}\p{M}.'’-]+(?:\s+(?:(?:and|&|de|da|di|del|van|von|der|den|la|le|el|al|bin)\s+)*\p{Lu}[\p{L}\p{M}.'’-]*)+?)(?=\s*(?:$|[,|•·–—]|\s(?:in|for|at|from)\s|\s+(?:Published|Updated|Posted|PUBLISHED|UPDATED)\b|\s+\d|\s{2,}))(?:,?\s+(?:in|for|at|from)\s+\p{Lu}[\p{L}\p{M} .'’-]*?(?=\s*(?:$|[,|•·–—]|\s+(?:Published|Updated|Posted)\b|\s{2,})))?(?:,\s*\p{L}[\p{L}\p{M} .'’-]{2,60}?(?=\s*(?:$|[,|•·–—]|\s+(?:Published|Updated|Posted|PUBLISHED|UPDATED)\b|\s{2,})))?/u;
/** The time beside a day, and what a page counts: '18:40', '7:05 AM CET', '09h12', '12 comments', '4 min read'. */
const TIMES_AND_COUNTS = /\b\d{1,2}[:.h]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s*(?:GMT|UTC|[A-Z]{2,4}T))?(?![\p{L}\d])|\b\d+\s+(?:comments?|shares?|views?|reactions?|min(?:ute)?s?\s+(?:read|listen))\b|\bShare\b(?:\s+on)?(?:\s+[A-Z]\b)*|\bPrint\b/giu;

/** The day that a dateline or a masthead of its own line gives with its year; undefined where the line is neither ('The bridge fell on 3 May 2041.'). */
export function dayOfHeading(line: string): CalendarDay | undefined {
  // Most lines have no year, and it takes a while to look at what else they have.
  if (!YEAR.test(line)) return undefined;
  const end = datelineEnd(line);
  if (end > 0) return dayIn(line.slice(0, end));
  const words = withoutByline(line);
  return isMasthead(words) ? dayIn(words) : undefined;
}

/** Whether a line is no more than the head of a page: its paper, a day, who wrote. */
export function isDayLine(line: string): boolean {
  return datelineEnd(line) === 0 && isMasthead(withoutByline(line));
}

function dayIn(words: string): CalendarDay | undefined {
  return findDates(words).find(({ resolved }) => resolved !== undefined)?.resolved;
}

function withoutByline(line: string): string {
  return line.trim().replace(CREDIT, '').replace(BYLINE, ' | ').replace(TIMES_AND_COUNTS, ' | ').replace(/(?:\s*[|,]\s*)+$/u, '').replace(/^(?:\s*\|\s*)+/u, '');
}

/** 'Hallem Courier, Tuesday 3 May 2041', '3 May 2041': a day with names beside it, and something between them that sets it off. */
function isMasthead(line: string): boolean {
  if (line.length > LONGEST) return false;
  const date = findDates(line).find(({ resolved }) => resolved !== undefined);
  if (date === undefined) return false;
  const before = line.slice(0, date.start);
  const isSetOff = before.trim() === '' ? /^\s*(?:$|[,|:–—-])/u.test(line.slice(date.end)) : /[,|:–—-]\s*(?:(?:\p{L}+day|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\.?,?\s+)?$/iu.test(before) || /(?:^|[,|:–—-])\s*(?:published|updated|posted)(?:\s+on)?\s*$/iu.test(before) || (date.weekday !== undefined && /^\s*(?:$|\|)/u.test(line.slice(date.end)));
  return isSetOff && isOfNames(withoutDates(line));
}

function withoutDates(words: string): string {
  let rest = words;
  for (const { start, end } of findDates(words)) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest;
}

function isOfNames(words: string): boolean {
  const found = words.match(/[\p{L}.'’]{2,}/gu) ?? [];
  return found.length <= MOST_NAMES && found.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word));
}
