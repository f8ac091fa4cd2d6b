import { BEFORE_NUMBERS, MAY_BE_LAST, MONTHS, NEVER_LAST, STARTERS, TITLES, WEEKDAYS } from './abbreviations.js';
import { isWhiteSpace } from './characters.js';
import { findQuotationMarks, type QuotationPair } from './quotationMarks.js';
import type { Span } from './span.js';
import { speechVerb } from './speechVerbs.js';

/** A quotation longer than this is a misread stray mark; sentences inside it are told apart. */
const LONGEST_QUOTATION = 4000;
const STOP = /[.!?…。！？]+|\n[^\S\n]*(?:\r?\n)/g;
const CLOSER = /[”’»›"'“)\]}*_]/;
const SPACE = /\s/;

/**
 * The sentences of one paragraph, without the white space around them, in order and without gaps in the text that bears words.
 * A stop ends a sentence unless it belongs to an abbreviation, an initial, a figure or an ellipsis within one, or stands inside quotation marks
 * that close in the paragraph: a quotation of several sentences stays with the words that introduce it, and with the speaker named after it.
 * Linear in the length of the paragraph; never fails; a text without words has no sentences.
 */
export function splitSentences(paragraph: string): Span[] {
  const pairs = findQuotationMarks(paragraph).filter((pair) => pair.closed && pair.opened && !pair.nested && pair.outer.end - pair.outer.start <= LONGEST_QUOTATION);
  const spans: Span[] = [];
  let start = skipSpace(paragraph, 0);
  let next = 0;
  STOP.lastIndex = 0;
  for (let match = STOP.exec(paragraph); match !== null; match = STOP.exec(paragraph)) {
    const at = match.index;
    while (next < pairs.length && pairs[next]!.outer.end <= at) next++;
    if (at < start) continue;
    const isBlankLine = match[0].startsWith('\n');
    const end = isBlankLine ? at : endOfStop(paragraph, at + match[0].length, pairs, next);
    if (isInside(pairs, next, end) || (!isBlankLine && !isBoundary(paragraph, start, at, match[0], end))) continue;
    add(paragraph, spans, start, end);
    start = skipSpace(paragraph, end);
    STOP.lastIndex = Math.max(STOP.lastIndex, end);
  }
  add(paragraph, spans, start, paragraph.length);
  return spans;
}

function add(paragraph: string, spans: Span[], start: number, end: number): void {
  let last = end;
  while (last > start && isWhiteSpace(paragraph.charCodeAt(last - 1))) last--;
  if (last <= start) return;
  const previous = spans.at(-1);
  // Marks without words (a second full stop, a stray bracket) belong to the sentence before them.
  if (previous !== undefined && !hasWords(paragraph, start, last)) spans[spans.length - 1] = { start: previous.start, end: last };
  else spans.push({ start, end: last });
}

function hasWords(paragraph: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}]/u.test(paragraph.slice(start, Math.min(end, start + 400)));
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWhiteSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Whether `at` lies between the marks of the first pair that ends after the stop. */
function isInside(pairs: readonly QuotationPair[], next: number, at: number): boolean {
  for (let i = next; i < pairs.length && pairs[i]!.outer.start < at; i++) if (at < pairs[i]!.outer.end) return true;
  return false;
}

/** Where a sentence that stops before `from` ends: after closing marks, further stops and a citation in brackets. */
function endOfStop(text: string, from: number, pairs: readonly QuotationPair[], next: number): number {
  let end = from;
  while (end < text.length && (CLOSER.test(text[end]!) || /[.!?…]/.test(text[end]!)) && !opensHere(pairs, next, end)) end++;
  if (!mayGoOn(text, end)) return end;
  end += /^(?:\s*[»›]|\s*\p{Extended_Pictographic}\uFE0F?)+/u.exec(text.slice(end, end + 40))?.[0].length ?? 0;
  const citation = /^\s*(?:\[(?:\d|@|see\b|-@)[^\][\n]{0,80}\]|\^\d+\^?|[¹²³⁴-⁹]+)(?=\s|$|[.,])[.]?/u.exec(text.slice(end, end + 100));
  if (citation !== null) end += citation[0].length;
  const credit = /^\s*\([^().!?\n]{1,40}\)(?=\s*$|\s+\p{Lu})/u.exec(text.slice(end, end + 60));
  return credit !== null ? end + credit[0].length : end;
}

/** Whether something that belongs to the sentence may follow behind white space: a mark, a sign, a citation, a credit. Of ASCII only brackets and '^' begin any. */
function mayGoOn(text: string, at: number): boolean {
  const first = skipSpace(text, at);
  const unit = text.charCodeAt(first);
  return unit > 127 || unit === 91 || unit === 94 || unit === 40;
}

function opensHere(pairs: readonly QuotationPair[], next: number, at: number): boolean {
  for (let i = next; i < pairs.length && pairs[i]!.outer.start <= at; i++) if (pairs[i]!.outer.start === at) return true;
  return false;
}

function isBoundary(text: string, start: number, at: number, stop: string, end: number): boolean {
  if (end >= text.length) return true;
  const first = skipSpace(text, end);
  if (first >= text.length) return true;
  const follows = text.slice(first, first + 120);
  if (first === end) return isBoundaryWithoutSpace(text, at, stop, end);
  const opening = /^[“„"'‘«‹([*_—–\-¿¡]+\s*/u.exec(follows)?.[0] ?? '';
  const bare = follows.slice(opening.length);
  if (isDetached(text, at)) return !isInSpacedEllipsis(text, at);
  const startsSmall = /^\p{Ll}/u.test(bare);
  if (startsSmall && (opening.length === 0 || /[([—–-]/.test(opening))) return false;
  if (/^[,;:)]/.test(follows)) return false;
  if (/^[.…]+$/.test(stop) && (stop.length > 2 || stop.includes('…'))) return endsAtEllipsis(text, at, bare);
  const hasCloser = end > at + stop.length;
  if (hasCloser && /[”’»"']/.test(text.slice(at, end)) && isAttribution(follows)) return false;
  if (stop !== '.' || /[”’»"'\]]/.test(text.slice(at + 1, end))) return true;
  return endsAtPoint(text, start, at, bare);
}

/**
 * A stop between spaces, as in text that was taken apart into words ('the plan failed . its author left'): it belongs to no abbreviation, and what
 * follows may be in small letters throughout.
 */
function isDetached(text: string, at: number): boolean {
  return text[at] !== '…' && at > 0 && SPACE.test(text[at - 1]!) && SPACE.test(text[at + 1] ?? ' ');
}

/** '. . .' stands for words that were left out. */
function isInSpacedEllipsis(text: string, at: number): boolean {
  return /[.…]\s$/.test(text.slice(Math.max(0, at - 2), at)) || /^\s[.…]/.test(text.slice(at + 1, at + 3));
}

/** 'ended.The next': a missing space, where a whole word stands before and a capitalised one after; no address, no abbreviation. */
function isBoundaryWithoutSpace(text: string, at: number, stop: string, end: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  const after = text.slice(end, end + 24);
  if (/[”»"]/.test(text.slice(at, end))) return /^[“"]?\p{Lu}/u.test(after);
  if (!/^[“„"‘«]?\p{Lu}(?:\p{Ll}+[\s,’']|\s)/u.test(after) || stop.includes('…')) return false;
  const word = /(?:^|[\s(“"‘'])([\p{L}\p{M}’'-]*\p{Ll}{2}|\d{4})$/u.exec(before)?.[1];
  return word !== undefined && !TITLES.has(word.toLowerCase()) && !MAY_BE_LAST.has(word.toLowerCase());
}

/** An ellipsis between spaces leaves something out within a sentence; one after a word may end it. */
function endsAtEllipsis(text: string, at: number, bare: string): boolean {
  if (at > 0 && SPACE.test(text[at - 1]!)) return false;
  return /^\p{Lu}/u.test(bare) && !/^I\b/.test(bare);
}

function endsAtPoint(text: string, start: number, at: number, bare: string): boolean {
  const word = text.slice(startOfWord(text, Math.max(start, at - 40), at), at);
  const key = word.toLowerCase();
  const after = /^[\p{L}\p{M}’'-]+/u.exec(bare)?.[0] ?? '';
  const isStarter = STARTERS.has(after.toLowerCase());
  const isNumberNext = /^[\d#§]/.test(bare);
  // '1.' or 'b.' alone at the start of a sentence numbers it.
  if (text.slice(start, at).trim() === word && /^(?:\d{1,3}|\p{L})$/u.test(word)) return false;
  if (/^\p{L}$/u.test(word)) return isNumberNext ? !BEFORE_NUMBERS.has(key) : isStarter && /^\p{Lu}$/u.test(word);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) || /^ph\.?d$/i.test(word)) return endsAtAcronym(key, after, isStarter);
  if (TITLES.has(key) && /^\p{Lu}/u.test(bare) && !isStarter) return false;
  if (TITLES.has(key) && /^(?:mr|mrs|ms|dr|prof)$/.test(key)) return false;
  if (NEVER_LAST.has(key)) return false;
  if (isNumberNext) return !BEFORE_NUMBERS.has(key) && !MONTHS.has(key) && !WEEKDAYS.has(key);
  if (/^\p{Lu}/u.test(word) && WEEKDAYS.has(key) && MONTHS.has(after.slice(0, 3).toLowerCase())) return false;
  if (MAY_BE_LAST.has(key) || (BEFORE_NUMBERS.has(key) && word.length <= 2 && key !== 'no')) return isStarter;
  return true;
}

const WORD_PART = /[\p{L}\p{M}\p{N}.’'-]/u;

/** Where the run of letters, figures, points, hyphens and apostrophes begins that ends at `at`, at `least` or later. */
function startOfWord(text: string, least: number, at: number): number {
  let from = at;
  while (from > least) {
    const isPair = from - 2 >= least && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(from - 2, from));
    if (!WORD_PART.test(text.slice(isPair ? from - 2 : from - 1, from))) break;
    from -= isPair ? 2 : 1;
  }
  return from;
}

function endsAtAcronym(key: string, after: string, isStarter: boolean): boolean {
  if (key === 'e.g' || key === 'i.e' || key === 'p.s') return false;
  if (key === 'a.m' || key === 'p.m') return after.length > 0 && after !== after.toUpperCase() && !/^(?:Eastern|Central|Pacific|Mountain|Greenwich|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)$/.test(after);
  return isStarter;
}

/** Whether the words after a closing mark only say who spoke ('Ravik said.', 'the envoy asked, turning …'): they belong to the quotation's sentence. */
function isAttribution(follows: string): boolean {
  const words = [...follows.matchAll(/[\p{L}\p{M}](?:[\p{L}\p{M}’'-]|\.(?=\p{L}))*|[^\s\p{L}]/gu)].slice(0, 10).map((match) => match[0]);
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const verb = i > 0 ? speechVerb(word.toLowerCase()) : undefined;
    if (verb !== undefined && verb.form === 'finite' && verb.strength !== 'weak') return isEndOfAttribution(words[i + 1], words[i + 2]);
    const isPartOfName = /^\p{Lu}/u.test(word) || (i > 0 && /^(?:the|of|for|and|de|von|van|al|minister|president|spokesman|spokeswoman|envoy|official|ambassador|diplomat|secretary|chief|later|also|then)$/.test(word));
    if (!isPartOfName || (i > 0 && STARTERS.has(word.toLowerCase()) && !/^(?:the|of|for|and|then|also|later)$/.test(word.toLowerCase()))) return false;
  }
  return false;
}

function isEndOfAttribution(after: string | undefined, second: string | undefined): boolean {
  if (after === undefined || /^[.,;:—–-]$/.test(after)) return true;
  if (/^(?:on|in|at|during|after|before|when|while|as|to|by|via|later|earlier|yesterday|today|referring|pointing|speaking|according|adding|reporters)$/i.test(after)) return true;
  return /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(after) && (second === undefined || /^[.,;]$/.test(second));
}
