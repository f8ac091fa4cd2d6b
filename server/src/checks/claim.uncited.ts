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
