import type { Nodes, Root } from 'mdast';

import type { CitationTarget } from './briefing.js';
import { spanOf, type ParsedMarkdown } from './markdown.js';

/** A source that a footnote names. */
export interface FootnoteSource {
  readonly target: CitationTarget;
  readonly isCertain: boolean;
  readonly locator?: string;
}

/** A definition that the rest of the document may refer to. */
export interface Definition {
  readonly kind: 'link' | 'footnote';
  /** As references are matched: letter case and white space folded. */
  readonly identifier: string;
  /** The label as it is written between the brackets. */
  readonly label: string;
  /** The address of a link. */
  readonly url?: string;
  /** What a footnote cites. */
  readonly sources?: readonly FootnoteSource[];
}

/** All definitions of a document by kind and identifier; the first of a name counts. */
export type DefinitionTable = ReadonlyMap<string, Definition>;

/** The key of a definition in a table. */
export function definitionKey(kind: Definition['kind'], identifier: string): string {
  return `${kind}:${identifier}`;
}

/** Whether some Markdown may define anything at all: a cheap look before it is parsed. */
export function mayDefine(markdown: string): boolean {
  return markdown.includes(']:');
}

/** The definitions of a syntax tree, at any depth. `sourcesOf` reads what a footnote cites. */
export function findDefinitions(parsed: ParsedMarkdown, sourcesOf: (footnote: Nodes) => FootnoteSource[]): Definition[] {
  const found: Definition[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'definition') {
      found.push({ kind: 'link', identifier: node.identifier, label: labelAt(parsed.source, spanOf(node).start + 1), url: node.url });
    } else if (node.type === 'footnoteDefinition') {
      found.push({ kind: 'footnote', identifier: node.identifier, label: labelAt(parsed.source, spanOf(node).start + 2), sources: sourcesOf(node) });
    }
    if (isHolder(node)) for (const child of node.children) visit(child);
  };
  visit(parsed.root);
  return found;
}

function isHolder(node: Nodes): node is Extract<Nodes, { type: 'root' | 'blockquote' | 'list' | 'listItem' | 'footnoteDefinition' }> | Root {
  return node.type === 'root' || node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem' || node.type === 'footnoteDefinition';
}

/** The label that starts at an offset, up to its closing bracket, on one line. */
function labelAt(source: string, from: number): string {
  const match = /^(?:[^[\]\\]|\\[\s\S])*/.exec(source.slice(from, from + 1100));
  return onOneLine(match?.[0] ?? '');
}

/** A label that is broken over lines may have marks of quotation between them. */
function onOneLine(label: string): string {
  return label.replace(/\s*[\r\n][\s>]*/g, ' ');
}

/**
 * The definitions of the document that some Markdown may refer to. It may be too many, which does no harm; it is never too few.
 */
export function definitionsUsedIn(markdown: string, table: DefinitionTable): Definition[] {
  if (table.size === 0 || !markdown.includes('[')) return [];
  const used = new Map<string, Definition>();
  for (const match of markdown.matchAll(/\[(?=(\^?)((?:[^[\]\\]|\\[\s\S]){1,1000})\])/g)) {
    const text = match[2]!;
    const isFootnote = match[1] === '^';
    for (const label of [text, onOneLine(text)]) {
      const identifier = normaliseLabel(label);
      const keys = [definitionKey('link', isFootnote ? normaliseLabel(`^${label}`) : identifier), ...(isFootnote ? [definitionKey('footnote', identifier)] : [])];
      for (const key of keys) {
        const definition = table.get(key);
        if (definition !== undefined) used.set(key, definition);
      }
    }
  }
  return [...used.values()];
}

/** As CommonMark matches labels. */
function normaliseLabel(label: string): string {
  return label.replace(/[\t\n\r ]+/g, ' ').replace(/^ | $/g, '').toLowerCase().toUpperCase().toLowerCase();
}

/**
 * Markdown to put before a chunk so that its references are read as what they are. It ends with a definition that nothing continues.
 * Empty without definitions.
 */
export function preambleOf(definitions: readonly Definition[]): string {
  if (definitions.length === 0) return '';
  const lines = definitions.map((definition) => (definition.kind === 'footnote' ? `[^${definition.label}]: .` : `[${definition.label}]: <.>`));
  return `${lines.join('\n\n')}\n\n[\ue001]: <.>\n\n`;
}
