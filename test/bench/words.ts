import type { Random} from './random.js';
import { Ranked } from './random.js';

const ONSETS = ['b', 'br', 'c', 'd', 'f', 'fl', 'g', 'h', 'k', 'l', 'l', 'm', 'm', 'n', 'n', 'p', 'r', 'r', 's', 's', 'st', 't', 't', 'tr', 'v', 'w', 'sh'];
const VOWELS = ['a', 'a', 'e', 'e', 'i', 'i', 'o', 'o', 'u', 'ai', 'ea', 'ou', 'ie'];
const CODAS = ['', '', 'b', 'ck', 'd', 'g', 'l', 'll', 'm', 'n', 'nd', 'nt', 'p', 'r', 'rd', 'rn', 's', 'st', 't', 'x'];

/** Different invented words of some syllables each, in lower case. */
export function inventWords(random: Random, count: number, taken: Set<string>, syllables: readonly [number, number] = [1, 3]): string[] {
  const words: string[] = [];
  while (words.length < count) {
    let word = '';
    for (let rest = random.integer(...syllables); rest > 0; rest--) word += random.pick(ONSETS) + random.pick(VOWELS) + (rest === 1 || random.chance(0.3) ? random.pick(CODAS) : '');
    if (word.length < 4 || taken.has(word)) continue;
    taken.add(word);
    words.push(word);
  }
  return words;
}

/** The first letter of a word as a capital. */
export function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Words by their part of speech: the commonest are English, as in all English text, the many rare ones invented. */
export interface Vocabulary {
  readonly nouns: Ranked<string>;
  /** Base forms; all take regular endings. */
  readonly verbs: Ranked<string>;
  readonly adjectives: Ranked<string>;
  readonly adverbs: Ranked<string>;
}

const NOUNS = 'government minister talk plan report agreement border price worker company law vote harbour school river market budget election court bridge contract strike cargo fleet grain pipeline customs treaty ceasefire refugee hospital ferry railway power tax wage union storm flood factory patrol mission inquiry fund loan dispute village farmer student driver engineer permit licence'.split(' ');
const VERBS = 'visit reject support delay open close announce accept discuss review order sign cancel demand warn repair extend cross block protect approve attack reach return limit cover question defend prepare finish'.split(' ');
const ADJECTIVES = 'new old local foreign public joint early late recent large small central northern southern eastern western final secret urgent legal temporary military economic annual open heavy'.split(' ');
const ADVERBS = 'quickly openly largely quietly again already partly formally repeatedly briefly'.split(' ');

export function makeVocabulary(random: Random): Vocabulary {
  const taken = new Set([...NOUNS, ...VERBS, ...ADJECTIVES, ...ADVERBS]);
  // A verb that ends in a consonant takes 'ed' as it stands.
  const verbs = inventWords(random, 1500, taken, [1, 2]).filter((word) => /(?:ck|nd|nt|rd|rn|st|ll)$/.test(word));
  return {
    nouns: new Ranked([...NOUNS, ...inventWords(random, 6000, taken)]),
    verbs: new Ranked([...VERBS, ...verbs]),
    adjectives: new Ranked([...ADJECTIVES, ...inventWords(random, 1500, taken, [2, 3])]),
    adverbs: new Ranked([...ADVERBS, ...inventWords(random, 200, taken).map((word) => `${word}ly`)]),
  };
}

export function pastOf(verb: string): string {
  if (/e$/.test(verb)) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

export function pluralOf(noun: string): string {
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
