import type { Finding } from './finding.js';
import type { Judgement } from './statement/judgement.js';
import { asTheSourceSays, differencesOf } from './statement/message.js';

/** `claim.misattributed`: the matching passage puts this statement in someone else's mouth. */
export function claimMisattributed(judgement: Judgement): readonly Finding[] {
  return differencesOf(judgement, 'claim.misattributed', (difference, text) => `In the source it is “${difference.sourceText}” who says this, not “${text}”: ${asTheSourceSays(difference)}.`).slice(0, 1);
}
