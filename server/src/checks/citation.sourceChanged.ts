import { shortTitle } from '../articles/shortTitle.js';
import { holdsPassage, type VerifiedPassage } from '../articles/verifiedPassage.js';
import type { BlockContent } from '../briefing/briefing.js';
import { textFingerprint } from '../text/fingerprint.js';
import { t } from '../text/l10n.js';
import type { CheckContext } from './context.js';
import type { Evidence, Finding, StatementVerdict } from './finding.js';
import { citedArticles } from './quotation/citedArticles.js';
import { shortened } from './quotation/evidence.js';

/** From this much of the sentence on, a passage is shown as the one that may have taken the old one's place. */
const NEAR = 0.3;

/**
 * `citation.sourceChanged`: a sentence was verified against a passage of the article that it cites, and the article does not have this passage any
 * more. The finding stands on the citation, or on the sentence where the citation stands in another block; one for a sentence and an article.
 * `verdicts` are those of the block's statements, in order. A sentence that was edited since, or never verified, bears none.
 */
export async function findChangedSources(content: BlockContent, verdicts: readonly StatementVerdict[], context: CheckContext, signal?: AbortSignal): Promise<Finding[]> {
  const findings: Finding[] = [];
  if (context.verified === undefined || context.verified.size === 0) return findings;
  for (const [index, statement] of content.statements.entries()) {
    if (statement.notChecked === 'ignored') continue;
    const remembered = context.verified.get(textFingerprint(content.prose.text.slice(statement.prose.start, statement.prose.end)));
    if (remembered === undefined) continue;
    const seen = new Set<string>();
    for (const { citation, card } of await citedArticles(content, { statement: index }, context, signal)) {
      if (seen.has(card.id)) continue;
      seen.add(card.id);
      const article = await context.index.article(card.id, signal);
      const lost = article && remembered.find((passage) => passage.source === card.id && !holdsPassage(article, passage));
      if (lost === undefined) continue;
      const nearest = verdicts[index]?.evidence.find(({ article: { id }, score }) => id === card.id && score >= NEAR);
      const span = citation === undefined ? statement : content.citations[citation]!.targetSpan;
      findings.push({
        code: 'citation.sourceChanged',
        start: span.start,
        end: span.end,
        sentence: { start: statement.start, end: statement.end },
        message: messageFor(shortTitle(card.title), lost, nearest),
        evidence: nearest ? [{ ...nearest, note: t('the nearest passage now') }] : [],
        fixes: [],
      });
    }
  }
  return findings;
}

function messageFor(title: string, { text }: VerifiedPassage, nearest: Evidence | undefined): string {
  const words = text.replace(/\s+/g, ' ').trim();
  const before = words === '' ? '' : t('Then: “{0}”', shortened(words));
  const now = nearest === undefined ? t('Nothing near this passage stands there now.') : t('Now: “{0}”', shortened(nearest.text));
  return [t('“{0}” changed since this sentence was verified against it.', title), before, now].filter(Boolean).join(' ');
}
