import type { Briefing, Citation } from '../briefing/briefing.js';
import type { ArticleCard, CorpusIndex } from '../index/corpusIndex.js';
import type { Span } from '../text/span.js';
import { blockAt, inDocument, narrowestAt } from './checkedDocument.js';

/** A citation with its place in the document. */
export interface PlacedCitation {
  readonly citation: Citation;
  /** The span of the id, path or URL, by document offset. */
  readonly span: Span;
  /** The span of the whole citation, by document offset. */
  readonly whole: Span;
}

/** All citations of a briefing, in order. */
export function citationsOf(briefing: Briefing): PlacedCitation[] {
  return briefing.blocks.flatMap((block) => block.content.citations.map((citation) => ({ citation, span: inDocument(block, citation.targetSpan), whole: inDocument(block, citation) })));
}

/** The citation whose id, path or URL an offset is on. */
export function citationAt(briefing: Briefing, offset: number): PlacedCitation | undefined {
  const block = blockAt(briefing, offset);
  if (block === undefined) return undefined;
  const places = block.content.citations.map((citation) => ({ ...inDocument(block, citation.targetSpan), citation }));
  const place = narrowestAt(places, offset);
  return place && { citation: place.citation, span: { start: place.start, end: place.end }, whole: inDocument(block, place.citation) };
}

/** The article that a citation names, or undefined where the corpus has none. Relative paths need the briefing's own path. */
export async function resolveCitation(citation: Citation, index: CorpusIndex, briefingPath?: string, signal?: AbortSignal): Promise<ArticleCard | undefined> {
  const { target } = citation;
  if (target.kind === 'id') return index.card(target.id, signal);
  if (target.kind === 'url') return index.cardByUrl(target.url, signal);
  const path = absolutePath(target.path, briefingPath);
  return path === undefined ? undefined : index.cardByPath(path, signal);
}

/** A path relative to the briefing's folder made absolute; drive letters and back slashes of Windows are understood. */
export function absolutePath(path: string, briefingPath?: string): string | undefined {
  const plain = decodeOnce(path).replace(/[?#].*$/, '');
  if (/^(?:\/|[A-Za-z]:[\\/])/.test(plain)) return plain;
  if (briefingPath === undefined) return undefined;
  const separator = briefingPath.includes('\\') && !briefingPath.includes('/') ? '\\' : '/';
  const parts = briefingPath.split(separator).slice(0, -1);
  for (const part of plain.split(/[\\/]/)) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join(separator);
}

function decodeOnce(path: string): string {
  // A stray percent sign is no escape: then the path is taken as it stands.
  return /%(?![0-9A-Fa-f]{2})/.test(path) ? path : path.replace(/(?:%[0-9A-Fa-f]{2})+/g, decodeRun);
}

function decodeRun(run: string): string {
  const bytes = Uint8Array.from(run.slice(1).split('%'), (hex) => Number.parseInt(hex, 16));
  return new TextDecoder().decode(bytes);
}
