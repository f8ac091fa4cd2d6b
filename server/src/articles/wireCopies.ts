import { containment, type Sketch } from './sketch.js';

/** What has to be known of an article to find its copies. */
export interface SketchedArticle {
  readonly id: string;
  /** ISO day; missing where the article gives none. */
  readonly date?: string;
  readonly sketch: Sketch;
}

/** Articles that are one story, the reports of one agency as several outlets print them. */
export interface Story {
  /** The earliest by date, then by id; an article without a date comes after those that have one. */
  readonly lead: string;
  /** All of them, the lead first, in that order. An article without copies stands alone. */
  readonly articleIds: readonly string[];
}

/** Hashes of a sketch by which copies are looked up. Two texts that share half of their shingles share one of the twelve smallest but once in thousands. */
export const LOOKED_UP = 12;
/** A hash that so many articles have is a formula of the trade: it tells nothing, and would make looking slow. */
export const MOST_SHARING = 200;
/** A text with fewer different shingles is too short to be known for a copy. */
const LEAST_SHINGLES = 24;
/** Of the smaller text, this share stands in the larger one: two reporters who quote one statement share far less. Of a short text one sentence is much, and a shared quotation makes no copy. */
const LEAST_SHARED = 0.5;
const LEAST_SHARED_IF_SHORT = 0.65;
const SHORT = 100;
/** A digest that holds a story among others is no copy of it, and would join stories that have nothing to do with each other. */
const LEAST_SIZE = 0.3;

/**
 * Which articles are copies of one story, kept up as articles come and go: adding, removing and asking cost the same in a small corpus and in a large one.
 * What is answered depends on the articles alone, not on the order in which they came.
 */
export class WireCopies {
  readonly #articles = new Map<string, SketchedArticle>();
  readonly #byHash = new Map<number, string | Set<string>>();
  readonly #stories = new Map<string, Story>();

  /** Takes in an article; one with its id is replaced. */
  add(article: SketchedArticle): void {
    this.remove(article.id);
    this.#articles.set(article.id, article);
    for (const hash of lookedUp(article)) {
      const held = this.#byHash.get(hash);
      if (held === undefined) this.#byHash.set(hash, article.id);
      else if (typeof held === 'string') this.#byHash.set(hash, new Set([held, article.id]));
      else held.add(article.id);
    }
    this.#stories.clear();
  }

  /** Forgets an article; an unknown id is of no effect. */
  remove(id: string): void {
    const article = this.#articles.get(id);
    if (!article) return;
    this.#articles.delete(id);
    for (const hash of lookedUp(article)) {
      const held = this.#byHash.get(hash);
      if (held === id) this.#byHash.delete(hash);
      else if (held instanceof Set && held.delete(id) && held.size === 0) this.#byHash.delete(hash);
    }
    this.#stories.clear();
  }

  /** The story of an article: it, its copies and their copies. Undefined where the article is not known. */
  storyOf(id: string): Story | undefined {
    const known = this.#stories.get(id);
    if (known) return known;
    const article = this.#articles.get(id);
    if (!article) return undefined;
    const found = new Map([[id, article]]);
    // A map gives the members that are put in while it is walked, so that copies of copies are reached too.
    for (const member of found.values()) for (const copy of this.#copiesOf(member)) found.set(copy.id, copy);
    const articleIds = [...found.values()].sort(earlier).map((member) => member.id);
    const story = { lead: articleIds[0]!, articleIds };
    for (const member of articleIds) this.#stories.set(member, story);
    return story;
  }

  #copiesOf(article: SketchedArticle): SketchedArticle[] {
    const near = new Set<string>();
    for (const hash of lookedUp(article)) {
      const held = this.#byHash.get(hash);
      if (held instanceof Set && held.size <= MOST_SHARING) for (const id of held) near.add(id);
    }
    near.delete(article.id);
    return [...near].map((id) => this.#articles.get(id)!).filter((other) => areCopies(article.sketch, other.sketch));
  }
}

/** Whether two texts are one story: most of the smaller one stands in the larger one, word for word. */
export function areCopies(a: Sketch, b: Sketch): boolean {
  const [less, more] = a.size < b.size ? [a.size, b.size] : [b.size, a.size];
  return less >= LEAST_SHINGLES && less >= LEAST_SIZE * more && containment(a, b) >= (less < SHORT ? LEAST_SHARED_IF_SHORT : LEAST_SHARED);
}

function lookedUp({ sketch }: SketchedArticle): Uint32Array {
  return sketch.hashes.subarray(0, LOOKED_UP);
}

/** The order of the articles of a story. */
export function earlier(a: SketchedArticle, b: SketchedArticle): number {
  if (a.date !== b.date) return a.date === undefined ? 1 : b.date === undefined ? -1 : a.date < b.date ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
