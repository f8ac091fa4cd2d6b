import { directionOf } from '../../text/direction.js';
import { areNearlyOpposite, areOpposite, areOppositeForms, commonness, idiomsOf } from '../../text/lexicon/words.js';
import { converseOf } from './actors/converseVerbs.js';
import { sideOf } from './figures/figureSide.js';
import { denialOf } from './negation.js';
import { meaningsIn, verbsForPhrase } from './phrases.js';
import type { Profile, Term } from './profile.js';

/**
 * How two words stand against each other: `plain` opposites; `loose` ones, which have to stand in one slot, since they are too light or only like opposites;
 * `unchanged`, a change in the one and the denial of any in the other.
 */
export type Opposition = 'plain' | 'loose' | 'unchanged';

/** Verbs as light as 'take' and 'give' are opposites in a dictionary and not in a sentence. */
const LIGHT = 0.7;
const NO_VERBS: readonly string[] = [];
/** What a denial of makes 'no change', by stem; and words that say so themselves. */
const CHANGE = new Set(['differ', 'differenti', 'chang', 'affect', 'effect', 'impact', 'influenc']);
const UNCHANGED = /^(?:unchanged|unaffected|unaltered)$/;

/** The opposition between a word of the claim and one of the source, or undefined. Verbs of two words count as one: 'turned down' and 'accepted'. */
export function oppositionOf(claim: Profile, term: Term, source: Profile, other: Term): Opposition | undefined {
  // 'Including' and 'excluding' introduce examples; they tell no deed.
  if (term.kind !== 'word' || other.kind !== 'word' || [term, other].some(({ norm }) => /^(?:in|ex)cluding$/.test(norm))) return undefined;
  if (areOneThing(claim, term, source, other) || [[claim, term] as const, [source, other] as const].some(([profile, word]) => isKeptAway(profile, word) || isPointInTime(profile, word) || isAdditional(profile, word))) return undefined;
  if (isOfSameSide(claim, term, source) || areOneBound(claim, term, source, other)) return undefined;
  const [own, theirs] = [verbsForPhrase(claim, term), verbsForPhrase(source, other)];
  if (own.length > 0 || theirs.length > 0) return areOppositePhrases(own.length > 0 ? own : [term.stem], theirs.length > 0 ? theirs : [other.stem]) ? 'plain' : undefined;
  if (areOppositePhrases(verbsOfIdiom(claim, term), [other.stem]) || areOppositePhrases([term.stem], verbsOfIdiom(source, other))) return 'plain';
  if (areOppositeForms(term, other)) return isQualified(claim, source, term, other) ? undefined : isLight(term) || isLight(other) ? 'loose' : 'plain';
  if (areNearlyOpposite(term.stem, other.stem)) return 'loose';
  return directionOf(term.norm) !== 0 && isNoChange(source, other) ? 'unchanged' : undefined;
}

/** What a verb says with the noun of an idiom: 'install' for 'brought to power'. Empty where it has none. */
function verbsOfIdiom(profile: Profile, term: Term): readonly string[] {
  return idiomsOf(term.stem).size === 0 ? NO_VERBS : (meaningsIn(profile).get(term.token) ?? NO_VERBS);
}

/** 'Borrowing costs' and 'the lending rate': one thing named from its two sides. */
function areOneThing(claim: Profile, term: Term, source: Profile, other: Term): boolean {
  const deed = converseOf(term.stem)?.deed;
  return deed !== undefined && deed === converseOf(other.stem)?.deed && [[claim, term] as const, [source, other] as const].every(([{ tokens, terms }, { norm, token }]) => norm.endsWith('ing') && tokens[token + 1]?.kind === 'word' && terms.some((next) => next.token === token + 1));
}

/** 'By the end of the quarter', 'at the start of May': a point in time, and no deed. */
function isPointInTime({ tokens }: Profile, { norm, token }: Term): boolean {
  if (!/^(?:end|start|beginning|close|opening)$/.test(norm) || tokens[token + 1]?.norm !== 'of') return false;
  const article = tokens[token - 1]?.norm === 'the' ? token - 2 : token - 1;
  return /^(?:by|at|until|till|before|from|since|towards?|near|in|to|after)$/.test(tokens[article]?.norm ?? '');
}

/** 'Two more cuts': further ones, and no comparison. */
function isAdditional({ tokens, quantities }: Profile, { norm, token }: Term): boolean {
  return norm === 'more' && tokens[token + 1]?.kind === 'word' && tokens[token + 1]!.norm !== 'than' && quantities.some(({ end, unit, number }) => unit === undefined && (number.end === tokens[token - 1]?.end || end === tokens[token - 1]?.end));
}

/** 'While the strike goes on' and 'until the strike ends': one stretch of time. */
function areOneBound(claim: Profile, term: Term, source: Profile, other: Term): boolean {
  const leads = ({ tokens }: Profile, { token }: Term, words: RegExp): boolean => tokens.slice(Math.max(0, token - BOUND_REACH), token).some(({ norm }) => words.test(norm));
  return (leads(claim, term, WHILE) && leads(source, other, UNTIL)) || (leads(claim, term, UNTIL) && leads(source, other, WHILE));
}

const ABSTAINING = /^abst(?:ain(?:s|ed|ing)?|entions?)$/;

const WHILE = /^(?:while|whilst|during|long)$/;
const UNTIL = /^(?:until|till)$/;
/** How far before a verb the word may stand that makes it a bound in time. */
const BOUND_REACH = 6;

/** '31 percent opposed it' beside 'support of 54 percent, with 31 percent against': the source has both sides, and a word of its own for the claim's. */
function isOfSameSide(claim: Profile, { norm }: Term, source: Profile): boolean {
  // 'Abstained' and 'abstentions' have no stem in common.
  if (ABSTAINING.test(norm) && source.tokens.some((token) => ABSTAINING.test(token.norm))) return true;
  const side = sideOf(norm);
  return side !== undefined && claim.quantities.length > 0 && source.tokens.some((token) => sideOf(token.norm) === side) && source.quantities.length > 1;
}

/** Whether each of two sentences has a word of its own that is the opposite of one of the other's: 'all survived' and 'none of them died'. */
export function haveOpposedWords(claim: Profile, source: Profile): boolean {
  const ownWords = (profile: Profile, other: Profile): Term[] => profile.terms.filter(({ kind, stem }) => kind === 'word' && !other.terms.some((term) => term.stem === stem));
  const there = ownWords(source, claim);
  return ownWords(claim, source).some((a) => there.some((b) => areOppositeForms(a, b) || areNearlyOpposite(a.stem, b.stem)));
}

/** 'Stayed out of the strait', 'kept away': who stays away has left rather than stayed. */
function isKeptAway({ tokens }: Profile, { norm, token }: Term): boolean {
  return /^(?:stay|stays|stayed|staying|remain|remains|remained|remaining|keep|keeps|kept|keeping)$/.test(norm) && /^(?:out|away|off|outside|clear|closed|shut)$/.test(tokens[token + 1]?.norm ?? '');
}

function isLight(term: Term): boolean {
  return commonness(term.stem) >= LIGHT;
}

function areOppositePhrases(own: readonly string[], theirs: readonly string[]): boolean {
  return own.some((a) => theirs.some((b) => areOpposite(a, b)));
}

/** 'Rose by 5.8 percent, down from 6.4': what rose by less has slowed, and is no opposite of that; nor is 'the rise slows', which says that there is one. */
export function isQualified(claim: Profile, source: Profile, term: Pick<Term, 'norm'>, other: Pick<Term, 'norm'>): boolean {
  const direction = directionOf(term.norm);
  if (direction === 0 || !OF_PACE.test(term.norm) || directionOf(other.norm) !== -direction) return false;
  if (claim.terms.some(({ norm }) => norm !== term.norm && directionOf(norm) === -direction && !OF_PACE.test(norm))) return true;
  return source.tokens.some(({ norm }, i) => COMPARED.test(norm) && directionOf(norm) === direction && /^(?:from|than)$/.test(source.tokens[i + 1]?.norm ?? ''));
}

/** Verbs that tell how fast a thing changes, not which way it goes. */
const OF_PACE = /^(?:slow|eas|moderat|cool|accelerat|quicken|speed)(?:e|s|es|ed|d|ing)?$/;
const COMPARED = /^(?:up|down|more|less|higher|lower|fewer|slower|faster)$/;

/** 'Did not differ', 'had no effect', 'unchanged'. */
function isNoChange(source: Profile, other: Term): boolean {
  return UNCHANGED.test(other.norm) || (CHANGE.has(other.stem) && denialOf(source, other.token) !== undefined);
}
