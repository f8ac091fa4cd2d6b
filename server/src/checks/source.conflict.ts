import { t } from '../text/l10n.js';
import { dayWords, quoted, withoutFullStop } from '../text/phrases.js';
import type { EvidenceNote, Finding } from './finding.js';
import { evidenceOf, inSource, sourceSentence, titleFor, type Judgement } from './statement/judgement.js';

/** `source.conflict`: one article bears the statement out, an independent one has another figure or date, or the opposite, in the same place. */
export function sourceConflict(judgement: Judgement): Finding | undefined {
  const best = judgement.windows[0];
  if (!best || !judgement.conflict) return undefined;
  const { window: other, difference } = judgement.conflict;
  const span = inSource(judgement, difference.claim);
  const text = judgement.claim.text.slice(difference.claim.start, difference.claim.end);
  return {
    code: 'source.conflict',
    start: span.start,
    end: span.end,
    message: t('The sources disagree: {0} has “{1}”, {2} has “{3}”: “{4}”.', named(best, other), text, named(other, best), difference.sourceText, withoutFullStop(sourceSentence(other, difference))),
    evidence: [evidenceOf(best, has(text)), evidenceOf(other, has(difference.sourceText))],
    fixes: [],
  };
}

function has(words: string): EvidenceNote {
  return { note: t('has “{0}”', words), sentence: t('This source has “{0}”', words), noted: words };
}

type Dated = Parameters<typeof titleFor>[0] & { readonly metadata: { readonly date?: string } };

/** An article by its title, with its day where the other one appeared on another day: the later one may know more. */
function named({ article }: { readonly article: Dated }, other: { readonly article: Dated }): string {
  const { date } = article.metadata;
  const isTold = date !== undefined && other.article.metadata.date !== undefined && other.article.metadata.date !== date;
  return isTold ? t('“{0}” ({1})', titleFor(article), dayWords(date)) : quoted(titleFor(article));
}
