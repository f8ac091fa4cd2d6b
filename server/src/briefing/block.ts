import { findQuotationMarks } from '../text/quotationMarks.js';
import type { Span } from '../text/span.js';
import type { BlockContent, BlockContentKind, BriefingQuotation, CitationTarget, NotChecked } from './briefing.js';
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

/** The content of a leaf. `signature` is the line of its own that says who is quoted in it. */
export function readBlock(parsed: ParsedMarkdown, leaf: Leaf, signature: Signature | undefined, context: BlockContext): BlockContent {
  const visible = visibleOf(parsed, leaf);
  const found = findCitations(visible, context.definitions, leaf.start);
  const prose = proseOf(visible, found.removed, leaf.start);
  const kind: BlockContentKind = leaf.kind === 'paragraph' && isCaption(visible, prose.mapped.text) ? 'caption' : leaf.kind;
  const quoted = quotedIn(leaf, signature?.name, prose);
  const notChecked = reasonForAll(kind, leaf);
  const own: Span[] = quoted.isBlockQuote ? [] : quoted.spans.map((span) => span.outer);
  const markup = markupAround(parsed.source.slice(leaf.start, leaf.end), visible, leaf.start);
  const statements = findStatements({ prose, markup, quoted: own, isTable: kind === 'tableRow', citations: found.citations, ...(notChecked === undefined ? {} : { notChecked }) });
  const quotations = toQuotations(quoted, prose.mapped, statements, context.findNames ?? findCapitalisedRuns);
  return { kind, source: parsed.source.slice(leaf.start, leaf.end), prose: prose.mapped, statements, quotations, citations: found.citations, ...citedBelow(signature, quotations) };
}

function visibleOf(parsed: ParsedMarkdown, leaf: Leaf): VisibleText {
  if (leaf.node.type === 'html') return visibleHtmlText(parsed, leaf.node);
  return leaf.kind === 'code' || leaf.kind === 'frontMatter' ? NOTHING_VISIBLE : visibleText(parsed, leaf.node);
}

function quotedIn(leaf: Leaf, signedBy: string | undefined, prose: Prose): Quoted {
  if (leaf.kind !== 'blockQuote') return findQuoted(prose);
  if (attributionOf(prose.mapped.text) !== undefined) return { spans: [], isBlockQuote: false };
  return findBlockQuoted(prose, signedBy);
}

function citedBelow(signature: Signature | undefined, quotations: readonly BriefingQuotation[]): Pick<BlockContent, 'citedBelow'> {
  return signature === undefined || signature.cites.length === 0 || quotations.length === 0 ? {} : { citedBelow: signature.cites };
}

/** A line of its own that signs a block quote: whom it names, and what it cites. */
export interface Signature {
  readonly name: string;
  readonly cites: readonly CitationTarget[];
}

/** Paragraphs of a block quote above its signature for which that is looked for, at most. */
const LONGEST_QUOTE = 12;

/** What signs the block quote that a leaf belongs to: its last paragraph, or the paragraph right below it. Undefined where nothing does. */
export function signatureOf(parsed: ParsedMarkdown, leaves: readonly Leaf[], index: number, definitions: DefinitionTable): Signature | undefined {
  const { kind, quote } = leaves[index]!;
  if (kind !== 'blockQuote') return undefined;
  for (let at = index + 1; at <= index + LONGEST_QUOTE && at < leaves.length; at++) {
    const leaf = leaves[at]!;
    const isInside = leaf.quote === quote && leaf.kind === 'blockQuote';
    if (!isInside && (leaf.quote >= 0 || leaf.kind !== 'paragraph')) return undefined;
    const visible = visibleText(parsed, leaf.node);
    const found = findCitations(visible, definitions, leaf.start);
    const name = attributionOf(proseOf(visible, found.removed, leaf.start).mapped.text);
    if (name !== undefined) return { name, cites: found.citations.filter((citation) => citation.isCertain).map((citation) => citation.target) };
    if (!isInside) return undefined;
  }
  return undefined;
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
