import { stemmer } from 'stemmer';

import { baseForm } from './irregularVerbs.js';

const stems = new Map<string, string>();
/** The vocabulary of a language grows slowly; beyond this many words the rest are typing errors and are not kept. */
const MOST_STEMS = 200_000;

/** The Porter stem of a normalised word (Porter 1980, by the `stemmer` package), of the base form for irregular verbs. Figures come back as they are. */
export function stem(norm: string): string {
  const known = stems.get(norm);
  if (known !== undefined) return known;
  const made = /^[a-z']+$/.test(norm) ? stemmer(baseForm(norm)) : norm;
  if (stems.size < MOST_STEMS) stems.set(norm, made);
  return made;
}
