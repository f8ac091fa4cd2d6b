import { GrowingNumbers } from '../text/growingNumbers.js';
import { COMMON_STEMS } from '../text/lexicon/commonWords.js';
import { FUNCTION_WORDS } from '../text/lexicon/words.js';
import { stem, stemOf } from '../text/stem.js';

/** Common nouns that news writes mostly inside names, and such as WordNet spells otherwise. */
const MORE = 'war strait peninsula internet god bible constitution parliament congress senate cup olympics summit alliance accord accords ministry ceasefire website online email tweet selfie';

let stems: ReadonlySet<string> | undefined;
/** What was found, by the number of the stem: nothing yet, that it is not, that it is. */
const found = new GrowingNumbers();
const [NOT_COMMON, COMMON] = [1, 2];

/** Whether English writes a word, given in lower case, in small letters unless it begins a sentence or stands in a name (WordNet 3.1, by stem). */
export function isCommonWord(lower: string): boolean {
  const { text, number } = stemOf(lower.endsWith("'s") ? lower.slice(0, -2) : lower);
  const known = number < 0 ? 0 : found.get(number);
  if (known > 0) return known === COMMON;
  stems ??= new Set([...COMMON_STEMS.split(' '), ...[...MORE.split(' '), ...FUNCTION_WORDS].map(stem)]);
  const isCommon = stems.has(text);
  if (number >= 0) found.set(number, isCommon ? COMMON : NOT_COMMON);
  return isCommon;
}
