import type { Article, NameKind } from './article.js';
import { foldName } from './foldName.js';

/** What one article says of one name. */
export interface Contribution {
  readonly key: string;
  /** Mentions by spelling, as they stand. */
  readonly spellings: Map<string, number>;
  readonly offices: Set<string>;
  readonly kinds: Map<NameKind, number>;
}

/** The names of an article by their folded full form. */
export function contributionsOf(article: Article): Contribution[] {
  const byKey = new Map<string, Contribution>();
  for (const mention of article.names) {
    const key = foldName(mention.fullName);
    if (key.length === 0) continue;
    let contribution = byKey.get(key);
    if (!contribution) byKey.set(key, (contribution = { key, spellings: new Map(), offices: new Set(), kinds: new Map() }));
    count(contribution.spellings, mention.text, 1);
    count(contribution.kinds, mention.kind, 1);
    if (mention.office !== undefined) contribution.offices.add(mention.office);
  }
  return [...byKey.values()];
}

function count<K>(counts: Map<K, number>, key: K, by: number): void {
  const sum = (counts.get(key) ?? 0) + by;
  if (sum > 0) counts.set(key, sum);
  else counts.delete(key);
}

/** The articles of a name; a set, or what answers like one. */
export interface ArticleSet extends Iterable<string> {
  readonly size: number;
  has(id: string): boolean;
}

/** A name as joining and looking up see it, wherever it is kept. */
export interface NameView {
  readonly key: string;
  readonly words: readonly string[];
  readonly first: string;
  readonly last: string;
  readonly id: number;
  readonly kind: NameKind;
  readonly mentions: number;
  readonly articles: ArticleSet;
  readonly spellings: ReadonlyMap<string, { readonly articles: number; readonly mentions: number }>;
  readonly offices: ReadonlyMap<string, ArticleSet>;
}

/** Everything the articles say under one folded full name. */
export class NameNode implements NameView {
  readonly words: readonly string[];
  /** From the key alone, so that it does not depend on the order in which articles came. */
  readonly id: number;
  readonly articles = new Set<string>();
  readonly spellings = new Map<string, { articles: number; mentions: number }>();
  readonly offices = new Map<string, Set<string>>();
  readonly #kinds = new Map<NameKind, number>();
  mentions = 0;

  constructor(readonly key: string) {
    this.words = key.split(' ');
    this.id = nameId(key);
  }

  get first(): string {
    return this.words[0]!;
  }

  get last(): string {
    return this.words.at(-1)!;
  }

  get kind(): NameKind {
    return commonestKind((kind) => this.#kinds.get(kind) ?? 0);
  }

  apply(articleId: string, contribution: Contribution, sign: 1 | -1): void {
    if (sign === 1) this.articles.add(articleId);
    else this.articles.delete(articleId);
    for (const [text, mentions] of contribution.spellings) {
      const known = this.spellings.get(text) ?? { articles: 0, mentions: 0 };
      const next = { articles: known.articles + sign, mentions: known.mentions + sign * mentions };
      if (next.articles > 0) this.spellings.set(text, next);
      else this.spellings.delete(text);
      this.mentions += sign * mentions;
    }
    for (const [kind, mentions] of contribution.kinds) count(this.#kinds, kind, sign * mentions);
    for (const office of contribution.offices) {
      const holders = this.offices.get(office) ?? new Set<string>();
      if (sign === 1) holders.add(articleId);
      else holders.delete(articleId);
      if (holders.size > 0) this.offices.set(office, holders);
      else this.offices.delete(office);
    }
  }
}

/** The kind most mentions give, where any gives one. */
export function commonestKind(count: (kind: NameKind) => number): NameKind {
  let best: NameKind = 'unknown';
  for (const kind of ['person', 'organisation', 'place'] as const) {
    if (count(kind) > (best === 'unknown' ? 0 : count(best))) best = kind;
  }
  return best;
}

/** FNV-1a over two halves: 52 bits, so that a million names meet by chance less than once in a thousand corpora. */
export function nameId(key: string): number {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let i = 0; i < key.length; i++) {
    low = Math.imul(low ^ key.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ key.charCodeAt(i), 0x85ebca6b) + i;
  }
  return (high & 0xfffff) * 0x100000000 + (low >>> 0);
}

/** The heavier of two names leads: more articles, then more mentions, then the first in the alphabet. */
export function outweighs(a: NameView, b: NameView): boolean {
  if (a.articles.size !== b.articles.size) return a.articles.size > b.articles.size;
  if (a.mentions !== b.mentions) return a.mentions > b.mentions;
  return a.key < b.key;
}
