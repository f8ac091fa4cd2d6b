import type { Entity } from '../../../index/corpusIndex.js';
import type { CheckContext } from '../../context.js';
import type { Profile } from '../profile.js';
import type { Subject } from './subject.js';

/** The last word of a subject, normalised: a surname, where it is a person's name. */
export function headOf(profile: Profile, subject: Subject): string {
  return profile.tokens[subject.next - 1]!.norm;
}

/** Whether a word stands among the tokens `from` to `to`. */
export function mentions(profile: Profile, from: number, to: number, norm: string): boolean {
  return profile.tokens.slice(from, to).some((token) => token.norm === norm);
}

/** The persons that the last words of a subject name; titles and offices before the name are left out one by one. */
export async function entitiesOf(profile: Profile, subject: Subject, context: CheckContext, signal: AbortSignal | undefined): Promise<readonly Entity[]> {
  for (let first = subject.first; first < subject.next; first++) {
    const name = profile.text.slice(profile.tokens[first]!.start, profile.tokens[subject.next - 1]!.end).replace(/['’]s$/, '');
    const found = await context.index.lookUpName(name, signal);
    if (found.kind === 'exact') return found.entities;
  }
  return [];
}

/** Where a subject stands in the sentence's text. */
export function spanOf(profile: Profile, subject: Subject): { start: number; end: number } {
  return { start: profile.tokens[subject.first]!.start, end: profile.tokens[subject.next - 1]!.end };
}

/** A subject's words, without a possessive ending. */
export function textOf(profile: Profile, subject: Subject): string {
  const { start, end } = spanOf(profile, subject);
  return profile.text.slice(start, end).replace(/['’]s$/, '');
}
