import { citationPlace } from './citationPlace.js';
import type { Finding } from './finding.js';
import { evidenceOf, titleFor, type Judgement } from './statement/judgement.js';

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
    message: `“${title}” supports this statement, which cites no source.`,
    evidence: [evidenceOf(best, 'supports the statement')],
    fixes: [{ title: `Cite “${id}” (${title})`, edits: [{ span: { start: at, end: at }, newText: ` [@${id}]` }], isSafe: false, isPreferred: true }],
  };
}

/** A sentence whose parts rest on several articles: it should cite all of them. */
function uncitedParts({ statement, content }: Judgement, parts: NonNullable<Judgement['restingOn']>): Finding {
  const articles = [...new Map(parts.map(({ window: { article } }) => [article.metadata.id, article])).values()];
  const titles = articles.map((article) => `“${titleFor(article)}”`).join(' and ');
  const at = citationPlace(content.source, statement);
  const citation = articles.map(({ metadata }) => `@${metadata.id}`).join('; ');
  return {
    code: 'claim.uncited',
    start: statement.start,
    end: statement.end,
    message: articles.length === 1 ? `${titles} supports this statement, which cites no source.` : `${titles} support parts of this statement, which cites no source.`,
    evidence: parts.map(({ words, window }) => evidenceOf(window, `bears out “${words}”`)),
    fixes: [{ title: `Cite ${articles.map(({ metadata }) => `“${metadata.id}”`).join(' and ')}`, edits: [{ span: { start: at, end: at }, newText: ` [${citation}]` }], isSafe: false, isPreferred: true }],
  };
}
