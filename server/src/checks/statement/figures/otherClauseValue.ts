import { parseOf } from '../actors/frames.js';
import { clausesOf } from '../clauses.js';
import { likeness } from '../alignment.js';
import type { PlacedDifference } from '../difference.js';
import { type Profile, type Term, weightOf } from '../profile.js';
import { windowOfSentence } from '../sentenceWindow.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';
import { valueDifference } from './figureDifference.js';
import { differ } from './figureComparable.js';

/** How much of the claim, the value aside, the clause must have that gives another one, by weight. */
const LEAST_IN_OWN_CLAUSE = 0.85;
/** How much less of it a clause must have in which the claim's value stands, to tell of another matter; where it lacks the claim's verb less will do. */
const LESS_IN_OTHER_CLAUSE = 0.3;
const LESS_WITHOUT_DEED = 0.12;
const SAME_VALUE = 0.95;
/** The least likeness of a word that a clause has. */
const SAME_WORD = 0.75;
/** How much of its names, by weight, a clause about others may have: 'the Harbour Council' and 'the Council of Ports'. */
const MOST_OF_NAMES = 0.4;
/** Words that say less do not count. */
const LEAST_WEIGHT = 0.25;
const CONFIDENCE = 0.75;
/** Passages that are looked at. */
const LOOKED_AT = 5;

/** A stretch of a sentence with a verb of its own. */
interface Segment {
  readonly window: Window;
  /** Index of the sentence in its article. */
  readonly at: number;
  readonly profile: Profile;
  readonly from: number;
  readonly to: number;
  /** Share of the claim's weight, the value aside, that stands in it: 0 to 1. */
  readonly coverage: number;
}

/**
 * A figure or day of the claim that the passages give for something else, while the clause that says all else of the claim has one of its own: 'the council will meet in Velm on Thursday' where it
 * meets 'in Velm on Wednesday, and on Thursday the assembly will meet in Tarn'; 'was fined 58 million' where the firm is sued for 58 million and 'was fined 40 million' stands further down.
 */
export async function valueOfAnotherClause(claim: Profile, windows: readonly Window[]): Promise<PlacedDifference | undefined> {
  if (ANOTHER.test(claim.text)) return undefined;
  for (const term of claim.terms) {
    if (term.kind !== 'figure' && term.kind !== 'date') continue;
    if (term.kind === 'figure' && claim.quantities[term.value!]!.kind === 'ordinal') continue;
    const segments = await segmentsOf(claim, windows.slice(0, LOOKED_AT), term);
    const homes = segments.filter((segment) => valuesIn(segment, term).some((other) => likeness(claim, term, segment.profile, other) >= SAME_VALUE));
    if (homes.length === 0) continue;
    const best = segments.filter((segment) => !homes.includes(segment)).sort((a, b) => b.coverage - a.coverage)[0];
    if (!best || best.coverage < LEAST_IN_OWN_CLAUSE || isLeftOpen(claim, best)) continue;
    if (term.kind === 'figure' && hasMomentOfItsOwn(claim, best)) continue;
    const deeds = await deedsOf(claim);
    if (!homes.some(({ window }) => window.article === best.window.article) || !homes.every((home) => isOfAnotherMatter(claim, deeds, home, best))) continue;
    const difference = differenceIn(claim, term, best, homes);
    if (difference) return difference;
  }
  return undefined;
}

/** 'Fined another 58 million': beside what the clause has. */
const ANOTHER = /\b(?:another|further|additional|second|third|again|also|too|separately|later|more|since then|meanwhile|originally|initially)\b/i;

const OPEN = /\b(?:would|could|might|may|should|if|unless|asked|asks|demand(?:s|ed)?|sought|seeks?|propos(?:es|ed|al)|threaten(?:s|ed)?|faces?|faced|up to|originally|initially|planned|at first)\b/i;

/** What might be, or was first meant to be, is another matter than what is told as a fact. */
function isLeftOpen(claim: Profile, { profile, from, to }: Segment): boolean {
  const text = profile.text.slice(profile.tokens[from]!.start, profile.tokens[to - 1]!.end);
  return (OPEN.test(text) && !OPEN.test(claim.text)) || text.includes('?');
}

/** The value that the own clause has instead; none where it has the claim's value, or several that cannot be told apart. */
function differenceIn(claim: Profile, term: Term, best: Segment, homes: readonly Segment[]): PlacedDifference | undefined {
  const window = windowOfSentence(claim, best.window, best.at);
  // What the claim has as well, such as the end of 'from 1979 to 1985', is in no other's place.
  const isOfClaim = (other: Term): boolean => claim.terms.some((own) => own.kind === other.kind && likeness(claim, own, best.profile, other) >= SAME_VALUE);
  const values = valuesIn(best, term).filter((other) => !isOfClaim(other) && differ(claim, term, best.profile, other) && isOfOneKind(claim, term, best.profile, other));
  const right = nearest(claim, best, values);
  if (right) return { ...valueDifference(claim, window, term, { sentence: 0, term: right, confidence: CONFIDENCE }), window };
  if (values.length > 0 || term.kind !== 'date') return undefined;
  const later = LATER.exec(best.profile.text.slice(best.profile.tokens[best.from]!.start, best.profile.tokens[best.to - 1]!.end));
  const isBefore = homes.some(({ at, window: { article } }) => article === best.window.article && at === best.at - 1);
  if (!later || !isBefore || claim.tokens.some(({ norm }) => /^(?:after|before|since|until|by)$/.test(norm))) return undefined;
  const start = best.profile.tokens[best.from]!.start + later.index;
  const own = claim.dates[term.value!]!;
  return { code: 'date.mismatch', kind: 'date', claim: { start: own.start, end: own.end }, sentence: 0, source: { start, end: start + later[0].length }, sourceText: later[0], confidence: CONFIDENCE, window };
}

/** Of several values the one that stands next to what the claim says beside its own; undefined where two stand equally near. */
function nearest(claim: Profile, { profile, from, to }: Segment, values: readonly Term[]): Term | undefined {
  const shared = profile.terms.filter((other) => other.token >= from && other.token < to && claim.terms.some((term) => likeness(claim, term, profile, other) >= SAME_WORD));
  const distance = (value: Term): number => Math.min(...shared.map(({ token }) => Math.abs(token - value.token)));
  const [first, second] = [...values].sort((a, b) => distance(a) - distance(b));
  return first && second && distance(first) === distance(second) ? undefined : first;
}

/** A day that is told from one in the sentence before. */
const LATER = /\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|several|some) (?:years?|months?|weeks?|days?) (?:later|earlier)\b|\bthe (?:following|next|previous) (?:year|month|week|day)\b|\bthe (?:year|month|week|day) (?:after|before)(?=[,.;]|$)/i;

/** A day of the month is no answer to a weekday, nor a year to a month: only values that are told alike. */
function isOfOneKind(claim: Profile, term: Term, source: Profile, other: Term): boolean {
  if (term.kind === 'figure') {
    const [own, theirs] = [claim.quantities[term.value!]!, source.quantities[other.value!]!];
    return own.unit === theirs.unit && own.kind === theirs.kind && (own.unit !== undefined || own.counted.some((word) => theirs.counted.includes(word)));
  }
  const [own, theirs] = [claim.dates[term.value!]!, source.dates[other.value!]!];
  return (['year', 'month', 'day', 'weekday', 'hour'] as const).some((part) => own[part] !== undefined && theirs[part] !== undefined && own[part] !== theirs[part]) && (own.day === undefined) === (theirs.day === undefined);
}

function valuesIn({ profile, from, to }: Segment, { kind }: Term): Term[] {
  return profile.terms.filter((other) => other.kind === kind && other.token >= from && other.token < to);
}

/** 'Earned 40 million in 2031', where the claim names no year: what a clause gives for its own time says nothing of another. */
function hasMomentOfItsOwn(claim: Profile, { profile, from, to }: Segment): boolean {
  return profile.terms.some((date) => date.kind === 'date' && date.token >= from && date.token < to && !claim.terms.some((own) => likeness(claim, own, profile, date) > 0));
}

/** The verbs of a claim. */
async function deedsOf(claim: Profile): Promise<readonly Term[]> {
  const { predicates } = await parseOf(claim);
  return claim.terms.filter(({ kind, token }) => kind === 'word' && predicates.some(({ verb }) => verb.head === token));
}

/**
 * Whether a clause that has the claim's value tells of another matter than the one that has all else: it lacks the claim's verb, which that one has, or has clearly less of the claim and is about others than it names.
 * A pronoun may stand for them.
 */
function isOfAnotherMatter(claim: Profile, deeds: readonly Term[], home: Segment, best: Segment): boolean {
  const less = best.coverage - home.coverage;
  const lacksDeed = deeds.length > 0 && deeds.every((deed) => isIn(claim, deed, best) && !isIn(claim, deed, home));
  if (lacksDeed && less >= LESS_WITHOUT_DEED) return !isByPronounAlone(home);
  if (less < LESS_IN_OTHER_CLAUSE) return false;
  const names = claim.terms.filter(({ kind }) => kind === 'name');
  const others = home.profile.terms.filter(({ kind, token, stem }) => kind === 'name' && token >= home.from && token < home.to && !names.some((name) => name.stem === stem));
  const shared = weightOf(names.filter((name) => isIn(claim, name, home)));
  return names.length > 0 && others.length > 0 && shared <= MOST_OF_NAMES * weightOf(names) && !hasPronoun(home);
}

/** 'It was 58 million': says nothing by itself of what. */
function isByPronounAlone({ profile: { terms }, from, to }: Segment): boolean {
  return !terms.some(({ kind, token, weight }) => kind === 'word' && token >= from && token < to && weight >= LEAST_WEIGHT);
}

function hasPronoun({ profile: { tokens }, from, to }: Segment): boolean {
  return tokens.slice(from, to).some(({ norm }) => /^(?:it|he|she|they|them|him|her|his|its|their|who|which|this|that|both)$/.test(norm));
}

function isIn(claim: Profile, term: Term, { profile, from, to }: Segment): boolean {
  return profile.terms.some((other) => other.token >= from && other.token < to && likeness(claim, term, profile, other) >= SAME_WORD);
}

/** The clauses of the sentences of the passages, each once, with what of the claim they have. */
async function segmentsOf(claim: Profile, windows: readonly Window[], value: Term): Promise<Segment[]> {
  const rest = claim.terms.filter((term) => term !== value && term.weight >= LEAST_WEIGHT);
  const total = weightOf(rest);
  const verb = (await parseOf(claim)).predicates[0]?.verb.head ?? 0;
  const found: Segment[] = [];
  if (rest.length < 2) return found;
  for (const window of windows) {
    for (let at = window.first; at < window.first + window.sentences.length; at++) {
      if (found.some((other) => other.window.article === window.article && other.at === at)) continue;
      const profile = sourceProfile(window.article, at);
      for (const [from, to] of await clausesOf(profile)) {
        const segment: Segment = { window, at, profile, from, to, coverage: 0 };
        const before = isOfSubjectBefore(segment) && at > 0 ? await subjectOf(window, at - 1) : undefined;
        const isMeant = (term: Term): boolean => before !== undefined && term.token < verb && isIn(claim, term, before);
        found.push({ ...segment, coverage: weightOf(rest.filter((term) => isIn(claim, term, segment) || isMeant(term))) / total });
      }
    }
  }
  return found;
}

/** 'It closed nine clinics': whom it is about stands in the sentence before. */
function isOfSubjectBefore({ profile: { tokens }, from }: Segment): boolean {
  return from === 0 && tokens.slice(0, 2).some(({ norm }) => /^(?:it|he|she|they)$/.test(norm));
}

/** What a sentence begins with, up to its verb. */
async function subjectOf(window: Window, at: number): Promise<Segment> {
  const profile = sourceProfile(window.article, at);
  const to = (await parseOf(profile)).predicates[0]?.verb.head ?? 0;
  return { window, at, profile, from: 0, to, coverage: 0 };
}
