import { t } from '../text/l10n.js';
import type { Finding } from './finding.js';
import type { Judgement } from './statement/judgement.js';
import { differencesOf, sourceWords } from './statement/message.js';

/** `claim.misattributed`: the matching passage puts this statement in someone else's mouth. */
export function claimMisattributed(judgement: Judgement): readonly Finding[] {
  return differencesOf(judgement, 'claim.misattributed', (difference, text) => t('In the source it is “{0}” who says this, not “{1}”: “{2}” ({3}).', difference.sourceText, text, ...sourceWords(difference))).slice(0, 1);
}
