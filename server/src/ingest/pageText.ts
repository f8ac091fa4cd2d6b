import { MappedTextBuilder, type MappedText } from '../text/mappedText.js';
import { appendAligned, type SpaceState } from './alignText.js';
import type { PageNode, PagePlaces } from './pageNodes.js';
import { isNoteMark } from './pageNotes.js';

const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'button', 'select', 'textarea', 'input', 'head', 'canvas', 'audio', 'video']);
const INLINE = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label', 'mark', 'nobr', 'q', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr',
]);

/** Something still to do while a page is walked: enter a node, or end the line after one. */
interface Step {
  readonly node: PageNode;
  readonly isEnd: boolean;
  /** Inside a cell of figures and words, whose paragraphs begin no lines. */
  readonly isFlat: boolean;
}

/** A form with more text is a page that is set within one, as some systems do. */
const LONGEST_FORM = 1000;
/** A cell with more text is a part of the page's layout. */
const LONGEST_CELL = 200;

export interface PageTextOptions {
  /** Becomes the first line, with its place in the file, unless the text begins with it. */
  readonly title?: { readonly text: string; readonly start: number; readonly end: number } | undefined;
  /** Elements that are left out with all that they hold. */
  readonly leavesOut?: (element: PageNode) => boolean;
}

/** The readable text below `root`, mapped to the file: a paragraph a line with an empty line between, list items behind a bullet, cells of a row on one line. */
export function pageText(root: PageNode, places: PagePlaces, source: string, { title, leavesOut }: PageTextOptions = {}): MappedText {
  const builder = new MappedTextBuilder();
  const space: SpaceState = { pending: false, atStart: true };
  let gap = '';
  let bullet = false;
  let at = title?.start ?? 0;
  const breakLine = (kind: string): void => {
    if (builder.length > 0 && gap.length < kind.length) gap = kind;
    space.pending = false;
    space.atStart = true;
  };
  if (title !== undefined && title.text.length > 0 && !beginsWith(root, title.text)) {
    builder.append(title.text, title.start, title.end);
    breakLine('\n\n');
  }
  const stack: Step[] = [{ node: root, isEnd: false, isFlat: false }];
  while (stack.length > 0) {
    const { node, isEnd, isFlat } = stack.pop()!;
    const name = node.localName ?? '';
    if (isEnd) {
      breakLine(gapOf(name));
      continue;
    }
    if (node.nodeType === 3) {
      const value = node.data ?? '';
      if (space.atStart && value.trim().length === 0) continue;
      for (const { text, start, end } of places.of(node)) {
        if (gap.length > 0) builder.append(gap, start, start);
        if (bullet) builder.append('• ', start, start);
        gap = '';
        bullet = false;
        at = appendAligned(builder, text, source, start, end, space);
      }
      continue;
    }
    if (SKIPPED.has(name) || (name === 'form' && (node.textContent ?? '').trim().length <= LONGEST_FORM) || (node.nodeType === 1 && leavesOut?.(node) === true) || isNoteMark(node)) continue;
    if (name === 'br') {
      breakLine('\n');
      continue;
    }
    const isCell = name === 'td' || name === 'th';
    if (isCell) {
      if (!space.atStart) {
        builder.append(' | ', at, at);
        space.pending = true;
      }
    } else if (node.nodeType === 1 && !INLINE.has(name)) {
      if (!isFlat) {
        breakLine(gapOf(name));
        bullet = name === 'li' || (bullet && name === 'p');
        stack.push({ node, isEnd: true, isFlat });
      } else if (!space.pending && !space.atStart) {
        builder.append(' ', at, at);
        space.pending = true;
      }
    }
    const isFlatBelow = isFlat || (isCell && (node.textContent ?? '').trim().length <= LONGEST_CELL);
    stack.push(...[...node.childNodes].reverse().map((child) => ({ node: child, isEnd: false, isFlat: isFlatBelow })));
  }
  return builder.build();
}

function gapOf(name: string): string {
  return name === 'li' || name === 'tr' || name === 'dd' || name === 'dt' ? '\n' : '\n\n';
}

function beginsWith(root: PageNode, title: string): boolean {
  const start = (root.textContent ?? '').slice(0, 2000 + title.length).replace(/\s+/g, ' ').trim();
  return start.toLowerCase().startsWith(title.toLowerCase());
}
