import { t } from '../text/l10n.js';
import { withoutFullStop } from '../text/phrases.js';
import type { Finding, Fix } from './finding.js';
import { evidenceOf, titleFor, type Judgement } from './statement/judgement.js';

/** `claim.wrongSource`: the cited article does not support the statement, another one does. */
export function claimWrongSource(judgement: Judgement): Finding | undefined {
  const { elsewhere } = judgement;
  if (!elsewhere) return undefined;
  const { id } = elsewhere.article.metadata;
  return {
    code: 'claim.wrongSource',
    start: judgement.place.start,
    end: judgement.place.end,
    message: judgement.isPart
      ? t('The cited article does not support this part of the sentence; “{0}” does: “{1}”.', titleFor(elsewhere.article), withoutFullStop(evidenceOf(elsewhere).text))
      : t('The cited article does not support this statement; “{0}” does: “{1}”.', titleFor(elsewhere.article), withoutFullStop(evidenceOf(elsewhere).text)),
    evidence: [evidenceOf(elsewhere, { note: t('supports the statement') })],
    fixes: citationFixes(judgement, id),
  };
}

function citationFixes(judgement: Judgement, id: string): Fix[] {
  const citations = judgement.statement.citations.map((index) => judgement.content.citations[index]!);
  const only = citations.length === 1 ? citations[0] : undefined;
  if (!only || only.target.kind !== 'id') return [];
  const written = judgement.content.source.slice(only.targetSpan.start, only.targetSpan.end);
  // Where the target stands in a footnote, its span is the reference's and bears no id.
  if (written !== only.target.id && written !== `@${only.target.id}`) return [];
  return [{ title: t('Cite “{0}” instead of “{1}”', id, only.target.id), edits: [{ span: only.targetSpan, newText: written.startsWith('@') ? `@${id}` : id }], isSafe: false, isPreferred: true }];
}
