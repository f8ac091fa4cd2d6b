import Fuse from 'fuse.js';

import type { NameKind } from '../../articles/article.js';
import { makeEntity } from '../../articles/entities.js';
import { foldName } from '../../articles/foldName.js';
import { NameJoins, type NameSource } from '../../articles/nameJoins.js';
import { lookUpName } from '../../articles/nameLookUp.js';
import { commonestKind, nameId, outweighs, type ArticleSet, type NameView } from '../../articles/nameNode.js';
import { lettersOf, wordsAfter, wordsNear, type NearWordSource } from '../../articles/nearWordIndex.js';
import { soundSkeleton, type WordRelation } from '../../articles/nearWords.js';
import type { Entity, NameLookup } from '../corpusIndex.js';
import { oneLine, TERM } from './terms.js';
import type { StoredPostings } from './storedPostings.js';

/** Names that fuse.js ranks at most: more would be felt while typing. */
const MOST_CANDIDATES = 300;
/** Fewer names than this that begin as typed, and others that are like it are looked for. */
const FEW_CANDIDATES = 40;
/** So many letters of a word that is typed wrong are taken to be right. */
const LEAST_PREFIX = 3;

/**
 * The names of an index, joined into entities when they are asked for: nothing of them is in memory but what was asked for since the last change. The rules are
 * those of the table in memory (`articles/nameJoins`, `articles/nameLookUp`), so that both answer alike.
 */
export class StoredNames implements NameSource<StoredName>, NearWordSource {
  readonly #postings: StoredPostings;
  readonly #joins = new NameJoins<StoredName>(this);
  readonly #nodes = new Map<string, StoredName | null>();
  readonly #entities = new Map<StoredName, Entity>();
  readonly #buckets = new Map<string, readonly (readonly [string, number])[]>();
  readonly #nearEnds = new Map<string, readonly { readonly word: string; readonly relation: WordRelation }[]>();

  constructor(postings: StoredPostings) {
    this.#postings = postings;
  }

  lookUp(name: string): NameLookup {
    return lookUpName(this, this.#joins, name, (root) => this.#entityOf(root));
  }

  /** Entities with a name like what is typed, best first, at most `limit`; those named most for an empty text. */
  complete(typed: string, limit: number): Entity[] {
    const roots = new Set<StoredName>();
    for (const node of this.#like(foldName(typed))) {
      roots.add(this.#joins.root(node));
      if (roots.size >= limit) break;
    }
    return [...roots].map((root) => this.#entityOf(root));
  }

  node(key: string): StoredName | undefined {
    const known = this.#nodes.get(key);
    if (known !== undefined) return known ?? undefined;
    const made = this.#postings.sum(TERM.name(oneLine(key))).postings > 0 ? new StoredName(this.#postings, oneLine(key)) : null;
    this.#nodes.set(key, made);
    return made ?? undefined;
  }

  withSpelling(key: string): StoredName[] {
    return this.#keys(TERM.nameSpelled(oneLine(key), '')).flatMap((name) => this.node(name) ?? []);
  }

  *withLast(word: string): Iterable<StoredName> {
    for (const key of this.#keys(TERM.nameLast(oneLine(word), ''))) {
      const node = this.node(key);
      if (node) yield node;
    }
  }

  hasLast(word: string): boolean {
    return this.#keys(TERM.nameLast(oneLine(word), '')).length > 0;
  }

  keysWithWord(word: string): readonly string[] {
    return this.#keys(TERM.nameWord(oneLine(word), ''));
  }

  nearEnds(word: string, isSupported: boolean): readonly { readonly word: string; readonly relation: WordRelation }[] {
    const name = `${word} ${isSupported}`;
    let near = this.#nearEnds.get(name);
    if (!near) this.#nearEnds.set(name, (near = wordsNear(this, word, isSupported)));
    return near;
  }

  endsAfter(prefix: string, most: number): readonly string[] {
    return wordsAfter(this, prefix, most);
  }

  has(word: string): boolean {
    return [...this.ofSound(soundSkeleton(word))].includes(word);
  }

  ofBucket(bucket: string): Iterable<readonly [string, number]> {
    let words = this.#buckets.get(bucket);
    if (!words) this.#buckets.set(bucket, (words = this.#keys(TERM.endBucket(bucket, '')).map((word) => [word, lettersOf(word)] as const)));
    return words;
  }

  ofSound(skeleton: string): Iterable<string> {
    return this.#keys(TERM.endSound(skeleton, ''));
  }

  /** What stands after the tab in the terms that begin so. */
  #keys(prefix: string): string[] {
    return [...this.#postings.startingWith(prefix).keys()].map((term) => term.slice(prefix.length));
  }

  /** Names like `key`, best first: those with a word that begins so, then those that fuse.js finds near. */
  *#like(key: string): Generator<StoredName> {
    const found = this.#beginning(key);
    const whole = found.filter(({ name }) => name.startsWith(key) || name.includes(` ${key}`));
    whole.sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
    for (const node of this.#inOrder(whole)) yield node;
    if (whole.length >= FEW_CANDIDATES || key.length === 0) return;
    const seen = new Set(whole.map(({ name }) => name));
    const others = [...new Set([...found.map(({ name }) => name), ...this.#near(key)])].filter((name) => !seen.has(name));
    const nodes = others.flatMap((name) => this.node(name) ?? []).sort((a, b) => (outweighs(a, b) ? -1 : 1)).slice(0, MOST_CANDIDATES);
    const fuse = new Fuse(nodes, { keys: ['key'], threshold: 0.35, ignoreLocation: true, includeScore: true });
    const ranked = fuse.search(key);
    ranked.sort((a, b) => (a.score ?? 0) - (b.score ?? 0) || (outweighs(a.item, b.item) ? -1 : 1));
    for (const { item } of ranked) yield item;
  }

  /** Names by their weight; those in as many articles as others are compared in full, a few at a time. */
  *#inOrder(names: readonly { readonly name: string; readonly articles: number }[]): Generator<StoredName> {
    for (let from = 0; from < names.length; ) {
      let to = from + 1;
      while (to < names.length && names[to]!.articles === names[from]!.articles && to - from < MOST_CANDIDATES) to++;
      yield* names.slice(from, to).flatMap(({ name }) => this.node(name) ?? []).sort((a, b) => (outweighs(a, b) ? -1 : 1));
      from = to;
    }
  }

  /** Names with a word that begins as the last one of `key` does, and with its other words where it has several; with how many articles have each. */
  #beginning(key: string): { readonly name: string; readonly articles: number }[] {
    const words = key.split(' ');
    const last = words.pop()!;
    const first = words[0];
    const prefix = first === undefined ? TERM.nameWord(last, '').slice(0, -1) : TERM.nameWord(first, '');
    const names = new Map<string, number>();
    for (const [term, { postings }] of this.#postings.startingWith(prefix)) {
      const name = term.slice(term.indexOf('\t') + 1);
      if (first === undefined || words.every((word) => ` ${name} `.includes(` ${word} `))) names.set(name, postings);
    }
    return [...names].map(([name, articles]) => ({ name, articles }));
  }

  /** Names that may be meant by what is typed wrong: a word of theirs is near to one that is typed, or begins with the same letters. */
  #near(key: string): Set<string> {
    const found = new Set<string>();
    for (const word of key.split(' ')) {
      for (const { word: near } of this.nearEnds(word, true)) for (const name of this.keysWithWord(near)) found.add(name);
      if (word.length <= LEAST_PREFIX) continue;
      const prefix = TERM.nameWord(word.slice(0, LEAST_PREFIX), '').slice(0, -1);
      const sums = [...this.#postings.startingWith(prefix)].sort(([, a], [, b]) => b.postings - a.postings).slice(0, MOST_CANDIDATES);
      for (const [term] of sums) found.add(term.slice(term.indexOf('\t') + 1));
    }
    return found;
  }

  #entityOf(root: StoredName): Entity {
    const known = this.#entities.get(root);
    if (known) return known;
    const made = makeEntity(root, this.#joins.members(root));
    this.#entities.set(root, made);
    return made;
  }
}

/** A name of the index; what is asked of it is read when it is asked. */
export class StoredName implements NameView {
  readonly words: readonly string[];
  readonly id: number;
  readonly mentions: number;
  readonly articles: ArticleSet;
  #kind: NameKind | undefined;
  #spellings: Map<string, { articles: number; mentions: number }> | undefined;
  #offices: Map<string, ArticleSet> | undefined;

  constructor(
    readonly postings: StoredPostings,
    readonly key: string,
  ) {
    this.words = key.split(' ');
    this.id = nameId(key);
    this.mentions = postings.sum(TERM.name(key)).other;
    this.articles = new StoredArticles(postings, TERM.name(key));
  }

  get first(): string {
    return this.words[0]!;
  }

  get last(): string {
    return this.words.at(-1)!;
  }

  get kind(): NameKind {
    return (this.#kind ??= commonestKind((kind) => this.postings.sum(TERM.nameKind(this.key, kind)).other));
  }

  get spellings(): ReadonlyMap<string, { readonly articles: number; readonly mentions: number }> {
    const prefix = TERM.nameSpelling(this.key, '');
    return (this.#spellings ??= new Map([...this.postings.startingWith(prefix)].map(([term, { postings, other }]) => [term.slice(prefix.length), { articles: postings, mentions: other }])));
  }

  get offices(): ReadonlyMap<string, ArticleSet> {
    const prefix = TERM.nameOffice(this.key, '');
    return (this.#offices ??= new Map([...this.postings.startingWith(prefix).keys()].map((term) => [term.slice(prefix.length), new StoredArticles(this.postings, term)])));
  }
}

/** The articles that have a term; they are read when they are listed. */
class StoredArticles implements ArticleSet {
  readonly size: number;
  #ids: Set<string> | undefined;

  constructor(
    readonly postings: StoredPostings,
    readonly term: string,
  ) {
    this.size = postings.articlesWith(term);
  }

  has(id: string): boolean {
    return (this.#ids ??= new Set(this.postings.articleIds(this.term))).has(id);
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#ids?.values() ?? this.postings.articleIds(this.term);
  }
}
