import { unitKindOf, type ArticleFields, type UnitKind } from './articleFields.js';
import { articleUnits, firstAtLeast, type FieldSegment, type SegmentUnits, type TermCounts, type TermEntry, type TermRun } from './fieldSegment.js';

/** Numbers in a row that grows. */
class Numbers {
  #values = new Uint32Array(1024);

  get(at: number): number {
    return this.#values[at]!;
  }

  set(at: number, value: number): void {
    if (at >= this.#values.length) {
      const larger = new Uint32Array(2 * Math.max(at, this.#values.length));
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[at] = value;
  }
}

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
  readonly #counts = new Numbers();
  readonly #others = new Numbers();
  /** Where the first and the last posting of each term are. */
  readonly #firsts = new Numbers();
  readonly #lasts = new Numbers();
  readonly #units = new Numbers();
  readonly #nexts = new Numbers();
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
    const { terms, times, ends, units } = fields;
    const first = { sentence: this.#sentences.unitWeights.length, quotation: this.#quotations.unitWeights.length, article: ordinal };
    for (let at = 0, from = 0; at < terms.length; at++) {
      const place = this.#placeOf(terms[at]!);
      const before = first[unitKindOf(terms[at]!)];
      for (; from < ends[at]!; from++) this.#append(place, before + units[from]!);
      this.#others.set(place, this.#others.get(place) + times[at]!);
    }
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

  #append(place: number, unit: number): void {
    const posting = this.#postings++;
    const count = this.#counts.get(place);
    if (count === 0) this.#firsts.set(place, posting);
    else this.#nexts.set(this.#lasts.get(place), posting);
    this.#lasts.set(place, posting);
    this.#units.set(posting, unit);
    this.#counts.set(place, count + 1);
  }

  #placeOf(term: string): number {
    const known = this.#places.get(term);
    if (known !== undefined) return known;
    const place = this.#places.size;
    this.#places.set(term, place);
    for (const numbers of [this.#counts, this.#others]) numbers.set(place, 0);
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
