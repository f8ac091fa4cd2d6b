import { CharacterKind, characterKind, isSurrogate } from '../text/characters.js';
import type { Span } from '../text/span.js';
import { IMPERATIVES, isLinkHead, READER_WORDS, REPORTING, SHARING, SHARING_FILLERS, STRONG_CHROME, WEAK_CHROME } from './furnitureLexicon.js';

/** A line, or several lines that are one paragraph broken by hand, with what its form tells. Offsets into the article's text, white space around it left out. */
export interface Unit extends Span {
  /** The text, line breaks included; only the first 4,000 units of a very long one. */
  readonly text: string;
  /** The words in lower case, at most 400 of them. */
  readonly words: readonly string[];
  /** Whether an empty line, or the start of the text, comes before. */
  readonly afterGap: boolean;
  readonly isBullet: boolean;
  /** Begins with the mark of a Markdown heading. */
  readonly isMarkedHeading: boolean;
  /** Ends as a sentence does. A cut-off ('...') is no such end. */
  readonly isStopped: boolean;
  /** Ends in three points, as the beginnings of other stories do. */
  readonly isTruncated: boolean;
  /** Has the shape of running text: sentences of some length. */
  readonly isProse: boolean;
  /** Has the shape of a headline: some words, a capital in front, no full stop. */
  readonly isHeadline: boolean;
  /** Announces a list of other stories. */
  readonly isLinkHead: boolean;
}

const LONGEST_LOOK = 4000;
const MOST_WORDS = 400;
/** A text of more lines than this is no article; what comes after is taken as one paragraph, so that no file takes up the memory of a corpus. */
const MOST_UNITS = 50_000;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’-](?=[\p{L}\p{N}]))*/gu;
const BULLET = /^(?:[•·‣▪▸►●◦○*–—-]|\(?\d{1,2}[.)])\s+(?=\S)/u;
const STOPPED = /[.!?。]["'”’»)\]]*(?:\s*\[\d+\])*$/u;
const TRUNCATED = /(?:\.{3,}|…|\[(?:\.{3}|…)\])["'”’»)\]]*$/u;

/**
 * Splits a text into units, in order. Empty lines and lines of white space leave none. Where only the beginning is wanted, `mostAfterWords` says
 * how many units after the first one with words are: there may be more.
 */
export function unitsOf(text: string, mostAfterWords = Number.POSITIVE_INFINITY): Unit[] {
  const units: Unit[] = [];
  let first = -1;
  for (const { spans, afterGap } of chunksOf(text)) {
    if (units.length + spans.length > MOST_UNITS) {
      units.push(unitOf(text, { start: spans[0]!.start, end: text.trimEnd().length }, true));
      break;
    }
    joinWrapped(text, spans).forEach((span, index) => units.push(unitOf(text, span, afterGap && index === 0)));
    if (first < 0) first = units.findIndex(({ words }) => words.length > 0);
    if (first >= 0 && units.length > first + mostAfterWords) break;
  }
  return units;
}

/** The unit of a span of `text` that is known to be one block. */
export function unitOf(text: string, span: Span, afterGap = true): Unit {
  const full = text.slice(span.start, Math.min(span.end, span.start + LONGEST_LOOK));
  const isLong = span.end - span.start > LONGEST_LOOK;
  const ending = isLong ? text.slice(span.end - 40, span.end) : full;
  const words = wordsOf(full);
  const isTruncated = TRUNCATED.test(ending);
  const isStopped = !isTruncated && STOPPED.test(ending);
  const isMarkedHeading = /^#{1,6}\s/.test(full);
  const isBullet = BULLET.test(full);
  const count = words.length;
  const isQuestion = /[?!]["'”’»)]*$/u.test(ending);
  const body = full.replace(BULLET, '').replace(/^#{1,6}\s+/, '');
  return {
    start: span.start,
    end: span.end,
    text: full,
    words,
    afterGap,
    isBullet,
    isMarkedHeading,
    isStopped,
    isTruncated,
    isProse: isLong || (!isMarkedHeading && ((isStopped && count >= 8) || count >= 46 || (count >= 10 && !isTruncated && /\p{Ll}{3}[.!?]["”’»)]*\s+["“‘(]?\p{Lu}/u.test(full)))),
    isHeadline: !isLong && count >= 4 && count <= 26 && full.length <= 200 && (!isStopped || isQuestion) && !isTruncated && /^["'“‘«(¿¡]*[\p{Lu}\p{N}\p{Lo}]/u.test(body),
    isLinkHead: !isStopped && isLinkHead(full),
  };
}

/** The words of a text in lower case, at most {@link MOST_WORDS}: what {@link WORD} matches, read unit by unit where no character needs two. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let at = 0;
  while (at < text.length && words.length < MOST_WORDS) {
    const kind = characterKind(text.charCodeAt(at));
    if (kind === CharacterKind.letter || kind === CharacterKind.digit) {
      const start = at;
      let hasCurly = false;
      for (at++; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (characterKind(unit) !== CharacterKind.other) continue;
        if (unit === 0x2019) hasCurly = true;
        else if (unit !== 39 && unit !== 45) break;
        const next = at + 1 < text.length ? characterKind(text.charCodeAt(at + 1)) : CharacterKind.other;
        if (next !== CharacterKind.letter && next !== CharacterKind.digit) break;
      }
      if (at < text.length && isSurrogate(text.charCodeAt(at))) return wordsByExpression(text);
      const word = text.slice(start, at).toLowerCase();
      words.push(hasCurly ? word.replaceAll('’', "'") : word);
    } else if (isSurrogate(text.charCodeAt(at))) return wordsByExpression(text);
    else at++;
  }
  return words;
}

function wordsByExpression(text: string): string[] {
  const words: string[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push(match[0].toLowerCase().replaceAll('’', "'"));
    if (words.length >= MOST_WORDS) break;
  }
  return words;
}

/** Runs of lines without an empty line between them, each line trimmed. */
function* chunksOf(text: string): Generator<{ spans: Span[]; afterGap: boolean }> {
  let spans: Span[] = [];
  const line = /[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)/gy;
  while (line.lastIndex < text.length) {
    const from = line.lastIndex;
    const match = line.exec(text);
    if (match === null || match[0].length === 0) break;
    const span = trimmed(text, from, from + match[0].length);
    if (span === undefined) {
      if (spans.length > 0) yield { spans, afterGap: true };
      spans = [];
    } else if (spans.push(span) > MOST_UNITS) {
      yield { spans, afterGap: true };
      spans = [];
    }
  }
  if (spans.length > 0) yield { spans, afterGap: true };
}

function trimmed(text: string, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : undefined;
}

function isBlank(unit: number): boolean {
  return unit <= 32 || unit === 0xa0 || unit === 0xfeff || (unit >= 0x2000 && unit <= 0x200b) || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x3000 || unit === 0x85;
}

/** Joins lines that were broken by hand at a column: all about as long as the longest, or going on in lower case in the middle of a sentence. */
function joinWrapped(text: string, lines: readonly Span[]): Span[] {
  if (lines.length < 2) return [...lines];
  const joined: Span[] = [];
  const isColumn = looksWrapped(text, lines);
  for (const line of lines) {
    const last = joined[joined.length - 1];
    if (last !== undefined && continues(text, last, line, isColumn)) joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}

function continues(text: string, before: Span, line: Span, isColumn: boolean): boolean {
  const head = text.slice(line.start, line.start + 12);
  if (BULLET.test(head) || /^#{1,6}\s/.test(head)) return false;
  if (isColumn) return true;
  const ending = text.slice(Math.max(before.start, before.end - 12), before.end);
  return before.end - before.start >= 40 && /^\p{Ll}/u.test(head) && !STOPPED.test(ending) && !TRUNCATED.test(ending) && !ending.endsWith(':');
}

function looksWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 3) return false;
  const lengths = lines.map((line) => line.end - line.start);
  const longest = Math.max(...lengths.slice(0, 200));
  if (longest > 132 || longest < 50) return false;
  const inner = lines.slice(0, -1);
  const isFull = inner.every((line) => line.end - line.start >= longest * 0.7);
  const goesOn = lines.slice(1).filter((line) => /^\p{Ll}/u.test(text.slice(line.start, line.start + 2))).length;
  return isFull && goesOn >= (lines.length - 1) * 0.4;
}

/** What the words of a line say of it as part of a page's machinery, between 0 (nothing) and 1 (nothing else); from 0.5 on it is furniture.
 * In a letter (`isLetter`), whose every paragraph speaks to its reader, being spoken to says nothing. */
export function chromeScore(unit: Unit, isAtEdge: boolean, isLetter = false): number {
  const words = unit.words;
  const count = words.length;
  if (count === 0 || count > 160) return 0;
  if (isShareBar(unit)) return 1;
  let strong = 0;
  let covered = 0;
  for (const phrase of phrasesOf(words)) {
    strong++;
    covered += phrase.length;
  }
  const weak = words.filter((word) => WEAK_CHROME.has(word)).length;
  const speaksToReader = !isLetter && words.some((word) => READER_WORDS.has(word));
  const isImperative = !isLetter && IMPERATIVES.has(words[0]!);
  if (count <= 7 && !unit.isProse) {
    if (strong > 0 && (covered / count >= 0.4 || (covered + weak) / count >= 0.5)) return 1;
    if (isImperative && weak > 0 && count <= 3 && !unit.isStopped) return 0.8;
    if (isAtEdge && speaksToReader && weak > 0 && count <= 4 && !unit.isStopped) return 0.6;
    if (isImperative && ((speaksToReader && weak > 0) || strong > 0)) return 1;
    return isAtEdge && weak / count >= 0.6 && count >= 2 ? 0.6 : 0;
  }
  if (strong === 0 && !(isImperative && speaksToReader && weak >= 2)) return 0;
  // Running text that asks nobody anything is a report on such things: on what a company lets its subscribers do.
  if (unit.isProse && strong < 2 && !speaksToReader && !isImperative) return 0;
  const isNews = REPORTING.test(unit.text) || /[“"][^”"]{25,}[”"]/u.test(unit.text);
  const points = 2 * strong + Math.min(weak, 4) + (speaksToReader ? 1 : 0) + (isImperative ? 1 : 0) + (isAtEdge ? 1 : 0) - (isNews ? 4 : 0);
  const density = (covered + weak) / count;
  return points >= 5 && density >= 0.07 ? Math.min(1, points / 8) : 0;
}

/** A line of places to share to, the names of its links with or without spaces between ('FacebookTwitterEmail'). A numbered one is the heading of an entry: '6. Instagram'. */
function isShareBar(unit: Unit): boolean {
  const isGlued = unit.words.length === 1 && /^(?:\p{Lu}\p{L}+){2,14}$/u.test(unit.text);
  const words = isGlued ? wordsOf(unit.text.replace(COMPOUND, simple).replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')) : unit.words;
  if (words.length > 14 || /^\d{1,2}[.)]\s/.test(unit.text)) return false;
  const known = words.filter((word) => SHARING.has(word) || /^\d+k?$/.test(word));
  return known.length === words.length && known.some((word) => SHARING.has(word) && !SHARING_FILLERS.has(word));
}

/** Names of places to share to with capitals inside. */
const COMPOUND = /LinkedIn|YouTube|WhatsApp|TikTok|E-?Mail/g;

function simple(name: string): string {
  return name[0]! + name.slice(1).toLowerCase();
}

/** The words of each phrase of {@link STRONG_CHROME}, by the first of them. */
const phrasesByFirstWord = new Map<string, (readonly string[])[]>();
for (const phrase of STRONG_CHROME) {
  const [first, ...others] = phrase.split(' ');
  phrasesByFirstWord.set(first!, [...(phrasesByFirstWord.get(first!) ?? []), [first!, ...others]]);
}

/** The phrases of {@link STRONG_CHROME} among words, hyphens parting them, each once. */
function phrasesOf(words: readonly string[]): ReadonlySet<readonly string[]> {
  const found = new Set<readonly string[]>();
  const parts = words.some((word) => word.includes('-')) ? words.flatMap((word) => word.split('-')) : words;
  for (let at = 0; at < parts.length; at++) {
    for (const phrase of phrasesByFirstWord.get(parts[at]!) ?? []) if (phrase.every((word, index) => parts[at + index] === word)) found.add(phrase);
  }
  return found;
}
