import { t } from '../text/l10n.js';
import type { Finding } from './finding.js';
import type { Judgement } from './statement/judgement.js';
import type { PlacedDifference } from './statement/difference.js';
import { differencesOf, sourceWords } from './statement/message.js';

/** `figure.mismatch`: the matching passage has another number, quantity or unit in the same place. */
export function figureMismatch(judgement: Judgement): readonly Finding[] {
  return differencesOf(judgement, 'figure.mismatch', (difference, text) => t('The briefing has “{0}” where the source has “{1}”: “{2}” ({3}).', withUnit(judgement, difference) ?? text, difference.sourceText, ...sourceWords(difference)));
}

/** A figure of the briefing with its unit, as the source's is given: '18 percent' beside '18 points'. */
function withUnit({ claim }: Judgement, difference: PlacedDifference): string | undefined {
  return claim.quantities.find(({ number }) => number.start === difference.claim.start && number.end === difference.claim.end)?.text;
}
