import type { BlockContent, BriefingQuotation, CitationTarget } from '../../briefing/briefing.js';
import type { ArticleCard } from '../../index/corpusIndex.js';
import type { CheckContext } from '../context.js';

/** A citation that vouches for a quotation and the article it names. */
export interface CitedArticle {
  /** An index into the block's citations; missing where the citation stands in another block. */
  readonly citation?: number;
  readonly card: ArticleCard;
}

/**
 * The articles that the sentence of a quotation cites, as far as the corpus has them. For a block quote without citations of its own these are
 * those of the line that signs it, or of the sentence that leads it in.
 */
export async function citedArticles(content: BlockContent, quotation: Pick<BriefingQuotation, 'statement'>, context: CheckContext, signal?: AbortSignal): Promise<CitedArticle[]> {
  const cited: CitedArticle[] = [];
  for (const index of content.statements[quotation.statement]?.citations ?? []) {
    const citation = content.citations[index];
    const card = citation && (await cardOfTarget(citation.target, context, signal));
    if (card) cited.push({ citation: index, card });
  }
  if (content.kind !== 'blockQuote' || content.citations.length > 0) return cited;
  for (const target of content.citedBelow ?? citedByLeadIn(context)) {
    const card = await cardOfTarget(target, context, signal);
    if (card) cited.push({ card });
  }
  return cited;
}

/** What the paragraph before a block cites where its last sentence ends with a colon. */
function citedByLeadIn(context: CheckContext): CitationTarget[] {
  const before = context.before.at(-1);
  const last = before?.statements.at(-1);
  if (before === undefined || last === undefined || !before.prose.text.trimEnd().endsWith(':')) return [];
  return last.citations.flatMap((index) => before.citations[index]?.target ?? []);
}

async function cardOfTarget(target: CitationTarget, context: CheckContext, signal: AbortSignal | undefined): Promise<ArticleCard | undefined> {
  if (target.kind === 'id') return context.index.card(target.id, signal);
  if (target.kind === 'url') return context.index.cardByUrl(target.url, signal);
  const path = absolutePath(target.path, context.briefingPath);
  return path === undefined ? undefined : context.index.cardByPath(path, signal);
}

/** A link's path against the briefing's own; undefined for a relative one in an untitled document. Percent escapes are undone. */
function absolutePath(link: string, briefingPath: string | undefined): string | undefined {
  const path = unescapePath(link.replace(/[?#].*$/s, ''));
  if (/^(?:\/|[A-Za-z]:[\\/])/.test(path)) return path;
  if (briefingPath === undefined) return undefined;
  const separator = briefingPath.includes('\\') && !briefingPath.includes('/') ? '\\' : '/';
  const parts = briefingPath.split(separator).slice(0, -1);
  for (const part of path.split(/[\\/]/)) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join(separator);
}

function unescapePath(path: string): string {
  // A lone percent sign is part of the name, not an escape; decoding would throw.
  return /%(?![0-9A-Fa-f]{2})/.test(path) ? path : path.replace(/(?:%[0-9A-Fa-f]{2})+/g, (escapes) => decodeEscapes(escapes));
}

function decodeEscapes(escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch {
    // Not UTF-8: the characters stand for themselves.
    return escapes;
  }
}
