import type { Article } from './article.js';
import type { Entity, NameLookup, Office, Spelling } from './entity.js';
import { foldName } from './foldName.js';
import { NameCompletion } from './nameCompletion.js';
import { NameGraph } from './nameGraph.js';
import { lookUpName } from './nameLookUp.js';
import { type ArticleSet, contributionsOf, type Contribution, type NameNode, type NameView } from './nameNode.js';

/** Articles listed for an entity or an office, at most. */
const MOST_ARTICLES = 20;

/**
 * The people, organisations and places of a corpus with all their spellings and offices. Articles come and go; after any series of changes the
 * answers are those of a table made from the remaining articles at once.
 */
export class EntityTable {
  readonly #graph = new NameGraph();
  readonly #completion = new NameCompletion();
  readonly #contributions = new Map<string, readonly Contribution[]>();
  readonly #entities = new Map<NameNode, Entity>();

  /** Takes in the names of an article; one with the same id is replaced. */
  add(article: Article): void {
    this.remove(article.metadata.id);
    const contributions = contributionsOf(article);
    this.#contributions.set(article.metadata.id, contributions);
    for (const contribution of contributions) this.#apply(article.metadata.id, contribution, 1);
  }

  /** Takes out the names of an article; an unknown id changes nothing. */
  remove(articleId: string): void {
    const contributions = this.#contributions.get(articleId);
    if (!contributions) return;
    this.#contributions.delete(articleId);
    for (const contribution of contributions) this.#apply(articleId, contribution, -1);
  }

  #apply(articleId: string, contribution: Contribution, sign: 1 | -1): void {
    this.#entities.clear();
    const before = this.#graph.nodes.get(contribution.key);
    this.#graph.apply(articleId, contribution, sign);
    const after = this.#graph.nodes.get(contribution.key);
    if (!before && after) this.#completion.add(after);
    if (before && !after) this.#completion.remove(before);
  }

  /** Whether and how the corpus knows a name: see {@link NameLookup}. */
  lookUp(name: string): NameLookup {
    return lookUpName(this.#graph, this.#graph.joins, name, (root) => this.#entityOf(root));
  }

  /** Entities with a name like what is typed, best first, at most `limit`; those named most for an empty text. */
  complete(typed: string, limit: number): Entity[] {
    const roots = new Set<NameNode>();
    for (const node of this.#completion.complete(typed)) {
      roots.add(this.#graph.joins.root(node));
      if (roots.size >= limit) break;
    }
    return [...roots].map((root) => this.#entityOf(root));
  }

  /** The entity with this id, or undefined where there is none any more. */
  entity(id: number): Entity | undefined {
    const node = this.#graph.nodeById(id);
    return node && this.#entityOf(this.#graph.joins.root(node));
  }

  /** All entities, those in most articles first. For reports; reads the whole table. */
  entities(): Entity[] {
    const roots = new Set([...this.#graph.nodes.values()].map((node) => this.#graph.joins.root(node)));
    return [...roots].map((root) => this.#entityOf(root)).sort((a, b) => b.articles - a.articles || b.mentions - a.mentions || (a.preferred < b.preferred ? -1 : 1));
  }

  #entityOf(root: NameNode): Entity {
    const known = this.#entities.get(root);
    if (known) return known;
    const made = makeEntity(root, this.#graph.joins.members(root));
    this.#entities.set(root, made);
    return made;
  }
}

/** The entity of names that are one; `root` stands for them and is among them. */
export function makeEntity(root: NameView, members: readonly NameView[]): Entity {
  const spellings = new Map<string, { articles: number; mentions: number }>();
  const offices = new Map<string, ArticleSet[]>();
  let mentions = 0;
  for (const node of members) {
    mentions += node.mentions;
    for (const [text, counts] of node.spellings) {
      const sum = spellings.get(text) ?? { articles: 0, mentions: 0 };
      spellings.set(text, { articles: sum.articles + counts.articles, mentions: sum.mentions + counts.mentions });
    }
    for (const [text, holders] of node.offices) offices.set(text, [...(offices.get(text) ?? []), holders]);
  }
  const listed: Spelling[] = [...spellings].map(([text, counts]) => ({ text, ...counts })).sort(bySpread);
  const listedOffices: Office[] = [...offices]
    .map(([text, holders]) => ({ text, holders: joined(holders) }))
    .sort((a, b) => b.holders.size - a.holders.size || (a.text < b.text ? -1 : 1))
    .map(({ text, holders }) => lazily({ text }, holders));
  const kind = members.map((node) => node.kind).find((each) => each !== 'unknown') ?? 'unknown';
  const articles = joined(members.map((node) => node.articles));
  return lazily({ id: root.id, kind, preferred: preferredOf(root, members, listed), spellings: listed, offices: listedOffices, articles: articles.size, mentions }, articles);
}

/** Articles are counted one by one up to here, and their ids compared: of a name that is in more, nobody asks for the last one. */
const MOST_COUNTED = 1000;

/** The articles of several names that are one. Of very many, those of the name that has most. */
function joined(sets: readonly ArticleSet[]): ArticleSet {
  const largest = sets.reduce((best, set) => (set.size > best.size ? set : best));
  if (sets.length === 1 || sets.reduce((sum, { size }) => sum + size, 0) > MOST_COUNTED) return largest;
  return new Set(sets.flatMap((set) => [...set]));
}

/** Some of the articles are listed when they are asked for: of most names nobody does, and to list them is to read them all. */
function lazily<Rest extends object>(rest: Rest, articles: ArticleSet): Rest & { readonly articleIds: readonly string[] } {
  let ids: readonly string[] | undefined;
  return Object.defineProperty(rest, 'articleIds', { enumerable: true, configurable: true, get: () => (ids ??= smallest(articles)) }) as Rest & { readonly articleIds: readonly string[] };
}

const bySpread = (a: Spelling, b: Spelling): number => b.articles - a.articles || b.mentions - a.mentions || (a.text < b.text ? -1 : 1);

/** The full spelling in most articles: not a part of the name, and not one in capitals throughout where another will do. */
function preferredOf(root: NameView, members: readonly NameView[], listed: readonly Spelling[]): string {
  const keys = new Set(members.filter((node) => node.words.length > 1 || root.words.length === 1).map((node) => node.key));
  const full = listed.filter(({ text }) => keys.has(foldName(text)));
  const candidates = full.length > 0 ? full : listed;
  const isShouted = (text: string): boolean => text.includes(' ') && text === text.toUpperCase();
  return (candidates.find(({ text }) => !isShouted(text)) ?? candidates[0])?.text ?? root.key;
}

/** Up to twenty ids, the first in the alphabet, so that they do not depend on the order in which articles came. */
function smallest(ids: ArticleSet): string[] {
  if (ids.size <= MOST_ARTICLES) return [...ids].sort();
  const kept: string[] = [];
  for (const id of ids) {
    if (kept.length === MOST_ARTICLES && id >= kept[MOST_ARTICLES - 1]!) continue;
    kept.push(id);
    kept.sort();
    if (kept.length > MOST_ARTICLES) kept.pop();
  }
  return kept;
}
