import type { Briefing } from '../briefing/briefing.js';
import { findQuotationMarks } from '../text/quotationMarks.js';
import { splitSentences } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import { blockAt } from './checkedDocument.js';

/** What is being typed at an offset, by document offsets. */
export type TypingPlace =
  | { readonly kind: 'source'; readonly replace: Span; readonly typed: string; readonly isBracketed: boolean }
  | { readonly kind: 'quotation'; readonly replace: Span; readonly typed: string; readonly opening: string; readonly sentence: string; readonly isCited: boolean }
  | { readonly kind: 'name'; readonly words: readonly Span[]; readonly typedEnd: number };

const MOST_TYPED = 300;
const MOST_NAME = 200;
const MOST_ADDRESS = 2000;
const CLOSING_OF: Readonly<Record<string, string>> = { '"': '"', '“': '”', '‘': '’', '„': '“', '«': '»' };

/** The mark that closes what `opening` opens. */
export function closingMark(opening: string): string {
  return CLOSING_OF[opening] ?? opening;
}

/** What is being typed, or undefined where Stet has nothing to offer: code, front matter, HTML, comments, addresses and plain words. */
export function typingPlace(briefing: Briefing, offset: number): TypingPlace | undefined {
  const { text } = briefing;
  const block = blockAt(briefing, offset);
  if (block !== undefined && (block.content.kind === 'code' || block.content.kind === 'frontMatter' || block.content.kind === 'html')) return undefined;
  const around = paragraphAround(text, offset);
  // An item of a list is a block of its own: a mark that is open in the item before it is not open here.
  const paragraph = { start: Math.max(around.start, block?.start ?? 0), end: around.end };
  const before = text.slice(paragraph.start, offset);
  if (isInCode(before) || isInComment(before) || isInAddress(before.slice(-MOST_ADDRESS))) return undefined;
  return sourcePlace(text, offset, before) ?? quotationPlace(text, offset, paragraph, before) ?? namePlace(text, offset, before.slice(-MOST_NAME));
}

/** From the blank line before an offset to the blank line after it. */
function paragraphAround(text: string, offset: number): Span {
  const head = text.slice(0, offset);
  const start = Math.max(0, ...[...head.slice(-8000).matchAll(/\n[ \t>]*\r?\n/g)].map((match) => Math.max(0, head.length - 8000) + match.index + match[0].length));
  const blank = /\n[ \t>]*\r?(?=\n)/.exec(text.slice(offset, offset + 8000));
  return { start, end: blank === null ? Math.min(text.length, offset + 8000) : offset + blank.index };
}

/** Whether a code span is open, or the text is a fence or an indented block that the parser has not seen yet. */
function isInCode(before: string): boolean {
  if (/^(?: {4}|\t)/.test(before) || /^\s{0,3}(?:```|~~~)/.test(before)) return true;
  const closed = before.replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
  return /`/.test(closed);
}

function isInComment(before: string): boolean {
  return before.lastIndexOf('<!--') > before.lastIndexOf('-->') || /<[A-Za-z/][^<>]*$/.test(before);
}

/** Inside the target of a link, an autolink or a bare address. */
function isInAddress(before: string): boolean {
  return /\]\([^()\s]*$/.test(before) || /^\s*\[[^\]]+\]:\s*\S*$/.test(before) || /(?:[A-Za-z][A-Za-z0-9+.-]*:\/\/|www\.)\S*$/.test(before) || /[\p{L}\p{N}._%+-]@[\p{L}\p{N}.-]*$/u.test(before);
}

function sourcePlace(text: string, offset: number, before: string): TypingPlace | undefined {
  const match = /(?:^|[\s[(;,*_"“‘'—–-])@([\p{L}\p{N}_][\p{L}\p{N}_.:#$%&+?<>~/-]*)?$/u.exec(before);
  if (match === null) return undefined;
  const typed = match[1] ?? '';
  const rest = /^[\p{L}\p{N}_~-]*/u.exec(text.slice(offset, offset + 200))![0].length;
  const bracket = before.lastIndexOf('[');
  return { kind: 'source', typed, replace: { start: offset - typed.length, end: offset + rest }, isBracketed: bracket > before.lastIndexOf(']') };
}

function quotationPlace(text: string, offset: number, paragraph: Span, before: string): TypingPlace | undefined {
  const at = openMark(before);
  if (at === undefined) return undefined;
  const typed = before.slice(at + 1);
  // An edit that spans lines is refused by editors, and nobody searches with more words than this.
  if (/[\r\n]/.test(typed) || typed.length > MOST_TYPED) return undefined;
  const opening = before[at]!;
  const closing = closingMark(opening);
  // A mark that the editor has put in by itself is replaced by the one that is inserted.
  const isClosed = text.startsWith(closing, offset) && (closing !== '’' || !/\p{L}/u.test(text[offset + 1] ?? ' '));
  const whole = text.slice(paragraph.start, paragraph.end);
  const { sentence, isCited } = sentenceAround(whole, offset - paragraph.start);
  return { kind: 'quotation', typed, opening, sentence, isCited, replace: { start: paragraph.start + at + 1, end: offset + (isClosed ? closing.length : 0) } };
}

/** Where the quotation that is open at the end of the text begins. A mark that has just been typed counts, with nothing after it. */
function openMark(before: string): number | undefined {
  // A letter stands for the words to come: a mark before nothing opens nothing.
  const probe = `${before}x`;
  const pair = findQuotationMarks(probe).findLast((candidate) => candidate.opened && candidate.outer.end >= probe.length);
  if (pair !== undefined && !pair.closed) return CLOSING_OF[probe[pair.outer.start]!] === undefined ? undefined : pair.outer.start;
  const single = probe.lastIndexOf('‘');
  if (single < 0 || /[\p{L}\p{N}]/u.test(probe[single - 1] ?? ' ')) return undefined;
  return /’(?!\p{L})/u.test(probe.slice(single)) ? undefined : single;
}

function sentenceAround(paragraph: string, offset: number): { sentence: string; isCited: boolean } {
  // The open mark would join all that follows to this sentence, so it is looked at without marks.
  const bare = paragraph.replace(/["“”„«»]/g, ' ');
  const sentences = splitSentences(bare);
  const found = sentences.findLast((span) => span.start <= offset) ?? { start: 0, end: bare.length };
  const end = Math.max(found.end, offset);
  const tail = /^\s*\[[^\]]*\]/.exec(paragraph.slice(end))?.[0] ?? '';
  const sentence = paragraph.slice(found.start, end);
  return { sentence, isCited: /(?:^|[\s[;(])-?@[\p{L}\p{N}_]|\[\^[^\]\s]+\]|\]\([^)\s]+\)/u.test(sentence + tail) };
}

const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
const NAME_RUN = new RegExp(String.raw`(?:${NAME_WORD}[ \u00a0](?:(?:al|bin|da|de|del|den|der|di|el|la|le|van|von)[ \u00a0]){0,2}){0,3}${NAME_WORD}$`, 'u');

function namePlace(text: string, offset: number, before: string): TypingPlace | undefined {
  const run = NAME_RUN.exec(before);
  if (run === null || (run.index > 0 && /[\p{L}\p{N}_@#/\\]/u.test(before[run.index - 1]!))) return undefined;
  const start = offset - run[0].length;
  // A cursor in the middle of a word replaces the whole of it.
  const end = offset + /^[\p{L}\p{M}]*/u.exec(text.slice(offset, offset + MOST_NAME))![0].length;
  // From the longest reading ('Minister Orla Ven') to the last word alone.
  const words = [...run[0].matchAll(/[^\s\u00a0]+/g)].filter((word) => /^\p{Lu}/u.test(word[0])).map((word) => ({ start: start + word.index, end }));
  return { kind: 'name', words, typedEnd: offset };
}
