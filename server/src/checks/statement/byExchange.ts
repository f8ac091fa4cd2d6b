import type { Difference } from './difference.js';
import type { Profile, Term } from './profile.js';
import type { Window } from './window.js';

/** The passage must be the claim's own. */
const LEAST_COVERAGE = 0.6;
/** How far before a preposition the noun of the deed may stand. */
const NOUN_REACH = 7;
/** How many words may stand between a preposition and the name: 'by the People's Republic of China'. */
const NAME_REACH = 5;

/** Behind a noun of a deed: whose deed it is, and against whom it goes. */
const DOER = /^(?:by|from)$/;
const TARGET = /^(?:against|on|upon|towards?|at)$/;

/**
 * 'Pressure by Marn' where the passage has 'pressure on Marn by Velm': of two names behind one noun of a deed the claim gives the one the place of the other.
 * The passage must name both, each behind its preposition; that it has the claim's name in the claim's place anywhere clears the claim.
 */
export function exchangedByPreposition(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  for (const [index, term] of claim.terms.entries()) {
    const match = window.alignment.matches[index];
    const own = term.kind === 'name' ? placeOf(claim, term) : undefined;
    if (!own || !match || match.score < 0.85) continue;
    const source = window.sentences[match.sentence]!;
    const other = source.terms[match.term]!;
    const theirs = placeOf(source, other);
    if (!theirs || theirs.isDoer === own.isDoer || !theirs.nouns.some((noun) => own.nouns.includes(noun))) continue;
    const counterpart = source.terms.find((name) => name !== other && name.kind === 'name' && isCounterpart(source, name, own));
    if (!counterpart || window.sentences.some((sentence) => sentence.terms.some((same) => same.stem === other.stem && placeOf(sentence, same)?.isDoer === own.isDoer))) continue;
    const there = nameAround(source, counterpart);
    return [{ code: 'claim.contradicted', kind: 'actor', claim: nameAround(claim, term), sentence: match.sentence, source: there, sourceText: source.text.slice(there.start, there.end), confidence: 0.8 }];
  }
  return [];
}

/** The whole of a name that a term is part of: 'the Free Republic of Velm'. */
function nameAround({ tokens }: Profile, { token }: Term): { start: number; end: number } {
  const isOfName = (at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? '');
  let [first, last] = [token, token];
  while (isOfName(first - 1)) first--;
  while (isOfName(last + 1) || (tokens[last + 1]?.norm === 'of' && isOfName(last + 2))) last++;
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}

interface Place {
  readonly isDoer: boolean;
  /** Stems of the nouns before the preposition. */
  readonly nouns: readonly string[];
}

/** Whether another name stands where the claim puts its own, behind the same noun. */
function isCounterpart(source: Profile, name: Term, own: Place): boolean {
  const place = placeOf(source, name);
  return place !== undefined && place.isDoer === own.isDoer && place.nouns.some((noun) => own.nouns.includes(noun));
}

/** On which side of a deed a name stands: behind 'by' or behind 'against', with the nouns before that; undefined where it stands behind neither. */
function placeOf({ tokens, terms }: Profile, { token }: Term): Place | undefined {
  for (let at = token - 1; at >= Math.max(0, token - NAME_REACH); at--) {
    const { norm, kind, text } = tokens[at]!;
    if (DOER.test(norm) || TARGET.test(norm)) {
      const nouns = terms.filter((term) => term.kind === 'word' && term.token < at && at - term.token <= NOUN_REACH).map(({ stem }) => stem);
      return nouns.length === 0 ? undefined : { isDoer: DOER.test(norm), nouns };
    }
    // Only the words of the name, its determiner and 'of' stand between.
    if (kind === 'mark' ? !/^['’-]$/.test(text) : !/^\p{Lu}/u.test(text) && !/^(?:the|of|s|its|their)$/.test(norm)) return undefined;
  }
  return undefined;
}
