import { GrowingNumbers } from '../../text/growingNumbers.js';
import type { ArticleFields } from './fields.js';
import { Vocabulary } from './vocabulary.js';

/**
 * Collects the terms of one article after the other, all by one vocabulary. What it works with is kept from one article to the next: lists and maps of its own for each of the hundreds of terms of an article
 * would cost more than all else.
 */
export class FieldsBuilder {
  readonly vocabulary = new Vocabulary();
  #article = 0;
  /** The last article that has a term, and the term's place among those of that article, by the term's number. */
  readonly #articleOf = new GrowingNumbers();
  readonly #placeOf = new GrowingNumbers();
  /** Of the article that is being collected: the number of each term by its place, how often the article has it, and its first and last unit among all units; of each unit, where the next one of its term is. */
  readonly #numbers = new GrowingNumbers();
  readonly #times = new GrowingNumbers();
  readonly #firsts = new GrowingNumbers();
  readonly #lasts = new GrowingNumbers();
  readonly #units = new GrowingNumbers();
  readonly #nexts = new GrowingNumbers();
  #terms = 0;
  #postings = 0;
  #sentenceTerms = 0;
  #withUnits = 0;
  #others: string[] = [];

  begin(): void {
    this.#article++;
    this.#terms = 0;
    this.#postings = 0;
    this.#others = [];
  }

  /** A term of a sentence or quotation; units come in ascending order, all sentences first. */
  unit(term: number, unit: number): void {
    const isNew = this.#isNew(term);
    const place = this.#placeOf.get(term);
    if (!isNew && this.#units.get(this.#lasts.get(place)) === unit) return;
    const posting = this.#postings++;
    this.#units.set(posting, unit);
    if (isNew) this.#firsts.set(place, posting);
    else this.#nexts.set(this.#lasts.get(place), posting);
    this.#lasts.set(place, posting);
  }

  /** All sentences are in. */
  endSentences(): void {
    this.#sentenceTerms = this.#terms;
  }

  /** All quotations are in. */
  endQuotations(): void {
    this.#withUnits = this.#terms;
  }

  /** A term of the article, once more. */
  count(term: number, by: number): void {
    const before = this.#isNew(term) ? 0 : this.#times.get(this.#placeOf.get(term));
    this.#times.set(this.#placeOf.get(term), before + by);
  }

  /** A term of the article that is not counted. */
  has(term: number): void {
    if (this.#isNew(term)) this.#times.set(this.#placeOf.get(term), 1);
  }

  /** The same of a term that hardly any other article has; it must come once only. */
  hasRare(term: string): void {
    this.#others.push(term);
  }

  finish(sentenceWeights: Uint8Array, quotationWeights: Uint8Array): ArticleFields {
    const ends = new Uint32Array(this.#withUnits);
    const units = new Uint32Array(this.#postings);
    let end = 0;
    for (let place = 0; place < ends.length; place++) {
      const last = this.#lasts.get(place);
      for (let posting = this.#firsts.get(place); ; posting = this.#nexts.get(posting)) {
        units[end++] = this.#units.get(posting);
        if (posting === last) break;
      }
      ends[place] = end;
    }
    const numbers = this.#numbers.slice(0, this.#terms);
    const times = this.#times.slice(this.#withUnits, this.#terms);
    return { sentenceWeights, quotationWeights, list: this.vocabulary, numbers, sentenceTerms: this.#sentenceTerms, ends, units, times, others: this.#others };
  }

  /** Whether the article did not have the term so far. It has a place from now on. */
  #isNew(term: number): boolean {
    if (this.#articleOf.get(term) === this.#article) return false;
    this.#articleOf.set(term, this.#article);
    this.#placeOf.set(term, this.#terms);
    this.#numbers.set(this.#terms++, term);
    return true;
  }
}
