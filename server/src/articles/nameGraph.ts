import { foldName } from './foldName.js';
import { NearWordIndex, wordsAfter, wordsNear } from './nearWordIndex.js';
import { NameJoins, type NameSource } from './nameJoins.js';
import { NameNode, type Contribution } from './nameNode.js';
import type { WordRelation } from './nearWords.js';

/** All names of a corpus, held in memory, by what they are found by, and joined. */
export class NameGraph implements NameSource<NameNode> {
  readonly joins = new NameJoins<NameNode>(this);
  readonly nodes = new Map<string, NameNode>();
  readonly #ends = new NearWordIndex();
  readonly #words = new Map<string, Set<NameNode>>();
  readonly #byLast = new Map<string, Set<NameNode>>();
  readonly #bySpelling = new Map<string, Map<NameNode, number>>();
  readonly #byId = new Map<number, string>();

  apply(articleId: string, contribution: Contribution, sign: 1 | -1): void {
    this.joins.forget();
    let node = this.nodes.get(contribution.key);
    if (!node) {
      node = new NameNode(contribution.key);
      this.nodes.set(node.key, node);
      this.#byId.set(node.id, node.key);
      for (const word of new Set(node.words)) addTo(this.#words, word, node);
      addTo(this.#byLast, node.last, node);
      for (const word of new Set([node.first, node.last])) this.#ends.add(word);
    }
    for (const text of contribution.spellings.keys()) this.#countSpelling(foldName(text), node, sign);
    node.apply(articleId, contribution, sign);
    if (node.articles.size > 0) return;
    this.nodes.delete(node.key);
    this.#byId.delete(node.id);
    for (const word of new Set(node.words)) removeFrom(this.#words, word, node);
    removeFrom(this.#byLast, node.last, node);
    for (const word of new Set([node.first, node.last])) this.#ends.remove(word);
  }

  #countSpelling(key: string, node: NameNode, sign: 1 | -1): void {
    let holders = this.#bySpelling.get(key);
    if (!holders) this.#bySpelling.set(key, (holders = new Map<NameNode, number>()));
    const count = (holders.get(node) ?? 0) + sign;
    if (count > 0) holders.set(node, count);
    else holders.delete(node);
    if (holders.size === 0) this.#bySpelling.delete(key);
    // A spelling that is no full name is a word to be near to as well ('Halvin' for 'Halven').
    if (!key.includes(' ') && key !== node.first && key !== node.last) {
      if (sign === 1) this.#ends.add(key);
      else this.#ends.remove(key);
    }
  }

  nodeById(id: number): NameNode | undefined {
    const key = this.#byId.get(id);
    return key === undefined ? undefined : this.nodes.get(key);
  }

  node(key: string): NameNode | undefined {
    return this.nodes.get(key);
  }

  withSpelling(key: string): NameNode[] {
    return [...(this.#bySpelling.get(key)?.keys() ?? [])];
  }

  withLast(word: string): Iterable<NameNode> {
    return this.#byLast.get(word) ?? [];
  }

  hasLast(word: string): boolean {
    return this.#byLast.has(word);
  }

  keysWithWord(word: string): readonly string[] {
    return [...(this.#words.get(word) ?? [])].map(({ key }) => key);
  }

  nearEnds(word: string, isSupported: boolean): readonly { readonly word: string; readonly relation: WordRelation }[] {
    return wordsNear(this.#ends, word, isSupported);
  }

  endsAfter(prefix: string, most: number): readonly string[] {
    return wordsAfter(this.#ends, prefix, most);
  }
}

function addTo(map: Map<string, Set<NameNode>>, key: string, node: NameNode): void {
  const set = map.get(key);
  if (set) set.add(node);
  else map.set(key, new Set([node]));
}

function removeFrom(map: Map<string, Set<NameNode>>, key: string, node: NameNode): void {
  const set = map.get(key);
  set?.delete(node);
  if (set?.size === 0) map.delete(key);
}
