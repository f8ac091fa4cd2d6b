import { t } from '../text/l10n.js';
import type { Finding } from './finding.js';
import type { Judgement } from './statement/judgement.js';
import { differencesOf, sourceWords } from './statement/message.js';

/** `date.mismatch`: the matching passage has another date, weekday, time or year in the same place. */
export function dateMismatch(judgement: Judgement): readonly Finding[] {
  return differencesOf(judgement, 'date.mismatch', (difference, text) => t('The briefing has “{0}” where the source has “{1}”: “{2}” ({3}).', text, difference.sourceText, ...sourceWords(difference)));
}
