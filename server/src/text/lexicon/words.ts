import { stem } from '../stem.js';
import { AFFAIRS_SYNONYMS } from './affairsSynonyms.js';
import { AFFAIRS_IDIOMS } from './idioms.js';
import { AFFAIRS_DEEDS, AFFAIRS_OPPOSITES, AFFAIRS_PHRASAL_VERBS } from './publicAffairs.js';
import { DEEDS, FREQUENCY, NEAR_OPPOSITES, OPPOSITES, PHRASAL_VERBS, SYNONYMS } from './wordnet.js';

/** Words that carry grammar rather than content, by their normalised form. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those such some any each every all both either neither no not nor none only own same so than too very just ' +
    'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what when where why how ' +
    'am is are was were be been being do does did done doing have has had having will would shall should can could may might must ought cannot ' +
    'and or but if because as until while of at by for with about against between into through during before after above below to from up down in out on off over under ' +
    'again further then once here there also even yet still already however therefore thus hence moreover meanwhile among within without upon toward towards across along around near ' +
    "since per via amid despite although though whereas whilst besides throughout furthermore additionally nonetheless nevertheless afterwards beforehand versus regarding concerning whether unless like unlike them s t d ll m re ve n't don isn aren wasn weren wouldn couldn shouldn doesn didn hasn haven hadn rather quite " +
    'everything everyone everybody anything anyone anybody something someone somebody somewhere anywhere everywhere onward onwards whatever whoever whenever wherever ' +
    'himself herself itself themselves myself ourselves yourself one ones other others another etc lrb rrb lsb rsb mr mrs ms dr sir'
  ).split(' '),
);

/** A table of pairs of stems, both ways: 'a b c;d e' pairs a with b and c, and d with e. */
function readPairs(table: string): Map<string, Set<string>> {
  const pairs = new Map<string, Set<string>>();
  for (const entry of table.split(/[;\n]/)) {
    const [word, ...others] = entry.split(' ');
    for (const other of others) addPair(pairs, word!, other);
  }
  return pairs;
}

function addPair(pairs: Map<string, Set<string>>, a: string, b: string): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = pairs.get(from);
    if (known === undefined) pairs.set(from, new Set([to]));
    else known.add(to);
  }
}

/** A table with the pairs of a list of plain words added. */
function readWithList(table: string, list: string): Map<string, Set<string>> {
  const pairs = readPairs(table);
  for (const pair of list.split(';')) {
    const [a, b] = pair.split(' ').map(stem) as [string, string];
    addPair(pairs, a, b);
  }
  return pairs;
}

/** By phrase the single verbs, as the lists have them: there are thousands, of which a briefing needs a few. */
function readPhrasalVerbs(): Map<string, string> {
  const found = new Map<string, string>();
  const add = (phrase: string, verbs: string): void => {
    const known = found.get(phrase);
    found.set(phrase, known === undefined ? verbs : `${known} ${verbs}`);
  };
  for (const entry of PHRASAL_VERBS.split(/[;\n]/)) {
    const space = entry.indexOf(' ');
    add(entry.slice(0, space), entry.slice(space + 1));
  }
  for (const entry of AFFAIRS_PHRASAL_VERBS.split(';')) {
    const [phrase, ...verbs] = entry.split(' ') as [string, ...string[]];
    add(phrase.replace(/^[a-z]+/, stem), verbs.map(stem).join(' '));
  }
  return found;
}

let opposites: Map<string, Set<string>> | undefined;
let nearOpposites: Map<string, Set<string>> | undefined;
let synonyms: Map<string, Set<string>> | undefined;
let deeds: Map<string, Set<string>> | undefined;
let idioms: Map<string, Map<string, readonly string[]>> | undefined;
let phrasalVerbs: Map<string, string> | undefined;
let particles: ReadonlySet<string> | undefined;
const verbsByPhrase = new Map<string, readonly string[]>();
let levels: Map<string, number> | undefined;

/** Whether two stems are opposites (WordNet 3.1: 'accept' and 'reject', 'increase' and 'decrease'; and a list for public affairs). */
export function areOpposite(a: string, b: string): boolean {
  opposites ??= readWithList(OPPOSITES, AFFAIRS_OPPOSITES);
  return a !== b && (opposites.get(a)?.has(b) ?? false);
}

/** Whether one of two stems is like an opposite of the other (WordNet 3.1: 'hazardous' and 'safe'): too loose to count anywhere but in the same place of sentences that agree otherwise. */
export function areNearlyOpposite(a: string, b: string): boolean {
  nearOpposites ??= readPairs(NEAR_OPPOSITES);
  return a !== b && (nearOpposites.get(a)?.has(b) ?? false);
}

/** A normalised word with its stem. */
interface Word {
  readonly norm: string;
  readonly stem: string;
}

/** Whether two words are opposites as they stand: by their stems, by what they compare ('stronger' and 'weaker'), by a prefix that negates ('unaffordable') or repeats ('reopened' and 'closed'). */
export function areOppositeForms({ norm: a, stem: first }: Word, { norm: b, stem: second }: Word): boolean {
  if (areOpposite(first, second)) return areOfOneForm(a, b, first, second) && areOfOneForm(b, a, second, first);
  if (isNegatedForm(a, b, first, second) || isNegatedForm(b, a, second, first)) return true;
  if (areOppositeDegrees(a, b)) return true;
  return isOppositeOfRepeated(a, second) || isOppositeOfRepeated(b, first);
}

/** How much longer one of two words may be than the other, its prefix aside, for both to be forms of one kind: 'agree' and 'disagreement', not 'depend' and 'independents'. */
const MOST_ENDING = 3;

/** False where a stem is the other with a prefix, and the words are of kinds that do not answer each other. */
function areOfOneForm(negated: string, plain: string, negatedStem: string, plainStem: string): boolean {
  if (negatedStem === plainStem || !negatedStem.endsWith(plainStem)) return true;
  return Math.abs(negated.length - (negatedStem.length - plainStem.length) - plain.length) <= MOST_ENDING;
}

/** 'Unaffordable' of 'affordable', 'nonviolent' of 'violent', 'unpaid' of 'paid'. */
function isNegatedForm(negated: string, plain: string, negatedStem: string, plainStem: string): boolean {
  if (plain.length < 4 || (negated[0] !== 'u' && negated[0] !== 'n') || !/^(?:un|non)/.test(negated)) return false;
  return ['un', 'non'].some((prefix) => negated === prefix + plain || (negatedStem === prefix + plainStem && plainStem.length >= 4));
}

const IRREGULAR_DEGREES: ReadonlyMap<string, string> = new Map([
  ['better', 'good'],
  ['best', 'good'],
  ['worse', 'bad'],
  ['worst', 'bad'],
]);

/** 'Stronger' and 'weaker', 'highest' and 'lowest': both in the same degree. */
function areOppositeDegrees(a: string, b: string): boolean {
  if (a.at(-1) !== b.at(-1) && a !== 'worse' && b !== 'worse') return false;
  const isComparative = /(?:er|worse)$/.test(a) && /(?:er|worse)$/.test(b);
  const isSuperlative = /(?:est|worst)$/.test(a) && /(?:est|worst)$/.test(b);
  if (!isComparative && !isSuperlative) return false;
  return positivesOf(a).some((one) => positivesOf(b).some((other) => areOpposite(one, other)));
}

/** The stems that a word may be a comparative or superlative of. */
function positivesOf(norm: string): string[] {
  const irregular = IRREGULAR_DEGREES.get(norm);
  if (irregular !== undefined) return [stem(irregular)];
  const root = norm.replace(/(?:er|est)$/, '');
  return [root, `${root}e`, root.replace(/i$/, 'y'), root.replace(/([b-df-hj-np-tv-z])\1$/, '$1')].filter((form) => form.length >= 3).map(stem);
}

const REPEATED = /^re-?(open|start|elect|appoint|join|enter|build|arm|impose|introduce|hire|admit|gain|arrest|capture|launch|instate)(s|e?d|ing|n?ed)?$/;

/** 'Reopened' is opposed to 'closed' as 'opened' is. */
function isOppositeOfRepeated(norm: string, other: string): boolean {
  const base = REPEATED.exec(norm)?.[1];
  return base !== undefined && areOpposite(stem(base), other);
}

function readSynonyms(): Map<string, Set<string>> {
  const pairs = readPairs(SYNONYMS);
  for (const group of AFFAIRS_SYNONYMS.split(';')) {
    const stems = group.split(' ').map(stem);
    for (const [at, one] of stems.entries()) for (const other of stems.slice(at + 1)) if (one !== other) addPair(pairs, one, other);
  }
  return pairs;
}

/** Whether two stems share a common sense (WordNet 3.1, and a list for public affairs). A stem is its own synonym. */
export function areSynonyms(a: string, b: string): boolean {
  if (a === b) return true;
  synonyms ??= readSynonyms();
  return synonyms.get(a)?.has(b) ?? false;
}

/** Whether two words share a common sense as comparatives or superlatives: 'largest' and 'biggest'. */
export function areSynonymousDegrees(a: string, b: string): boolean {
  if (a.at(-1) !== b.at(-1) || !DEGREE.test(a) || !DEGREE.test(b)) return false;
  return positivesOf(a).some((one) => positivesOf(b).some((other) => areSynonyms(one, other)));
}

const DEGREE = /(?:er|est)$/;

/** The stems that share a common sense with this one, itself excluded. */
export function synonymsOf(of: string): ReadonlySet<string> {
  synonyms ??= readSynonyms();
  return synonyms.get(of) ?? NONE;
}

/** Whether one of two stems is a verb and the other the noun for its deed: 'sell' and 'sale'. Nouns with the verb's own stem ('cancellation') are not asked for here. */
export function nameOneDeed(a: string, b: string): boolean {
  deeds ??= readWithList(DEEDS, AFFAIRS_DEEDS);
  return deeds.get(a)?.has(b) ?? false;
}

/** The stems of the nouns for a verb's deed, or of the verbs of whose deed it is the noun: those for which {@link nameOneDeed} holds. */
export function deedFormsOf(of: string): ReadonlySet<string> {
  deeds ??= readWithList(DEEDS, AFFAIRS_DEEDS);
  return deeds.get(of) ?? NONE;
}

/** The stems of single verbs that say what a verb and a particle say together: 'reject' for 'turn' and 'down'. Empty where they are no verb of two words. */
export function verbsLikePhrase(verb: string, particle: string): readonly string[] {
  phrasalVerbs ??= readPhrasalVerbs();
  particles ??= new Set([...phrasalVerbs.keys()].map((phrase) => phrase.slice(phrase.indexOf('_') + 1)));
  // There are a few dozen particles; nearly all words that are asked for are none.
  if (!particles.has(particle)) return NO_VERBS;
  const phrase = `${verb}_${particle}`;
  const known = verbsByPhrase.get(phrase);
  if (known !== undefined) return known;
  const verbs = phrasalVerbs.get(phrase);
  if (verbs === undefined) return NO_VERBS;
  const made = [...new Set(verbs.split(' '))];
  verbsByPhrase.set(phrase, made);
  return made;
}

/** By noun the stems of single verbs that say what a verb and the noun say together, all by their stems: 'testifi' for 'give' and 'evid'. Empty where the verb has no idioms. */
export function idiomsOf(verb: string): ReadonlyMap<string, readonly string[]> {
  idioms ??= readIdioms();
  return idioms.get(verb) ?? NO_IDIOMS;
}

function readIdioms(): Map<string, Map<string, readonly string[]>> {
  const found = new Map<string, Map<string, readonly string[]>>();
  for (const entry of AFFAIRS_IDIOMS.split(';')) {
    const [words, ...verbs] = entry.split(' ');
    const [verb, noun] = words!.split('_').map(stem) as [string, string];
    const known = found.get(verb) ?? new Map<string, readonly string[]>();
    known.set(noun, verbs.map(stem));
    found.set(verb, known);
  }
  return found;
}

const NO_VERBS: readonly string[] = [];
const NO_IDIOMS: ReadonlyMap<string, readonly string[]> = new Map();
const NONE: ReadonlySet<string> = new Set();
const MOST_COMMON = 11;

/** How common the word of a stem is in English, from 0 (rare, or a name) to 1 (as common as 'say'), by its uses in WordNet's tagged texts. */
export function commonness(of: string): number {
  levels ??= readLevels();
  return Math.min(1, (levels.get(of) ?? 0) / MOST_COMMON);
}

function readLevels(): Map<string, number> {
  return new Map(FREQUENCY.flatMap(([level, words]) => words.split(/\s/).map((word): [string, number] => [word, level])));
}
