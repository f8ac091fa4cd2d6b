import { likeness } from './alignment.js';
import type { Profile, Term } from './profile.js';
import type { Window } from './window.js';

/** How many tokens may stand between a word and the neighbour that holds its slot. */
const REACH = 4;
/** A likeness below this does not hold a slot: synonyms do. */
const LEAST_LIKENESS = 0.75;

/**
 * Whether a term of the claim and one of the source fill the same slot: the terms next to them, before and after, are alike. At an end of either
 * sentence the other neighbour alone decides, which then has to stand as near. The source's term must not be what another term of the claim has.
 */
export function areInOneSlot(claim: Profile, window: Window, index: number, sentence: number, at: number): boolean {
  const source = window.sentences[sentence]!;
  if (window.alignment.matches.some((match) => match?.sentence === sentence && match.term === at)) return false;
  const [before, after] = [-1, 1].map((step) => side(claim, claim.terms[index]!, claim.terms[index + step], source, source.terms[at]!, source.terms[at + step]));
  const sides = [before === 'different' && haveOwners(claim, claim.terms[index]!, source, source.terms[at]!) ? 'open' : before, after];
  return sides.includes('alike') && !sides.includes('different');
}

/** 'Her wife' and 'Lena Orsk's daughter': a pronoun on one side stands for the name on the other. */
function haveOwners(claim: Profile, term: Term, source: Profile, other: Term): boolean {
  const [own, theirs] = [claim.tokens[term.token - 1]?.norm ?? '', source.tokens[other.token - 1]?.norm ?? ''];
  return (OWNER.test(own) && /['’]s$|^s$/.test(theirs)) || (OWNER.test(theirs) && /['’]s$|^s$/.test(own)) || (OWNER.test(own) && OWNER.test(theirs));
}

const OWNER = /^(?:his|her|their|its|my|our)$/;

function side(claim: Profile, term: Term, neighbour: Term | undefined, source: Profile, other: Term, otherNeighbour: Term | undefined): 'alike' | 'different' | 'open' {
  if (neighbour === undefined || otherNeighbour === undefined) return 'open';
  if (Math.abs(neighbour.token - term.token) > REACH || Math.abs(otherNeighbour.token - other.token) > REACH) return 'different';
  return likeness(claim, neighbour, source, otherNeighbour) >= LEAST_LIKENESS ? 'alike' : 'different';
}
