import { t } from '../text/l10n.js';
import type { Finding } from './finding.js';
import type { JudgedName } from './name/judgedName.js';
import { mentionEvidence } from './name/evidence.js';
import { replaceName } from './name/replaceName.js';
import type { CheckContext } from './context.js';

/** `name.misspelled`: no article has the spelling, and one entity is near enough to be meant. */
export async function misspelledFinding(judged: JudgedName, suggestion: string, context: CheckContext, signal?: AbortSignal): Promise<Finding> {
  const entity = judged.lookup.entities[0]!;
  const known = entity.spellings.length > 0 ? ` ${entity.articles === 1 ? t('The corpus has it in one article.') : t('The corpus has this name in {0} articles.', entity.articles)}` : '';
  return {
    code: 'name.misspelled',
    start: judged.span.start,
    end: judged.span.end,
    message: t('No article writes “{0}”; the sources have “{1}”.', judged.mention.text, suggestion) + known,
    evidence: await mentionEvidence(entity, suggestion, context, signal),
    fixes: [replaceName(judged, suggestion, true)],
    name: judged.mention.text,
  };
}
