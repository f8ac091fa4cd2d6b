import type { Finding } from './finding.js';
import type { Judgement } from './statement/judgement.js';
import { asTheSourceSays, differencesOf } from './statement/message.js';

/** `figure.mismatch`: the matching passage has another number, quantity or unit in the same place. */
export function figureMismatch(judgement: Judgement): readonly Finding[] {
  return differencesOf(judgement, 'figure.mismatch', (difference, text) => `The briefing has “${text}” where the source has “${difference.sourceText}”: ${asTheSourceSays(difference)}.`);
}
