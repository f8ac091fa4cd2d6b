import { commonness } from '../text/lexicon/words.js';
import { stem } from '../text/stem.js';
import { isCommonWord } from './commonWords.js';
import type { Entity, NameLookup } from './entity.js';
import { foldName, nameWords } from './foldName.js';
import { CALENDAR, DEMONYMS, FIRST_NAMES, OPENERS, ORGANISATION_NOUNS, PLACES } from './nameLexicon.js';
import type { NameJoins, NameSource } from './nameJoins.js';
import { outweighs, type NameView } from './nameNode.js';
import { isLetterApart, isSoundApart, isSpeltNear, relateWords } from './nearWords.js';

/** How the names of a corpus stand to a name asked for. `entityOf` makes the entity of a root. */
export function lookUpName<Name extends NameView>(graph: NameSource<Name>, joins: NameJoins<Name>, name: string, entityOf: (root: Name) => Entity): NameLookup {
  const key = foldName(name);
  if (key.length === 0) return { kind: 'unknown', entities: [] };
  const entitiesOf = (nodes: Iterable<Name>): Entity[] => {
    const roots = [...new Set([...nodes].map((node) => joins.root(node)))].sort((a, b) => (outweighs(a, b) ? -1 : 1));
    return roots.slice(0, 20).map(entityOf);
  };
  const exact = exactNodes(graph, key);
  if (exact.length > 0) return { kind: 'exact', entities: entitiesOf(exact) };
  const words = key.split(' ');
  const near = words.length === 1 ? nearSingle(graph, key) : nearSeveral(graph, words);
  const entities = ofOneGivenName(words, near, entitiesOf);
  if (entities.length === 1) {
    if (isFullNameOf(words, entities[0]!)) return { kind: 'exact', entities };
    const suggestion = suggestionFor(name, entities[0]!);
    if (suggestion !== undefined) return { kind: 'close', entities, suggestion };
  }
  if (entities.length > 1) return { kind: 'ambiguous', entities };
  const known = words.filter((word) => graph.keysWithWord(word).length > 0);
  if (known.length === words.length || (words.length === 1 && known.length > 0)) {
    return { kind: 'partly', entities: words.length === 1 ? entitiesOf(nodesOf(graph, firstFew(graph.keysWithWord(words[0]!)))) : [] };
  }
  return { kind: 'unknown', entities: [] };
}

/** Those who may be meant; where several are near, and one of them alone has the given name as it stands, that one: 'Peter Hoek' is not meant by 'Pieter Hoeck' where there is a 'Pieter Hoek'. */
function ofOneGivenName<Name extends NameView>(words: readonly string[], near: readonly Name[], entitiesOf: (nodes: Iterable<Name>) => Entity[]): Entity[] {
  const all = entitiesOf(near);
  if (all.length < 2 || words.length < 2) return all;
  const own = entitiesOf(near.filter(({ first }) => first === words[0]));
  return own.length === 1 ? own : all;
}

/** Whether the articles write the surname alone like this, and it is this person's beside their first name: 'Nora Vell', where they have 'Nora Velle' and 'Dr Vell'. */
function isFullNameOf(words: readonly string[], { kind, spellings }: Entity): boolean {
  if (kind !== 'person' || words.length < 2) return false;
  const written = spellings.map(({ text }) => foldName(text));
  return written.includes(words.at(-1)!) && written.some((text) => text.includes(' ') && text.split(' ')[0] === words[0]);
}

function firstFew(keys: readonly string[]): readonly string[] {
  return keys.length <= 20 ? keys : [];
}

function nodesOf<Name extends NameView>(graph: NameSource<Name>, keys: readonly string[]): Name[] {
  return keys.map((key) => graph.node(key)).filter((node) => node !== undefined);
}

/** Names that some article writes like this: in full, in part (a surname, an acronym), or with more or fewer middle names. */
function exactNodes<Name extends NameView>(graph: NameSource<Name>, key: string): Name[] {
  const found = new Set(graph.withSpelling(key));
  const whole = graph.node(key);
  if (whole) found.add(whole);
  const words = key.split(' ');
  const last = words.at(-1)!;
  if (words.length === 1) {
    for (const node of graph.withLast(key)) if (node.kind === 'person' && !FIRST_NAMES.has(key)) found.add(node);
    // 'the Blinkens'
    if (found.size === 0 && key.endsWith('s') && key.length > 4) return [...graph.withSpelling(key.slice(0, -1))].filter((node) => node.kind === 'person' || node.kind === 'unknown');
    return [...found];
  }
  if (found.size > 0) return [...found];
  for (const node of graph.withLast(last)) {
    if (node.words.length === 1 || node.first !== words[0] || node.kind !== 'person') continue;
    const [few, many] = node.words.length < words.length ? [node.words, words] : [words, node.words];
    if (few.every((word) => many.includes(word))) found.add(node);
  }
  if (found.size === 0) for (const node of nodesOf(graph, rarest(graph, words).filter((other) => ` ${other} `.includes(` ${key} `)))) found.add(node);
  return [...found];
}

/** The keys of the names that have the word that the fewest names have. */
function rarest(graph: NameSource, words: readonly string[]): readonly string[] {
  let best: readonly string[] | undefined;
  for (const word of words) {
    const keys = graph.keysWithWord(word);
    if (!best || keys.length < best.length) best = keys;
  }
  return best ?? [];
}

/** A word that is a word of its own is no slip of a name. */
function isOrdinary(word: string): boolean {
  return isCommonWord(word) || commonness(stem(word)) > 0 || OPENERS.has(word) || CALENDAR.has(word) || DEMONYMS.has(word) || PLACES.has(word) || ORGANISATION_NOUNS.has(word) || DEMONYMS.has(word.replace(/s$/, ''));
}

function nearSingle<Name extends NameView>(graph: NameSource<Name>, word: string): Name[] {
  if (word.length < 5 || isOrdinary(word) || FIRST_NAMES.has(word) || graph.keysWithWord(word).length > 0) return [];
  const found = new Set<Name>();
  for (const { word: near } of graph.nearEnds(word, false)) {
    if (isOrdinary(near) && !PLACES.has(near)) continue;
    for (const node of graph.withSpelling(near)) found.add(node);
    for (const node of graph.withLast(near)) if (node.kind === 'person') found.add(node);
  }
  return [...found];
}

function nearSeveral<Name extends NameView>(graph: NameSource<Name>, words: readonly string[]): Name[] {
  const found = new Set<Name>();
  const last = words.at(-1)!;
  for (const { word: near } of graph.nearEnds(last, true)) {
    for (const node of graph.withLast(near)) {
      if (node.words.length > 1 && isNear(words, node)) found.add(node);
    }
  }
  if (found.size === 0) for (const node of sameFirstName(graph, words[0]!)) if (isLetterApart(last, node.last) && isNear(words, node)) found.add(node);
  if (found.size === 0) for (const node of sameFirstName(graph, words[0]!)) if (node.words.length === words.length && isSoundApart(last, node.last)) found.add(node);
  if (found.size === 0) for (const node of sameFirstName(graph, words[0]!)) if (isDoubleSurnameApart(words, node.words)) found.add(node);
  return [...found];
}

/**
 * Whether two names of people with one first name and a surname of two parts or more differ by a letter, or by a vowel of the same sound, in each part:
 * 'Elin Marrit-Osay' is 'Elin Maritt-Osei'. Of two people with one first name, such surnames do not come near each other by chance.
 */
function isDoubleSurnameApart(words: readonly string[], others: readonly string[]): boolean {
  if (words.length < 3 || words.length !== others.length || words[0] !== others[0] || words[0]!.length < 3) return false;
  return words.every((word, index) => word === others[index] || isSpeltNear(word, others[index]!));
}

/** People of one first name; nobody where it is so common that it tells little. */
function sameFirstName<Name extends NameView>(graph: NameSource<Name>, first: string): Name[] {
  const keys = graph.keysWithWord(first);
  return keys.length > MOST_NAMESAKES ? [] : nodesOf(graph, keys).filter((node) => node.kind === 'person' && node.words.length > 1 && node.first === first);
}

const MOST_NAMESAKES = 200;

function isNear(words: readonly string[], node: NameView): boolean {
  const pairs = node.words.length === words.length ? words.map((word, index) => [word, node.words[index]!] as const) : [[words[0]!, node.first] as const, [words.at(-1)!, node.last] as const];
  if (node.words.length !== words.length && node.kind !== 'person') return false;
  const same = pairs.filter(([a, b]) => a === b).length;
  // A person's first name beside it makes a short surname, and one that is a word, one letter away the same: 'Hugo Brand' is 'Hugo Brandt'.
  const hasFirstName = node.kind === 'person' && words.length > 1 && words[0] === node.first && node.first.length >= 3;
  let slips = 0;
  for (const [a, b] of pairs) {
    if (a === b) continue;
    const relation = hasFirstName && isLetterApart(a, b) ? 'slip' : relateWords(a, b, same > 0);
    if (relation === 'different') return false;
    if (relation === 'slip') {
      if (isOrdinary(a) && !hasFirstName) return false;
      slips++;
    }
  }
  return slips <= (same > 0 || node.kind === 'person' ? 1 : 0) || (slips === 2 && node.kind === 'person' && words.every((word) => word.length >= 6));
}

/** The spelling of the entity with as many words as `name` that is nearest to it in form, then the one used most. */
function suggestionFor(name: string, entity: Entity): string | undefined {
  const asked = nameWords(name).length;
  const words = foldName(name).split(' ');
  let best: { text: string; rank: number; articles: number } | undefined;
  const offer = (text: string, articles: number): void => {
    const other = foldName(text).split(' ');
    if (other.length !== words.length) return;
    const ranks = words.map((word, index) => ['same', 'transliteration', 'slip', 'different'].indexOf(relateWords(word, other[index]!, words.length > 1)));
    const rank = ranks.reduce((sum, each) => sum + each, 0) + (nameWords(text).length === asked ? 0 : 0.5) + (text === text.toUpperCase() && text.length > 4 ? 0.5 : 0);
    if (!best || rank < best.rank || (rank === best.rank && (articles > best.articles || (articles === best.articles && text < best.text)))) best = { text, rank, articles };
  };
  for (const { text, articles } of entity.spellings) offer(text, articles);
  if (words.length === 1 && entity.kind === 'person') {
    for (const { text, articles } of entity.spellings) if (text.includes(' ')) offer(text.split(' ').at(-1)!, articles / 2);
  }
  return best?.text;
}
