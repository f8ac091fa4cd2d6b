import { MappedTextBuilder, type MappedText } from '../text/mappedText.js';
import { appendAligned, type SpaceState } from './alignText.js';
import type { PageNode, PagePlaces } from './pageNodes.js';

const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'button', 'select', 'textarea', 'input', 'form', 'head', 'canvas', 'audio', 'video']);
/** Left out too where the page's main text could not be told. */
const AROUND_MAIN_TEXT = new Set(['nav', 'header', 'footer', 'aside']);
const INLINE = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label', 'mark', 'nobr', 'q', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr',
]);

/** Something still to do while a page is walked: enter a node, or end the line after one. */
interface Step {
  readonly node: PageNode;
  readonly isEnd: boolean;
}

/**
 * The readable text below `root`, mapped to the file: a paragraph a line with an empty line between, list items behind a bullet, cells of a row on one line.
 * `title` (text and place) becomes the first line unless the text begins with it. `isWhole` says that `root` is the whole page and not its main text.
 */
export function pageText(root: PageNode, places: PagePlaces, source: string, isWhole: boolean, title?: { readonly text: string; readonly start: number; readonly end: number }): MappedText {
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
  const stack: Step[] = [{ node: root, isEnd: false }];
  while (stack.length > 0) {
    const { node, isEnd } = stack.pop()!;
    const name = node.localName ?? '';
    if (isEnd) {
      breakLine(gapOf(name));
      continue;
    }
    if (node.nodeType === 3) {
      const value = node.data ?? '';
      const place = places.of(node);
      if (place === undefined || (space.atStart && value.trim().length === 0)) continue;
      if (gap.length > 0) builder.append(gap, place.start, place.start);
      if (bullet) builder.append('• ', place.start, place.start);
      gap = '';
      bullet = false;
      at = appendAligned(builder, value, source, place.start, place.end, space);
      continue;
    }
    if (SKIPPED.has(name) || (isWhole && AROUND_MAIN_TEXT.has(name))) continue;
    if (name === 'br') {
      breakLine('\n');
      continue;
    }
    if (name === 'td' || name === 'th') {
      if (!space.atStart) {
        builder.append(' | ', at, at);
        space.pending = true;
      }
    } else if (node.nodeType === 1 && !INLINE.has(name)) {
      breakLine(gapOf(name));
      bullet = name === 'li' || (bullet && name === 'p');
      stack.push({ node, isEnd: true });
    }
    stack.push(...[...node.childNodes].reverse().map((child) => ({ node: child, isEnd: false })));
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
