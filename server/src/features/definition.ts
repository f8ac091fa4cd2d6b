import type { Evidence } from '../checks/finding.js';
import type { ArticlePlace } from '../index/corpusIndex.js';
import type { Span } from '../text/span.js';
import { narrowestAt, type CheckedDocument, type FeatureContext } from './checkedDocument.js';
import { citationAt, resolveCitation } from './citations.js';

/** Where something in a briefing comes from. */
export interface Definition {
  /** What the cursor is on, in the briefing. */
  readonly origin: Span;
  /** The passages, best first, by offsets into their articles' texts. An empty span is the start of the article. */
  readonly places: readonly ArticlePlace[];
}

/**
 * The passages that a citation, a quotation or a statement at an offset rests on. Undefined where the cursor is on none of them,
 * or the corpus holds nothing for it.
 */
export async function definitionAt(document: CheckedDocument, offset: number, context: Pick<FeatureContext, 'index'> & { readonly briefingPath?: string }, signal?: AbortSignal): Promise<Definition | undefined> {
  const citation = citationAt(document.briefing, offset);
  if (citation !== undefined) {
    const card = await resolveCitation(citation.citation, context.index, context.briefingPath, signal);
    if (card !== undefined) return { origin: citation.span, places: [await placeCited(document, citation.span, card.id, context, signal)] };
    if (citation.citation.isCertain) return undefined;
  }
  const quotation = narrowestAt(document.report.quotations, offset);
  if (quotation !== undefined) return definitionOf(quotation, quotation.evidence);
  const statement = narrowestAt(document.report.statements, offset);
  return statement === undefined ? undefined : definitionOf(statement, statement.evidence);
}

function definitionOf(origin: Span, evidence: readonly Evidence[]): Definition | undefined {
  if (evidence.length === 0) return undefined;
  const places = evidence.map((item) => ({ articleId: item.article.id, start: item.start, end: item.end }));
  return { origin: { start: origin.start, end: origin.end }, places };
}

/** The passage of the cited article that the sentence with the citation rests on, else the article's title. */
async function placeCited(document: CheckedDocument, citation: Span, articleId: string, context: Pick<FeatureContext, 'index'>, signal?: AbortSignal): Promise<ArticlePlace> {
  const verdicts = [...document.report.quotations, ...document.report.statements];
  const before = verdicts
    .filter((verdict) => verdict.start <= citation.start && verdict.evidence.some((item) => item.article.id === articleId))
    .sort((a, b) => b.end - a.end)[0];
  const isNear = before !== undefined && citation.start - before.end < 400 && !/\n\s*\n/.test(document.briefing.text.slice(before.end, citation.start));
  const evidence = isNear ? before.evidence.find((item) => item.article.id === articleId) : undefined;
  if (evidence !== undefined) return { articleId, start: evidence.start, end: evidence.end };
  const article = await context.index.article(articleId, signal);
  const title = article?.blocks.find((block) => block.kind === 'title');
  return { articleId, start: title?.start ?? 0, end: title?.end ?? 0 };
}
