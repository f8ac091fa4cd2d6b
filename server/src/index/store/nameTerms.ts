import { foldName } from '../../articles/foldName.js';
import type { Contribution } from '../../articles/nameNode.js';
import { bucketOf } from '../../articles/nearWordIndex.js';
import { soundSkeleton } from '../../articles/nearWords.js';
import type { FieldsBuilder } from './fieldsBuilder.js';
import { oneLine, TERM } from './terms.js';
import type { Vocabulary } from './vocabulary.js';

/** The numbers of the terms of one name. */
interface KnownName {
  readonly name: number;
  /** What it is found by, whatever its spelling: its words, and what stands at its ends. */
  readonly words: readonly number[];
  readonly spellings: Map<string, KnownSpelling>;
  readonly kinds: Map<string, number>;
  offices?: Map<string, number>;
}

interface KnownSpelling {
  readonly spelling: number;
  /** What else the name is found by where it is spelt so. */
  readonly others: readonly number[];
}

/** Puts the names of articles among their terms. Many articles have the same names, of which all is known by number then. */
export class NameTerms {
  readonly #vocabulary: Vocabulary;
  readonly #names = new Map<string, KnownName>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  count({ key, spellings, kinds, offices }: Contribution, fields: FieldsBuilder): void {
    const known = this.#nameOf(key);
    for (const [text, mentions] of spellings) {
      const { spelling, others } = this.#spellingOf(known, key, text);
      fields.count(known.name, mentions);
      fields.count(spelling, mentions);
      for (const other of others) fields.has(other);
    }
    for (const [kind, mentions] of kinds) fields.count(this.#number(known.kinds, kind, () => TERM.nameKind(oneLine(key), kind)), mentions);
    for (const office of offices) fields.has(this.#number((known.offices ??= new Map()), office, () => TERM.nameOffice(oneLine(key), oneLine(office))));
    for (const term of known.words) fields.has(term);
  }

  #nameOf(whole: string): KnownName {
    const known = this.#names.get(whole);
    if (known !== undefined) return known;
    const key = oneLine(whole);
    const words = key.split(' ');
    const [first, last] = [words[0]!, words.at(-1)!];
    const terms = [...words.map((word) => TERM.nameWord(word, key)), TERM.nameLast(last, key), ...endTerms(first), ...endTerms(last)];
    const made: KnownName = { name: this.#vocabulary.number(TERM.name(key)), words: this.#numbers(terms), spellings: new Map(), kinds: new Map() };
    this.#names.set(whole, made);
    return made;
  }

  #spellingOf(name: KnownName, whole: string, text: string): KnownSpelling {
    const known = name.spellings.get(text);
    if (known !== undefined) return known;
    const key = oneLine(whole);
    const folded = oneLine(foldName(text));
    const others = [TERM.nameSpelled(folded, key), ...(folded.includes(' ') ? [] : endTerms(folded))];
    const made = { spelling: this.#vocabulary.number(TERM.nameSpelling(key, oneLine(text))), others: this.#numbers(others) };
    name.spellings.set(text, made);
    return made;
  }

  #number(known: Map<string, number>, of: string, make: () => string): number {
    const number = known.get(of) ?? this.#vocabulary.number(make());
    known.set(of, number);
    return number;
  }

  #numbers(terms: readonly string[]): number[] {
    return terms.map((term) => this.#vocabulary.number(term));
  }
}

/** What a word at the end of a name is found by when it is spelt otherwise. */
function endTerms(word: string): readonly string[] {
  return [TERM.endBucket(bucketOf(word, word.length), word), TERM.endSound(soundSkeleton(word), word)];
}
