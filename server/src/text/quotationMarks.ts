import type { Span } from './span.js';

/** A pair of quotation marks and what stands between them. Offsets into the text that was searched. */
export interface QuotationPair {
  /** With the marks. Where a mark is missing, `outer` and `inner` meet on that side. */
  readonly outer: Span;
  /** Without the marks and without white space next to them; never empty. */
  readonly inner: Span;
  /** Stands inside another pair. */
  readonly nested: boolean;
  /** False where the closing mark is missing: the pair then reaches to the next opening mark or to the end of the text. */
  readonly closed: boolean;
  /** False where the opening mark is missing: the pair then reaches back to the pair before or to the start of the text. */
  readonly opened: boolean;
}

/** A pair of one of several paragraphs; offsets into its own paragraph. */
export interface ParagraphQuotation extends QuotationPair {
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** The words go on from the last quotation of the paragraph before, which had no closing mark. */
  readonly continuesPrevious: boolean;
}

type Level = 'double' | 'single' | 'guillemet' | 'singleGuillemet' | 'low' | 'lowSingle';

interface OpenMark {
  readonly level: Level;
  readonly start: number;
  readonly width: number;
  /** The character, to tell straight marks from curly ones. */
  readonly mark: string;
  /** Where the mark stands between two spaces, or is an apostrophe as likely: without a partner it is no mark at all. */
  readonly isDoubtful: boolean;
  /** A place where it may have been closed, though a plural possessive looks the same ('the ministers’ plan'). */
  tentative?: number;
  /** A mark of the same level opened after this one and was closed, which shows that this one's partner is missing or still to come. */
  firstInner?: number;
}

interface MutablePair {
  outer: Span;
  inner: Span;
  level: Level;
  closed: boolean;
  opened: boolean;
}

const MARK = /''|``|["“”„‟«»‹›‘’‚‛'＂〝〞]/g;
const BEFORE_OPENING = /[\s([{<\-‐‑–—―/…:;,“„«‹‘‚"'*_•·|>=]/;
const AFTER_CLOSING = /[\s)\]}>\-‐‑–—―/….,:;!?”“»›’"'*_|\u2026&]/;
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;
const SPACE = /\s/;
const ELISION = /^(?:\d\ds?\b|(?:tis|twas|twere|twill|em|til|till|cause|n|round|bout|nuff|neath|gainst|cept|fraid|kay|ere)\b(?!\s+\p{L}+['’]))/iu;

/**
 * The pairs of quotation marks of one block of text, in order of their opening. Curly, straight, angled and low marks are known, and single
 * ones are told from apostrophes, marks for feet and inches, and shortened years. A double mark without a partner is given with `closed` or
 * `opened` false; a single one without a partner is taken for an apostrophe. Linear in the length of the text; never fails.
 */
export function findQuotationMarks(text: string): QuotationPair[] {
  const open: OpenMark[] = [];
  const pairs: MutablePair[] = [];
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    readMark(text, match[0], match.index, open, pairs);
  }
  while (open.length > 0) abandon(text, open.pop()!, text.length, pairs);
  return finish(pairs);
}

/**
 * The pairs of several consecutive paragraphs. By the custom of newspapers a quotation that goes on in the next paragraph has no closing mark
 * and is opened anew there; `continuesPrevious` tells where that happened. A closing mark without an opening one continues it as well.
 */
export function findParagraphQuotations(paragraphs: readonly string[]): ParagraphQuotation[] {
  const found: ParagraphQuotation[] = [];
  let goesOn = false;
  paragraphs.forEach((text, paragraph) => {
    const pairs = findQuotationMarks(text).filter((pair) => pair.opened || goesOn);
    pairs.forEach((pair, index) => {
      const isFirst = index === 0 && !pair.nested && text.slice(0, pair.outer.start).trim().length === 0;
      found.push({ ...pair, paragraph, continuesPrevious: goesOn && isFirst });
    });
    const last = pairs.filter((pair) => !pair.nested).at(-1);
    goesOn = last !== undefined && !last.closed && text.slice(last.outer.end).trim().length === 0;
  });
  return found;
}

function readMark(text: string, mark: string, at: number, open: OpenMark[], pairs: MutablePair[]): void {
  const before = at > 0 ? text[at - 1]! : ' ';
  const after = at + mark.length < text.length ? text[at + mark.length]! : ' ';
  const canOpen = !SPACE.test(after) && BEFORE_OPENING.test(before);
  const canClose = !SPACE.test(before) && AFTER_CLOSING.test(after);
  const place = { text, at, mark, before, after, canOpen, canClose };
  if (mark === '«' || mark === '»' || mark === '‹' || mark === '›') readAngled(place, open, pairs);
  else if (mark === '„' || mark === '〝') push(open, place, 'low', false);
  else if (mark === '‚') readLowSingle(place, open);
  else if (mark === "'" || mark === '‘' || mark === '’' || mark === '‛') readSingle(place, open, pairs);
  else readDouble(place, open, pairs);
}

interface MarkPlace {
  readonly text: string;
  readonly at: number;
  readonly mark: string;
  readonly before: string;
  readonly after: string;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

function push(open: OpenMark[], place: MarkPlace, level: Level, isDoubtful: boolean): void {
  open.push({ level, start: place.at, width: place.mark.length, mark: place.mark, isDoubtful });
}

/** Angled marks point outwards in most languages and inwards in German books, so the open one decides. */
function readAngled(place: MarkPlace, open: OpenMark[], pairs: MutablePair[]): void {
  const level: Level = place.mark === '«' || place.mark === '»' ? 'guillemet' : 'singleGuillemet';
  const partner = innermost(open, level);
  if (partner !== undefined && partner.mark !== place.mark) return closeAt(place.text, open, partner, place.at, place.at + 1, pairs);
  const pointsInwards = (place.mark === '»' || place.mark === '›') && !place.canOpen;
  if (pointsInwards) {
    if (level === 'guillemet') closeUnopened(place, open, pairs);
    return;
  }
  push(open, place, level, level === 'singleGuillemet');
}

/** '‚' looks like a comma and is sometimes typed for one. */
function readLowSingle(place: MarkPlace, open: OpenMark[]): void {
  if (place.canOpen) push(open, place, 'lowSingle', true);
}

function readDouble(place: MarkPlace, open: OpenMark[], pairs: MutablePair[]): void {
  const { text, at, mark } = place;
  const end = at + mark.length;
  const low = innermost(open, 'low');
  if (low !== undefined && mark !== '``' && (mark !== '“' || !place.canOpen || place.canClose)) return closeAt(text, open, low, at, end, pairs);
  const partner = innermost(open, 'double');
  const isCurlyOpening = mark === '“' || mark === '``' || mark === '‟';
  const isCurlyClosing = mark === '”' || mark === '〞';
  if (isCurlyOpening) {
    // An opening mark in the place of a closing one is a slip of the keyboard.
    if (partner !== undefined && place.canClose && !place.canOpen) return closeAt(text, open, partner, at, end, pairs);
    return push(open, place, 'double', false);
  }
  if (isCurlyClosing) {
    if (partner !== undefined && !(place.canOpen && !place.canClose && partner.mark !== mark && isFollowedByClosing(text, end))) return closeAt(text, open, partner, at, end, pairs);
    if (place.canOpen && !place.canClose) return push(open, place, 'double', false);
    return closeUnopened(place, open, pairs);
  }
  readStraightDouble(place, partner, open, pairs);
}

function readStraightDouble(place: MarkPlace, partner: OpenMark | undefined, open: OpenMark[], pairs: MutablePair[]): void {
  const { text, at, mark } = place;
  const end = at + mark.length;
  if (/\d['’′]\s?\d{1,2}$/.test(text.slice(Math.max(0, at - 6), at))) return;
  if (partner === undefined) {
    if (/\d/.test(place.before)) return;
    if (place.canOpen && !place.canClose) return push(open, place, 'double', false);
    if (place.canOpen || (SPACE.test(place.before) && SPACE.test(place.after) && end < text.length)) return push(open, place, 'double', true);
    if (place.canClose) return closeUnopened(place, open, pairs);
    // 'word"word': a space is missing on one side, and no open mark says on which.
    return push(open, place, 'double', true);
  }
  if (place.canOpen && !place.canClose && !/[-‐‑–—―/…:;,]/.test(place.before)) {
    // Two opening marks in a row: nested inside a different kind, else the first one's partner is missing.
    return push(open, place, 'double', false);
  }
  closeAt(text, open, partner, at, end, pairs);
}

function readSingle(place: MarkPlace, open: OpenMark[], pairs: MutablePair[]): void {
  const { text, at, mark, before, after } = place;
  const end = at + 1;
  if (LETTER_OR_DIGIT.test(before) && LETTER_OR_DIGIT.test(after)) return;
  const partner = innermost(open, 'single') ?? innermost(open, 'lowSingle');
  if (mark !== '‘' && /\d/.test(before) && partner === undefined) return;
  if (mark === '‘' && innermost(open, 'lowSingle') !== undefined && place.canClose) return closeAt(text, open, innermost(open, 'lowSingle')!, at, end, pairs);
  if (place.canOpen && (mark === '‘' || mark === '‛' || !place.canClose || partner === undefined)) {
    if (ELISION.test(text.slice(end, end + 24))) return;
    if (!LETTER_OR_DIGIT.test(after) && !/[“"‘'«([¿¡$€£…@#]/.test(after)) return;
    if (partner !== undefined) settleTentative(text, open, partner, pairs);
    return push(open, place, 'single', mark !== '‘' || at > 0);
  }
  if (partner === undefined || !place.canClose) return;
  const isPossessive = /[sSzZxX]/.test(before) && /^\s+[\p{L}\d]/u.test(text.slice(end, end + 4));
  if (isPossessive) partner.tentative ??= at;
  else closeAt(text, open, partner, at, end, pairs);
}

/** The innermost open mark of a level that is not shut off by an open mark of another level which must close first. */
function innermost(open: readonly OpenMark[], level: Level): OpenMark | undefined {
  for (let i = open.length - 1; i >= 0 && i >= open.length - 12; i--) if (open[i]!.level === level) return open[i];
  return undefined;
}

/** Closes `partner`; what was opened inside it and is still open has no partner any more. */
function closeAt(text: string, open: OpenMark[], partner: OpenMark, at: number, end: number, pairs: MutablePair[]): void {
  while (open.length > 0) {
    const last = open.pop()!;
    if (last === partner) break;
    abandon(text, last, at, pairs);
  }
  const below = open.at(-1);
  if (below !== undefined && below.level === partner.level) below.firstInner ??= partner.start;
  addPair(text, pairs, { start: partner.start, end }, { start: partner.start + partner.width, end: at }, partner.level, true, true);
}

/** A single mark that may have closed earlier is closed there, now that the next one opens. */
function settleTentative(text: string, open: OpenMark[], partner: OpenMark, pairs: MutablePair[]): void {
  if (partner.tentative === undefined) return;
  closeAt(text, open, partner, partner.tentative, partner.tentative + 1, pairs);
}

/** An open mark that found no partner before `limit`. */
function abandon(text: string, mark: OpenMark, limit: number, pairs: MutablePair[]): void {
  if (mark.tentative !== undefined) {
    addPair(text, pairs, { start: mark.start, end: mark.tentative + 1 }, { start: mark.start + mark.width, end: mark.tentative }, mark.level, true, true);
    return;
  }
  if (mark.isDoubtful || mark.level === 'lowSingle' || mark.level === 'singleGuillemet') return;
  const end = mark.firstInner ?? limit;
  addPair(text, pairs, { start: mark.start, end }, { start: mark.start + mark.width, end }, mark.level, false, true);
}

/** A closing mark with nothing open: words before it may be a quotation whose opening mark was lost, if they end as quoted words do. */
function closeUnopened(place: MarkPlace, open: readonly OpenMark[], pairs: MutablePair[]): void {
  if (open.length > 0 || !/[.,!?…]/.test(place.before)) return;
  const previous = pairs.at(-1)?.outer.end ?? 0;
  addPair(place.text, pairs, { start: previous, end: place.at + place.mark.length }, { start: previous, end: place.at }, 'double', true, false);
}

function isFollowedByClosing(text: string, from: number): boolean {
  const next = /[“”]/.exec(text.slice(from, from + 400));
  return next !== null && next[0] === '”';
}

function addPair(text: string, pairs: MutablePair[], outer: Span, inner: Span, level: Level, closed: boolean, opened: boolean): void {
  let { start, end } = inner;
  while (start < end && SPACE.test(text[start]!)) start++;
  while (end > start && SPACE.test(text[end - 1]!)) end--;
  // Words begin at once or not at all: looking on to the end for each of many stray marks would take quadratic time.
  if (start >= end || !LETTER_OR_DIGIT.test(text.slice(start, Math.min(end, start + 200)))) return;
  pairs.push({ outer: { start: opened ? outer.start : start, end: closed ? outer.end : end }, inner: { start, end }, level, closed, opened });
}

/** Orders the pairs and marks the nested ones. */
function finish(pairs: readonly MutablePair[]): QuotationPair[] {
  const ordered = [...pairs].sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
  const result: QuotationPair[] = [];
  let reach = 0;
  for (const { outer, inner, closed, opened } of ordered) {
    const nested = outer.start < reach && outer.end <= reach;
    // A pair that crosses another one is a misreading of stray marks.
    if (outer.start < reach && !nested) continue;
    result.push({ outer, inner, nested, closed, opened });
    reach = Math.max(reach, outer.end);
  }
  return result;
}
