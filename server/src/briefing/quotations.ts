import { originalSpan, type MappedText } from '../text/mappedText.js';
import { findQuotationMarks, type QuotationPair } from '../text/quotationMarks.js';
import type { Span } from '../text/span.js';
import { speechVerb } from '../text/speechVerbs.js';
import type { BriefingQuotation, Statement } from './briefing.js';
import type { QuotedSpan } from './quotedSpan.js';
import { isQuotedSpeech } from './quotedSpeech.js';
import type { Prose } from './prose.js';
import { findSpeakers, type FindNames, type Speaker } from './speakers.js';

/** The speaker that a block quote names below its words. */
export interface AttributionLine {
  readonly name: string;
  /** Offsets into the prose of the block; empty at its end where the line is a paragraph of its own. */
  readonly prose: Span;
}

/** What is quoted in a block. */
export interface Quoted {
  readonly spans: readonly QuotedSpan[];
  /** The whole block is a quotation, without marks. */
  readonly isBlockQuote: boolean;
  readonly attribution?: AttributionLine;
}

/** A label that the author puts before words of their own ('Note:', '[!TIP]'). */
const CALLOUT = /^\s*(?:\[!\w+\]|(?:[\p{Lu}][\p{L}-]*\s?){1,3}:(?=\s))/u;

/** Words in quotation marks. Code keeps its marks to itself. */
export function findQuoted(prose: Prose): Quoted {
  return { spans: markedSpans(prose), isBlockQuote: false };
}

/**
 * What a paragraph of a block quote quotes: all of it, unless its text has marks of its own that say what is quoted, or starts with a label
 * of the author's. `next` is the attribution that stands in a paragraph below it.
 */
export function findBlockQuoted(prose: Prose, next: string | undefined): Quoted {
  const text = prose.mapped.text;
  const line = attributionIn(text);
  const end = line === undefined ? text.length : line.start;
  const words = trimmed(text, { start: 0, end });
  const below = next === undefined ? undefined : { name: next, prose: { start: text.length, end: text.length } };
  const attribution = line === undefined ? below : { name: line.name, prose: line.nameSpan };
  const marked = markedSpans(prose);
  if (words.start >= words.end || CALLOUT.test(text)) return { spans: marked, isBlockQuote: false };
  const quoted = marked.filter((span) => wordCount(text, span.inner) >= 3).reduce((length, span) => length + span.outer.end - span.outer.start, 0);
  const outside = words.end - words.start - quoted;
  const opensAndCloses = marked.some((span) => span.outer.start === words.start && span.outer.end >= words.end - 1);
  if (opensAndCloses || (quoted > 0 && quoted >= outside)) return { spans: marked, isBlockQuote: false, ...(attribution === undefined ? {} : { attribution }) };
  return { spans: [{ outer: words, inner: words, isMarked: false }], isBlockQuote: true, ...(attribution === undefined ? {} : { attribution }) };
}

/** The quotations of a block, with the sentences that hold them and the speakers that these name. */
export function toQuotations(quoted: Quoted, mapped: MappedText, statements: readonly Statement[], findNames: FindNames): BriefingQuotation[] {
  const holders = quoted.spans.map((span) => statements.findIndex(({ prose }) => prose.start < span.outer.end && span.outer.start < prose.end));
  const speakers = speakersOf(quoted, mapped.text, statements, holders, findNames);
  const found: BriefingQuotation[] = [];
  quoted.spans.forEach((span, index) => {
    const statement = holders[index]!;
    const sentence = statements[statement]?.prose ?? { start: 0, end: mapped.text.length };
    const isAlone = span.isMarked && standsAlone(mapped.text, span, sentence);
    const continues = isContinuation(mapped.text, span, found.at(-1), isAlone, statement, statements) ? index - 1 : undefined;
    const before = continues === undefined ? undefined : found[continues];
    const speaker = speakers[index] ?? (isAlone && before !== undefined ? inheritedFrom(before) : undefined);
    const isSpeech = !span.isMarked || quoted.attribution !== undefined || (isAlone && before !== undefined) || isQuotedSpeech(mapped.text, span, sentence);
    found.push({
      ...insideMarks(mapped, span),
      prose: span.inner,
      outer: originalSpan(mapped, span.outer.start, span.outer.end),
      statement,
      isSpeech,
      ...(isSpeech ? speaker : {}),
      ...(continues === undefined ? {} : { continues }),
    });
  });
  return found;
}

/** Whether a sentence is nothing but the quoted words. */
function standsAlone(text: string, span: QuotedSpan, sentence: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(sentence.start, span.outer.start)) && !/[\p{L}\p{N}]/u.test(text.slice(span.outer.end, Math.max(sentence.end, span.outer.end)));
}

/** Whether only a reporter's words part a quotation from the one before: those of its sentence ('“A,” he said, “and B.”'), or all that follows it in the sentence before. */
function isContinuation(text: string, span: QuotedSpan, before: BriefingQuotation | undefined, isAlone: boolean, statement: number, statements: readonly Statement[]): boolean {
  if (before === undefined || !before.isSpeech || !span.isMarked || before.statement < 0) return false;
  const between = text.slice(before.prose.end, span.outer.start);
  if (statement === before.statement) return INTERRUPTION.test(between) && wordsOf(between).some((word) => speechVerb(word) !== undefined);
  const sentence = statements[before.statement]!;
  const isSpoken = before.continues !== undefined || wordsOf(text.slice(before.prose.end, sentence.prose.end)).some((word) => speechVerb(word) !== undefined);
  return isAlone && statement === before.statement + 1 && isSpoken;
}

/** A comma before the reporter's words, and one or the start of a sentence behind them. */
const INTERRUPTION = /^[,.!?…]?[”"’'»]\s*[^.!?]{2,120},\s*$|^[”"’'»],\s*[^.!?]{2,120},\s*$/u;

function inheritedFrom({ speaker, describedSpeaker }: BriefingQuotation): Speaker {
  return { ...(speaker === undefined ? {} : { speaker: { ...speaker, confidence: speaker.confidence * 0.9 } }), ...(describedSpeaker === undefined ? {} : { describedSpeaker }) };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** The attribution of a block quote speaks for all of it; else each sentence is read for itself. */
function speakersOf(quoted: Quoted, text: string, statements: readonly Statement[], holders: readonly number[], findNames: FindNames): (Speaker | undefined)[] {
  const { attribution } = quoted;
  if (attribution !== undefined) return quoted.spans.map(() => ({ speaker: { ...attribution, confidence: 0.95 } }));
  const speakers: (Speaker | undefined)[] = quoted.spans.map(() => undefined);
  if (quoted.isBlockQuote) return speakers;
  for (const statement of new Set(holders)) {
    const prose = statements[statement]?.prose;
    if (prose === undefined) continue;
    const here = quoted.spans.map((_, index) => index).filter((index) => holders[index] === statement && prose.start <= quoted.spans[index]!.outer.start && quoted.spans[index]!.outer.end <= prose.end);
    const found = findSpeakers(text.slice(prose.start, prose.end), prose.start, here.map((index) => quoted.spans[index]!), findNames);
    here.forEach((index, order) => (speakers[index] = found[order]));
  }
  return speakers;
}

/** From mark to mark, so that emphasis that starts next to a mark is inside with both its ends. */
function insideMarks(mapped: MappedText, span: QuotedSpan): Span {
  const inner = originalSpan(mapped, span.inner.start, span.inner.end);
  if (!span.isMarked) return inner;
  const { outer } = span;
  const start = span.inner.start === outer.start + 1 ? originalSpan(mapped, outer.start, outer.start + 1).end : inner.start;
  const end = span.inner.end === outer.end - 1 ? originalSpan(mapped, outer.end - 1, outer.end).start : inner.end;
  return { start: Math.min(start, inner.start), end: Math.max(end, inner.end) };
}

function markedSpans(prose: Prose): QuotedSpan[] {
  const text = withoutCode(prose);
  return findQuotationMarks(text)
    .filter((pair) => !pair.nested && (isWhole(pair) || goesOnBelow(text, pair)))
    .map(({ outer, inner }) => ({ outer, inner, isMarked: true }));
}

function isWhole(pair: QuotationPair): boolean {
  return pair.opened && pair.closed;
}

/** By the custom of newspapers a quotation that goes on in the next paragraph is not closed. While it is being typed it does not end either. */
function goesOnBelow(text: string, pair: QuotationPair): boolean {
  return pair.opened && !pair.closed && text.slice(0, pair.outer.start).trim().length === 0 && pair.outer.end === text.trimEnd().length && /[.!?…]$/.test(text.trimEnd());
}

function withoutCode(prose: Prose): string {
  const { text } = prose.mapped;
  if (!prose.origins.includes('c')) return text;
  let masked = '';
  for (let i = 0; i < text.length; i++) masked += prose.origins[i] === 'c' ? 'x' : text[i]!;
  return masked;
}

const DASH = String.raw`(?:[—―–]|--)`;
/** A dash after the end of a sentence or of a quotation, or at the start of the paragraph, and a name in capitals behind it. */
const ATTRIBUTION = new RegExp(String.raw`(?:^|(?<=[.!?…"”’»'\])]\s))\s*(${DASH}\s*)((?:\p{Lu}|the\s|a\s)[^—―–.!?]*(?:\p{Lu}\.[^—―–.!?]*)*)\.?$`, 'u');

/** The line of a text that names who is quoted, at its end: where it starts, and the name. */
function attributionIn(text: string): { start: number; name: string; nameSpan: Span } | undefined {
  const match = ATTRIBUTION.exec(text);
  if (match === null || match[2]!.length > 120) return undefined;
  const nameStart = match.index + match[0].indexOf(match[1]!) + match[1]!.length;
  const name = /^[^,;(:|]+/.exec(match[2]!)?.[0].trimEnd() ?? '';
  if (name.length === 0 || name.split(/\s+/).length > 8) return undefined;
  return { start: match.index, name, nameSpan: { start: nameStart, end: nameStart + name.length } };
}

/** The name in a paragraph that is nothing but an attribution line ('— Name, office'). */
export function attributionOf(text: string): string | undefined {
  const found = attributionIn(text);
  return found !== undefined && text.slice(0, found.start).trim().length === 0 ? found.name : undefined;
}

function wordCount(text: string, span: Span): number {
  return text.slice(span.start, span.end).trim().split(/\s+/).length;
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
