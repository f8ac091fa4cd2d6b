import { closeGutters } from './pdfGutters.js';
import type { PageItem } from './pdfItem.js';
import { runsFromRight, textFromRight } from './pdfScript.js';

/** A line of a column, its items joined. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The edges of the column in which it stands. */
  readonly columnLeft: number;
  readonly columnRight: number;
}

type Fragment = Omit<PageLine, 'columnLeft' | 'columnRight'>;

/** A gap between words of one line is at most so many times the size of its letters; a wider one sets columns apart. */
const WIDEST_WORD_GAP = 1.6;
const NARROWEST_GUTTER = 7;
const NARROWEST_COLUMN = 90;
/** A gutter may be crossed by so many of the lines: headlines and pictures' captions. */
const CROSSING_SHARE = 0.35;
const LEAST_LINES_OF_COLUMN = 4;
/** A line of prose fills this share of its column, where none of the others tells the column's width. */
const LEAST_FILLED = 0.65;
/** The gaps that justified setting makes in a narrow column are at most so many times the size of its letters. */
const WIDEST_JUSTIFIED_GAP = 5;

/** The lines of a page in reading order, and where the middles of the gutters between its columns are. */
export interface PageLayout {
  readonly lines: readonly PageLine[];
  readonly gutters: readonly number[];
}

/**
 * The lines of a page in the order in which they are read: from top to bottom, column by column between the lines that cross the gutters. A table is no set
 * of columns: the lines of prose fill theirs. `usual` are the gutters of the page before: where a page has too few lines to tell, as a last one has, it may go on in the same columns.
 */
export function readingOrder(items: readonly PageItem[], usual: readonly number[] = []): PageLayout {
  const rows = rowsOf(items);
  const close = closeGutters(rows, NARROWEST_COLUMN);
  const fragments = fragmentsOf(rows, close).sort(downwards);
  if (fragments.length === 0) return { lines: [], gutters: [] };
  const left = Math.min(...fragments.map((fragment) => fragment.left));
  const right = Math.max(...fragments.map((fragment) => fragment.right));
  const wide = guttersOf(fragments, left, right);
  const found = close.length > wide.length && areColumns(fragments, [left, ...close, right]) ? close : wide;
  const gutters = found.length > 0 || !goesOnIn(fragments, usual, left, right) ? found : usual;
  const edges = [left, ...gutters, right];
  const ordered: PageLine[] = [];
  let band: Fragment[] = [];
  const endBand = (): void => {
    for (let column = 0; column + 1 < edges.length; column++) {
      const [from, to] = [edges[column]!, edges[column + 1]!];
      const own = band.filter((fragment) => columnOf(fragment, edges) === column);
      const columnRight = own.length >= LEAST_LINES_OF_COLUMN ? Math.max(...own.map((fragment) => fragment.right)) : to;
      ordered.push(...withoutSplits(own).map((fragment) => ({ ...fragment, columnLeft: from, columnRight })));
    }
    band = [];
  };
  for (const fragment of fragments) {
    if (!crosses(fragment, edges)) {
      band.push(fragment);
      continue;
    }
    endBand();
    ordered.push({ ...fragment, columnLeft: left, columnRight: right });
  }
  endBand();
  return { lines: ordered, gutters };
}

/** Items joined that stand on one line and near each other, and on one side of each gutter that is known. */
function fragmentsOf(rows: readonly (readonly PageItem[])[], gutters: readonly number[]): Fragment[] {
  const found: Fragment[] = [];
  for (const row of rows) {
    let parts: PageItem[] = [];
    const end = (): void => {
      if (parts.length > 0) found.push(fragmentOf(parts));
      parts = [];
    };
    for (const item of row) {
      const last = parts[parts.length - 1];
      const gap = last === undefined ? 0 : item.x - (last.x + last.width);
      if (last !== undefined && (gap > WIDEST_WORD_GAP * Math.max(last.size, item.size) || gutters.some((gutter) => last.x + last.width <= gutter && item.x >= gutter))) end();
      parts.push(item);
    }
    end();
  }
  return found;
}

/** Items by their baseline, each row from left to right. Raised and lowered figures belong to the row that they stand beside. */
function rowsOf(items: readonly PageItem[]): PageItem[][] {
  const rows: { y: number; size: number; items: PageItem[] }[] = [];
  for (const item of [...items].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const near = rows.slice(-4).findLast((row) => Math.abs(row.y - item.y) < 0.45 * Math.max(row.size, item.size));
    if (near === undefined) rows.push({ y: item.y, size: item.size, items: [item] });
    else {
      near.items.push(item);
      if (item.size > near.size) {
        near.y = item.y;
        near.size = item.size;
      }
    }
  }
  return rows.map((row) => row.items.sort((a, b) => a.x - b.x));
}

function fragmentOf(parts: readonly PageItem[]): Fragment {
  const size = mainSize(parts);
  const y = parts.find((part) => part.size === size)?.y ?? parts[0]!.y;
  let text = '';
  let end = -Infinity;
  for (const part of parts) {
    if (isFootnoteMark(part, size, y, text)) continue;
    // Some programs place every letter for itself; words are then set apart by the gap alone.
    const isApart = part.x - end > 0.17 * size && text.length > 0 && !/\s$/.test(text) && !/^\s/.test(part.text);
    text += (isApart ? ' ' : '') + part.text;
    end = part.x + part.width;
  }
  if (runsFromRight(parts)) text = textFromRight(parts, size);
  const last = parts[parts.length - 1]!;
  return { text: text.replace(/\s+/g, ' ').trim(), left: parts[0]!.x, right: last.x + last.width, y, size };
}

function mainSize(parts: readonly PageItem[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of parts) letters.set(size, (letters.get(size) ?? 0) + text.trim().length);
  return [...letters].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** A small raised number behind a word leads to a footnote; behind a unit of measure it is its power. */
function isFootnoteMark(part: PageItem, size: number, y: number, before: string): boolean {
  return part.size < size * 0.8 && part.y - y > size * 0.15 && /^\s*\d{1,3}\s*$/.test(part.text) && /[\p{L}\p{P}]$/u.test(before) && !/(?:^|[\s\d])(?:[kcm]?m|ft|mi|in|yd)$/.test(before);
}

function guttersOf(fragments: readonly Fragment[], left: number, right: number): number[] {
  const width = Math.ceil(right - left);
  if (width < NARROWEST_COLUMN * 2 || fragments.length < LEAST_LINES_OF_COLUMN * 2) return [];
  const covered = new Uint32Array(width + 1);
  for (const fragment of fragments) for (let x = Math.floor(fragment.left - left); x <= Math.min(width, fragment.right - left); x++) covered[Math.max(0, x)]!++;
  // Of three columns and more each has so few of the lines that a whole column looks like a gutter: what few of the densest one's lines cross, then.
  const densest = Math.max(...covered);
  for (const most of [fragments.length, densest].map((count) => count * CROSSING_SHARE)) {
    const gutters = stretchesOf(covered, most).map((middle) => left + middle);
    const edges = [left, ...gutters, right];
    if (gutters.length > 0 && areColumns(fragments, edges)) return gutters;
  }
  return [];
}

function areColumns(fragments: readonly Fragment[], edges: readonly number[]): boolean {
  return edges.slice(1).every((_, index) => isColumn(fragments, edges, index));
}

/** The middles of the emptiest stretches that `most` lines cross, and no more. */
function stretchesOf(covered: Uint32Array, most: number): number[] {
  const width = covered.length - 1;
  const gutters: number[] = [];
  for (let x = 0; x <= width; x++) {
    if (covered[x]! > most) continue;
    const from = x;
    while (x + 1 <= width && covered[x + 1]! <= most) x++;
    // The emptiest stretch of what few lines cross.
    const least = Math.min(...covered.subarray(from, x + 1));
    const start = covered.subarray(from, x + 1).indexOf(least) + from;
    let end = start;
    while (end + 1 <= x && covered[end + 1] === least) end++;
    if (end - start >= NARROWEST_GUTTER && start > 0 && end < width) gutters.push((start + end) / 2);
  }
  return gutters;
}

/** Whether a page of few lines has the columns of the page before: nothing but a headline crosses the gutters, and lines that stand beside each other begin on both sides. */
function goesOnIn(fragments: readonly Fragment[], gutters: readonly number[], left: number, right: number): boolean {
  if (gutters.length === 0 || gutters.some((gutter) => gutter <= left || gutter >= right)) return false;
  const edges = [left, ...gutters, right];
  const crossing = fragments.filter((fragment) => crosses(fragment, edges));
  if (crossing.length > fragments.length * CROSSING_SHARE) return false;
  const own = fragments.filter((fragment) => !crosses(fragment, edges));
  const columns = gutters.concat(right).map((_, column) => own.filter((fragment) => columnOf(fragment, edges) === column));
  return columns.slice(0, 2).every((lines, column) => lines.length > 0 && lines.some(({ left: from, right: to }) => to - from >= (edges[column + 1]! - edges[column]!) * LEAST_FILLED));
}

/** Whether the lines between two edges are those of prose: several, wide enough, and most of them fill the column. */
function isColumn(fragments: readonly Fragment[], edges: readonly number[], column: number): boolean {
  const own = fragments.filter((fragment) => !crosses(fragment, edges) && columnOf(fragment, edges) === column);
  if (own.length < LEAST_LINES_OF_COLUMN || edges[column + 1]! - edges[column]! < NARROWEST_COLUMN) return false;
  const widths = own.map((fragment) => fragment.right - fragment.left).sort((a, b) => a - b);
  const full = Math.max(...own.map((fragment) => fragment.right)) - Math.min(...own.map((fragment) => fragment.left));
  return widths[Math.floor(widths.length / 2)]! >= full * 0.65;
}

function crosses(fragment: Fragment, edges: readonly number[]): boolean {
  return edges.slice(1, -1).some((edge) => fragment.left < edge - 3 && fragment.right > edge + 3);
}

function columnOf(fragment: Fragment, edges: readonly number[]): number {
  const middle = (fragment.left + fragment.right) / 2;
  const column = edges.findIndex((edge, index) => index > 0 && middle < edge) - 1;
  return column < 0 ? edges.length - 2 : column;
}

/** The cells of a row, which stand beside each other in one column, as one line. */
function withoutSplits(fragments: readonly Fragment[]): Fragment[] {
  const lines: Fragment[] = [];
  for (const fragment of fragments) {
    const last = lines[lines.length - 1];
    if (last !== undefined && Math.abs(last.y - fragment.y) < 0.3 * last.size && fragment.left >= last.right) {
      const isJustified = fragment.left - last.right <= WIDEST_JUSTIFIED_GAP * last.size && /^\p{Ll}/u.test(fragment.text) && /[\p{Ll},]$/u.test(last.text);
      lines[lines.length - 1] = { ...last, text: `${last.text}${isJustified ? ' ' : ' | '}${fragment.text}`, right: fragment.right };
    } else lines.push(fragment);
  }
  return lines;
}

function downwards(a: Fragment, b: Fragment): number {
  return Math.abs(a.y - b.y) < 0.3 * Math.max(a.size, b.size) ? a.left - b.left : b.y - a.y;
}
