import { soundSkeleton } from '../../articles/nearWords.js';
import { areOpposite, areOppositeForms, areSynonymousDegrees, areSynonyms, deedFormsOf, synonymsOf } from '../../text/lexicon/words.js';
import { speechVerb } from '../../text/speechVerbs.js';
import { compareDates, compareQuantities } from './figures/agreement.js';
import { derivedAcross } from './figures/derivedAcross.js';
import { addsTo, derivedFrom } from './figures/derivedFigures.js';
import { nationCalled } from './actors/nations.js';
import { denialsIn } from './negation.js';
import { meaningsIn } from './phrases.js';
import type { Profile, Term } from './profile.js';
import { spokenBy } from './spokenBy.js';

/** Where a term of the claim is found in a window of the source. */
export interface TermMatch {
  /** Index of the sentence in the window, and of the term in that sentence's profile. */
  readonly sentence: number;
  readonly term: number;
  /** 1 for the same word, less for a synonym or a longer form. */
  readonly score: number;
  /** Set where no word of the sentence has it, but whose words the sentence is. */
  readonly isOfSpeaker?: true;
}

/** A claim laid over one to three sentences of a source. */
export interface Alignment {
  /** For each term of the claim its place in the window, or undefined where the window does not have it. */
  readonly matches: readonly (TermMatch | undefined)[];
  /** Share of the claim's weight that the window has, 0 to 1. */
  readonly coverage: number;
}

/** What a figure counts for that only follows from others. */
const DERIVED = 0.9;
/** What the name of a sentence's speaker counts for, and that they say it. */
const OF_SPEAKER = 0.9;
/** The likeness of initials and the name that they are short for. */
const BY_INITIALS = 0.9;
/** The likeness of a word and a phrase for it. */
const BY_PHRASE = 0.8;
/** The likeness of words that are alike only by their sense. */
const BY_SENSE = 0.75;

/** What two sentences are compared by, looked up once for all pairs of their terms. */
interface Pair {
  readonly claim: Profile;
  readonly source: Profile;
  readonly meanings: ReturnType<typeof meaningsIn>;
  readonly otherMeanings: ReturnType<typeof meaningsIn>;
  readonly denials: ReturnType<typeof denialsIn>;
  readonly otherDenials: ReturnType<typeof denialsIn>;
}

function pairOf(claim: Profile, source: Profile): Pair {
  return { claim, source, meanings: meaningsIn(claim), otherMeanings: meaningsIn(source), denials: denialsIn(claim), otherDenials: denialsIn(source) };
}

/** What other words may stand for one of the claim, looked up once for all words that it is compared with. */
interface Sought {
  readonly nation: string | undefined;
  readonly synonyms: ReadonlySet<string>;
  readonly deeds: ReadonlySet<string>;
}

/** Terms never change. */
const known = new WeakMap<Term, Sought>();

function soughtFor(term: Term): Sought {
  let sought = known.get(term);
  if (sought === undefined) {
    sought = { nation: nationCalled(term.norm), synonyms: synonymsOf(term.stem), deeds: deedFormsOf(term.stem) };
    known.set(term, sought);
  }
  return sought;
}

/** How alike two terms are: 1 the same, 0.9 one stem, 0.85 one state or a name and its adjective, 0.75 synonyms, 0.6 a common long beginning; 0 otherwise. */
export function likeness(claim: Profile, a: Term, source: Profile, b: Term): number {
  return plainLikeness(claim, a, source, b) ?? likenessBySense(pairOf(claim, source), a, soughtFor(a), b);
}

/** The likeness of terms of which one is a figure or a date, and of the same word or stem; undefined for other words and names. */
function plainLikeness(claim: Profile, a: Term, source: Profile, b: Term): number | undefined {
  if (a.kind === 'figure' || b.kind === 'figure') {
    if (a.kind !== 'figure' || b.kind !== 'figure') return a.kind !== 'date' && b.kind !== 'date' && a.norm === b.norm ? 1 : 0;
    const agreement = compareQuantities(claim.quantities[a.value!]!, source.quantities[b.value!]!);
    return agreement === 'same' ? 1 : agreement === 'compatible' ? 0.95 : 0;
  }
  if (a.kind === 'date' || b.kind === 'date') {
    if (a.kind !== 'date' || b.kind !== 'date') return 0;
    const agreement = compareDates(claim.dates[a.value!]!, source.dates[b.value!]!);
    return agreement === 'same' ? 1 : agreement === 'compatible' ? 0.95 : 0;
  }
  return a.norm === b.norm ? 1 : a.stem === b.stem ? 0.95 : undefined;
}

/** The likeness of two words or names of different stems. */
function likenessBySense(pair: Pair, a: Term, { nation, synonyms, deeds }: Sought, b: Term): number {
  const { claim, source } = pair;
  if (nation !== undefined && nation === nationCalled(b.norm)) return 0.85;
  // Most pairs of words begin differently: what asks for a common beginning is not asked of them.
  const beginAlike = a.stem.charCodeAt(0) === b.stem.charCodeAt(0);
  if (beginAlike && (isDerivedName(a.stem, b.stem) || isDerivedName(b.stem, a.stem))) return 0.85;
  // Spellings of one name that differ by transliteration are one name here; which is right is for the check of names.
  if (a.kind === 'name' && b.kind === 'name' && (areInitialsOf(claim, a, source, b) || areInitialsOf(source, b, claim, a))) return BY_INITIALS;
  if (a.kind === 'name' && b.kind === 'name') return a.norm.length >= 4 && soundSkeleton(a.norm) === soundSkeleton(b.norm) ? 0.95 : 0;
  const byPhrase = likenessOfPhrases(pair, a, b);
  if (byPhrase !== undefined) return byPhrase;
  if (synonyms.has(b.stem) || areSynonymousDegrees(a.norm, b.norm) || deeds.has(b.stem)) return BY_SENSE;
  if (sayTheSameByDenial(pair, a, b)) return BY_SENSE;
  return beginAlike && sharesRoot(a.stem, b.stem) && !areOpposite(a.stem, b.stem) ? 0.6 : 0;
}

const SMALL_A = 'a'.charCodeAt(0);

/** 'FMA' and the first word of 'Federal Maritime Agency', or of 'Federation of Merrow Anglers'. */
function areInitialsOf(profile: Profile, short: Term, other: Profile, long: Term): boolean {
  const { text: own } = profile.tokens[short.token]!;
  // Asked of every pair of names: nearly all have a small letter second.
  if (own.charCodeAt(1) >= SMALL_A) return false;
  const letters = own.replace(/['’]s$/, '').replaceAll('.', '');
  if (!/^\p{Lu}{2,5}$/u.test(letters) || !other.tokens[long.token]!.text.startsWith(letters[0]!)) return false;
  let found = '';
  for (let at = long.token; at < other.tokens.length && found.length < letters.length; at++) {
    const { text, norm } = other.tokens[at]!;
    if (/^\p{Lu}\p{Ll}/u.test(text)) found += text[0]!;
    else if (!/^(?:of|for|the|and|in|on|-)$/.test(norm)) break;
  }
  // Two letters are short for two words side by side: 'EU' for 'European Union', and not for 'Eva of the Union'.
  return found === letters && (letters.length > 2 || /^\p{Lu}\p{Ll}/u.test(other.tokens[long.token + 1]?.text ?? ''));
}

/** 'Withdrew' and 'pulled out', 'died' and 'lost their lives'. The 'gave' of 'gave up' by itself is no other word for 'handed'. Undefined where neither is part of a phrase. */
function likenessOfPhrases({ meanings, otherMeanings }: Pair, a: Term, b: Term): number | undefined {
  if (meanings.size + otherMeanings.size === 0) return undefined;
  const [mine, others] = [meanings.get(a.token), otherMeanings.get(b.token)];
  if (mine === undefined && others === undefined) return undefined;
  return (mine ?? [a.stem]).some((one) => (others ?? [b.stem]).some((other) => areSynonyms(one, other))) ? BY_PHRASE : 0;
}

/** 'Not safe' and 'unsafe', 'no longer mandatory' and 'voluntary': opposites of which one is denied. */
function sayTheSameByDenial({ denials, otherDenials }: Pair, a: Term, b: Term): boolean {
  return (denials[a.token] === undefined) !== (otherDenials[b.token] === undefined) && areOppositeForms(a, b);
}

/** 'Crimea' and 'Crimean', 'Sorenia' and 'Sorenian', 'Japan' and 'Japanese'. */
function isDerivedName(place: string, adjective: string): boolean {
  return place.length >= 4 && adjective.startsWith(place.replace(/[aey]$/, '')) && /^(?:[aey]?n|ian|ean|[aey]?ns|ese|es|ish|i)$/.test(adjective.slice(place.replace(/[aey]$/, '').length));
}

/** 'Negotiat' and 'negoti', 'Ukrain' and 'ukrainian': a common beginning of five letters or more that is most of both. */
function sharesRoot(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length);
  if (least < 5) return false;
  let common = 0;
  while (common < least && a[common] === b[common]) common++;
  return common >= 5 && common >= 0.6 * Math.max(a.length, b.length) && common >= least - 2;
}

/** Lays a claim over the sentences of a window: every term takes its best place, among equals the one in the sentence that has most of the claim, then the one nearest to the term before it. */
export function align(claim: Profile, window: readonly Profile[]): Alignment {
  const laid = window.map((source) => laidOver(claim, source));
  const candidates = withoutTaken(claim.terms.map((_, term) => placesOf(term, laid)));
  const shares = window.map(() => 0);
  candidates.forEach((places, i) => {
    // All places of a term have its best score; they are in the order of the sentences.
    let last = -1;
    for (const { sentence, score } of places) {
      if (sentence !== last) shares[sentence]! += claim.terms[i]!.weight * score;
      last = sentence;
    }
  });
  let total = 0;
  let found = 0;
  let previous: TermMatch | undefined;
  const matches = claim.terms.map((term, i) => {
    total += term.weight;
    const best = bestPlace(candidates[i]!, shares, previous, window) ?? derivedPlace(claim, term, window) ?? placeOfSpeaker(claim, term, candidates, shares, window);
    if (best) found += term.weight * best.score;
    previous = best ?? previous;
    return best;
  });
  return { matches, coverage: total === 0 ? 0 : found / total };
}

/** Where one sentence has a term of the claim best. */
interface BestInSentence {
  readonly score: number;
  /** Indices of terms in the sentence's profile. */
  readonly terms: readonly number[];
}

const NOWHERE: BestInSentence = { score: 0, terms: [] };

/** Windows overlap, and one claim is laid over each sentence several times. Profiles never change. */
const laidClaims = new WeakMap<Profile, WeakMap<Profile, readonly BestInSentence[]>>();

/** For each term of a claim where a sentence has it best. */
function laidOver(claim: Profile, source: Profile): readonly BestInSentence[] {
  const bySource = laidClaims.get(claim) ?? new WeakMap<Profile, readonly BestInSentence[]>();
  laidClaims.set(claim, bySource);
  const known = bySource.get(source);
  if (known !== undefined) return known;
  const pair = pairOf(claim, source);
  const made = claim.terms.map((term): BestInSentence => {
    const sought = soughtFor(term);
    let best = 0;
    let terms: number[] | undefined;
    for (let index = 0; index < source.terms.length; index++) {
      const other = source.terms[index]!;
      const score = plainLikeness(claim, term, source, other) ?? likenessBySense(pair, term, sought, other);
      if (score === 0 || score < best) continue;
      if (score > best || terms === undefined) terms = [];
      best = score;
      terms.push(index);
    }
    return terms === undefined ? NOWHERE : { score: best, terms };
  });
  bySource.set(source, made);
  return made;
}

/** The places where a term stands with its best likeness. */
function placesOf(term: number, laid: readonly (readonly BestInSentence[])[]): TermMatch[] {
  let best = 0;
  for (const terms of laid) best = Math.max(best, terms[term]!.score);
  const places: TermMatch[] = [];
  if (best === 0) return places;
  laid.forEach((terms, sentence) => {
    const { score, terms: at } = terms[term]!;
    if (score === best) for (const index of at) places.push({ sentence, term: index, score });
  });
  return places;
}

/** A word that is another one only by its sense is not found where the claim has the very word: the source's 'fund' is not the 'money' of 'money from the fund'. */
function withoutTaken(candidates: readonly TermMatch[][]): TermMatch[][] {
  const isVeryWord = (places: readonly TermMatch[]): boolean => places.length > 0 && places[0]!.score > BY_SENSE;
  // Few terms have other words that say the same: nothing is noted of those that have not.
  const isTaken = (place: TermMatch): boolean => candidates.some((places) => isVeryWord(places) && places.some(({ sentence, term }) => sentence === place.sentence && term === place.term));
  return candidates.map((places) => (places.length === 0 || isVeryWord(places) ? places : places.filter((place) => !isTaken(place))));
}

/** Where two totals stand from which a figure of the claim follows. */
function derivedPlace(claim: Profile, term: Term, window: readonly Profile[]): TermMatch | undefined {
  // No name follows from figures.
  if (term.kind === 'name') return undefined;
  for (const [sentence, source] of window.entries()) {
    const at = derivedFrom(claim, term, source) ?? toppedUp(claim, term, source, window);
    if (at !== undefined) return { sentence, term: at, score: DERIVED };
  }
  const across = derivedAcross(claim, term, window);
  return across && { ...across, score: DERIVED };
}

/**
 * The sentence whose speaker a name or office of the claim means, or that they say it at all: 'Rell expects a higher turnout' beside 'I think more than 65 percent' in an answer of hers. The speaker is named by 'I' and 'we', or
 * by whoever says something in the claim; 'he promised it' is no promise of theirs. It stands at the sentence's first term, since no word of the sentence has it. Where nothing else of the claim is in a sentence, its speaker says nothing of it.
 */
function placeOfSpeaker(claim: Profile, term: Term, candidates: readonly (readonly TermMatch[])[], shares: readonly number[], window: readonly Profile[]): TermMatch | undefined {
  if (term.kind === 'figure' || term.kind === 'date') return undefined;
  const isSaying = term.kind === 'word' && speechVerb(term.norm) !== undefined;
  // 'Rejects the charge' says more than that somebody speaks.
  if (isSaying && claim.negations.includes(term.token)) return undefined;
  let best: number | undefined;
  for (const [sentence, source] of window.entries()) {
    if (shares[sentence] === 0 || source.terms.length === 0 || (best !== undefined && shares[sentence]! <= shares[best]!)) continue;
    const speaker = spokenBy(source);
    if (speaker === undefined) continue;
    const isNamed = isSaying ? claim.terms.some(({ norm, kind }) => kind === 'name' && speaker.words.has(norm)) : speaker.words.has(withoutOwner(term.norm));
    const speaks = source.tokens.some(({ norm }) => OF_ONESELF.test(norm)) || claim.terms.some(({ norm, kind }, at) => kind === 'word' && speechVerb(norm) !== undefined && candidates[at]!.length === 0);
    if (isNamed && speaks) best = sentence;
  }
  return best === undefined ? undefined : { sentence: best, term: 0, score: OF_SPEAKER, isOfSpeaker: true };
}

const OF_ONESELF = /^(?:i|me|my|mine|we|us|our|ours|i['’](?:m|ve|d|ll)|we['’](?:re|ve|d|ll))$/;

function withoutOwner(norm: string): string {
  return norm.replace(/['’]s$/, '');
}

/** The figure that another one of the window adds to: '38 million' beside 'a further 5 million', for 43 million. */
function toppedUp(claim: Profile, term: Term, source: Profile, window: readonly Profile[]): number | undefined {
  if (term.kind !== 'figure') return undefined;
  const wanted = claim.quantities[term.value!]!;
  const at = source.terms.findIndex(({ kind, value }) => kind === 'figure' && window.some((other) => addsTo(source.quantities[value!]!, wanted, other)));
  return at < 0 ? undefined : at;
}

function bestPlace(places: readonly TermMatch[], shares: readonly number[], previous: TermMatch | undefined, window: readonly Profile[]): TermMatch | undefined {
  if (places.length < 2) return places[0];
  const distance = (place: TermMatch): number =>
    previous?.sentence === place.sentence ? Math.abs(window[place.sentence]!.terms[place.term]!.token - window[place.sentence]!.terms[previous.term]!.token) : 0;
  return [...places].sort((a, b) => shares[b.sentence]! - shares[a.sentence]! || distance(a) - distance(b))[0];
}
