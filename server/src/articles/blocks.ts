import { isDayLine } from '../text/dateline.js';
import { contains, type Span } from '../text/span.js';
import type { Block, BlockKind } from './article.js';
import { findCredit, findPostCredits, isSignedParagraph } from './furnitureCredits.js';
import { findFurniture, isChrome, isDialogue } from './furniture.js';
import { isMenuLine, isNameOfPaper, shareOfWords } from './furnitureLines.js';
import { unitOf, unitsOf, type Unit } from './furnitureUnits.js';

const LONGEST_TITLE_WORDS = 40;
const LONGEST_HEADING_WORDS = 14;

/** A unit with the kind that its own form settles; furniture is settled later, by what stands around it. */
interface Piece {
  readonly unit: Unit;
  readonly kind?: BlockKind;
}

/**
 * Splits an article's text into blocks, in order, without overlaps, white space between them left out. Offsets are into `text`.
 * Furniture is what a page carries besides its story; a photo's credit is furniture and its caption a `caption`. `title` is the title where it is
 * known from elsewhere: a first line of running text is then not taken for one. A line above the story that names its `author` is furniture. Units that begin in `beside` are captions, and count for nothing around them. Never fails: a text without words has no blocks.
 */
export function findBlocks(text: string, title?: string, beside: readonly Span[] = [], author?: string): Block[] {
  const all = unitsOf(text);
  if (beside.length === 0) return blocksOf(text, all, title, author);
  const isBeside = (unit: Unit): boolean => beside.some(({ start, end }) => unit.start >= start && unit.start < end);
  const captions = all.filter(isBeside).flatMap((unit) => (isChrome(unit) ? [{ unit, kind: 'furniture' as const }] : splitCaption(text, unit)).map(({ unit: { start, end }, kind }): Block => ({ kind: kind ?? 'caption', start, end })));
  const story = blocksOf(text, all.filter((unit) => !isBeside(unit)), title, author);
  return [...story, ...captions].sort((one, other) => one.start - other.start);
}

function blocksOf(text: string, units: readonly Unit[], title: string | undefined, author: string | undefined): Block[] {
  const titleUnit = titleIndex(units, title);
  const pieces = piecesOf(text, units, titleUnit);
  const all = pieces.map((piece) => piece.unit);
  const titlePiece = pieces.findIndex((piece) => piece.kind === 'title');
  const isFixed = (index: number): boolean => pieces[index]!.kind !== undefined && pieces[index]!.kind !== 'furniture';
  const furniture = findFurniture(all, titlePiece, isFixed, author);
  const talk = isDialogue(all);
  return pieces.flatMap((piece, index): Block[] => {
    const { start, end } = piece.unit;
    if (furniture[index] || piece.kind === 'furniture') return [{ kind: 'furniture', start, end }];
    const kind = piece.kind ?? (talk ? 'paragraph' : plainKind(all, furniture, index));
    return cutLong(text, { start, end }).map((part) => ({ kind, ...part }));
  });
}

/** No paragraph that a person wrote is longer. Where a file is one line of megabytes, what is worked out by paragraph must not grow with the square of it. */
const LONGEST_BLOCK = 12_000;
/** So far before the longest a block may go, the end of a sentence is looked for. */
const LOOK_FOR_STOP = 3_000;

/** Parts of a span that are not too long, cut after a full stop, else at white space, else anywhere but inside a character. */
function cutLong(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  while (span.end - start > LONGEST_BLOCK) {
    const from = start + LONGEST_BLOCK - LOOK_FOR_STOP;
    const near = text.slice(from, start + LONGEST_BLOCK);
    const stop = Math.max(near.lastIndexOf('. '), near.lastIndexOf('.” '), near.lastIndexOf('." '));
    const blank = near.lastIndexOf(' ');
    let at = stop >= 0 ? from + near.indexOf(' ', stop) : blank >= 0 ? from + blank : start + LONGEST_BLOCK;
    if (/[\udc00-\udfff]/.test(text[at]!) && /[\ud800-\udbff]/.test(text[at - 1]!)) at--;
    const part = trimmedSpan(text, start, at);
    if (part.end > part.start) parts.push(part);
    start = at;
  }
  const rest = trimmedSpan(text, start, span.end);
  if (rest.end > rest.start || parts.length === 0) parts.push(rest);
  return parts;
}

/** What stands below a title tells where it begins: so many lines of it at most. */
const LINES_OF_TITLE = 6;

/** The text's own title: its first line that bears text, without a section's name glued to its front. Undefined for a text without words. */
export function titleOf(text: string): string | undefined {
  const head = text.slice(0, 20_000);
  const units = unitsOf(head, LINES_OF_TITLE);
  const index = firstLine(units);
  if (index < 0) return undefined;
  const line = units[index]!.text.split(/[\r\n]/)[0]!.slice(gluedPrefix(units, index));
  const clean = line.replace(/^#{1,6}\s+/, '').replace(/\s+/g, ' ').trim();
  return clean.length > 300 ? `${clean.slice(0, 299).trimEnd()}…` : clean;
}

/** Among so many lines a title that is known from elsewhere is looked for below the head of a page. */
const LINES_TO_TITLE = 12;

/** The line that is the title which is known, below short lines alone: those are the head of the page. */
function titleBelow(units: readonly Unit[], title: string | undefined): number {
  const wanted = title?.replace(/\s+/g, ' ').trim();
  if (wanted === undefined || wanted === '') return -1;
  for (const [index, unit] of units.slice(0, LINES_TO_TITLE).entries()) {
    if (unit.text.replace(/^#{1,6}\s+/, '').replace(/\s+/g, ' ').trim() === wanted) return index;
    if (unit.isProse) return -1;
  }
  return -1;
}

function titleIndex(units: readonly Unit[], title: string | undefined): number {
  const below = titleBelow(units, title);
  if (below > 0) return below;
  const first = firstLine(units);
  if (first < 0) return -1;
  const unit = units[first]!;
  const share = title === undefined ? 1 : shareOfWords(unit.words, wordsIn(title));
  if ((unit.isProse && share < 0.85) || share === 0) return -1;
  if (unit.isMarkedHeading) return first;
  if (isDialogue(units) || unit.words.length > LONGEST_TITLE_WORDS || unit.isBullet) return -1;
  if (!unit.isStopped || /[?!]["'”’]?$/u.test(unit.text)) return first;
  // A first line with a full stop is a headline where an empty line sets it apart from what follows, and the story where it does not.
  const isSetApart = units.length > first + 1 && units[first + 1]!.afterGap && unit.words.length <= 25;
  return isSetApart && !/[.!?]["”’]?\s+\p{Lu}/u.test(unit.text) ? first : -1;
}

/** Lines above a headline that may be the head of its page, at most. */
const MOST_ABOVE = 4;

/** The first line that bears text; a menu above the story bears none, unless it is the head of a table, nor does the name of the paper with the day or a menu below it. */
function firstLine(units: readonly Unit[]): number {
  const first = units.findIndex((unit) => unit.words.length > 0);
  let at = first;
  for (let above = 0; above < MOST_ABOVE && at >= 0; above++) {
    const next = units[at + 1];
    if (next === undefined || next.words.length <= 2 || !isHeadOfPage(units, at)) break;
    at++;
  }
  return at;
}

/** Whether a line above others is of the page and not of its story. */
function isHeadOfPage(units: readonly Unit[], at: number): boolean {
  const [unit, next] = [units[at]!, units[at + 1]!];
  if (isMenuLine(unit)) return isMenuLine(next) || !/[|›»>•·→]/.test(next.text);
  const line = unit.text.replace(/\s+/g, ' ').trim();
  if (isDayLine(line)) return true;
  if (!isNameOfPaper(unit) || next.afterGap) return false;
  // 'Court Orders Review' above a day and the story is a headline; above a day and a headline it would be none.
  return isMenuLine(next) || (isDayLine(next.text) && units.slice(at + 2, at + 4).some(({ isHeadline, isProse }) => isHeadline && !isProse));
}

function wordsIn(text: string): string[] {
  return unitsOf(text.replace(/\s+/g, ' ')).flatMap((unit) => unit.words);
}

/** How many characters of the title line are a section's name glued to it: the next line repeats the rest of the line. */
function gluedPrefix(units: readonly Unit[], index: number): number {
  const line = units[index]!.text;
  for (const next of units.slice(index + 1, index + 4)) {
    const at = line.length - next.text.length;
    if (next.words.length >= 3 && at > 0 && at <= 30 && line.endsWith(next.text)) return at;
  }
  return 0;
}

function piecesOf(text: string, units: readonly Unit[], title: number): Piece[] {
  const pieces: Piece[] = [];
  units.forEach((unit, index) => {
    if (index === title) {
      const prefix = gluedPrefix(units, index);
      if (prefix > 0) pieces.push({ unit: unitOf(text, { start: unit.start, end: unit.start + prefix }), kind: 'furniture' });
      pieces.push({ unit: prefix > 0 ? unitOf(text, trimmedSpan(text, unit.start + prefix, unit.end)) : unit, kind: 'title' });
    } else if (index < title) pieces.push({ unit, kind: 'furniture' });
    else pieces.push(...splitPosts(text, unit, pieces));
  });
  return withCaptionEchoes(pieces);
}

/** A post is the paragraph before its credit, or the words before it in the same paragraph; what follows the credit is the story again. */
function splitPosts(text: string, unit: Unit, before: Piece[]): Piece[] {
  const credits = findPostCredits(text.slice(unit.start, unit.end));
  if (credits.length === 0) return splitCaption(text, unit);
  const pieces: Piece[] = [];
  let from = unit.start;
  for (const credit of credits) {
    const end = unit.start + credit.end;
    const isAtStart = unit.start + credit.start - from === 0;
    const owner = pieces.length === 0 ? before[before.length - 1] : undefined;
    if (isAtStart && owner !== undefined && (owner.kind === undefined || owner.kind === 'caption')) {
      before.pop();
      pieces.push({ unit: unitOf(text, { start: owner.unit.start, end }), kind: 'post' });
    } else pieces.push({ unit: unitOf(text, { start: from, end }), kind: 'post' });
    from = end;
    while (from < unit.end && /\s/.test(text[from]!)) from++;
  }
  if (from < unit.end) pieces.push({ unit: unitOf(text, { start: from, end: unit.end }) });
  return pieces;
}

function splitCaption(text: string, unit: Unit): Piece[] {
  const found = unit.isBullet ? undefined : findCredit(unit.text);
  if (found === undefined) return [{ unit }];
  const piece = (span: Span, kind: BlockKind): Piece => ({ unit: unitOf(text, { start: unit.start + span.start, end: unit.start + span.end }), kind });
  const credit = piece(found.credit, 'furniture');
  if (found.caption === undefined) return [credit];
  const caption = isSignedParagraph(unit.text, found) ? { unit: piece(found.caption, 'paragraph').unit } : piece(found.caption, 'caption');
  return credit.unit.start < caption.unit.start ? [credit, caption] : [caption, credit];
}

/** The line above or below a caption that says the same is the same caption without its credit. */
function withCaptionEchoes(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    if (piece.kind !== undefined) return piece;
    const near = [index - 2, index - 1, index + 1, index + 2].map((at) => pieces[at]).filter((other) => other?.kind === 'caption');
    const isEcho = near.some((other) => other!.unit.words.length >= 5 && shareOfWords(piece.unit.words, other!.unit.words) >= 0.8);
    return isEcho && piece.unit.words.length >= 5 ? { unit: piece.unit, kind: 'caption' } : piece;
  });
}

function plainKind(units: readonly Unit[], furniture: readonly boolean[], index: number): BlockKind {
  const unit = units[index]!;
  if (unit.isMarkedHeading || /^[–—-]\s.{1,80}\s[–—-]$/u.test(unit.text)) return 'heading';
  if (unit.isBullet) return 'listItem';
  if (unit.isProse || unit.isStopped || unit.isTruncated || unit.words.length > LONGEST_HEADING_WORDS || /[,;]$/.test(unit.text)) return 'paragraph';
  let next = index + 1;
  while (next < units.length && furniture[next]) next++;
  const leads = next < units.length && (units[next]!.isProse || units[next]!.isBullet || units[next]!.isStopped);
  return leads && (unit.afterGap || /:$/.test(unit.text)) ? 'heading' : 'paragraph';
}

function trimmedSpan(text: string, start: number, end: number): Span {
  const part = text.slice(start, end);
  return { start: start + (part.length - part.trimStart().length), end: end - (part.length - part.trimEnd().length) };
}

/** Whether an offset of the article's text lies in furniture. */
export function isInFurniture(blocks: readonly Block[], span: Span): boolean {
  return blocks.some((block) => block.kind === 'furniture' && contains(block, span));
}
