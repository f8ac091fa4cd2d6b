import { isConcrete } from '../../text/lexicon/concreteness.js';
import { areNearlyOpposite, areOpposite, areOppositeForms } from '../../text/lexicon/words.js';
import { overlaps } from '../../text/span.js';
import { converseOf } from './actors/converseVerbs.js';
import { copiedShare } from './copiedWords.js';
import type { Difference } from './difference.js';
import { tellsTheOthers } from './figures/derivedByCue.js';
import { isBoundedInTime, isDarker, isOfAccusation } from './negation.js';
import type { Profile } from './profile.js';
import { hasOtherPronoun } from './actors/pronouns.js';
import type { Scope } from './scope.js';
import { replacedWordIn, substitutionIn } from './substitution.js';
import type { Window } from './window.js';

/** What the support of a claim is worked out from. Shares and confidences are 0 to 1; counts are whole numbers. */
export interface Features {
  /** Share of the claim's weight in the best window. */
  readonly coverage: number;
  /** Share of the claim's weight that the best window lacks, as far as the claim is otherwise copied from the article. */
  readonly brokenCopy: number;
  /** Weight of the words for concrete things that no article of the scope has, at most {@link MOST_ABSENT}: what they name has few other names. */
  readonly absentConcrete: number;
  /** 1 where the claim has a name, or a number in digits, that no article of the scope has anywhere; {@link IN_WORDS} where it has such a number in words only. */
  readonly absentNameOrNumber: number;
  /** Figures and dates that the best window lacks. */
  readonly missingFigures: number;
  /** A name of the claim for which the window has another one in its place. */
  readonly otherName: number;
  /** A word of the claim for which the window has another one in its place. */
  readonly replacedWord: number;
  /** Weight of the weightiest word that the window lacks and has an opposite of, where neither side denies anything. */
  readonly nearbyOpposite: number;
  /** 1 where the claim says 'he' of whom the window says 'she', or the other way round. */
  readonly otherPronoun: number;
  /** 1 where the claim denies something and the window does not, in whatever words. */
  readonly loneDenial: number;
  /** The surest typed difference of each kind. */
  readonly figureDifference: number;
  readonly dateDifference: number;
  readonly negationDifference: number;
  readonly oppositeDifference: number;
  readonly actorDifference: number;
  /** Logarithm of the number of words: a longer sentence has more that a passage may lack. */
  readonly length: number;
}

/** Two rare words that no article has say as much as three. */
const MOST_ABSENT = 1.5;
/** 'MPs', 'UN': short for what an article may write out. */
const INITIALS = /^\p{Lu}{2,5}s?$/u;
/** Terms after a denial that it may be about. */
const DENIED = 2;
/** A number in words is often the writer's own count. */
const IN_WORDS = 0.5;
/** What a figure counts for that only follows from others. */
const DERIVED = 0.9;
/** A word that the window has as it stands, or in another form, is no replacement of its opposite. */
const SAME_WORD = 0.9;

/** Measures a claim against its best window; `scope` says what the articles have at all. */
export function measure(claim: Profile, window: Window | undefined, scope: Pick<Scope, 'isKnown' | 'hasWord' | 'isWorkedOut'>, differences: readonly Difference[]): Features {
  let absentConcrete = 0;
  let missingFigures = 0;
  let [total, follows] = [0, 0];
  claim.terms.forEach((term, index) => {
    total += term.weight;
    if (window?.alignment.matches[index]) return;
    // What follows from other figures of the article is said by it, though this passage has not all of them; so is a condition, in whatever words.
    if (scope.isWorkedOut?.(term)) {
      follows += DERIVED * term.weight;
      return;
    }
    if (term.kind === 'figure' || term.kind === 'date') missingFigures++;
    if (term.kind === 'word' && !scope.isKnown(term) && isConcrete(term.norm, term.stem)) absentConcrete += term.weight;
  });
  const surest = (...kinds: readonly Difference['kind'][]): number => differences.reduce((most, { kind, confidence }) => (kinds.includes(kind) ? Math.max(most, confidence) : most), 0);
  const coverage = Math.min(1, (window?.alignment.coverage ?? 0) + (total === 0 ? 0 : follows / total));
  return {
    coverage,
    brokenCopy: window && coverage < 1 ? (1 - coverage) * copiedShare(claim, window.article) : 0,
    absentConcrete: Math.min(MOST_ABSENT, absentConcrete),
    absentNameOrNumber: absentNameOrNumber(claim, window, scope),
    missingFigures,
    otherName: window ? substitutionIn(claim, window) : 0,
    replacedWord: window ? replacedWordIn(claim, window) : 0,
    nearbyOpposite: window ? nearbyOpposite(claim, window) : 0,
    otherPronoun: window && hasOtherPronoun(claim, window) ? 1 : 0,
    loneDenial: isLoneDenial(claim, window) ? 1 : 0,
    figureDifference: surest('figure'),
    dateDifference: surest('date'),
    negationDifference: surest('negation', 'modality'),
    oppositeDifference: surest('opposite', 'extent', 'outcome', 'sister'),
    actorDifference: surest('actor', 'speaker', 'name'),
    length: Math.log(1 + claim.tokens.filter(({ kind }) => kind !== 'mark').length),
  };
}

/** Names and numbers are told by how they are written, token by token: a year within a date counts by itself. */
function absentNameOrNumber(claim: Profile, window: Window | undefined, { isKnown, hasWord }: Pick<Scope, 'isKnown' | 'hasWord'>): number {
  // What the window answers to is there: 'Washington' for the United States, 'nine' for 9.
  const answered = new Set(claim.terms.flatMap((term, index) => (window?.alignment.matches[index] || (term.kind === 'figure' && isKnown(term)) ? [term.token] : [])));
  const dates = claim.terms.flatMap(({ kind, token, value }) => (kind === 'date' && answered.has(token) ? [claim.dates[value!]!] : []));
  // 'Orvanian' where the articles have 'Orvanians'.
  const isInOtherForm = (index: number): boolean => claim.terms.some((term) => term.token === index && term.kind === 'name' && /(?:an|ese|ish)s?$/.test(term.norm) && isKnown(term));
  const isAbsent = claim.tokens.some((token, index) => {
    const { kind, text, norm } = token;
    // Where 'Monday' answers to '26 January', the month need not be named.
    if (answered.has(index) || dates.some((date) => overlaps(date, token))) return false;
    if (kind === 'number') return !hasWord(norm) && !hasWord(norm.replaceAll(',', ''));
    return kind === 'word' && index > 0 && /^\p{Lu}/u.test(text) && !INITIALS.test(text) && !hasWord(norm) && !isInOtherForm(index);
  });
  if (isAbsent) return 1;
  return claim.terms.some((term, index) => term.kind === 'figure' && !window?.alignment.matches[index] && !isKnown(term)) ? IN_WORDS : 0;
}

/** 'Sold' is no opposite of 'bought' where one deed is told from two sides, and 'not safe' none of 'unsafe'. */
function nearbyOpposite(claim: Profile, window: Window): number {
  if (denies(claim) || window.sentences.some(denies)) return 0;
  let most = 0;
  claim.terms.forEach((term, index) => {
    if (term.kind !== 'word' || term.weight <= most || (window.alignment.matches[index]?.score ?? 0) > SAME_WORD) return;
    if (window.sentences.some(({ terms }) => terms.some(({ stem }) => areOpposite(term.stem, stem) && !tellOneDeed(term.stem, stem)))) most = term.weight;
  });
  return most;
}

function tellOneDeed(a: string, b: string): boolean {
  const deed = converseOf(a)?.deed;
  return deed !== undefined && deed === converseOf(b)?.deed;
}

/** Whether the claim denies and the window neither denies anything, nor says so in dark words or by an opposite, nor leaves open what is 'not yet' so. */
function isLoneDenial(claim: Profile, window: Window | undefined): boolean {
  if (!denies(claim)) return false;
  if (window === undefined) return true;
  if (window.sentences.some((sentence) => denies(sentence) || isDarker(sentence, claim)) || claim.tokens.some(({ norm }) => norm === 'yet')) return false;
  // 'Do not agree on why' tells of two views, whichever they are.
  if (claim.negations.every((denial) => /^(?:agree|agrees|agreed)$/.test(claim.tokens[denial + 1]?.norm ?? ''))) return false;
  if (claim.negations.every((denial) => isBoundedInTime(claim, denial) || tellsTheOthers(claim, denial, window.sentences))) return false;
  if (!claim.negations.some((denial) => deniesMatched(claim, window, denial) && !window.sentences.some((sentence) => isOfAccusation(claim, denial, sentence)))) return false;
  return !claim.terms.some((term, index) => (window.alignment.matches[index]?.score ?? 0) <= SAME_WORD && window.sentences.some(({ terms }) => terms.some((other) => areOppositeForms(term, other) || areNearlyOpposite(term.stem, other.stem))));
}

/** Whether one of the terms next after a denial is the window's too: 'not compulsory' denies nothing of a passage that has no word of it. */
function deniesMatched(claim: Profile, window: Window, denial: number): boolean {
  const next = claim.terms.findIndex(({ token }) => token > denial);
  return next < 0 || window.alignment.matches.slice(next, next + DENIED).some((match) => match !== undefined);
}

function denies({ negations }: Profile): boolean {
  return negations.length > 0;
}
