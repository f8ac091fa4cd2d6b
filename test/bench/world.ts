import type { Random} from './random.js';
import { Ranked } from './random.js';
import { capital, inventWords, makeVocabulary, type Vocabulary } from './words.js';

export interface Person {
  readonly first: string;
  readonly last: string;
  /** How some articles spell the surname, where they do not agree. */
  readonly otherLast?: string;
  readonly office: string;
  readonly pronoun: 'he' | 'she';
}

/** The invented world that articles report on. */
export interface World {
  readonly vocabulary: Vocabulary;
  readonly people: Ranked<Person>;
  readonly places: Ranked<string>;
  readonly organisations: Ranked<string>;
  readonly outlets: readonly string[];
}

const OFFICES = ['Foreign Minister', 'Deputy Foreign Minister', 'President', 'Prime Minister', 'Interior Minister', 'spokeswoman', 'spokesman', 'chief negotiator', 'Defence Minister', 'mayor', 'ambassador', 'Finance Minister'];
const BODIES = ['Council', 'Union', 'Agency', 'Commission', 'Committee', 'Bank', 'Institute', 'Ministry'];
const PAPERS = ['Herald', 'Courier', 'Lantern', 'Observer', 'Wire', 'Gazette', 'Monitor', 'Post'];

/** The same world for the same seed. It grows with the number of articles, more slowly than they do, as names in the news do. */
export function makeWorld(random: Random, articles: number): World {
  const vocabulary = makeVocabulary(random);
  const taken = new Set<string>();
  const named = (count: number, from: number, to: number): string[] => inventWords(random, count, taken, [from, to]).map(capital);
  const size = Math.ceil(12 * Math.sqrt(articles)) + 20;
  const firstNames = named(160, 1, 2);
  const places = named(Math.ceil(size / 2), 2, 3);
  const people = named(size, 2, 3).map((last): Person => {
    const other = respell(last);
    return { first: random.pick(firstNames), last, office: random.pick(OFFICES), pronoun: random.chance(0.5) ? 'he' : 'she', ...(random.chance(0.12) && other !== last ? { otherLast: other } : {}) };
  });
  const organisations = named(Math.ceil(size / 4), 1, 2).map((name) => `${name} ${random.pick(BODIES)}`);
  const outlets = named(12, 1, 2).map((name) => `The ${name} ${random.pick(PAPERS)}`);
  return { vocabulary, people: new Ranked(people), places: new Ranked(places), organisations: new Ranked(organisations), outlets };
}

/** Another way to write a name, as transliterations differ. */
function respell(name: string): string {
  return name.replace(/ie/, 'y').replace(/ck/, 'k').replace(/ou/, 'u').replace(/th/, 't').replace(/ll/, 'l').replace(/ea/, 'ia');
}
