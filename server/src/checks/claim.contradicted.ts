import type { Finding } from './finding.js';
import type { Difference } from './statement/difference.js';
import type { Judgement } from './statement/judgement.js';
import { asTheSourceSays, differencesOf } from './statement/message.js';

/** `claim.contradicted`: the matching passage says otherwise: negated, the opposite word, another actor or object in the same role. */
export function claimContradicted(judgement: Judgement): readonly Finding[] {
  return differencesOf(judgement, 'claim.contradicted', (difference, text) => `${reason(difference, text)} ${asTheSourceSays(difference)}.`).slice(0, 1);
}

function reason(difference: Difference, text: string): string {
  if (difference.kind === 'negation') return `One of the two denies what the other says (“${text}”, in the source “${difference.sourceText}”):`;
  if (difference.kind === 'opposite') return `“${text}” is the opposite of the source’s “${difference.sourceText}”:`;
  if (difference.kind === 'modality') return `The briefing tells “${text}” as a fact, the source only as planned, expected or possible (“${difference.sourceText}”):`;
  if (difference.kind === 'extent') return `“${text}” is not how much the source speaks of (“${difference.sourceText}”):`;
  if (difference.kind === 'sister') return `The source has “${difference.sourceText}”, which “${text}” excludes:`;
  if (difference.kind === 'name') return `The source has “${difference.sourceText}” where the briefing has “${text}”:`;
  return `The source says this of “${difference.sourceText}”, not of “${text}”:`;
}
