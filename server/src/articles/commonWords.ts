import { COMMON_WORDS } from '../text/lexicon/commonWords.js';
import { FUNCTION_WORDS } from '../text/lexicon/words.js';
import { stem } from '../text/stem.js';

/** Common nouns that news writes mostly inside names, and such as WordNet spells otherwise. */
const MORE = 'war strait peninsula internet god bible constitution parliament congress senate cup olympics summit alliance accord accords ministry ceasefire website online email tweet selfie';

let stems: ReadonlySet<string> | undefined;

/** Whether English writes a word, given in lower case, in small letters unless it begins a sentence or stands in a name (WordNet 3.1, by stem). */
export function isCommonWord(lower: string): boolean {
  stems ??= new Set([...COMMON_WORDS.split(' '), ...MORE.split(' '), ...FUNCTION_WORDS].map(stem));
  return stems.has(stem(lower.endsWith("'s") ? lower.slice(0, -2) : lower));
}
