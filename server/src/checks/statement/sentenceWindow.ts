import { align } from './alignment.js';
import type { Profile } from './profile.js';
import { sourceProfile } from './sourceProfiles.js';
import type { Window } from './window.js';

/** The sentence `at` of a passage's article as a passage by itself, for a difference that lies outside the passages that were found for a claim. */
export function windowOfSentence(claim: Profile, { article, rarity }: Window, at: number): Window {
  const source = sourceProfile(article, at);
  const alignment = align(claim, [source]);
  return { article, first: at, sentences: [source], alignment, rarity, score: alignment.coverage };
}
