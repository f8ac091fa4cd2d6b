import type { Difference } from '../difference.js';
import { sharedSurroundings } from '../nearness.js';
import { denialOf } from '../negation.js';
import { haveOpposedWords } from '../opposition.js';
import type { Profile, Term } from '../profile.js';
import { extentOf, quantifierOf, type Extent, type Quantified } from '../quantifiers.js';
import { sharedWords } from '../sharedWords.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.6;
const LEAST_SHARED = 0.5;
/** 'Four of the families took it' does not contradict that it was offered to each: a counted part must be told in the very words. */
const LEAST_SHARED_OF_COUNTED = 0.8;

/** What each extent in a claim cannot stand for in a source: 'all' for 'some', 'none' for 'most'; a part of what is true of all is no contradiction. */
const EXCLUDED: Readonly<Record<Extent, readonly Extent[]>> = {
  all: ['most', 'half', 'some', 'few', 'none'],
  most: ['some', 'few', 'none', 'half'],
  half: ['few', 'none'],
  some: ['none'],
  few: ['most', 'all', 'half'],
  none: ['all', 'most', 'half', 'some', 'few'],
};
/** What a claim excludes that says 'only some' or 'not all'. */
const EXCLUDED_BY_EXACT: Readonly<Record<Extent, readonly Extent[]>> = { ...EXCLUDED, some: ['none', 'all'], half: ['few', 'none', 'all'], most: [...EXCLUDED.most, 'all'] };

/** 'All schools' where the passage has 'some schools', 'none' where it has 'most': the same noun, quantified otherwise. */
export function extentDifferences(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  for (const { term, sentence, source, other } of sharedWords(claim, window)) {
    const own = quantifierOf(claim, term);
    const theirs = quantifierOf(source, other) ?? (own?.extent === 'all' && !sampleOf(claim, term) ? sampleOf(source, other) : undefined);
    if (!own || !theirs || !excludes(own, theirs) || isDeniedBeside(claim, own) || isDeniedBeside(source, theirs) || isTurnedRound(claim, own, source, theirs)) continue;
    if (isSaidElsewhere(claim, own, term, window) || isOnlyDemanded(claim, term)) continue;
    const shared = sharedSurroundings(claim, term.token, window, sentence, other.token);
    if (shared < (isCounted(claim, own) ? LEAST_SHARED_OF_COUNTED : LEAST_SHARED)) continue;
    const [span, there] = [spanOf(claim, own, term.token), spanOf(source, theirs, other.token)];
    return [{ code: 'claim.contradicted', kind: 'extent', claim: span, sentence, source: there, sourceText: source.text.slice(there.start, there.end), confidence: shared }];
  }
  return [];
}

/** 'Residents interviewed by the paper said': those who were asked, and no more. */
function sampleOf({ tokens }: Profile, { token }: Term): Quantified | undefined {
  return /^(?:interviewed|surveyed|polled|questioned|contacted|consulted|asked|approached|reached)$/.test(tokens[token + 1]?.norm ?? '') ? { extent: 'some', isExact: false, first: token, next: token } : undefined;
}

/** 'Both doors should have been open': what ought to be says nothing of how many are. */
function isOnlyDemanded({ tokens }: Profile, { token }: Term): boolean {
  return tokens.slice(token + 1, token + 3).some(({ norm }) => /^(?:should|ought|must|shall|could|might)$/.test(norm));
}

/** 'None of the insured lost anything' says it of 'none of the insured farmers', whatever 'half of the farmers' did. */
function isSaidElsewhere(claim: Profile, own: Quantified, noun: Term, { sentences }: Window): boolean {
  const group = claim.terms.filter(({ token }) => token >= own.next && token <= noun.token);
  return sentences.some((sentence) => sentence.terms.some((term) => group.some(({ stem }) => stem === term.stem) && quantifierOf(sentence, term)?.extent === own.extent)) || isSaidOfNumber(claim, own, noun, sentences);
}

/** 'All the animals in the control group' where the source has 'all 20 in the control group': a bare number stands for the noun, and the same phrase behind it. */
function isSaidOfNumber(claim: Profile, own: Quantified, noun: Term, sentences: readonly Profile[]): boolean {
  if (!WITH_PHRASE.test(claim.tokens[noun.token + 1]?.norm ?? '')) return false;
  const behind = claim.terms.filter(({ token }) => token > noun.token).slice(0, WORDS_OF_PHRASE);
  return sentences.some((sentence) =>
    sentence.terms.some(({ kind, token }) => {
      if (kind !== 'figure' || extentOf(sentence.tokens[token - 1]?.norm ?? '') !== own.extent || !WITH_PHRASE.test(sentence.tokens[token + 1]?.norm ?? '')) return false;
      const theirs = sentence.terms.filter((term) => term.token > token).slice(0, WORDS_OF_PHRASE);
      return behind.length === WORDS_OF_PHRASE && behind.every(({ stem }, at) => stem === theirs[at]?.stem);
    }),
  );
}

/** How many words of a phrase behind a noun tell which are meant. */
const WORDS_OF_PHRASE = 2;
const WITH_PHRASE = /^(?:in|of|at|from|on|with|under|who|that|which)$/;

function isCounted({ quantities, tokens }: Profile, { first, next }: Quantified): boolean {
  return quantities.some(({ start, end }) => start < tokens[next - 1]!.end && tokens[first]!.start < end);
}

function excludes(own: Quantified, theirs: Quantified): boolean {
  return (own.isExact ? EXCLUDED_BY_EXACT : EXCLUDED)[own.extent].includes(theirs.extent) && !(own.extent === theirs.extent);
}

/** 'All survived' and 'none of them died' say the same: one of the two is said of none, and the deed is its opposite. */
function isTurnedRound(claim: Profile, own: Quantified, source: Profile, theirs: Quantified): boolean {
  if ((own.extent === 'none') === (theirs.extent === 'none')) return false;
  return haveOpposedWords(claim, source);
}

/** A denial near a quantifier turns it round in ways that are not worked out here: 'none' is one itself. */
function isDeniedBeside(profile: Profile, { first, next, extent }: Quantified): boolean {
  if (extent === 'none' || /^(?:not|n't)$/.test(profile.tokens[first]!.norm)) return false;
  return denialOf(profile, first) !== undefined || profile.negations.some((negation) => negation >= next - 1 && negation <= next + 8);
}

function spanOf(profile: Profile, { first }: Quantified, token: number): { start: number; end: number } {
  return { start: profile.tokens[first]!.start, end: profile.tokens[token]!.end };
}
