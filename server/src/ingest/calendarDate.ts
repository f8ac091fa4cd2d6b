import { dayAbroad } from './calendarDateAbroad.js';

/** The first letters of the months in languages of the West, in small letters without marks. */
const MONTHS = ['jan ene gen', 'feb fev', 'mar mrz mrt maa', 'apr abr avr', 'may mai mei mag maj', 'jun juin giu', 'jul juil lug', 'aug ago aou', 'sep set', 'oct okt ott out', 'nov', 'dec dez dic des'].map((names) => names.split(' '));

/** A day as metadata write it (ISO 8601 with or without a time, '20 January 2022', 'Jan 20, 2022', '20.01.2022', '20. Januar 2022', '20 de enero de 2022', also in Cyrillic, Greek, Arabic, Thai, Chinese, Japanese, Korean and Latvian) as `YYYY-MM-DD`; undefined for anything else and for days that no month has. */
export function calendarDate(text: string): string | undefined {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text);
  if (iso !== null) return dayOf(iso[1]!, iso[2]!, iso[3]!);
  const compact = /^\s*(\d{4})(\d{2})(\d{2})(?:$|T)/.exec(text);
  if (compact !== null) return dayOf(compact[1]!, compact[2]!, compact[3]!);
  const pointed = /^\s*(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/.exec(text);
  if (pointed !== null) return dayOf(pointed[3]!, pointed[2]!, pointed[1]!);
  const slashed = /^\s*(\d{4})\/(\d{1,2})\/(\d{1,2})/.exec(text);
  if (slashed !== null) return dayOf(slashed[1]!, slashed[2]!, slashed[3]!);
  const dayFirst = /(?:^|[\s,])(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:(?:of|de)\s+)?(\p{L}{3,10})\.?,?\s+(?:del?\s+)?(\d{4})(?!\d)/u.exec(text);
  const western = dayFirst === null ? undefined : named(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!);
  if (western !== undefined) return western;
  const monthFirst = /(?:^|[\s,])([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/.exec(text);
  if (monthFirst !== null) return named(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!);
  const abroad = /[\u0080-\uffff]|gada/.test(text) ? dayAbroad(text) : undefined;
  return abroad === undefined ? undefined : dayOf(String(abroad.year), String(abroad.month), String(abroad.day));
}

function named(year: string, month: string, day: string): string | undefined {
  const letters = month.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();
  // French has two months that begin alike.
  const beginning = letters.startsWith('jui') ? letters.slice(0, 4) : letters.slice(0, 3);
  const index = MONTHS.findIndex((names) => names.includes(beginning));
  return index < 0 ? undefined : dayOf(year, String(index + 1), day);
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
