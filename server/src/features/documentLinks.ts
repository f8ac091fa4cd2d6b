import { shortTitle } from '../articles/shortTitle.js';
import type { ArticleCard, CorpusIndex } from '../index/corpusIndex.js';
import { dayWords } from '../text/phrases.js';
import type { Span } from '../text/span.js';
import { citationsOf, resolveCitation } from './citations.js';
import type { ParsedDocument } from './checkedDocument.js';

/** A citation that opens its article. */
export interface DocumentLink extends Span {
  readonly article: ArticleCard;
  /** Plain text: title, outlet, date. */
  readonly tooltip: string;
}

/** A link for each citation by id whose article exists. Markdown links open by themselves and are left to the editor. */
export async function documentLinks(document: ParsedDocument, index: CorpusIndex, signal?: AbortSignal): Promise<DocumentLink[]> {
  const links: DocumentLink[] = [];
  for (const { citation, span } of citationsOf(document.briefing)) {
    if (citation.target.kind !== 'id') continue;
    const article = await resolveCitation(citation, index, undefined, signal);
    if (article === undefined) continue;
    const tooltip = [shortTitle(article.title), article.outlet, article.date && dayWords(article.date)].filter((part) => part !== undefined && part !== '').join(' · ');
    links.push({ ...span, article, tooltip });
  }
  return links;
}
