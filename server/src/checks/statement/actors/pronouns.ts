import type { Profile } from '../profile.js';
import type { Window } from '../window.js';

const OF_MEN: ReadonlySet<string> = new Set(['he', 'him', 'his', 'himself']);
const OF_WOMEN: ReadonlySet<string> = new Set(['she', 'her', 'hers', 'herself']);

/** Whether the claim has a pronoun for a man where the sentence of the window that says most of it has only ones for women, or the other way round. */
export function hasOtherPronoun(claim: Profile, window: Window): boolean {
  const sentence = mainSentence(claim, window);
  return isOther(claim, sentence, OF_MEN, OF_WOMEN) || isOther(claim, sentence, OF_WOMEN, OF_MEN);
}

function isOther(claim: Profile, sentence: Profile, own: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return has(claim, own) && has(sentence, others) && !has(sentence, own);
}

function mainSentence(claim: Profile, window: Window): Profile {
  const shares = window.sentences.map(() => 0);
  window.alignment.matches.forEach((match, index) => {
    if (match) shares[match.sentence] = shares[match.sentence]! + claim.terms[index]!.weight * match.score;
  });
  return window.sentences[shares.indexOf(Math.max(...shares))]!;
}

function has(profile: Profile, pronouns: ReadonlySet<string>): boolean {
  return profile.tokens.some(({ norm }) => pronouns.has(norm));
}
