import { GrowingNumbers } from '../../text/growingNumbers.js';
import type { Stem } from '../../text/stem.js';

/** Terms by number: the numbers of what is said of articles mean these. It only grows. */
export interface TermList {
  readonly terms: readonly string[];
}

/** Gives terms numbers, so that what many articles have is made, looked up and sent once. */
export class Vocabulary implements TermList {
  readonly terms: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** One more than the number of the term of a stem, by the stem's own number and by what the term is to begin with. */
  readonly #ofStems = new Map<string, GrowingNumbers>();

  /** The number of a term; a new one where it has none. */
  number(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.terms.push(term) - 1;
    this.#numbers.set(term, number);
    return number;
  }

  /** What gives the number of the term of each stem. `termOf` makes the term where it is met for the first time; `kind` tells it from other such functions. */
  stems(kind: string, termOf: (stem: string) => string): (stem: Stem) => number {
    const numbers = this.#ofStems.get(kind) ?? new GrowingNumbers();
    this.#ofStems.set(kind, numbers);
    return ({ text, number: stem }) => {
      if (stem < 0) return this.number(termOf(text));
      const known = numbers.get(stem);
      if (known > 0) return known - 1;
      const number = this.number(termOf(text));
      numbers.set(stem, number + 1);
      return number;
    };
  }
}
