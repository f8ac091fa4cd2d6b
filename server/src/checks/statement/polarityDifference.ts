import { directionOf } from '../../text/direction.js';
import { areOpposite, commonness } from '../../text/lexicon/words.js';
import { stem } from '../../text/stem.js';
import type { Token } from '../../text/tokens.js';
import type { Difference } from './difference.js';
import { sharedSurroundings } from './nearness.js';
import { isDenyingVerb, type Profile, type Term } from './profile.js';
import type { Window } from './window.js';

/** How many tokens after a denial it still governs a word: 'not' up to the fourth, 'denied that' further. The end of the clause stops both. */
const GOVERNED = 4;
const GOVERNED_BY_VERB = 7;
const LEAST_COVERAGE = 0.45;
const LEAST_SHARED = 0.4;
/** Where nearly all of the claim stands in the passage, its place needs less proof. */
const LEAST_SHARED_IN_CLOSE_PASSAGE = 0.3;
const CLOSE_PASSAGE = 0.68;
const LIGHT = 0.7;
const LIGHT_WEIGHT = 0.5;
/** How near to a figure 'up' or 'less' must stand to tell which way it went. */
const DIRECTION_REACH = 6;

/** Denials on one side only, words of the claim for which the passage has the opposite, and figures that went the other way. */
export function polarityDifferences(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  const differences: Difference[] = [];
  claim.terms.forEach((term, index) => {
    const match = window.alignment.matches[index];
    // A word as light as 'come' must be the same word, not a synonym, before its denial says anything.
    const isSame = match !== undefined && (match.score >= 0.9 || (match.score >= 0.7 && term.weight >= LIGHT_WEIGHT));
    const difference =
      term.kind === 'word' ? (isSame ? negationAt(claim, window, term, match.sentence, match.term) : oppositeOf(claim, window, term)) : term.kind === 'figure' && isSame ? directionAt(claim, window, term, match.sentence, match.term) : undefined;
    if (difference) differences.push(difference);
  });
  return differences;
}

function leastShared(window: Window): number {
  return window.alignment.coverage >= CLOSE_PASSAGE ? LEAST_SHARED_IN_CLOSE_PASSAGE : LEAST_SHARED;
}

/** The word is on both sides, and one of them denies it. */
function negationAt(claim: Profile, window: Window, term: Term, sentence: number, sourceTerm: number): Difference | undefined {
  const source = window.sentences[sentence]!;
  const other = source.terms[sourceTerm]!;
  const claimDenial = denialOf(claim, term.token);
  const sourceDenial = denialOf(source, other.token);
  if ((claimDenial === undefined) === (sourceDenial === undefined)) return undefined;
  // A denial that both sides have denies on both sides, however far from the word it stands.
  if (claimDenial !== undefined ? soundsNegative(source, claim) : soundsNegative(claim, source)) return undefined;
  const shared = sharedSurroundings(claim, term.token, window, sentence, other.token);
  if (shared < leastShared(window)) return undefined;
  const claimSpan = spanFrom(claim, claimDenial, term.token);
  const sourceSpan = spanFrom(source, sourceDenial, other.token);
  return { code: 'claim.contradicted', kind: 'negation', claim: claimSpan, sentence, source: sourceSpan, sourceText: source.text.slice(sourceSpan.start, sourceSpan.end), confidence: shared };
}

function spanFrom(profile: Profile, denial: number | undefined, token: number): { start: number; end: number } {
  const first = denial === undefined ? token : Math.min(denial, token);
  return { start: profile.tokens[first]!.start, end: profile.tokens[token]!.end };
}

/** Index of the token that denies the word at `token`, or undefined; two denials make none. */
function denialOf(profile: Profile, token: number): number | undefined {
  const governing = profile.negations.filter((negation) => {
    const isVerb = isDenyingVerb(profile.tokens[negation]!.norm);
    if (negation >= token || token - negation > (isVerb ? GOVERNED_BY_VERB : GOVERNED)) return false;
    return !profile.tokens.slice(negation + 1, token).some((between) => endsClause(between, isVerb));
  });
  return governing.length % 2 === 1 ? governing[0] : undefined;
}

function endsClause({ kind, text, norm }: Token, isVerb: boolean): boolean {
  if (kind === 'mark') return /[,;:.!?()]/.test(text);
  return norm === 'but' || norm === 'and' || norm === 'who' || norm === 'which' || (!isVerb && norm === 'that');
}

/** Words that make a sentence sound negative without denying it: where they stand, what looks like a missing denial may be none. */
const DARKENING = /^(?:little|few|unlikely|impossible|unable|unwilling|hardly|doubt|doubts|doubtful|sceptic.*|skeptic.*|despite|lack.*|absent|absence|dismiss.*|den(?:y|ies|ied)|refus.*|reject.*|fail.*|un[a-z]{4,}ed|instead|rather|miss(?:es|ed|ing)?|interrupt.*|suspend.*|stop(?:s|ped|ping)?|halt.*|cancel.*|end(?:s|ed|ing)?|withdr.*|abandon.*)$/;

/** Whether a sentence denies something somewhere, or has a word that darkens it and that the other sentence has not: it may deny in words of its own. */
function soundsNegative(profile: Profile, other: Profile): boolean {
  if (profile.negations.length > 0) return true;
  const shared = new Set(other.tokens.map(({ norm }) => stem(norm)));
  return profile.tokens.some(({ norm }) => DARKENING.test(norm) && !shared.has(stem(norm)));
}

/** The word is missing in the source, which has its opposite in the same place. */
function oppositeOf(claim: Profile, window: Window, term: Term): Difference | undefined {
  let best: Difference | undefined;
  window.sentences.forEach((source, sentence) => {
    source.terms.forEach((other) => {
      // Verbs as light as 'take' and 'give' are opposites in a dictionary and not in a sentence.
      if (!areOpposite(term.stem, other.stem) || commonness(term.stem) >= LIGHT || commonness(other.stem) >= LIGHT) return;
      if (isNoun(claim, term.token) !== isNoun(source, other.token)) return;
      const shared = sharedSurroundings(claim, term.token, window, sentence, other.token);
      if (shared < leastShared(window) || shared <= (best?.confidence ?? 0)) return;
      // 'Not open' is 'closed': a denial on one side and the opposite on the other agree.
      if ((denialOf(claim, term.token) === undefined) !== (denialOf(source, other.token) === undefined)) return;
      best = oppositeAt(claim, term.token, source, sentence, other.token, shared);
    });
  });
  return best;
}

/** 'The end' and 'to extend' are no opposites: one is a thing, the other a deed. */
function isNoun(profile: Profile, token: number): boolean {
  return /^(?:the|a|an|this|that|its|their|his|her|our|any|no|of)$/.test(profile.tokens[token - 1]?.norm ?? '');
}

function oppositeAt(claim: Profile, token: number, source: Profile, sentence: number, other: number, confidence: number): Difference {
  const [at, there] = [claim.tokens[token]!, source.tokens[other]!];
  return { code: 'claim.contradicted', kind: 'opposite', claim: { start: at.start, end: at.end }, sentence, source: { start: there.start, end: there.end }, sourceText: there.text, confidence };
}

/** The figure is on both sides; next to it one says up and the other says down. */
function directionAt(claim: Profile, window: Window, term: Term, sentence: number, sourceTerm: number): Difference | undefined {
  const source = window.sentences[sentence]!;
  const other = source.terms[sourceTerm]!;
  const own = nearestDirection(claim, term);
  const theirs = nearestDirection(source, other);
  if (!own || !theirs || own.direction === theirs.direction || stem(claim.tokens[own.token]!.norm) === stem(source.tokens[theirs.token]!.norm)) return undefined;
  if (denialOf(claim, own.token) !== undefined || denialOf(source, theirs.token) !== undefined) return undefined;
  return oppositeAt(claim, own.token, source, sentence, theirs.token, 0.8);
}

/** The word nearest to a figure that tells which way it went; 'more than' and 'less than' bound a figure and tell nothing. */
function nearestDirection(profile: Profile, term: Term): { readonly direction: -1 | 1; readonly token: number } | undefined {
  let best: { readonly direction: -1 | 1; readonly token: number } | undefined;
  for (let i = Math.max(0, term.token - DIRECTION_REACH); i <= Math.min(profile.tokens.length - 1, term.token + DIRECTION_REACH); i++) {
    const { norm } = profile.tokens[i]!;
    const direction = directionOf(norm);
    if (direction === 0 || (profile.tokens[i + 1]?.norm === 'than' && i < term.token) || (norm === 'up' && profile.tokens[i + 1]?.norm === 'to')) continue;
    if (profile.tokens.slice(Math.min(i, term.token) + 1, Math.max(i, term.token)).some((token) => endsClause(token, false))) continue;
    if (!best || Math.abs(i - term.token) < Math.abs(best.token - term.token)) best = { direction, token: i };
  }
  return best;
}
