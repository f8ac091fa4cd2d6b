import { likeness } from '../alignment.js';
import type { Difference } from '../difference.js';
import type { Profile, Term } from '../profile.js';
import { sharedSurroundings } from '../nearness.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.6;
const LEAST_SHARED = 0.5;
/** What research is done on before it is done on people. By lower-case word. */
const ANIMALS = /^(?:mice|mouse|rats?|animals?|monkeys?|macaques?|primates?|rabbits?|pigs?|ferrets?|hamsters?|zebrafish|dogs?|cats?|cattle|calves|sheep|goats?|chickens?|rodents?|flies|worms?|cells?|tissue|organoids?)$/;
const PEOPLE = /^(?:patients?|people|humans?|volunteers?|children|adults?|women|men|participants?|sufferers?|persons?|infants?|babies|pensioners?|teenagers?)$/;
/** A claim with such a word says itself that people were not meant, or not yet. */
const HEDGES = /^(?:may|might|could|would|will|can|hope[sd]?|hoping|plan(?:s|ned)?|future|potential|potentially|possible|trial|trials|whether|if|not|no)$/;

/**
 * A result that the source has from animals or cells and the claim from people: 'cured patients' where the passage has 'cured mice'. Where the article tells of people
 * in the same deed too, or the claim names the animals, nothing is said.
 */
export function speciesDifferences(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE || claim.tokens.some(({ norm }) => ANIMALS.test(norm) || HEDGES.test(norm))) return [];
  for (const [index, term] of claim.terms.entries()) {
    if (term.kind !== 'word' || !PEOPLE.test(term.norm) || window.alignment.matches[index]) continue;
    const verb = verbBefore(claim, window, index);
    if (!verb) continue;
    const source = window.sentences[verb.sentence]!;
    const animals = source.terms.find(({ norm, token }) => ANIMALS.test(norm) && token > verb.there && token - verb.there <= VERB_REACH);
    if (!animals || isToldOfPeople(claim, term, verb.own, window)) continue;
    const shared = sharedSurroundings(claim, term.token, window, verb.sentence, animals.token);
    if (shared < LEAST_SHARED) continue;
    const [own, there] = [claim.tokens[term.token]!, source.tokens[animals.token]!];
    return [{ code: 'claim.contradicted', kind: 'sister', claim: { start: own.start, end: own.end }, sentence: verb.sentence, source: { start: there.start, end: there.end }, sourceText: there.text, confidence: shared }];
  }
  return [];
}

/** How far behind its verb the object may stand. */
const VERB_REACH = 4;

/** The word before a term, near it and found in the window as such, that both sides' objects stand behind. */
function verbBefore(claim: Profile, window: Window, index: number): { readonly own: Term; readonly sentence: number; readonly there: number } | undefined {
  const term = claim.terms[index]!;
  for (let at = index - 1; at >= 0; at--) {
    const own = claim.terms[at]!;
    if (term.token - own.token > VERB_REACH) return undefined;
    const match = window.alignment.matches[at];
    if (own.kind === 'word' && match && match.score >= 0.9) return { own, sentence: match.sentence, there: window.sentences[match.sentence]!.terms[match.term]!.token };
  }
  return undefined;
}

/** Whether a sentence of the article has the deed beside people: then it may be what the claim tells. */
function isToldOfPeople(claim: Profile, people: Term, deed: Term, { article }: Window): boolean {
  return article.sentences.some((_, at) => {
    const source = sourceProfile(article, at);
    const hasPeople = source.tokens.some(({ norm }) => PEOPLE.test(norm)) || source.terms.some((other) => likeness(claim, people, source, other) >= 0.6);
    return hasPeople && source.terms.some((other) => likeness(claim, deed, source, other) >= 0.75);
  });
}
