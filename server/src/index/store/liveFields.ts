import { GrowingNumbers } from '../../text/growingNumbers.js';
import type { ArticleFields } from './fields.js';
import { articleUnits, firstAtLeast, type FieldSegment, type SegmentUnits, type TermCounts, type TermEntry, type TermRun } from './fieldSegment.js';
import type { UnitKind } from './terms.js';
import type { TermList } from './vocabulary.js';

/**
 * The segment that articles come into first. Small: what begins with a prefix is found by sorting its terms once after a change. Postings lie in the order in which they came, each with where the next
 * one of its term is: a list of its own for each of a hundred thousand terms would cost more in collecting garbage than in all else.
 */
export class LiveFields implements FieldSegment {
  readonly isInOrder = false;
  readonly removed: number[] = [];
  readonly gone: TermCounts = new Map();
  readonly #numbers: number[] = [];
  readonly #ids: string[] = [];
  readonly #sentences = { firstUnit: [0], unitWeights: [] as number[] };
  readonly #quotations = { firstUnit: [0], unitWeights: [] as number[] };
  /** The place of each term in the rows below. */
  readonly #places = new Map<string, number>();
  /** One more than the same by the numbers of each list of terms: two threads that read give numbers of their own. */
  readonly #placesByNumber = new Map<TermList, GrowingNumbers>();
  readonly #counts = new GrowingNumbers();
  readonly #others = new GrowingNumbers();
  /** Where the first and the last posting of each term are. */
  readonly #firsts = new GrowingNumbers();
  readonly #lasts = new GrowingNumbers();
  readonly #units = new GrowingNumbers();
  readonly #nexts = new GrowingNumbers();
  #postings = 0;
  #sorted: string[] | undefined;

  get size(): number {
    return this.#numbers.length;
  }

  /** Adds an article; numbers must ascend. */
  add(number: number, id: string, fields: ArticleFields): void {
    const ordinal = this.#numbers.length;
    this.#numbers.push(number);
    this.#ids.push(id);
    this.removed.push(0);
    this.#sorted = undefined;
    const { list, numbers, sentenceTerms, ends, units, times, others } = fields;
    const places = this.#placesOf(list);
    let before = this.#sentences.unitWeights.length;
    for (let at = 0, from = 0; at < ends.length; at++) {
      if (at === sentenceTerms) before = this.#quotations.unitWeights.length;
      const place = this.#placeOfNumber(numbers[at]!, list, places);
      for (; from < ends[at]!; from++) this.#append(place, before + units[from]!);
      this.#others.set(place, this.#others.get(place) + 1);
    }
    for (let at = 0; at < times.length; at++) this.#count(this.#placeOfNumber(numbers[ends.length + at]!, list, places), ordinal, times[at]!);
    for (const term of others) this.#count(this.#placeOf(term), ordinal, 1);
    addWeights(this.#sentences, fields.sentenceWeights);
    addWeights(this.#quotations, fields.quotationWeights);
  }

  number(ordinal: number): number {
    return this.#numbers[ordinal]!;
  }

  id(ordinal: number): string {
    return this.#ids[ordinal]!;
  }

  units(kind: UnitKind): SegmentUnits {
    return kind === 'sentence' ? this.#sentences : kind === 'quotation' ? this.#quotations : articleUnits(this.size);
  }

  entry(term: string): TermEntry | undefined {
    const place = this.#places.get(term);
    return place === undefined ? undefined : this.#entryAt(place);
  }

  postings(term: string): ArrayLike<number> {
    const place = this.#places.get(term);
    return place === undefined ? [] : this.#unitsAt(place);
  }

  *termsFrom(prefix: string): Iterable<TermEntry & { readonly term: string }> {
    const terms = this.#inOrder();
    for (let i = firstAtLeast(terms.length, (at) => terms[at]!, prefix); i < terms.length && terms[i]!.startsWith(prefix); i++) yield { term: terms[i]!, ...this.#entryAt(this.#places.get(terms[i]!)!) };
  }

  *runs(): Iterator<TermRun> {
    for (const term of this.#inOrder()) {
      const place = this.#places.get(term)!;
      yield { term, postings: this.#counts.get(place), other: this.#others.get(place), units: () => this.#unitsAt(place) };
    }
  }

  #entryAt(place: number): TermEntry {
    return { postings: this.#counts.get(place), other: this.#others.get(place) };
  }

  #unitsAt(place: number): Uint32Array {
    const units = new Uint32Array(this.#counts.get(place));
    for (let at = 0, posting = this.#firsts.get(place); at < units.length; at++, posting = this.#nexts.get(posting)) units[at] = this.#units.get(posting);
    return units;
  }

  #count(place: number, ordinal: number, times: number): void {
    this.#append(place, ordinal);
    this.#others.set(place, this.#others.get(place) + times);
  }

  #append(place: number, unit: number): void {
    const posting = this.#postings++;
    const count = this.#counts.get(place);
    if (count === 0) this.#firsts.set(place, posting);
    else this.#nexts.set(this.#lasts.get(place), posting);
    this.#lasts.set(place, posting);
    this.#units.set(posting, unit);
    this.#counts.set(place, count + 1);
  }

  #placesOf(list: TermList): GrowingNumbers {
    const known = this.#placesByNumber.get(list);
    if (known !== undefined) return known;
    const made = new GrowingNumbers();
    this.#placesByNumber.set(list, made);
    return made;
  }

  #placeOfNumber(number: number, list: TermList, places: GrowingNumbers): number {
    const known = places.get(number);
    if (known > 0) return known - 1;
    const place = this.#placeOf(list.terms[number]!);
    places.set(number, place + 1);
    return place;
  }

  #placeOf(term: string): number {
    const known = this.#places.get(term);
    if (known !== undefined) return known;
    const place = this.#places.size;
    this.#places.set(term, place);
    return place;
  }

  #inOrder(): string[] {
    return (this.#sorted ??= [...this.#places.keys()].sort());
  }
}

/** Adds the units of one article. */
function addWeights(into: { readonly firstUnit: number[]; readonly unitWeights: number[] }, weights: Uint8Array): void {
  for (const weight of weights) into.unitWeights.push(weight);
  into.firstUnit.push(into.unitWeights.length);
}
