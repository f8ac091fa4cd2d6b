import { shortTitle } from '../articles/shortTitle.js';
import type { ArticleCard } from '../index/corpusIndex.js';
import { t } from '../text/l10n.js';
import { quoted } from '../text/phrases.js';
import type { Evidence, Finding, Fix } from './finding.js';
import type { CitedArticle } from './quotation/citedArticles.js';
import type { QuotationQuestion } from './quotation/question.js';

/** Articles offered in place of the cited one, at most. */
const MOST_OFFERED = 3;

/** `quote.wrongSource`: none of the cited articles holds the words, those of `evidence` do. */
export function wrongSourceFinding(question: QuotationQuestion, cited: readonly CitedArticle[], evidence: readonly Evidence[]): Finding {
  const holders = [...new Map(evidence.map(({ article }) => [article.id, article])).values()];
  const citedTitles = cited.map(({ card }) => quoted(shortTitle(card.title))).join(', ');
  return {
    code: 'quote.wrongSource',
    start: question.quotation.start,
    end: question.quotation.end,
    message:
      cited.length > 1
        ? t('The cited articles do not hold these words ({0}). They stand in “{1}” [@{2}].', citedTitles, shortTitle(holders[0]?.title ?? ''), holders[0]?.id ?? '')
        : t('The cited article does not hold these words ({0}). They stand in “{1}” [@{2}].', citedTitles, shortTitle(holders[0]?.title ?? ''), holders[0]?.id ?? ''),
    evidence,
    fixes: holders.slice(0, MOST_OFFERED).flatMap((card, rank) => fixFor(question, cited, card, rank === 0)),
  };
}

function fixFor(question: QuotationQuestion, cited: readonly CitedArticle[], card: ArticleCard, isPreferred: boolean): Fix[] {
  const { content } = question;
  for (const { citation: index } of cited) {
    if (index === undefined) continue;
    const { target, targetSpan } = content.citations[index]!;
    const written = content.source.slice(targetSpan.start, targetSpan.end);
    // A target that stands in a footnote is spanned by its reference, which nothing may overwrite.
    const newText = newTarget(written, target, card);
    if (newText === undefined) continue;
    return [{ title: t('Cite {0} ({1})', newText, shortTitle(card.title)), edits: [{ span: targetSpan, newText }], isSafe: false, isPreferred }];
  }
  return [];
}

function newTarget(written: string, target: { readonly kind: string; readonly id?: string; readonly url?: string }, card: ArticleCard): string | undefined {
  if (target.kind === 'id' && written === target.id) return card.id;
  if (target.kind === 'id' && written === `@${target.id}`) return `@${card.id}`;
  if (target.kind === 'url' && written === target.url) return card.url;
  return undefined;
}
