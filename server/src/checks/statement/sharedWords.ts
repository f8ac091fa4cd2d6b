import type { Profile, Term } from './profile.js';
import type { Window } from './window.js';

/** A word that a claim and a passage have in the same form or stem. */
export interface SharedWord {
  readonly term: Term;
  /** Index of the sentence in the window, and the sentence. */
  readonly sentence: number;
  readonly source: Profile;
  readonly other: Term;
}

/** A likeness below this is that of a synonym. */
const SAME_WORD = 0.9;

/** The words of a claim that stand in a window as they are, or as like as `least`, each with its place, in the claim's order; names and figures left out. */
export function sharedWords(claim: Profile, { alignment, sentences }: Window, least = SAME_WORD): SharedWord[] {
  return claim.terms.flatMap((term, index) => {
    const match = alignment.matches[index];
    if (term.kind !== 'word' || !match || match.score < least) return [];
    const source = sentences[match.sentence]!;
    return [{ term, sentence: match.sentence, source, other: source.terms[match.term]! }];
  });
}
