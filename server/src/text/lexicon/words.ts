import { stem } from '../stem.js';
import { AFFAIRS_OPPOSITES } from './publicAffairs.js';
import { FREQUENCY, OPPOSITES, SYNONYMS } from './wordnet.js';

/** Words that carry grammar rather than content, by their normalised form. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those such some any each every all both either neither no not nor none only own same so than too very just ' +
    'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what when where why how ' +
    'am is are was were be been being do does did done doing have has had having will would shall should can could may might must ought ' +
    'and or but if because as until while of at by for with about against between into through during before after above below to from up down in out on off over under ' +
    'again further then once here there also even yet still already however therefore thus hence moreover meanwhile among within without upon toward towards across along around near ' +
    "since per via amid despite although though whether unless like them s t d ll m re ve n't don isn aren wasn weren wouldn couldn shouldn doesn didn hasn haven hadn rather quite " +
    'himself herself itself themselves myself ourselves yourself one ones other others another etc lrb rrb lsb rsb mr mrs ms dr sir'
  ).split(' '),
);

function readPairs(table: string): Map<string, Set<string>> {
  const pairs = new Map<string, Set<string>>();
  for (const line of table.split('\n')) {
    const [word, ...others] = line.split(' ');
    const key = stem(word!);
    const known = pairs.get(key) ?? new Set<string>();
    for (const other of others) known.add(stem(other));
    pairs.set(key, known);
  }
  return pairs;
}

function readOpposites(): Map<string, Set<string>> {
  const pairs = readPairs(OPPOSITES);
  for (const pair of AFFAIRS_OPPOSITES.split(';')) {
    const [a, b] = pair.split(' ').map(stem) as [string, string];
    pairs.set(a, (pairs.get(a) ?? new Set()).add(b));
    pairs.set(b, (pairs.get(b) ?? new Set()).add(a));
  }
  return pairs;
}

let opposites: Map<string, Set<string>> | undefined;
let synonyms: Map<string, Set<string>> | undefined;
let mutual: Map<string, Set<string>> | undefined;
let levels: Map<string, number> | undefined;

/** Whether two stems are opposites (WordNet 3.1: 'accept' and 'reject', 'increase' and 'decrease'; and a list for public affairs). */
export function areOpposite(a: string, b: string): boolean {
  opposites ??= readOpposites();
  return a !== b && (opposites.get(a)?.has(b) ?? false);
}

/** Whether two stems share a common sense (WordNet 3.1). A stem is its own synonym. */
export function areSynonyms(a: string, b: string): boolean {
  if (a === b) return true;
  synonyms ??= readPairs(SYNONYMS);
  // Most pairs that are asked about are none: one look-up tells it, in a table that has each pair both ways.
  mutual ??= bothWays(synonyms);
  return mutual.get(a)?.has(b) ?? false;
}

function bothWays(pairs: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Set<string>> {
  const made = new Map([...pairs].map(([word, others]) => [word, new Set(others)]));
  for (const [word, others] of pairs) {
    for (const other of others) {
      const known = made.get(other);
      if (known === undefined) made.set(other, new Set([word]));
      else known.add(word);
    }
  }
  return made;
}

/** The stems that share a common sense with this one, itself excluded. */
export function synonymsOf(of: string): readonly string[] {
  synonyms ??= readPairs(SYNONYMS);
  return [...(synonyms.get(of) ?? [])].filter((other) => other !== of);
}

const MOST_COMMON = 11;

/** How common the word of a stem is in English, from 0 (rare, or a name) to 1 (as common as 'say'), by its uses in WordNet's tagged texts. */
export function commonness(of: string): number {
  levels ??= readLevels();
  return Math.min(1, (levels.get(of) ?? 0) / MOST_COMMON);
}

function readLevels(): Map<string, number> {
  const read = new Map<string, number>();
  for (const line of FREQUENCY.split('\n')) {
    const [level, ...words] = line.split(' ');
    // The commonest form of a stem counts: lines run from the commonest down.
    for (const word of words) if (!read.has(stem(word))) read.set(stem(word), Number(level));
  }
  return read;
}
