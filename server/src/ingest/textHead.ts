import { isoOf } from '../text/calendar.js';
import { BYLINE, dayOfHeading, isDayLine } from '../text/dateline.js';
import { calendarDate } from './calendarDate.js';
import type { FrontMatterFields } from './frontMatter.js';
import type { PlainPart } from './plainMarkdown.js';

/** How far into a text its head goes: lines that bear text, and characters. */
const LINES = 10;
const CHARACTERS = 1600;
/** A line of a head is short. */
const LONGEST = 140;
const NAMES = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:(?:and|&|de|da|di|del|van|von|der|den|la|le|el|al|bin)\s+)*\p{Lu}[\p{L}\p{M}.'’-]*){1,7}$/u;
/** Words with a capital that are nobody's name. */
const NO_PERSON = /^(?:staff|editors?|newsroom|agenc(?:y|ies)|reporters?|correspondents?|desk|press|news|redaction|redazione|redaktion)$/iu;

/**
 * What the first lines of a text without front matter say of it, as they do on a page that was copied: the day in a masthead, a dateline or beside the byline, and who wrote it.
 * `text` is the text of the file, line by line as it stands. Never throws; what is not said plainly is left out.
 */
export function headFields(text: string): Pick<FrontMatterFields, 'date' | 'author'> {
  let date: string | undefined;
  let author: string | undefined;
  const lines = text.slice(0, CHARACTERS).split(/\r\n?|\n/).map((line) => line.replace(/[*_#]+/g, ' ').trim()).filter((line) => line !== '');
  for (const line of lines.slice(0, LINES)) {
    const day = date === undefined ? dayOfHeading(line) : undefined;
    if (day) date = isoOf(day);
    else date ??= numericDay(line);
    if (author === undefined && line.length <= LONGEST) author = authorOf(line);
  }
  return { ...(date === undefined ? {} : { date }), ...(author === undefined ? {} : { author }) };
}

/** Marks by which a line of Markdown is more than its words. */
const MARKUP = /[*_`[\]<>\\~]|^\s*(?:[-+>=]|\d+[.)]\s)/;

/**
 * The lines of a Markdown text down to the last one that says by whom or when it was written, each a paragraph of its own as on the page that was copied, and where the rest begins:
 * Markdown would join the headline with the byline below it. None, and 0, where no line says so, or one of them bears markup.
 */
export function headLines(source: string): { readonly parts: readonly PlainPart[]; readonly rest: number } {
  const parts: PlainPart[] = [];
  let [head, rest, at] = [0, 0, 0];
  while (at < source.length && at < CHARACTERS && parts.length < LINES) {
    const feed = source.indexOf('\n', at);
    const end = feed < 0 ? source.length : feed;
    const line = source.slice(at, end).trimEnd();
    const mark = /^(?:#{1,6}\s+|\s+)/.exec(line)?.[0] ?? '';
    if (line.length > LONGEST || MARKUP.test(line.slice(mark.length))) break;
    if (line.trim() !== '') {
      parts.push({ line: at, start: at + mark.length, end: at + line.length, adjoins: at > 0 && parts.at(-1)?.end === at - 1 });
      if (parts.length > 1 && (isDayLine(line) || authorOf(line) !== undefined || numericDay(line) !== undefined)) [head, rest] = [parts.length, end];
    }
    at = end + 1;
  }
  return { parts: parts.slice(0, head), rest };
}

/** '17/10/2023 – 09h12' at the start of a short line: only where its figures cannot be taken the other way round, or with points, which no one writes the other way. */
function numericDay(line: string): string | undefined {
  const found = line.length <= LONGEST ? /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?!\d)/.exec(line) : null;
  if (found === null || (found[2] === '/' && Number(found[1]) <= 12)) return undefined;
  return calendarDate(`${found[1]}.${found[3]}.${found[4]}`);
}

/** Who is named behind 'By', in a line, or a part of one, that says no more than that and where or as what they write. */
function authorOf(line: string): string | undefined {
  for (const part of line.split(/\s+[|•·–—]\s+|\s{3,}/)) {
    const found = BYLINE.exec(part);
    if (found === null || found.index > 0 || !/^[\s,.]*$/.test(part.slice(found[0].length))) continue;
    const names = found.groups!['names']!.trim();
    if (NAMES.test(names) && !names.split(/\s+/).some((word) => NO_PERSON.test(word))) return names;
  }
  return undefined;
}
