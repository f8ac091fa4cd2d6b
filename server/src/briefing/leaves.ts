import type { Nodes, Root } from 'mdast';

import type { Span } from '../text/span.js';
import type { BlockContentKind } from './briefing.js';
import { spanOf } from './markdown.js';

/** A block that holds text itself rather than other blocks. */
export interface Leaf extends Span {
  readonly node: Nodes;
  readonly kind: BlockContentKind;
  /** The first row of a table. */
  readonly isTableHead: boolean;
  /** The block quote that holds it directly or by way of others, by its place in the source; -1 outside block quotes. */
  readonly quote: number;
}

/** The leaves of a syntax tree in the order of the source: paragraphs, headings, table rows, code, HTML, front matter. */
export function findLeaves(root: Root): Leaf[] {
  const leaves: Leaf[] = [];
  collect(root, { kind: 'paragraph', quote: -1 }, leaves);
  return leaves;
}

interface Surroundings {
  readonly kind: BlockContentKind;
  readonly quote: number;
}

function collect(node: Nodes, around: Surroundings, leaves: Leaf[]): void {
  const add = (kind: BlockContentKind, isTableHead = false): void => {
    leaves.push({ ...spanOf(node), node, kind, isTableHead, quote: around.quote });
  };
  switch (node.type) {
    case 'paragraph':
      return add(around.kind);
    case 'heading':
      return add('heading');
    case 'code':
      return add('code');
    case 'html':
      return add('html');
    case 'yaml':
      return add('frontMatter');
    case 'table':
      node.children.forEach((row, index) => leaves.push({ ...spanOf(row), node: row, kind: 'tableRow', isTableHead: index === 0, quote: around.quote }));
      return;
    case 'blockquote':
      return node.children.forEach((child) => collect(child, { kind: 'blockQuote', quote: spanOf(node).start }, leaves));
    case 'footnoteDefinition':
      return node.children.forEach((child) => collect(child, { ...around, kind: 'footnote' }, leaves));
    case 'listItem':
      // What is quoted stays quoted, list or not; a footnote's list is still the footnote.
      return node.children.forEach((child) => collect(child, { ...around, kind: around.kind === 'paragraph' ? 'listItem' : around.kind }, leaves));
    case 'root':
    case 'list':
      return node.children.forEach((child) => collect(child, around, leaves));
    default:
      return;
  }
}

const HOLDERS: ReadonlySet<string> = new Set(['root', 'blockquote', 'list', 'listItem', 'footnoteDefinition', 'table']);

/** The spans of all blocks, leaves and those that hold them, each before what it holds. Comments alone are no blocks. */
export function findBlockSpans(root: Root): Span[] {
  const spans: Span[] = [];
  const visit = (node: Nodes): void => {
    if (node.type !== 'root' && !(node.type === 'html' && isOnlyComments(node.value)) && node.type !== 'definition') spans.push(spanOf(node));
    if (HOLDERS.has(node.type) && 'children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return spans;
}

function isOnlyComments(html: string): boolean {
  return html.replace(/<!--[\s\S]*?-->/g, '').trim().length === 0;
}
