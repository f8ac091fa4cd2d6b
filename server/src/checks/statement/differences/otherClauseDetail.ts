import { likeness } from '../alignment.js';
import { clausesOf } from '../clauses.js';
import type { Difference } from '../difference.js';
import { type Profile, spanOfTokens, type Term, weightOf } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.6;
/** The least likeness of a word that a clause has, and of a name. */
const SAME_WORD = 0.75;
const SAME_NAME = 0.85;
/** How much of the claim, the detail aside, the clause of its names must have, by weight. */
const LEAST_IN_OWN_CLAUSE = 0.5;
/** How much of its names, by weight, a clause about others may have: 'the Harbour Council' and 'the Council of Ports'. */
const MOST_OF_NAMES = 0.4;
/** How far behind its preposition the detail may stand. */
const REACH = 3;
const LEAST_WEIGHT = 0.5;
const CONFIDENCE = 0.75;
const PREPOSITION = /^(?:in|at|for|to|from|with|over|against|near)$/;

/** What stands behind a preposition of a claim: 'for espionage', 'in Brussels'. */
interface Detail {
  readonly preposition: string;
  readonly term: Term;
}

/**
 * A place, a reason or another party that the sentence gives for somebody else in its other clause, where it has one of the same kind for whom the claim names: 'Reid is in prison for espionage' where 'Whelan was sentenced for
 * espionage; while Reid is in prison for endangering two officers'. An article that has the name and the detail in one clause anywhere bears the claim out.
 */
export async function detailsOfAnotherClause(claim: Profile, window: Window): Promise<readonly Difference[]> {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  const names = claim.terms.filter(({ kind, token }) => kind === 'name' && !PREPOSITION.test(claim.tokens[token - 1]?.norm ?? ''));
  if (names.length === 0) return [];
  for (const detail of detailsIn(claim)) {
    const holders = names.filter(({ token }) => token !== detail.term.token);
    for (const [sentence, source] of window.sentences.entries()) {
      const clauses = await clausesOf(source);
      if (clauses.length < 2) continue;
      const found = exchangedIn(claim, detail, holders, source, clauses);
      if (found === undefined || (await isToldOfThem(claim, detail, holders, window))) continue;
      const [own, there] = [spanOfTokens(claim, detail.term.token, detail.term.token), spanOfTokens(source, found.token, found.token)];
      return [{ code: 'claim.contradicted', kind: 'name', claim: own, sentence, source: there, sourceText: source.text.slice(there.start, there.end), confidence: CONFIDENCE }];
    }
  }
  return [];
}

/** The weighty words behind prepositions of a claim. */
function detailsIn({ tokens, terms }: Profile): Detail[] {
  return terms.flatMap((term): Detail[] => {
    if ((term.kind !== 'word' && term.kind !== 'name') || term.weight < LEAST_WEIGHT) return [];
    const from = Math.max(0, term.token - REACH);
    const at = tokens.slice(from, term.token).findLastIndex(({ norm }) => PREPOSITION.test(norm));
    const isFirst = at >= 0 && !terms.some(({ token }) => token > from + at && token < term.token);
    return isFirst ? [{ preposition: tokens[from + at]!.norm, term }] : [];
  });
}

/** What the clause of the claim's names has in the place of the detail, which stands in a clause about others; undefined where this is not so. */
function exchangedIn(claim: Profile, { preposition, term }: Detail, holders: readonly Term[], source: Profile, clauses: readonly (readonly [number, number])[]): Term | undefined {
  const has = (own: Term, [from, to]: readonly [number, number], least: number): boolean => source.terms.some((other) => other.token >= from && other.token < to && likeness(claim, own, source, other) >= least);
  const weighty = holders.filter(({ weight }) => weight >= LEAST_WEIGHT);
  const homes = clauses.filter((clause) => weighty.length > 0 && weighty.every((name) => has(name, clause, SAME_NAME)));
  const isIn = (own: Term): boolean => clauses.some((clause) => !homes.includes(clause) && has(term, clause, SAME_WORD) && has(own, clause, SAME_WORD));
  const [home] = homes;
  if (!home || homes.length > 1 || has(term, home, SAME_WORD)) return undefined;
  // What goes on behind the detail is a part of it: 'for endangering the lives of two officers'.
  const mark = claim.tokens.findIndex(({ kind, text }, at) => at > term.token && kind === 'mark' && /^[,;:.()?!]$/.test(text));
  const end = mark < 0 ? claim.tokens.length : mark;
  const rest = claim.terms.filter((own) => own !== term && own.kind !== 'date' && own.kind !== 'figure' && !(own.token > term.token && own.token < end && isIn(own)));
  if (weightOf(rest.filter((own) => has(own, home, SAME_WORD))) < LEAST_IN_OWN_CLAUSE * weightOf(rest)) return undefined;
  // Elsewhere it must be said of somebody else by name.
  const others = clauses.filter((clause) => clause !== home && has(term, clause, SAME_WORD));
  const isOfOthers = others.length > 0 && others.every(([from, to]) => source.terms.some((name) => name.kind === 'name' && name.weight >= LEAST_WEIGHT && name.token >= from && name.token < to && !claim.terms.some((own) => likeness(claim, own, source, name) >= SAME_NAME)));
  if (!isOfOthers || others.some((clause) => isDoneByOneself(claim, preposition, term, source, clause)) || others.some((clause) => weightOf(weighty.filter((name) => has(name, clause, SAME_NAME))) > MOST_OF_NAMES * weightOf(weighty))) return undefined;
  return detailsIn(source).find((other) => isSamePlace(preposition, other.preposition, source, home) && other.term.kind === term.kind && other.term.token >= home[0] && other.term.token < home[1] && !claim.terms.some((own) => likeness(claim, own, source, other.term) >= SAME_WORD))?.term;
}

const OF_CHARGE = /^(?:for|with|over)$/;
const CHARGED = /^(?:charged|accused|convicted|indicted|sentenced|jailed|imprisoned|detained|arrested|fined|tried)$/;

/** One preposition, or two behind which a charge stands: 'charged with espionage' and 'jailed for theft'. */
function isSamePlace(own: string, other: string, { tokens }: Profile, [from, to]: readonly [number, number]): boolean {
  return own === other || (OF_CHARGE.test(own) && OF_CHARGE.test(other) && tokens.slice(from, to).some(({ norm }) => CHARGED.test(norm)));
}

/** 'I believe in Brenn' for 'she believes in Brenn': whether a clause has the detail behind the claim's own word and preposition, said by somebody of themselves. */
function isDoneByOneself(claim: Profile, preposition: string, term: Term, source: Profile, [from, to]: readonly [number, number]): boolean {
  const deed = claim.terms.find(({ token }) => claim.tokens[token + 1]?.norm === preposition && token < term.token && term.token - token <= REACH + 1);
  if (deed === undefined) return false;
  const at = source.terms.find((other) => other.token >= from && other.token < to && source.tokens[other.token + 1]?.norm === preposition && likeness(claim, deed, source, other) >= SAME_WORD);
  return at !== undefined && /^(?:i|we)$/.test(source.tokens[at.token - 1]?.norm ?? '');
}

/** Whether any clause of the article has a name of the claim and the detail side by side. */
async function isToldOfThem(claim: Profile, { term }: Detail, holders: readonly Term[], { article, first, sentences }: Window): Promise<boolean> {
  const weighty = holders.filter(({ weight }) => weight >= LEAST_WEIGHT);
  for (let at = Math.max(0, first - NEARBY); at < Math.min(article.sentences.length, first + sentences.length + NEARBY); at++) {
    const source = sourceProfile(article, at);
    const isIn = (own: Term, [from, to]: readonly [number, number]): boolean => source.terms.some((other) => other.token >= from && other.token < to && likeness(claim, own, source, other) >= SAME_WORD);
    const told = (await clausesOf(source)).some((clause) => isIn(term, clause) && weightOf(weighty.filter((name) => isIn(name, clause))) > MOST_OF_NAMES * weightOf(weighty));
    if (told) return true;
  }
  return false;
}

/** How many sentences before and behind a passage are read for what clears the claim. */
const NEARBY = 20;
