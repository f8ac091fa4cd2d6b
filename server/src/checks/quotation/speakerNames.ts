import { areRespelt, soundSkeleton } from '../../articles/nearWords.js';
import { distance } from 'fastest-levenshtein';

import { foldWord } from '../../text/fold.js';

/** A shorter word sounds like too many others. */
const LEAST_SOUNDED = 4;

/** Whether two names are plainly those of two people: no word of the one is a word of the other, or a spelling of it. */
export function differentPeople(a: string, b: string): boolean {
  const words = wordsOfName(a);
  const others = wordsOfName(b);
  return words.length > 0 && others.length > 0 && !words.some((word) => others.some((other) => isSpellingOf(word, other)));
}

/** Whether two full names have one surname and plainly different given names: 'Nora Vint' and 'Lukas Vint', no 'N. Vint' and no 'Nor Vint'. */
export function areNamesakes(a: string, b: string): boolean {
  const [words, others] = [wordsOfName(a), wordsOfName(b)];
  if (words.length < 2 || others.length < 2 || words.at(-1) !== others.at(-1)) return false;
  const [given, other] = [words[0]!, others[0]!];
  return !words.slice(0, -1).some((word) => others.slice(0, -1).some((its) => isSpellingOf(word, its))) && given[0] !== other[0];
}

function wordsOfName(name: string): string[] {
  return name.split(/[\s.-]+/).map(foldWord).filter((word) => word.length > 1);
}

/** One letter in four may differ between two spellings of one name ('Liadov', 'Lyadov'), more where they sound alike ('Razhin', 'Rajin'). */
function isSpellingOf(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= LEAST_SOUNDED && (soundSkeleton(a) === soundSkeleton(b) || areRespelt(a, b))) || distance(a, b) <= Math.floor(Math.min(a.length, b.length) / 4);
}
