import type { CorpusIndex } from '../index/corpusIndex.js';
import { overlaps, type Span } from '../text/span.js';
import { blockAt, inDocument, type ParsedDocument } from './checkedDocument.js';
import { citationsOf, resolveCitation } from './citations.js';
import { plainLine } from './escapeMarkdown.js';

/** A place of a briefing that cites an article. */
export interface SourceUse extends Span {
  /** The sentence that cites it, else the block's text; plain. */
  readonly text: string;
}

const TEXT_LIMIT = 200;

/** Where a briefing cites which articles, by id, in document order. Only parsing is needed for it, no check. */
export async function usesOfSources(document: ParsedDocument, index: CorpusIndex, briefingPath?: string, signal?: AbortSignal): Promise<Map<string, SourceUse[]>> {
  const uses = new Map<string, SourceUse[]>();
  for (const { citation, whole } of citationsOf(document.briefing)) {
    const card = await resolveCitation(citation, index, briefingPath, signal);
    if (card === undefined) continue;
    const use = { ...whole, text: sentenceOf(document, whole) };
    const known = uses.get(card.id);
    if (known === undefined) uses.set(card.id, [use]);
    else if (!known.some((other) => overlaps(other, use))) known.push(use);
  }
  return uses;
}

/** The sentence that a citation stands in, or the last one before it. */
function sentenceOf({ briefing }: ParsedDocument, citation: Span): string {
  const block = blockAt(briefing, citation.start);
  if (block === undefined) return '';
  const { prose, statements } = block.content;
  const own = statements.map((statement) => ({ ...inDocument(block, statement), prose: statement.prose })).filter(({ start }) => start <= citation.start).at(-1);
  return plainLine(own === undefined ? prose.text : prose.text.slice(own.prose.start, own.prose.end), TEXT_LIMIT);
}
