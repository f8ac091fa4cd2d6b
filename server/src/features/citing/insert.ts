import type { Briefing } from '../../briefing/briefing.js';
import type { CitationStyle } from './styles.js';
import type { TextChange } from '../textChange.js';
import { definitionPlace, footnotesOf, freeLabels } from './footnotes.js';

/** What is cited: an article, and a place in it where the writer gives one ('p. 3'). */
export interface Cited {
  readonly id: string;
  readonly locator?: string;
}

/**
 * The changes that cite an article at an offset. Inside or next to a citation in brackets the article joins it; else a citation of its own comes there, in brackets or as a footnote. A footnote
 * that says the same already is referred to again. In order, without overlaps.
 */
export function insertCitation(briefing: Briefing, offset: number, cited: Cited, style: CitationStyle): TextChange[] {
  return insertCitations(briefing, offset, [cited], style);
}

/** The same for several articles, in one pair of brackets or one footnote; no changes for none. */
export function insertCitations(briefing: Briefing, offset: number, cited: readonly Cited[], style: CitationStyle): TextChange[] {
  if (cited.length === 0) return [];
  const { text } = briefing;
  const at = Math.max(0, Math.min(offset, text.length));
  const mention = cited.map((one) => `@${one.id}${locatorOf(one)}`).join('; ');
  const joins = bracketAround(text, at);
  if (joins !== undefined) return [{ span: { start: joins, end: joins }, newText: `; ${mention}` }];
  if (style === 'footnote') return footnote(briefing, at, `[${mention}].`);
  const before = at === 0 || /[\s([]/.test(text[at - 1]!) ? '' : ' ';
  const after = at < text.length && /[\p{L}\p{N}]/u.test(text[at]!) ? ' ' : '';
  return [{ span: { start: at, end: at }, newText: `${before}[${mention}]${after}` }];
}

/** ', p. 3'. What would end the citation or begin another is no part of a place. */
function locatorOf({ locator = '' }: Cited): string {
  const plain = locator.replace(/[[\];@\r\n]+/g, ' ').replace(/\s+/g, ' ').trim();
  return plain === '' ? '' : `, ${plain}`;
}

/** The end, before its bracket, of the citation that an offset lies in or touches. */
function bracketAround(text: string, at: number): number | undefined {
  const from = Math.max(0, at - 400);
  for (const match of text.slice(from, at + 400).matchAll(/\[(?!\^)[^[\]\r\n]*@[\p{L}\p{N}_][^[\]\r\n]*\](?![(:])/gu)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (start < at && at <= end) return end - 1;
  }
  return undefined;
}

function footnote(briefing: Briefing, at: number, words: string): TextChange[] {
  const known = footnotesOf(briefing).find(({ text }) => text === words);
  if (known !== undefined) return [{ span: { start: at, end: at }, newText: `[^${known.label}]` }];
  const label = freeLabels(briefing.text).next().value;
  const newline = briefing.text.includes('\r\n') ? '\r\n' : '\n';
  const place = definitionPlace(briefing);
  const reference = { span: { start: at, end: at }, newText: `[^${label}]` };
  const definition = { span: { start: place.at, end: place.at }, newText: `${place.before}[^${label}]: ${words}${newline}${place.after}` };
  if (place.at === at) return [{ span: reference.span, newText: reference.newText + definition.newText }];
  return at < place.at ? [reference, definition] : [definition, reference];
}
