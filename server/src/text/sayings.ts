import type { Piece, Subject } from './clause.js';

/** 'Halden's claim that “…”', 'Halden's words: “…”': what follows the noun is what its owner says. */
export function isContent(pieces: readonly Piece[], noun: number, at: number, words: string): boolean {
  const next = pieces[noun + 1]?.norm;
  return (next === 'that' && !isPredicate(words) && !isJudged(pieces, noun, at)) || (next === ':' && at === noun + 2);
}

const FINITE = /^(?:is|are|was|were|has|have|had|will|would|can|could|must|should|may|might)$/;
/** How many words may stand between 'was' and the marks: 'was simply “absurd”'. */
const JUDGED_REACH = 2;

/** 'The argument that Velm was to blame was simply “absurd”': what is quoted is said of the saying, behind the clause that gives it. */
function isJudged(pieces: readonly Piece[], noun: number, at: number): boolean {
  const copula = pieces.findIndex(({ norm }, i) => i < at && i >= at - 1 - JUDGED_REACH && /^(?:is|are|was|were)$/.test(norm));
  if (copula < 0) return false;
  // A clause of its own stands before it where 'that' opens one.
  return pieces[noun + 1]?.norm !== 'that' || pieces.slice(noun + 2, copula).some(({ norm }) => FINITE.test(norm) || /ed$/.test(norm));
}

/** Whose saying the noun at `noun` is; nobody where a description or a body owns it. */
export function ownerOf(pieces: readonly Piece[], noun: number): { subject?: Subject } {
  const { name, start, end } = pieces[pieces[noun]!.owner!]!;
  return name?.kind === 'person' || name?.kind === 'unknown' ? { subject: { start, end, form: 'name', name } } : {};
}

/** Quoted words that go on from a subject before the marks. */
function isPredicate(words: string): boolean {
  return /^[“"‘'„«]?(?:can|could|will|would|may|might|must|should|shall|is|are|was|were|has|have|had|does|do|did|cannot|isn|aren|wasn|won|never|only|also|\p{Ll}{2,}(?:ed|es))(?![\p{L}])/u.test(words);
}

/** Verbs that take a clause without 'that' behind them, so that a noun with its owner is what is spoken of. */
const SAYS = /^(?:say|add|insist|argue|warn|maintain|contend|claim|believe|think|complain|conclude|tell|declare|explain|stress|suggest)$/;

/** 'called Halden's claims “absurd”': verbs of judging, whose judgement the quoted words are. */
export const JUDGES = /^(?:call|describe|brand|label|dub|term|deem|characteri[sz]e)$/;

/** Whether what is quoted is said of what somebody else said, so that it is the words of the verb's subject. */
export function isSaidOf(pieces: readonly Piece[], v: number, at: number, words: string): boolean {
  const { lemma, strength } = pieces[v]!.verb!;
  if (pieces[at - 1]?.norm === 'as' || (JUDGES.test(lemma) && pieces[at - 1]?.owner !== undefined)) return true;
  return SAYS.test(lemma) && (strength === 'plain' || isPredicate(words) || pieces.slice(v + 1, at).some(({ owner }, i) => owner !== undefined && isJudged(pieces, v + 1 + i, at)));
}
