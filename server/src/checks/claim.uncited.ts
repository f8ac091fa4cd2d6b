import { t } from '../text/l10n.js';
import { allOf, quoted } from '../text/phrases.js';
import { citationPlace } from './citationPlace.js';
import type { Finding } from './finding.js';
import { bearsOut, evidenceOf, titleFor, type Judgement } from './statement/judgement.js';

/** A source is offered only where it carries this much of the statement. */
const CLEAR_SUPPORT = 0.5;

/** `claim.uncited`: the sources support the statement, and it cites none of them. */
export function claimUncited(judgement: Judgement): Finding | undefined {
  const best = judgement.windows[0];
  if (judgement.verdict !== 'supported' || judgement.statement.citations.length > 0 || !best || judgement.support < CLEAR_SUPPORT) return undefined;
  const { statement } = judgement;
  if (judgement.restingOn !== undefined) return uncitedParts(judgement, judgement.restingOn);
  const { id } = best.article.metadata;
  const title = titleFor(best.article);
  const at = citationPlace(judgement.content.source, statement);
  return {
    code: 'claim.uncited',
    start: statement.start,
    end: statement.end,
    message: t('“{0}” supports this statement, which cites no source.', title),
    evidence: [evidenceOf(best, { note: t('supports the statement') })],
    fixes: [{ title: t('Cite “{0}” ({1})', id, title), edits: [{ span: { start: at, end: at }, newText: ` [@${id}]` }], isSafe: false, isPreferred: true }],
  };
}

/** A sentence whose parts rest on several articles: it should cite all of them. */
function uncitedParts({ statement, content }: Judgement, parts: NonNullable<Judgement['restingOn']>): Finding {
  const articles = [...new Map(parts.map(({ window: { article } }) => [article.metadata.id, article])).values()];
  const titles = articles.map((article) => titleFor(article));
  const at = citationPlace(content.source, statement);
  const citation = articles.map(({ metadata }) => `@${metadata.id}`).join('; ');
  return {
    code: 'claim.uncited',
    start: statement.start,
    end: statement.end,
    message: articles.length === 1 ? t('“{0}” supports this statement, which cites no source.', titles[0]!) : t('{0} support parts of this statement, which cites no source.', allOf(titles.map(quoted))),
    evidence: parts.map(({ words, window }) => evidenceOf(window, bearsOut(words))),
    fixes: [{ title: t('Cite {0}', allOf(articles.map(({ metadata }) => quoted(metadata.id)))), edits: [{ span: { start: at, end: at }, newText: ` [${citation}]` }], isSafe: false, isPreferred: true }],
  };
}
