import type { Finding } from './finding.js';
import type { Judgement } from './statement/judgement.js';
import { asTheSourceSays, differencesOf } from './statement/message.js';

/** `date.mismatch`: the matching passage has another date, weekday, time or year in the same place. */
export function dateMismatch(judgement: Judgement): readonly Finding[] {
  return differencesOf(judgement, 'date.mismatch', (difference, text) => `The briefing has “${text}” where the source has “${difference.sourceText}”: ${asTheSourceSays(difference)}.`);
}
