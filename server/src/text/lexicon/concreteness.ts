import { ABSTRACT_STEMS, CONCRETE_STEMS } from './wordClasses.js';

let abstract: ReadonlySet<string> | undefined;
let concrete: ReadonlySet<string> | undefined;

/** Endings of words that the tables do not have and that name no thing. */
const ABSTRACT_ENDING = /(?:ly|ness|tion|ment|ity|ous|ful|ive|al|i[sz]e|ing|ed|able|less|ism)$/;

/**
 * Whether a word, by its normalised form and its stem, names a thing that can be pointed at, met or dated ('bus', 'widow', 'Tuesday'), by its uses in
 * WordNet's tagged texts. Such words have few others that say the same, while verbs, adjectives and abstract nouns are found in other words. Words that
 * the tables do not have are taken for names of things, unless their ending says otherwise: they are rare.
 */
export function isConcrete(norm: string, stem: string): boolean {
  abstract ??= new Set(ABSTRACT_STEMS.split(/\s/));
  if (abstract.has(stem)) return false;
  concrete ??= new Set(CONCRETE_STEMS.split(/\s/));
  return concrete.has(stem) || !ABSTRACT_ENDING.test(norm);
}
