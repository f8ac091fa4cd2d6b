import { moneyBefore } from './moneyBefore.js';
import { LARGE } from './numberWords.js';
import type { ReadNumber } from './readNumber.js';
import { readUnit } from './readUnit.js';
import type { Token } from './tokens.js';
import { MULTIPLIERS } from './units.js';
import { countsNoYear } from './yearOrCount.js';

/** Years, dates, times, scores, numbered names and references are not figures of their own. Of a range only the days and years are none. */
export function isNoFigure(text: string, tokens: readonly Token[], number: ReadNumber, isRange: boolean): boolean {
  const token = tokens[number.first]!;
  const before = tokens[number.first - 1];
  const after = tokens[number.next];
  if (token.kind === 'number') {
    if (isDayOfMonth(tokens, number) || isInDate(text, token)) return true;
    if (isRange) return YEAR.test(token.text) && YEAR.test(tokens[number.next - 1]!.text) && readUnit(tokens, number.next) === undefined && !moneyBefore(tokens, number.first) && !countsNoYear(text, token.start, tokens[number.next - 1]!.end);
    if (number.next - number.first === 1 && YEAR.test(token.text) && after?.text !== '%' && !moneyBefore(tokens, number.first) && !countsNoYear(text, token.start, token.end)) return true;
    if (isPartOfName(tokens, number)) return true;
    // '4. Training for all staff': the number of an item in a list.
    if (number.first === 0 && /^\d{1,2}$/.test(token.text) && /^[.)]$/.test(after?.text ?? '') && tokens[number.next + 1] !== undefined) return true;
    if (/^\d{1,2}:\d\d/.test(token.text) || /^\d{4}s$/.test(token.text) || (/^[3-9]0s$/.test(token.text) && before?.norm === 'the')) return true;
    if (isTimeOfDay(tokens, number)) return true;
    if (/^(?:page|p|pp|no|number|resolution|article|section|chapter|figure|table|stream|channel|flight|room|highway|route|boeing|airbus|psalm|verse|version)$/.test(before?.norm ?? '')) return true;
    // A number that follows a capitalised word and no bound names a thing: 'Falcon 9', 'Apollo 11'.
    if (before?.kind === 'word' && /^\p{Lu}/u.test(before.text) && number.first > 1 && !after && !moneyBefore(tokens, number.first)) return true;
  } else if (number.isOrdinal) {
    return after?.kind === 'word' && /^(?:of|thing)$/.test(after.norm) && MONTHS.test(tokens[number.next + 1]?.norm ?? '');
  } else if (!isRange) return /^o['’]clock$/.test(after?.norm ?? '') || (before?.norm === 'past' && /^(?:half|quarter|five|ten|twenty|minutes)$/.test(tokens[number.first - 2]?.norm ?? ''));
  return false;
}

const YEAR = /^(?:1[0-9]|20)\d\d$/;

/** '3 March', 'Mar. 3', 'September 5-7' and '5 to 7 September'. */
function isDayOfMonth(tokens: readonly Token[], { first, next, isOrdinal, max, attachedUnit }: ReadNumber): boolean {
  if (max > 31 || attachedUnit !== undefined) return false;
  const [token, after] = [tokens[first]!, tokens[next]];
  const before = tokens[first - 1]?.text === '.' ? tokens[first - 2] : tokens[first - 1];
  if (before && MONTHS.test(before.norm) && (tokens[first - 1] === before || /^\p{Lu}/u.test(before.text)) && token.text.length <= 4) return true;
  if (after && MONTHS.test(after.norm) && /^\p{Lu}/u.test(after.text)) return true;
  // 'September 5 and 6.'
  const isSecond = /^(?:and|or)$/.test(tokens[first - 1]?.norm ?? '') && tokens[first - 2]?.kind === 'number' && MONTHS.test(tokens[first - 3]?.norm ?? '') && after?.kind !== 'word';
  return isSecond || (after?.norm === 'of' && isOrdinal && MONTHS.test(tokens[next + 1]?.norm ?? ''));
}

/** A part of '2025-03-14', '14/03/2025', '9/11' or '2019-20'. */
function isInDate(text: string, { start, end }: Token): boolean {
  const around = text.slice(Math.max(0, start - 8), end + 8);
  const at = start - Math.max(0, start - 8);
  return [...around.matchAll(/(?<![\d.,/-])(?:\d{4}-\d{2}-\d{2}|\d{1,2}([./])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d[-–/]\d\d|9\/11|24\/7)(?![\d/-])/g)].some((match) => match.index <= at && match.index + match[0].length > at);
}

/** '10 p.m.', '6am', '2230 hours', 'nine o'clock'. */
function isTimeOfDay(tokens: readonly Token[], { first, next }: ReadNumber): boolean {
  const [{ text }, after] = [tokens[first]!, tokens[next]];
  if (/^\d{1,2}(?:[.:]\d\d)?(?:am|pm)$/i.test(text)) return true;
  if (!/^(?:\d{4}|\d{1,2}(?:\.\d\d)?)$/.test(text) || after === undefined) return false;
  if (/^[ap]$/.test(after.norm) && tokens[next + 1]?.text === '.' && tokens[next + 2]?.norm === 'm') return true;
  // 'At 8 in the morning'
  if (/^\d{1,2}$/.test(text) && /^(?:at|by|before|after|until|since|around|about)$/.test(tokens[first - 1]?.norm ?? '') && after.norm === 'in' && tokens[next + 1]?.norm === 'the' && /^(?:morning|afternoon|evening)$/.test(tokens[next + 2]?.norm ?? '')) return true;
  if (after.norm === 'hours') return /^(?:[01]\d|2[0-3])[0-5]\d$/.test(text) && tokens[next + 1]?.norm !== 'of';
  return /^(?:am|pm|gmt|utc|o['’]clock)$/.test(after.norm);
}

/** 'Covid-19', 'B-52', '5G', '4x100': the number is a part of what something is called. */
function isPartOfName(tokens: readonly Token[], { first, next, attachedUnit }: ReadNumber): boolean {
  const [token, hyphen, word] = [tokens[first]!, tokens[first - 1], tokens[first - 2]];
  if (hyphen?.norm === '-' && hyphen.end === token.start && word?.kind === 'word' && word.end === hyphen.start && /^\p{Lu}/u.test(word.text) && !MONTHS.test(word.norm)) return next === first + 1 && attachedUnit === undefined;
  const letters = /^[\d.,]+(\p{L}+)/u.exec(token.text)?.[1] ?? '';
  return letters !== '' && letters !== 's' && attachedUnit === undefined && !/^(?:st|nd|rd|th|am|pm|pc|pct|pp|bps?)$/i.test(letters) && !MULTIPLIERS.has(letters.toLowerCase()) && !LARGE.has(letters.toLowerCase());
}

const MONTHS = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

