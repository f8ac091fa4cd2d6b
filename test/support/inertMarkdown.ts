import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

const ACTIVE: ReadonlySet<Nodes['type']> = new Set(['html', 'image', 'imageReference', 'linkReference', 'code', 'table', 'definition', 'footnoteReference', 'footnoteDefinition']);

/** Everything in a card's Markdown that does more than show words: the addresses of links and the names of what runs, loads or refers. */
export function activeParts(markdown: string): string[] {
  // Without the transform that looks for addresses in words after parsing: no editor's renderer does that to escaped ones.
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })) });
  const found: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'link') found.push(node.url);
    else if (ACTIVE.has(node.type)) found.push(node.type);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return found;
}

/** Characters that turn the direction of what follows them on the screen. */
export const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
