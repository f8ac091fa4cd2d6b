import { findDates, type CalendarDay } from './dates.js';

/** A dateline is short: a place, an agency and a day. */
const LONGEST = 100;
/** What may stand in small letters among the names of a dateline or masthead. */
const SMALL = /^(?:of|the|and|at|on|in|by|de|la|le|am|pm|a\.m\.?|p\.m\.?|published|updated|posted|last)$/iu;
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

/** The day that a dateline or a masthead of its own line gives with its year; undefined where the line is neither ('The bridge fell on 3 May 2041.'). */
export function dayOfHeading(line: string): CalendarDay | undefined {
  const end = datelineEnd(line);
  const words = end > 0 ? line.slice(0, end) : line.trim().replace(CREDIT, '');
  if (end === 0 && !isMasthead(words)) return undefined;
  return findDates(words).find(({ resolved }) => resolved !== undefined)?.resolved;
}

/** 'Hallem Courier, Tuesday 3 May 2041', '3 May 2041': a day with names beside it, and something between them that sets it off. */
function isMasthead(line: string): boolean {
  if (line.length > LONGEST) return false;
  const date = findDates(line).find(({ resolved }) => resolved !== undefined);
  if (date === undefined) return false;
  const before = line.slice(0, date.start);
  const isSetOff = before.trim() === '' ? /^\s*(?:$|[,|:–—-])/u.test(line.slice(date.end)) : /[,|:–—-]\s*(?:(?:\p{L}+day|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\.?,?\s+)?$/iu.test(before) || /^\s*(?:published|updated|posted)(?:\s+on)?\s*$/iu.test(before);
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
