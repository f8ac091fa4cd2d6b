import type { PageItem } from './pdfItem.js';

/** Positions are counted in so many parts of a point. */
const STEPS = 2;
/** A gutter of columns that are set close is as wide as this share of the letters' size at least. */
const NARROWEST = 0.6;
/** So many rows stand on both sides of a gutter at least, and such a share of those of the page. */
const LEAST_ROWS = 8;
const LEAST_SHARE = 0.4;
/** So many of the rows may cross it, as headlines do. */
const MOST_CROSSING = 0.1;
/** Of the rows beside it so many begin at its right edge, as the lines of a column do and words of a line do not. */
const LEAST_ALIGNED = 0.7;

/**
 * The middles of gutters that are no wider than the gaps between the words of justified lines: stretches that hardly any row of a page crosses, at whose right edge the rows begin.
 * `rows` are the page's items by their baselines, from left to right, `narrowest` the width of a column at least, in points.
 */
export function closeGutters(rows: readonly (readonly PageItem[])[], narrowest: number): number[] {
  const shown = rows.map((row) => row.filter(({ text }) => text.trim().length > 0)).filter((row) => row.length > 0);
  if (shown.length < LEAST_ROWS) return [];
  const left = Math.min(...shown.map((row) => row[0]!.x));
  const right = Math.max(...shown.flat().map(({ x, width }) => x + width));
  const covered = new Uint32Array(Math.max(0, Math.ceil((right - left) * STEPS)) + 1);
  for (const row of shown) {
    for (const { x, width } of row) for (let at = Math.ceil((x - left) * STEPS); at <= Math.min(covered.length - 1, Math.floor((x + width - left) * STEPS)); at++) covered[at]!++;
  }
  const size = usualSize(shown);
  const most = Math.max(1, shown.length * MOST_CROSSING);
  const gutters: number[] = [];
  for (let at = 0; at < covered.length; at++) {
    if (covered[at]! > most) continue;
    const from = at;
    while (at + 1 < covered.length && covered[at + 1]! <= most) at++;
    const [start, end] = [left + from / STEPS, left + at / STEPS];
    const before = gutters[gutters.length - 1] ?? left;
    if (end - start >= size * NARROWEST && start - before >= narrowest && right - end >= narrowest && isGutter(shown, start, end, size)) gutters.push((start + end) / 2);
  }
  return gutters;
}

/** Whether many rows stand on both sides of a stretch, and those on its right begin where it ends. */
function isGutter(rows: readonly (readonly PageItem[])[], start: number, end: number, size: number): boolean {
  const middle = (start + end) / 2;
  const beside = rows.filter((row) => row.some(({ x }) => x < middle) && row.some(({ x }) => x > middle) && !row.some(({ x, width }) => x < middle && x + width > middle));
  if (beside.length < LEAST_ROWS || beside.length < rows.length * LEAST_SHARE) return false;
  const aligned = beside.filter((row) => row.find(({ x }) => x > middle)!.x - end <= size * NARROWEST);
  return aligned.length >= beside.length * LEAST_ALIGNED;
}

/** The size of most letters. */
function usualSize(rows: readonly (readonly PageItem[])[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of rows.flat()) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
