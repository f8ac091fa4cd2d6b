import { parseDocument } from 'yaml';

import { say, type Said } from '../text/l10n.js';
import { calendarDate } from './calendarDate.js';

/** What front matter says of an article, each field as far as it could be read. */
export interface FrontMatterFields {
  readonly id?: string;
  readonly title?: string;
  readonly author?: string;
  readonly outlet?: string;
  /** ISO 8601 day. */
  readonly date?: string;
  readonly url?: string;
  readonly language?: string;
}

export interface FrontMatter {
  readonly fields: FrontMatterFields;
  /** Where the text after the front matter begins; 0 where there is none. */
  readonly end: number;
  /** What is wrong with it, as sentences for the owner of the file. */
  readonly faults: readonly Said[];
}

const NAMES = ['id', 'title', 'author', 'outlet', 'date', 'url', 'language'] as const;
const OPENING = /^---[ \t]*(?:\r\n|\r|\n)/;
const CLOSING = /(?:^|\r\n|\r|\n)(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/g;
const FIELD = /^(id|title|author|outlet|date|url|language)[ \t]*:[ \t]*(\S.*)$/gim;
/** Front matter is a card, not a document. */
const LONGEST = 64 * 1024;

/** Lists within lists without end, or names that stand for one another: the library gives up on them in words for programmers. */
const HOSTILE = say('The front matter is nested or repeats itself beyond any use, as in files that are made to do harm. Its plain fields alone are read. Write it anew.');

/** Reads the YAML front matter at the start of a text. What is malformed is a fault, and what of it can still be read is read. Never throws. */
export function readFrontMatter(text: string): FrontMatter {
  const opening = OPENING.exec(text);
  if (opening === null) return { fields: {}, end: 0, faults: [] };
  const head = text.slice(0, LONGEST);
  CLOSING.lastIndex = opening[0].length - 1;
  const closing = CLOSING.exec(head);
  const looksLikeFields = /^(?:[A-Za-z_][\w-]*[ \t]*:|[a-z_][\w-]*$)/.test(text.slice(opening[0].length, opening[0].length + 80));
  if (closing === null) {
    return looksLikeFields ? { fields: {}, end: 0, faults: [say('The front matter is never closed. Put a line with three hyphens after its last field.')] } : { fields: {}, end: 0, faults: [] };
  }
  const yaml = head.slice(opening[0].length, closing.index);
  const end = closing.index + closing[0].length;
  const document = parseDocument(yaml, { logLevel: 'silent', prettyErrors: true });
  const error = document.errors[0];
  if (error !== undefined) {
    const line = (error.linePos?.[0].line ?? 1) + 1;
    const reason = error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '').trim();
    if (/call stack/i.test(reason)) return { fields: salvaged(yaml), end, faults: [HOSTILE] };
    return { fields: salvaged(yaml), end, faults: [say('The front matter cannot be read: {0} (line {1}). Put values with a colon or a quotation mark in quotation marks.', reason, line)] };
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (failure) {
    return { fields: salvaged(yaml), end, faults: [failure instanceof ReferenceError && failure.message.startsWith('Excessive') ? HOSTILE : say('The front matter cannot be read: {0}.', failure instanceof Error ? failure.message : String(failure))] };
  }
  if (value === null || value === undefined) return { fields: {}, end, faults: [] };
  if (typeof value !== 'object' || Array.isArray(value)) {
    // Two rules around a line of text are no front matter.
    return looksLikeFields ? { fields: {}, end, faults: [say('The front matter is not a list of fields. Write each as `name: value`.')] } : { fields: {}, end: 0, faults: [] };
  }
  return { ...fieldsOf(value as Record<string, unknown>), end };
}

/** The fields of lines that can be read on their own, for front matter that is malformed elsewhere. */
function salvaged(yaml: string): FrontMatterFields {
  const found: Record<string, unknown> = {};
  for (const match of yaml.matchAll(FIELD)) {
    const value = match[2]!.trim();
    // A name that stands for something else, or a list within a list, is no plain field.
    if (!/^(?:[*&]|\[\s*\[)/.test(value)) found[match[1]!.toLowerCase()] ??= value.replace(/^(["'])(.*)\1$/, '$2');
  }
  return fieldsOf(found).fields;
}

function fieldsOf(value: Record<string, unknown>): { fields: FrontMatterFields; faults: Said[] } {
  const faults: Said[] = [];
  const fields: Record<string, string> = {};
  for (const name of NAMES) {
    const given = value[name];
    if (given === undefined || given === null) continue;
    const text = plainText(given, name === 'author');
    if (text === undefined) faults.push(say("The front matter's `{0}` should be text.", name));
    else if (text.length === 0) continue;
    else if (name !== 'date') fields[name] = text;
    else {
      const day = calendarDate(text);
      if (day === undefined) faults.push(say('The front matter\'s date "{0}" is no date. Write it as year-month-day, such as 2024-05-31.', text));
      else fields['date'] = day;
    }
  }
  return { fields, faults };
}

function plainText(value: unknown, mayBeList: boolean): string | undefined {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (!mayBeList || !Array.isArray(value)) return undefined;
  const parts = value.map((part) => plainText(part, false));
  return parts.includes(undefined) ? undefined : parts.join(', ');
}
