import { distance } from 'fastest-levenshtein';

import type { Span } from '../text/span.js';
import type { NameKind, NameMention } from './article.js';
import { isCommonWord } from './commonWords.js';
import { FIRST_NAMES, PARTICLES, PLACES } from './nameLexicon.js';

/** A name as first read, before the mentions of one text are brought together. */
export interface FoundName extends Span {
  readonly text: string;
  /** Folded words, in lower case. */
  readonly words: readonly string[];
  readonly kind: NameKind;
  readonly isAcronym: boolean;
  readonly isInBrackets: boolean;
  readonly office?: string;
  readonly officeSpan?: Span;
}

interface Person {
  readonly first: string;
  readonly last: string;
  readonly fullName: string;
  readonly at: number;
}

/**
 * Brings the mentions of one text together: a surname or a first name alone stands for the full name of the same text (the nearest one before it,
 * else the only one after it), initials do not make another person, a slip of one letter in a long surname is that surname, and an acronym in brackets
 * stands for the name before it. `lowerWords`: the words that the text writes without a capital.
 */
export function resolveNames(text: string, found: readonly FoundName[], lowerWords: ReadonlySet<string>): NameMention[] {
  const fullNames = new Map<string, string>();
  const bySurname = new Map<string, Person[]>();
  const byFirstName = new Map<string, Person[]>();
  for (const name of found) {
    if (name.kind !== 'person' || name.words.length < 2) continue;
    const words = name.words.filter((word) => word.length > 1 || name.words.length <= 2);
    const first = words[0] ?? name.words[0]!;
    const last = words.at(-1)!;
    const key = `${first} ${last}`;
    const known = fullNames.get(key);
    if (known === undefined || name.text.length > known.length) fullNames.set(key, name.text);
    const person = { first, last, fullName: key, at: name.start };
    push(bySurname, last, person);
    push(byFirstName, first, person);
  }
  const expansions = acronymExpansions(text, found);
  const mentions: NameMention[] = [];
  const slips = new Map<string, Person | undefined>();
  for (const name of found) {
    const person = personOf(name, bySurname, byFirstName, slips);
    // A word that the text also writes without a capital is a name only where it stands for somebody.
    if (!person && name.kind === 'unknown' && name.words.length === 1 && name.office === undefined && lowerWords.has(name.words[0]!) && isCommonWord(name.words[0]!)) continue;
    const fullName = person ? fullNames.get(person.fullName)! : (name.isAcronym ? expansions.get(name.text) : undefined) ?? name.text;
    const kind: NameKind = person ? 'person' : expansions.has(name.text) ? 'organisation' : name.words.length === 1 && PLACES.has(name.words[0]!) ? 'place' : name.kind;
    const office = name.office === undefined ? {} : { office: name.office, ...(name.officeSpan ? { officeSpan: name.officeSpan } : {}) };
    mentions.push({ start: name.start, end: name.end, text: name.text, kind, fullName, ...office });
  }
  return mentions;
}

function push(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key);
  if (list) list.push(person);
  else map.set(key, [person]);
}

function personOf(name: FoundName, bySurname: ReadonlyMap<string, Person[]>, byFirstName: ReadonlyMap<string, Person[]>, slips: Map<string, Person | undefined>): Person | undefined {
  const words = name.words.filter((word) => word.length > 1 || name.words.length <= 2);
  if (name.kind === 'person' && words.length > 1) return bySurname.get(words.at(-1)!)?.find((person) => person.first === words[0]);
  if (words.length !== 1 || name.kind === 'organisation' && name.isAcronym || name.kind === 'place') return undefined;
  const word = words[0]!;
  const surname = nearest(bySurname.get(word), name.start);
  if (surname) return surname;
  if (PLACES.has(word)) return undefined;
  const first = byFirstName.get(word);
  if (first && new Set(first.map((person) => person.fullName)).size === 1) return first[0];
  // Of a word that stands in a long text many times it is asked once.
  if (!slips.has(word)) slips.set(word, misspelt(word, bySurname));
  return slips.get(word);
}

/** The last person named before `at`; else, where all are one, the first after it. */
function nearest(people: readonly Person[] | undefined, at: number): Person | undefined {
  if (!people) return undefined;
  const before = people.findLast((person) => person.at <= at);
  if (before) return before;
  return new Set(people.map((person) => person.fullName)).size === 1 ? people[0] : undefined;
}

/** A long surname with one letter wrong, where the text has exactly one like it. */
function misspelt(word: string, bySurname: ReadonlyMap<string, Person[]>): Person | undefined {
  if (word.length < 6 || FIRST_NAMES.has(word) || isCommonWord(word)) return undefined;
  let match: Person | undefined;
  for (const [surname, people] of bySurname) {
    if (surname.length < 6 || Math.abs(surname.length - word.length) > 1 || surname[0] !== word[0] || distance(surname, word) !== 1) continue;
    if (match || new Set(people.map((person) => person.fullName)).size > 1) return undefined;
    match = people[0];
  }
  return match;
}

/** Acronyms that stand in brackets after the name whose initials they are, or the other way round. */
function acronymExpansions(text: string, found: readonly FoundName[]): Map<string, string> {
  const expansions = new Map<string, string>();
  for (let i = 1; i < found.length; i++) {
    const before = found[i - 1]!;
    const after = found[i]!;
    const gap = text.slice(before.end, after.start);
    if (!/^\s*\(\s*$/.test(gap)) continue;
    if (after.isAcronym && isAcronymOf(after.text, before.words)) expansions.set(after.text, before.text);
    else if (before.isAcronym && isAcronymOf(before.text, after.words)) expansions.set(before.text, after.text);
  }
  return expansions;
}

function isAcronymOf(acronym: string, words: readonly string[]): boolean {
  const letters = acronym.toLowerCase().replace(/[^\p{L}]/gu, '');
  const all = words.map((word) => word[0]!).join('');
  const main = words.filter((word) => !/^(?:of|for|and|in|the|on)$/.test(word) && !PARTICLES.has(word)).map((word) => word[0]!).join('');
  return words.length > 1 && (letters === all || letters === main);
}
