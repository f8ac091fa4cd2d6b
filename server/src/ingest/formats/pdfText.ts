import type { SourceMark } from '../../articles/article.js';
import { joinedLines } from '../cleanText.js';
import type { PageLine } from './pdfLayout.js';

/** The lines of a page in reading order, and what the page is called ('3', 'iv'). */
export interface LaidOutPage {
  readonly label: string;
  readonly height: number;
  readonly lines: readonly PageLine[];
}

/** How many lines from the top or bottom may be running heads. */
const LINES_AT_EDGE = 2;
const PAGE_NUMBER = /^[-–—|\s]*(?:(?:page|seite|p\.)\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|\/|von|\|)\s*\d{1,4})?[-–—|\s]*$/i;
const BULLET = /^(?:[•·▪◦‣●■*–-]\s|\(?(?:\d{1,2}|[a-z])[.)]\s)/;

/** One paragraph on its way: its lines, and the offsets of the pages that begin in it, by line. */
interface Paragraph {
  readonly lines: string[];
  readonly pages: { readonly line: number; readonly label: string }[];
}

/** The text of a document: paragraphs with an empty line between them, without running heads and page numbers; a paragraph that goes on over a page is one. Pages are marked. */
export function documentText(pages: readonly LaidOutPage[]): { text: string; marks: SourceMark[] } {
  const isHead = runningHeads(pages);
  const paragraphs: Paragraph[] = [];
  const words = pages.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n');
  for (const page of pages) {
    const lines = page.lines.filter((line) => !isHead(line, page));
    lines.forEach((line, index) => {
      const before = lines[index - 1];
      const last = paragraphs[paragraphs.length - 1];
      const goesOn = before === undefined ? last !== undefined && continuesOver(last, line) : !beginsParagraph(before, line, lines);
      if (last === undefined || !goesOn) paragraphs.push({ lines: [], pages: [] });
      const own = paragraphs[paragraphs.length - 1]!;
      if (index === 0) own.pages.push({ line: own.lines.length, label: page.label });
      own.lines.push(line.text);
    });
  }
  return assembled(paragraphs, words);
}

function assembled(paragraphs: readonly Paragraph[], known: string): { text: string; marks: SourceMark[] } {
  let text = '';
  const marks: SourceMark[] = [];
  for (const { lines, pages } of paragraphs) {
    if (text.length > 0) text += '\n\n';
    const start = text.length;
    for (const { line, label } of pages) {
      const before = line === 0 ? 0 : joinedLines(lines.slice(0, line), known).length + 1;
      marks.push({ start: start + before, label: `p. ${label}` });
    }
    text += joinedLines(lines, known);
  }
  return { text, marks };
}

/** Lines at the top and bottom that are alike on several pages, their figures aside, and page numbers. */
function runningHeads(pages: readonly LaidOutPage[]): (line: PageLine, page: LaidOutPage) => boolean {
  const counts = new Map<string, number>();
  const edges = new Map<LaidOutPage, Set<PageLine>>();
  for (const page of pages) {
    const byHeight = [...page.lines].sort((a, b) => b.y - a.y);
    const edge = new Set([...byHeight.slice(0, LINES_AT_EDGE), ...byHeight.slice(-LINES_AT_EDGE)]);
    edges.set(page, edge);
    for (const key of new Set([...edge].map(headKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, Math.ceil(pages.length * 0.3));
  return (line, page) => {
    if (!edges.get(page)!.has(line)) return false;
    const isInMargin = line.y > page.height * 0.88 || line.y < page.height * 0.1;
    return (isInMargin && PAGE_NUMBER.test(line.text)) || (line.text.length < 150 && (counts.get(headKey(line)) ?? 0) >= least);
  };
}

/** What a running head has in common from page to page: its words and, roughly, its height. */
function headKey(line: PageLine): string {
  return `${line.text.toLowerCase().replace(/\b(?:\d+|[ivxlc]+)\b/g, '#')} ${Math.round(line.y / 6)}`;
}

/** Whether a paragraph that the page before ended on goes on with this line: it has no end, and the line no beginning. */
function continuesOver(last: Paragraph, line: PageLine): boolean {
  const end = last.lines[last.lines.length - 1] ?? '';
  return !/[.!?:]["'”’)\]]*$/u.test(end) && /^["'“‘(]?[\p{Ll}\d]/u.test(line.text) && !BULLET.test(line.text) && last.lines.join(' ').split(' ').length > 4;
}

function beginsParagraph(before: PageLine, line: PageLine, lines: readonly PageLine[]): boolean {
  if (before.columnLeft !== line.columnLeft || line.y > before.y) {
    // The next column: as over a page's end, but that an indent tells as well.
    return /[.!?:]["'”’)\]]*$/u.test(before.text) ? before.right < before.columnRight - before.size * 2 || isIndented(line, lines) || /^["'“‘(]?\p{Lu}/u.test(line.text) : !/^["'“‘(]?[\p{Ll}\d]/u.test(line.text);
  }
  if (Math.abs(before.size - line.size) > 0.12 * Math.max(before.size, line.size)) return true;
  if (BULLET.test(line.text)) return true;
  const leading = before.y - line.y;
  if (leading > usualLeading(lines, line.size) * 1.35) return true;
  if (isIndented(line, lines) && !isIndented(before, lines)) return true;
  // A line ends where the next word has no more room; where it has, the paragraph ends.
  const nextWord = (line.text.indexOf(' ') < 0 ? line.text.length : line.text.indexOf(' ')) * ((line.right - line.left) / Math.max(1, line.text.length));
  const endsShort = before.right + nextWord < before.columnRight - (before.columnRight - before.columnLeft) * 0.12;
  if (isShortEntry(before, line, nextWord, lines)) return true;
  return endsShort && /[.!?:]["'”’)\]]*$/u.test(before.text) && /^["'“‘(]?[\p{Lu}\d]/u.test(line.text);
}

/** Lines that end so early are entries of a list or rows of a table, whose marks and rules are drawn and no text. */
const EARLY_END = 0.45;
/** Of so many lines before and behind it, some that go on in the middle of a sentence and end alike run along a picture. */
const LINES_ALONG = 3;
const LEAST_ALONG = 2;

/** Whether the line before ended early, with room for much more, and this one begins like an entry. */
function isShortEntry(before: PageLine, line: PageLine, nextWord: number, lines: readonly PageLine[]): boolean {
  const room = before.columnRight - before.right - nextWord;
  if (room < (before.columnRight - before.columnLeft) * EARLY_END || !/^["'“‘(]?[\p{Lu}\d]/u.test(line.text) || /[,;-]$/.test(before.text)) return false;
  const at = lines.indexOf(before);
  const around = lines.slice(Math.max(0, at - LINES_ALONG), at + LINES_ALONG + 1).filter((other) => other !== before && /^\p{Ll}/u.test(other.text) && Math.abs(other.right - before.right) < before.size * 2);
  return around.length < LEAST_ALONG;
}

/** Whether a line begins to the right of most lines of its column. */
function isIndented(line: PageLine, lines: readonly PageLine[]): boolean {
  const lefts = lines.filter((other) => other.columnLeft === line.columnLeft && Math.abs(other.size - line.size) < 1).map((other) => Math.round(other.left));
  const counts = new Map<number, number>();
  for (const left of lefts) counts.set(left, (counts.get(left) ?? 0) + 1);
  const usual = [...counts].reduce((best, next) => (next[1] > best[1] || (next[1] === best[1] && next[0] < best[0]) ? next : best), [Math.round(line.left), 0])[0];
  return line.left - usual > line.size * 0.7 && line.left - usual < line.size * 6;
}

/** The commonest distance between lines of about this size. */
function usualLeading(lines: readonly PageLine[], size: number): number {
  const gaps: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const gap = lines[i - 1]!.y - lines[i]!.y;
    if (gap > 0 && gap < size * 2.6 && Math.abs(lines[i]!.size - size) < 1 && Math.abs(lines[i - 1]!.size - size) < 1) gaps.push(gap);
  }
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor((gaps.length - 1) / 3)] ?? size * 1.3;
}
