import { findQuotationMarks } from '../text/quotationMarks.js';
import type { Span } from '../text/span.js';
import type { BlockContent, BlockContentKind, NotChecked } from './briefing.js';
import { findCitations } from './citations.js';
import type { DefinitionTable } from './definitions.js';
import { visibleHtmlText } from './htmlText.js';
import type { Leaf } from './leaves.js';
import type { ParsedMarkdown } from './markdown.js';
import { proseOf, type Prose } from './prose.js';
import { attributionOf, findBlockQuoted, findQuoted, toQuotations, type Quoted } from './quotations.js';
import { findCapitalisedRuns, type FindNames } from './speakers.js';
import { markupAround } from './markup.js';
import { findStatements } from './statements.js';
import { visibleText, type VisibleText } from './visible.js';

/** What a block's content depends on besides its own Markdown. */
export interface BlockContext {
  readonly definitions: DefinitionTable;
  readonly findNames?: FindNames;
}

const NOTHING_VISIBLE: VisibleText = { text: '', plain: '', runs: [], links: [], marks: [], cells: [] };
const CAPTION = /^(?:photo(?:graph)?|image|figure|fig\.|table|chart|map|caption|picture|graphic|illustration)s?(?:\s*(?:\d+|by|credit|courtesy))?\b[^.!?]{0,24}[:|]/i;

/** The content of a leaf. `next` is the leaf after it in the same block quote, which may say who is quoted. */
export function readBlock(parsed: ParsedMarkdown, leaf: Leaf, next: Leaf | undefined, context: BlockContext): BlockContent {
  const visible = visibleOf(parsed, leaf);
  const found = findCitations(visible, context.definitions, leaf.start);
  const prose = proseOf(visible, found.removed, leaf.start);
  const kind: BlockContentKind = leaf.kind === 'paragraph' && isCaption(visible, prose.mapped.text) ? 'caption' : leaf.kind;
  const quoted = quotedIn(parsed, leaf, next, prose);
  const notChecked = reasonForAll(kind, leaf);
  const own: Span[] = quoted.isBlockQuote ? [] : quoted.spans.map((span) => span.outer);
  const markup = markupAround(parsed.source.slice(leaf.start, leaf.end), visible, leaf.start);
  const statements = findStatements({ prose, markup, quoted: own, isTable: kind === 'tableRow', citations: found.citations, ...(notChecked === undefined ? {} : { notChecked }) });
  const quotations = toQuotations(quoted, prose.mapped, statements, context.findNames ?? findCapitalisedRuns);
  return { kind, source: parsed.source.slice(leaf.start, leaf.end), prose: prose.mapped, statements, quotations, citations: found.citations };
}

function visibleOf(parsed: ParsedMarkdown, leaf: Leaf): VisibleText {
  if (leaf.node.type === 'html') return visibleHtmlText(parsed, leaf.node);
  return leaf.kind === 'code' || leaf.kind === 'frontMatter' ? NOTHING_VISIBLE : visibleText(parsed, leaf.node);
}

function quotedIn(parsed: ParsedMarkdown, leaf: Leaf, next: Leaf | undefined, prose: Prose): Quoted {
  if (leaf.kind !== 'blockQuote') return findQuoted(prose);
  if (attributionOf(prose.mapped.text) !== undefined) return { spans: [], isBlockQuote: false };
  const isBelow = next !== undefined && next.quote === leaf.quote && next.kind === 'blockQuote';
  return findBlockQuoted(prose, isBelow ? attributionOf(proseWithoutCitations(parsed, next)) : undefined);
}

function proseWithoutCitations(parsed: ParsedMarkdown, leaf: Leaf): string {
  const visible = visibleText(parsed, leaf.node);
  return proseOf(visible, findCitations(visible, new Map(), leaf.start).removed, leaf.start).mapped.text;
}

function reasonForAll(kind: BlockContentKind, leaf: Leaf): NotChecked | undefined {
  if (kind === 'heading' || leaf.isTableHead) return 'heading';
  return kind === 'caption' ? 'caption' : undefined;
}

/** A picture with the words under it, or a line that says it is one. */
function isCaption(visible: VisibleText, prose: string): boolean {
  const first = visible.marks.find((mark) => mark.kind === 'image');
  if (first !== undefined && visible.text.slice(0, first.at).trim().length === 0) return true;
  return CAPTION.test(prose) && findQuotationMarks(prose).length === 0;
}
