import { isoOf } from '../text/calendar.js';
import { BYLINE, dayOfHeading } from '../text/dateline.js';
import { findDates } from '../text/dates.js';
import { calendarDate } from './calendarDate.js';

/** A line of a head is short. */
export const LONGEST_LINE = 160;
/** So many words beside a day may be names: the paper's, a place, who wrote. */
const MOST_NAMES = 8;
const MONTH = '(?:jan|feb|fév|mar|mär|mrz|apr|abr|avr|may|mai|mei|mag|maj|jun|juin|giu|jul|juil|lug|aug|ago|aoû|sep|set|oct|okt|ott|out|nov|dec|dez|dic|déc|ene|gen|fev)\\p{Ll}*';
/** A day in the words of languages of the West, and in figures that can be read one way only. */
const DAYS = new RegExp(`\\b\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?|\\b\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?\\s+(?:(?:of|de)\\s+)?${MONTH}\\.?,?\\s+(?:del?\\s+)?\\d{4}\\b|\\b${MONTH}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}\\b|\\b\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}\\b|\\b\\d{1,2}/\\d{1,2}/\\d{4}\\b`, 'giu');
const DAY_ALONE = new RegExp(`^(?:${DAYS.source})$`, 'iu');
/** All of these have a year. */
const YEAR = /\d{4}/;
/** 'Brenholt, Friday 7 March 2031. The mayor …' */
const DATELINE = new RegExp(`^\\p{Lu}[\\p{L}\\p{M} .'’-]{2,30},\\s+(?:\\p{L}{3,10}day,?\\s+)?(?<day>${DAYS.source})\\s*[.:]\\s+(?=\\S)`, 'iu');
/** What may stand beside the day: weekdays, the hour and its zone, when it was changed, how long it takes to read, what readers did. */
const BESIDE_DAY = [
  /\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b\.?,?/giu,
  /\b\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?|\b\d{1,2}\s*[ap]\.?m\.?(?![\p{L}])|\b\d{3,4}\s+(?=[A-Z]{2,4}T?\b)/giu,
  /(?<=[|\d]\s{0,3})\(?\b(?:GMT|UTC|[A-Z]{1,3}[SD]?T|MEZ|MESZ|Uhr|hrs?|heures?|horas?)\b(?:\s*[+-]\d{1,2})?\)?/gu,
  /\b\d+\s*(?:seconds?|minutes?|mins?|hours?|hrs?|h|days?|d)\s+ago\b|\b(?:an?|one) (?:hour|minute|day) ago\b|[•·]\s*\d{1,2}\s?[hdm]\b/giu,
  /\b\d+(?:[.,]\d+)?k?[\s-]*(?:comments?|shares?|views?|reactions?|likes?|min(?:ute)?s?[\s-]+(?:read|listen)|kommentare?|commentaires?|comentarios?)\b|\bleave (?:a |your )?(?:comment|reply)\b|\b(?:add|no) comments?\b|\bcomments? (?:off|closed)\b/giu,
  /\bShare\b(?:\s+(?:on|this))?(?:\s+[A-Z]\b)*|\b(?:Print|E-?mail|Tweet|Save|Facebook|Twitter|WhatsApp|Share)\b/gu,
  /\b(?:first\s+)?(?:published|publié(?:e)?|publicado|pubblicato|veröffentlicht|erschienen|posted|created|updated|last updated|last modified|modified|mis à jour|actualizado|aggiornato|aktualisiert|stand|date|gepubliceerd|bijgewerkt)\b(?:\s+(?:on|at|le|el|il|am|op|um))?\s*:?/giu,
  /\breading time:?\s*\d+\s*min(?:ute)?s?\b|\bkl\.?(?=[\s|]|$)/giu,
  /\b(?:at|on|um|à|am|a las|alle|ore|om|le|el)\s+(?=$|[\s|,.:–—-]|\d)/giu,
];
const UPDATED = /(?:updated|modified|mis à jour|actualizado|aggiornato|aktualisiert|bijgewerkt)[^|]{0,30}$/i;
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:(?:de|da|di|del|van|von|der|den|la|le|el|al|bin)\s+)*\p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u;
/** Two people, each with a first name. */
const TWO_NAMES = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*){1,2}\s+(?:and|und|et|y|&)\s+\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*){1,2}$/u;
const NAMES = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:(?:and|und|et|y|e|&|de|da|di|del|van|von|der|den|la|le|el|al|bin)\s+)*\p{Lu}[\p{L}\p{M}.'’-]*){1,7}$/u;
/** Words with a capital that are nobody's name. */
const NO_PERSON = /^(?:staff|editors?|editorial|newsroom|agenc(?:y|ies)|reporters?|correspondents?|desk|press|news|redaction|redazione|redaktion|team|board|guest|admin|writer|wire|new|san|santa|los|las|saint|st|north|south|east|west|great|united|cape|port|lake|mount|fort|the|city|town|bay|islands?|street|politics|sports?|world|business|opinion|culture|photo|image|leave|read|share|more|latest|home|law|orders|harbou?r|river|valley|county|district|park|square|bridge|station|airport|university|college|school|court|ministry|council|office|police|hospital|ein|eine|un|une|a|an)$/iu;
/** Who wrote, where the line says so by another word than 'By'. */
const LABELLED = /^(?:(?:an?\s+)?(?:story|text|words|report|reporting|written|posted|published|analysis|opinion|interview|comment)\s+by|(?:eine?\s+)?(?:bericht|text|reportage|interview|kommentar|analyse|gastbeitrag)\s+von|(?:un\s+|une\s+)?(?:texte|article|reportage|analyse)\s+(?:de|par)|author|autor(?:in)?|auteur|autore|words|text|texto?|di|door|av|af)\s*:?\s+/i;
const BY = /^(?:by|von|par|por)\s*:?\s+/i;
const FROM = /^from our\s/i;
/** A word that each of the three has. */
const CREDITS = /by|von|par|por|from our|author|aut(?:or|eur)|(?<!\p{L})(?:words|texto?|de|di|door|av|af)(?!\p{L})/iu;
/** What somebody who writes is called. */
const OFFICE = /(?:^|[\s,])(?:\p{L}+\s+){0,3}(?:staff writer|writer|reporter|correspondent|editor|columnist|journalist|lecturer|professor|fellow|researcher|redakteur(?:in)?|korrespondent(?:in)?|reporterin|journaliste|periodista|redactora?|giornalista)(?:\s+(?:in|of|for|at)\s[\p{L} ]{2,40})?(?:,\s[\p{L} ]{3,60})?\.?$/iu;

/** A line without its days and what stands beside them; bars where they stood. */
export function withoutDays(line: string): string {
  let rest = line.replace(DAYS, ' | ');
  for (const pattern of BESIDE_DAY) rest = rest.replace(pattern, ' | ');
  return rest.replace(/(?:\s*[|,]\s*)+/g, ' | ').replace(/^[\s|,:–—-]+|[\s|,:–—-]+$/gu, '');
}

/** The day that a line gives which says nothing but when, where and by whom something was written, as `YYYY-MM-DD`; of several the one on which it was published. */
export function dayOfLine(line: string): string | undefined {
  if (!YEAR.test(line)) return undefined;
  // A dateline stands before a paragraph.
  const known = dayOfHeading(line);
  if (known !== undefined) return isoOf(known);
  const place = /^\p{Lu}/u.test(line) ? DATELINE.exec(line.slice(0, LONGEST_LINE))?.groups!['day'] : undefined;
  if (place !== undefined) return dayWritten(place);
  if (line.length > LONGEST_LINE) return undefined;
  // Between bars a day may stand among any words.
  const alone = line.split(BARS).map((part) => part.replace(BESIDE_DAY[0]!, '').replace(/^[\s,]+|[\s,]+$/g, '')).find((part) => DAY_ALONE.test(part));
  if (alone !== undefined) return dayWritten(alone);
  const days = [...line.matchAll(DAYS)].flatMap(({ 0: written, index }) => {
    const day = dayWritten(written);
    return day === undefined ? [] : [{ day, isUpdate: UPDATED.test(line.slice(0, index)) }];
  });
  if (days.length === 0 || !isOfNames(withoutDays(line))) return undefined;
  return (days.find(({ isUpdate }) => !isUpdate) ?? days[0]!).day;
}

/** Who wrote, where a line says so with whatever stands beside: a day, a place, an office, what readers did. */
export function authorOfLine(line: string): string | undefined {
  if (line.length > LONGEST_LINE || !CREDITS.test(line)) return undefined;
  for (const part of [...line.split(SEPARATORS), ...withoutDays(line).split(SEPARATORS)]) {
    const said = part.replace(/^[\s,;:.]+|[\s,;:]+$/g, '');
    if (!LABELLED.test(said) && !BY.test(said) && !FROM.test(said)) continue;
    // 'By Mira Tolk in Hallem and Dan Ost in Orrin'
    const plain = said.replace(LABELLED, 'By ').replace(BY, 'By ').replace(/\s+in\s+\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?(?=\s+(?:and|&|und|et|y)\s|\s*$)/gu, '');
    const found = BYLINE.exec(plain);
    if (found === null || found.index > 0 || !/^[\s,.]*$/.test(plain.slice(found[0].length))) continue;
    const names = found.groups!['names']!.trim();
    if (isOfPeople(names)) return inSmallLetters(names);
  }
  return undefined;
}

/** The name of one person that is all a line says, or all before their office ('Mira Tolk, transport editor') or a bar. */
export function nameOfLine(line: string): { readonly name: string; readonly hasOffice: boolean } | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const [first, ...rest] = withoutDays(line).split(/\s*[,|•·]\s*/).map((part) => part.trim()).filter((part) => part !== '');
  if (first === undefined || !(NAME.test(first) || TWO_NAMES.test(first)) || first.split(/\s+/).some((word) => NO_PERSON.test(word))) return undefined;
  const hasOffice = rest.length > 0 && OFFICE.test(rest.join(', '));
  return rest.length === 0 || hasOffice || rest.every((part) => /^\p{Lu}[\p{L} .-]{1,30}$/u.test(part)) ? { name: inSmallLetters(first), hasOffice } : undefined;
}

/** Whether a line is what somebody who writes is: 'Coast reporter', 'STAFF WRITER'. */
export function isOffice(line: string): boolean {
  return line.length <= 80 && line.split(/\s+/).length <= 9 && OFFICE.test(line) && !/[.!?]$/.test(line);
}

/** Whether a line says when something was changed and not when it was published. */
export function isOfUpdate(line: string): boolean {
  return /^[\s([]*(?:last\s+)?(?:updated|modified|mis à jour|actualizado|aggiornato|aktualisiert|bijgewerkt)\b/i.test(line) && !/publi|post|veröff/i.test(line);
}

/** Names in capitals as a text writes them; short words in capitals stay, they may be the letters of a body. */
export function inSmallLetters(name: string): string {
  const own = name.replace(/\s(?:and|und|et|y|de|van|von|der)(?=\s)/g, ' ');
  if (own !== own.toUpperCase() || !/\p{Lu}{4}/u.test(own)) return name;
  return name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase()).replace(/(?<=\s)(?:And|De|Van|Von|Der|Of|The)(?=\s)/g, (word) => word.toLowerCase());
}

const BARS = /[|•·]|\s\/\s|\s[–—]\s/;
const SEPARATORS = /\s*[|•·;]\s*|\s+[–—-]\s+|\s{2,}/;

function isOfPeople(names: string): boolean {
  return NAMES.test(names) && !names.split(/\s+/).some((word) => NO_PERSON.test(word));
}

/** A day in figures with strokes only where it cannot be taken the other way round. */
function dayWritten(written: string): string | undefined {
  const strokes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written);
  if (strokes === null) {
    const found = findDates(written).find(({ resolved }) => resolved !== undefined)?.resolved;
    return found === undefined ? calendarDate(written) : isoOf(found);
  }
  const [first, second] = [Number(strokes[1]), Number(strokes[2])];
  if (first <= 12 && second <= 12 && first !== second) return undefined;
  return first > 12 ? calendarDate(`${first}.${second}.${strokes[3]!}`) : calendarDate(`${second}.${first}.${strokes[3]!}`);
}

function isOfNames(words: string): boolean {
  const found = words.replace(BY, '').replace(/(?:^|\|\s*)(?:by|von|par|por)\s/gi, '').match(/[\p{L}.'’]{2,}/gu) ?? [];
  return found.length <= MOST_NAMES && found.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|the|and|in|de|la|le|by|von|and|valley|staff|writer|reporter|correspondent|editor)$/iu.test(word));
}
