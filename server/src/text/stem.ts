import { stemmer } from 'stemmer';

import { baseForm } from './irregularVerbs.js';

/** A stem as one object, wherever it is met, so that what is worked out of it can be kept by its number. */
export interface Stem {
  readonly text: string;
  /** Numbers are given from 0 on, in the order in which stems are met; -1: one that is not kept, and another object each time. */
  readonly number: number;
}

const stems = new Map<string, Stem>();
const kept = new Map<string, Stem>();
/** The vocabulary of a language grows slowly; beyond this many words the rest are typing errors and are not kept. */
const MOST_STEMS = 200_000;

/** The Porter stem of a normalised word (Porter 1980, by the `stemmer` package), of the base form for irregular verbs. Figures come back as they are. */
export function stem(norm: string): string {
  return stemOf(norm).text;
}

/** The same as an object. */
export function stemOf(norm: string): Stem {
  const known = stems.get(norm);
  if (known !== undefined) return known;
  const text = /^[a-z']+$/.test(norm) ? stemmer(baseForm(norm)) : norm;
  const made = kept.get(text) ?? { text, number: stems.size < MOST_STEMS ? kept.size : -1 };
  if (stems.size < MOST_STEMS) {
    kept.set(text, made);
    stems.set(norm, made);
  }
  return made;
}
