import type { Profile } from '../profile.js';
import type { Window } from '../window.js';

const LEAST_SHARED = 0.4;
/** Where nearly all of the claim stands in the passage, its place needs less proof: how much of what stands around a word both sides must have at least. */
export const LEAST_SHARED_IN_CLOSE_PASSAGE = 0.3;
const CLOSE_PASSAGE = 0.68;
/** How much of a claim its passage must have where a pronoun, or nothing, stands for what the sentence before has. */
export const COVERAGE_BY_PRONOUN = 0.7;
/** How sure a denial or an opposite is whose object is such a pronoun. */
export const BY_PRONOUN = 0.6;
/** A word this near to another one belongs to it: 'ruled out any concessions'. */
export const BESIDE = 3;

/** How much of what stands around a word both sides must have, so that it is in one place. */
export function leastShared(window: Window): number {
  return window.alignment.coverage >= CLOSE_PASSAGE ? LEAST_SHARED_IN_CLOSE_PASSAGE : LEAST_SHARED;
}

/** Whether the source's verb has a pronoun behind it for what the claim names behind its own, and the sentence before has that: 'He would not challenge it'. */
export function hasObjectByPronoun(claim: Profile, window: Window, index: number, sentence: number, verb: number): boolean {
  const [object, match] = [claim.terms.slice(index + 1).find(({ kind }) => kind === 'word' || kind === 'name'), claim.terms.slice(index + 1).findIndex(({ kind }) => kind === 'word' || kind === 'name')];
  const source = window.sentences[sentence]!;
  if (!object || window.alignment.coverage < COVERAGE_BY_PRONOUN || !/^(?:it|them|him|her|this|that)$/.test(source.tokens[verb + 1]?.norm ?? '')) return false;
  return window.alignment.matches[index + 1 + match]?.sentence === sentence - 1;
}

/** 'The end' and 'to extend' are no opposites: one is a thing, the other a deed. */
export function isNoun(profile: Profile, token: number): boolean {
  return /^(?:the|a|an|this|that|its|their|his|her|our|any|no|of)$/.test(profile.tokens[token - 1]?.norm ?? '');
}

/** Whether the passage has every figure and date of the claim: what was not done in one year may have been in another. */
export function hasAllMoments({ terms }: Profile, { alignment }: Window): boolean {
  return terms.every(({ kind }, index) => (kind !== 'figure' && kind !== 'date') || alignment.matches[index] !== undefined);
}
