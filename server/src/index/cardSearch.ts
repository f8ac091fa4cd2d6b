import Fuse from 'fuse.js';

import { foldWord } from '../text/fold.js';
import type { ArticleCard } from './corpusIndex.js';
import { PostingsIndex } from './postings/postingsIndex.js';
import type { PostingsDocument } from './postings/segment.js';

/** fuse.js is slow on long lists: it sees no more than this many cards, those that share most pairs of letters with what is typed. */
const MOST_CANDIDATES = 300;
/** Of so few letters the pairs tell hardly any card from another, and fewer do: hundreds begin alike. */
const FEW_LETTERS = 3;
const MOST_OF_FEW_LETTERS = 100;

/** Articles by id or title while typing: a pre-filter by pairs of letters, then the ranking of fuse.js. */
export class CardSearch {
  readonly #cards = new Map<string, ArticleCard>();
  readonly #pairs = new PostingsIndex();
  #sortedIds: string[] | undefined;

  add(card: ArticleCard): void {
    this.#cards.set(card.id, card);
    this.#pairs.add(documentOf(card));
    this.#sortedIds = undefined;
  }

  remove(id: string): void {
    const card = this.#cards.get(id);
    if (!card) return;
    this.#pairs.remove(documentOf(card));
    this.#cards.delete(id);
    this.#sortedIds = undefined;
  }

  get(id: string): ArticleCard | undefined {
    return this.#cards.get(id);
  }

  /** The cards that are like `typed`, best first; the first ones by id for an empty text. */
  search(typed: string, limit: number): ArticleCard[] {
    const text = typed.trim();
    if (text.length === 0) return this.#byId(limit);
    const candidates = this.#pairs
      .search({ terms: letterPairs(text), limit: mostCandidates(text), mostPostings: 50_000 })
      .map((hit) => this.#cards.get(hit.documentId)!);
    return rankCards(candidates, text, limit);
  }

  #byId(limit: number): ArticleCard[] {
    this.#sortedIds ??= [...this.#cards.keys()].sort((a, b) => (a < b ? -1 : 1));
    return this.#sortedIds.slice(0, limit).map((id) => this.#cards.get(id)!);
  }
}

/** How many cards fuse.js sees for what is typed. */
export function mostCandidates(typed: string): number {
  return typed.length <= FEW_LETTERS ? MOST_OF_FEW_LETTERS : MOST_CANDIDATES;
}

/** The cards that are like `text`, best first. fuse.js is slow on long lists. */
export function rankCards(candidates: readonly ArticleCard[], text: string, limit: number): ArticleCard[] {
  const fuse = new Fuse(candidates, { keys: [{ name: 'id', weight: 1 }, { name: 'title', weight: 1 }], ignoreLocation: true, threshold: 0.4, includeScore: true });
  // fuse.js finds letters anywhere alike; who types the beginning of an id or of a word means that.
  const folded = foldWord(text);
  const ranked = fuse.search(text).map(({ item }) => ({ item, rank: beginningRank(item, folded) }));
  return ranked.sort((a, b) => a.rank - b.rank).slice(0, limit).map(({ item }) => item);
}

/** 0: the id begins with what is typed; 1: a word of the id does; 2: a word of the title does; 3: it stands somewhere else, or nearly so. */
function beginningRank(card: ArticleCard, typed: string): number {
  const id = foldWord(card.id);
  if (id.startsWith(typed)) return 0;
  if (startsWord(id, typed)) return 1;
  return startsWord(foldWord(card.title), typed) ? 2 : 3;
}

function startsWord(text: string, typed: string): boolean {
  for (let at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!)) return true;
  }
  return false;
}

function documentOf(card: ArticleCard): PostingsDocument {
  return { id: card.id, units: [{ terms: letterPairs(`${card.id} ${card.title}`), weight: 1 }] };
}

/** Pairs of letters of a text, folded, each once. */
export function letterPairs(text: string): string[] {
  const folded = foldWord(text);
  const pairs = new Set<string>();
  // A single letter is looked up as the start of a word.
  for (let i = -1; i + 1 < folded.length; i++) pairs.add((folded[i] ?? ' ') + folded[i + 1]!);
  return [...pairs];
}
