import { chooseTerms, weightOf } from '../postings/postingsIndex.js';
import { bestHits, documentOf, searchSegment, type UnitHit, type UnitQuery } from '../postings/searchSegment.js';
import { addCount, articlesWith, type FieldSegment, type TermCounts } from './fieldSegment.js';
import { PostingsRoom } from './postingsRoom.js';
import { unitKindOf, type UnitKind } from './terms.js';

/** How often a term occurs in the articles there are: see `TermEntry`. */
export interface TermSum {
  readonly postings: number;
  readonly other: number;
}

/** What was done to answer: for tests that count work instead of measuring time. */
export interface IndexWork {
  /** Terms that were looked for in a segment. */
  lookUps: number;
  /** Postings that were read. */
  postings: number;
  /** Terms that were listed by their beginning. */
  listed: number;
  /** Rows of the database that were read. */
  rows: number;
}

export function noWork(): IndexWork {
  return { lookUps: 0, postings: 0, listed: 0, rows: 0 };
}

/** Terms and beginnings of terms whose sums are remembered. */
const MOST_SUMS = 20_000;
const MOST_LISTS = 400;

/** The segments of an index as one. Made anew for every state of the index; what it remembers holds for that state. */
export class StoredPostings {
  readonly work: IndexWork;
  readonly #segments: readonly FieldSegment[];
  readonly #sums = new Map<string, TermSum>();
  readonly #lists = new Map<string, ReadonlyMap<string, TermSum>>();
  readonly #units: Record<UnitKind, number>;
  readonly #room = new PostingsRoom();

  constructor(segments: readonly FieldSegment[], work: IndexWork = noWork()) {
    this.#segments = segments;
    this.work = work;
    this.#units = { sentence: unitsOf(segments, 'sentence'), quotation: unitsOf(segments, 'quotation'), article: unitsOf(segments, 'article') };
  }

  /** Articles there are. */
  get articles(): number {
    return this.#units.article;
  }

  sum(term: string): TermSum {
    const known = this.#sums.get(term);
    if (known) return known;
    let postings = 0;
    let other = 0;
    for (const segment of this.#segments) {
      this.work.lookUps++;
      const entry = segment.entry(term);
      const gone = segment.gone.get(term);
      postings += (entry?.postings ?? 0) - (gone?.[0] ?? 0);
      other += (entry?.other ?? 0) - (gone?.[1] ?? 0);
    }
    const sum = { postings, other };
    if (this.#sums.size >= MOST_SUMS) this.#sums.clear();
    this.#sums.set(term, sum);
    return sum;
  }

  /** Articles that have the term. */
  articlesWith(term: string): number {
    return articlesWith(term, this.sum(term));
  }

  /** What sharing the term is worth. */
  weight(term: string): number {
    return weightOf(this.sum(term).postings, this.#units[unitKindOf(term)]);
  }

  /** Units of the kind of the query's terms by the summed weight of those that they have, best first. */
  search(query: UnitQuery): UnitHit[] {
    const chosen = chooseTerms(query, (term) => this.sum(term).postings, (term) => this.weight(term));
    if (chosen.length === 0) return [];
    const kind = unitKindOf(chosen[0]!.term);
    const hits = this.#segments.flatMap((segment) => {
      this.#room.clear();
      const units = segment.units(kind);
      const searched = {
        firstUnit: units.firstUnit,
        unitWeights: units.unitWeights,
        removed: segment.removed,
        isInOrder: segment.isInOrder,
        documentId: (ordinal: number) => segment.id(ordinal),
        postings: (term: string) => this.#postings(segment, term, this.#room),
      };
      return searchSegment(searched, chosen, query);
    });
    return bestHits(hits, query.limit);
  }

  /** The terms that begin with `prefix`, with how often each occurs; at most `most` a segment. */
  startingWith(prefix: string, most = Number.POSITIVE_INFINITY): ReadonlyMap<string, TermSum> {
    const name = `${most} ${prefix}`;
    const known = this.#lists.get(name);
    if (known) return known;
    const counts: TermCounts = new Map();
    for (const segment of this.#segments) {
      let read = 0;
      for (const { term, postings, other } of segment.termsFrom(prefix)) {
        this.work.listed++;
        const gone = segment.gone.get(term);
        addCount(counts, term, postings - (gone?.[0] ?? 0), other - (gone?.[1] ?? 0));
        if (++read >= most) break;
      }
    }
    const list = new Map<string, TermSum>();
    for (const [term, [postings, other]] of counts) {
      // A term that was cut off in one segment may go on in another.
      const sum = most === Number.POSITIVE_INFINITY ? { postings, other } : this.sum(term);
      if (sum.postings > 0) list.set(term, sum);
    }
    if (this.#lists.size >= MOST_LISTS) this.#lists.clear();
    this.#lists.set(name, list);
    return list;
  }

  /** The ids of the articles that have the term, in no particular order. */
  *articleIds(term: string): Generator<string> {
    for (const { segment, ordinal } of this.#articlesOf(term)) yield segment.id(ordinal);
  }

  /** The units that have the term, `most` at most. */
  *unitsWith(term: string, most: number): Generator<{ readonly articleId: string; readonly unit: number }> {
    const kind = unitKindOf(term);
    let left = most;
    for (const segment of this.#segments) {
      if (left <= 0) return;
      const { firstUnit } = segment.units(kind);
      const postings = segment.postings(term);
      for (let i = 0; i < postings.length && left > 0; i++) {
        const document = documentOf(firstUnit, postings[i]!);
        this.work.postings++;
        if (segment.removed[document]) continue;
        left--;
        yield { articleId: segment.id(document), unit: postings[i]! - firstUnit[document]! };
      }
    }
  }

  /** The ids of the articles that have all of these terms. */
  *articlesWithAll(terms: readonly string[]): Generator<string> {
    if (terms.some((term) => this.articlesWith(term) === 0)) return;
    const [rarest, ...rest] = [...new Set(terms)].sort((a, b) => this.sum(a).postings - this.sum(b).postings);
    for (const segment of this.#segments) {
      const others = rest.map((term) => new Set(Array.from(this.#postings(segment, term))));
      for (const ordinal of Array.from(this.#postings(segment, rarest!))) {
        if (!segment.removed[ordinal] && others.every((other) => other.has(ordinal))) yield segment.id(ordinal);
      }
    }
  }

  *#articlesOf(term: string): Generator<{ readonly segment: FieldSegment; readonly ordinal: number }> {
    for (const segment of this.#segments) {
      const postings = this.#postings(segment, term);
      for (let i = 0; i < postings.length; i++) if (!segment.removed[postings[i]!]) yield { segment, ordinal: postings[i]! };
    }
  }

  #postings(segment: FieldSegment, term: string, room?: PostingsRoom): ArrayLike<number> {
    const postings = segment.postings(term, room);
    this.work.postings += postings.length;
    return postings;
  }
}

function unitsOf(segments: readonly FieldSegment[], kind: UnitKind): number {
  let count = 0;
  for (const segment of segments) {
    // Nothing is gone from most segments, and this is asked before the first findings of a start.
    const isWhole = segment.gone.size === 0;
    if (isWhole && kind === 'article') count += segment.size;
    else {
      const { firstUnit } = segment.units(kind);
      count += firstUnit[segment.size]! - firstUnit[0]!;
      for (let ordinal = 0; !isWhole && ordinal < segment.size; ordinal++) if (segment.removed[ordinal]) count -= firstUnit[ordinal + 1]! - firstUnit[ordinal]!;
    }
  }
  return count;
}
