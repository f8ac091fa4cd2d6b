import { t } from '../text/l10n.js';
import type { Finding } from './finding.js';
import type { PlacedDifference } from './statement/difference.js';
import type { Judgement } from './statement/judgement.js';
import { differencesOf, sourceWords } from './statement/message.js';

/** `claim.contradicted`: the matching passage says otherwise: negated, the opposite word, another actor or object in the same role. */
export function claimContradicted(judgement: Judgement): readonly Finding[] {
  return differencesOf(judgement, 'claim.contradicted', messageFor).slice(0, 1);
}

function messageFor(difference: PlacedDifference, text: string): string {
  const values = [text, difference.sourceText, ...sourceWords(difference)];
  if (difference.kind === 'negation') return t('The source says the opposite, with “{1}” where the briefing has “{0}”: “{2}” ({3}).', ...values);
  if (difference.kind === 'opposite') return t('“{0}” is the opposite of the source’s “{1}”: “{2}” ({3}).', ...values);
  if (difference.told === 'settled') return t('The briefing tells “{0}” as settled, the source leaves it open (“{1}”): “{2}” ({3}).', ...values);
  if (difference.told === 'weighed') return t('The briefing has “{0}” still being weighed, the source tells it as done or decided (“{1}”): “{2}” ({3}).', ...values);
  if (difference.told === 'unknown') return t('The briefing gives “{0}” as the cause, which the source says is not known (“{1}”): “{2}” ({3}).', ...values);
  if (difference.told === 'unanswered') return t('The briefing has “{0}”, the source has no answer yet (“{1}”): “{2}” ({3}).', ...values);
  if (difference.kind === 'modality') return t('The briefing tells “{0}” as a fact, the source only as planned, expected or possible (“{1}”): “{2}” ({3}).', ...values);
  if (difference.kind === 'outcome') return t('Measured by what was expected, the source has “{1}”, not “{0}”: “{2}” ({3}).', ...values);
  if (difference.kind === 'extent') return t('The source speaks of “{1}”, not of “{0}”: “{2}” ({3}).', ...values);
  if (difference.kind === 'sister') return t('The source has “{1}”, which rules out “{0}”: “{2}” ({3}).', ...values);
  if (difference.kind === 'name') return t('The source has “{1}” where the briefing has “{0}”: “{2}” ({3}).', ...values);
  return t('The source says this of “{1}”, not of “{0}”: “{2}” ({3}).', ...values);
}
