import { unitKindOf, type ArticleFields, type UnitKind } from './articleFields.js';

/** What a segment knows of a term without reading its postings; removed articles included. */
export interface TermEntry {
  /** Units that have it: sentences, quotations or articles, as the kind of the term says. */
  readonly postings: number;
  /** For a term of sentences or quotations, how many articles have it; for any other, how often they have it in all. */
  readonly other: number;
}

/** Units of one kind, those of an article in a row. */
export interface SegmentUnits {
  /** First unit of each article, and at the end the number of units. */
  readonly firstUnit: ArrayLike<number>;
  /** 255 times the weight of each unit. */
  readonly unitWeights: ArrayLike<number>;
}

/** A term with all that a segment has of it, for merging. */
export interface TermRun extends TermEntry {
  readonly term: string;
  units(): ArrayLike<number>;
}

/** A part of the index: some articles, in the order of their numbers, and their terms. Reading only, except for removals. */
export interface FieldSegment {
  /** Articles, removed ones included. */
  readonly size: number;
  /** Whether the articles stand in the order of their ids, too; false where nobody knows. */
  readonly isInOrder: boolean;
  /** 1 for each article that was removed, by ordinal. */
  readonly removed: { [ordinal: number]: number };
  /** What the articles that were removed had of each term: it is still among the postings and in the entries. */
  readonly gone: TermCounts;
  number(ordinal: number): number;
  id(ordinal: number): string;
  units(kind: UnitKind): SegmentUnits;
  entry(term: string): TermEntry | undefined;
  /** The units that have the term, ascending. */
  postings(term: string): ArrayLike<number>;
  /** Terms that start with `prefix`, ascending, with their entries. */
  termsFrom(prefix: string): Iterable<TermEntry & { readonly term: string }>;
  /** All terms, ascending. */
  runs(): Iterator<TermRun>;
}

/** How often a term occurs in something: see {@link TermEntry}. */
export type TermCounts = Map<string, [postings: number, other: number]>;

/** Adds what one article has of each of its terms. */
export function countTerms(counts: TermCounts, fields: ArticleFields, sign: 1 | -1): void {
  for (const units of [fields.sentences, fields.quotations]) {
    const inArticle = new Set<string>();
    for (const terms of units) {
      for (const term of new Set(terms)) {
        addCount(counts, term, sign, 0);
        inArticle.add(term);
      }
    }
    for (const term of inArticle) addCount(counts, term, 0, sign);
  }
  for (const [term, times] of fields.counted) addCount(counts, term, sign, sign * times);
}

/** Adds to a count; one that comes to nothing is dropped. */
export function addCount(counts: TermCounts, term: string, postings: number, other: number): void {
  const known = counts.get(term);
  if (known === undefined) {
    if (postings !== 0 || other !== 0) counts.set(term, [postings, other]);
    return;
  }
  known[0] += postings;
  known[1] += other;
  if (known[0] === 0 && known[1] === 0) counts.delete(term);
}

/** The segment that articles come into first. Small: what begins with a prefix is found by sorting its terms once after a change. */
export class LiveFields implements FieldSegment {
  readonly isInOrder = false;
  readonly removed: number[] = [];
  readonly gone: TermCounts = new Map();
  readonly #numbers: number[] = [];
  readonly #ids: string[] = [];
  readonly #sentences = { firstUnit: [0], unitWeights: [] as number[] };
  readonly #quotations = { firstUnit: [0], unitWeights: [] as number[] };
  readonly #terms = new Map<string, { units: number[]; other: number; last: number }>();
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
    this.#addUnits(this.#sentences, fields.sentences, fields.sentenceWeights, ordinal);
    this.#addUnits(this.#quotations, fields.quotations, fields.quotationWeights, ordinal);
    for (const [term, times] of fields.counted) {
      const list = this.#listOf(term);
      list.units.push(ordinal);
      list.other += times;
    }
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
    const list = this.#terms.get(term);
    return list && { postings: list.units.length, other: list.other };
  }

  postings(term: string): ArrayLike<number> {
    return this.#terms.get(term)?.units ?? [];
  }

  *termsFrom(prefix: string): Iterable<TermEntry & { readonly term: string }> {
    const terms = this.#inOrder();
    for (let i = firstAtLeast(terms.length, (at) => terms[at]!, prefix); i < terms.length && terms[i]!.startsWith(prefix); i++) {
      const list = this.#terms.get(terms[i]!)!;
      yield { term: terms[i]!, postings: list.units.length, other: list.other };
    }
  }

  *runs(): Iterator<TermRun> {
    for (const term of this.#inOrder()) {
      const list = this.#terms.get(term)!;
      yield { term, postings: list.units.length, other: list.other, units: () => list.units };
    }
  }

  #addUnits(into: { firstUnit: number[]; unitWeights: number[] }, units: readonly (readonly string[])[], weights: readonly number[], ordinal: number): void {
    units.forEach((terms, index) => {
      const unit = into.unitWeights.length;
      into.unitWeights.push(weights[index]!);
      for (const term of terms) {
        const list = this.#listOf(term);
        if (list.units.at(-1) === unit) continue;
        list.units.push(unit);
        if (list.last !== ordinal) list.other++;
        list.last = ordinal;
      }
    });
    into.firstUnit.push(into.unitWeights.length);
  }

  #listOf(term: string): { units: number[]; other: number; last: number } {
    let list = this.#terms.get(term);
    if (!list) this.#terms.set(term, (list = { units: [], other: 0, last: -1 }));
    return list;
  }

  #inOrder(): string[] {
    return (this.#sorted ??= [...this.#terms.keys()].sort());
  }
}

let identity = new Uint32Array(0);
let full = new Uint8Array(0);

/** Articles as units: each is its own. The arrays may be longer than `size`. */
export function articleUnits(size: number): SegmentUnits {
  if (identity.length <= size) {
    identity = new Uint32Array(2 * size + 2);
    for (let ordinal = 0; ordinal < identity.length; ordinal++) identity[ordinal] = ordinal;
    full = new Uint8Array(identity.length).fill(255);
  }
  return { firstUnit: identity, unitWeights: full };
}

/** The first of ascending texts that is not before `wanted`. */
export function firstAtLeast(length: number, at: (index: number) => string, wanted: string): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which kind's units a term counts, by its entry: how many articles have it. */
export function articlesWith(term: string, entry: TermEntry): number {
  return unitKindOf(term) === 'article' ? entry.postings : entry.other;
}
