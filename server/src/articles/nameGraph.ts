import { FIRST_NAMES, PLACES } from './nameLexicon.js';
import { foldName } from './foldName.js';
import { NearWordIndex } from './nearWordIndex.js';
import { relateWords } from './nearWords.js';
import { NameNode, outweighs, type Contribution } from './nameNode.js';

/** Articles in which a short form may stand alone: a few, and so many times those that have the full name. */
const FEW_ALONE = 3;
const MOST_ALONE = 4;

/**
 * All names of a corpus, and which of them are one. A name leans on the heaviest name near it, so that those that are one form a tree;
 * what leans on what follows from the names alone, never from the order in which they came. Answers are worked out when asked for.
 */
export class NameGraph {
  readonly nodes = new Map<string, NameNode>();
  /** Words at either end of names, for finding near ones. */
  readonly ends = new NearWordIndex();
  /** All words of names. */
  readonly words = new Map<string, Set<NameNode>>();
  readonly #byLast = new Map<string, Set<NameNode>>();
  readonly #bySpelling = new Map<string, Map<NameNode, number>>();
  readonly #byId = new Map<number, string>();
  readonly #parents = new Map<NameNode, NameNode | undefined>();
  readonly #members = new Map<NameNode, readonly NameNode[]>();

  apply(articleId: string, contribution: Contribution, sign: 1 | -1): void {
    this.#parents.clear();
    this.#members.clear();
    let node = this.nodes.get(contribution.key);
    if (!node) {
      node = new NameNode(contribution.key);
      this.nodes.set(node.key, node);
      this.#byId.set(node.id, node.key);
      for (const word of new Set(node.words)) addTo(this.words, word, node);
      addTo(this.#byLast, node.last, node);
      for (const word of new Set([node.first, node.last])) this.ends.add(word);
    }
    for (const text of contribution.spellings.keys()) this.#countSpelling(foldName(text), node, sign);
    node.apply(articleId, contribution, sign);
    if (node.articles.size > 0) return;
    this.nodes.delete(node.key);
    this.#byId.delete(node.id);
    for (const word of new Set(node.words)) removeFrom(this.words, word, node);
    removeFrom(this.#byLast, node.last, node);
    for (const word of new Set([node.first, node.last])) this.ends.remove(word);
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
      if (sign === 1) this.ends.add(key);
      else this.ends.remove(key);
    }
  }

  nodeById(id: number): NameNode | undefined {
    const key = this.#byId.get(id);
    return key === undefined ? undefined : this.nodes.get(key);
  }

  /** The names that are written like this somewhere, in full or in part. */
  withSpelling(key: string): NameNode[] {
    return [...(this.#bySpelling.get(key)?.keys() ?? [])];
  }

  withLast(word: string): Iterable<NameNode> {
    return this.#byLast.get(word) ?? [];
  }

  withWord(word: string): ReadonlySet<NameNode> {
    return this.words.get(word) ?? new Set();
  }

  /** The name that stands for all that are one with `node`. */
  root(node: NameNode): NameNode {
    let at = node;
    for (let parent = this.#parent(at); parent; parent = this.#parent(at)) at = parent;
    return at;
  }

  /** All names that are one with `root`, itself first. */
  members(root: NameNode): readonly NameNode[] {
    const known = this.#members.get(root);
    if (known) return known;
    const members = new Set([root]);
    for (const member of members) {
      for (const other of this.#around(member)) if (!members.has(other) && this.#parent(other) !== undefined && this.root(other) === root) members.add(other);
    }
    const [first, ...rest] = members;
    const sorted = [first!, ...rest.sort((a, b) => (outweighs(a, b) ? -1 : 1))];
    this.#members.set(root, sorted);
    return sorted;
  }

  *#around(node: NameNode): Iterable<NameNode> {
    if (node.words.length > 1) yield* this.#similar(node);
    const lone = this.nodes.get(node.last);
    if (lone) yield lone;
    for (const text of node.spellings.keys()) {
      const key = foldName(text);
      const single = key.includes(' ') ? undefined : this.nodes.get(key);
      if (single) yield single;
    }
  }

  /** Names of several words that may be another spelling of this one. */
  *#similar(node: NameNode): Iterable<NameNode> {
    if (node.kind === 'place') return;
    for (const { word } of [...this.ends.near(node.last, true), ...this.#truncations(node.last)]) {
      for (const other of this.#byLast.get(word) ?? []) if (other !== node && other.words.length > 1 && isOneName(node, other)) yield other;
    }
  }

  *#truncations(last: string): Iterable<{ readonly word: string }> {
    for (const cut of [1, 2]) {
      if (last.length - cut >= 5 && this.#byLast.has(last.slice(0, -cut))) yield { word: last.slice(0, -cut) };
    }
    for (const text of this.#lengthened(last)) yield { word: text };
  }

  #lengthened(last: string): string[] {
    return last.length < 5 ? [] : this.ends.startingWith(last, 2);
  }

  #parent(node: NameNode): NameNode | undefined {
    if (this.#parents.has(node)) return this.#parents.get(node);
    const parent = node.words.length > 1 ? this.#heaviest(this.#similar(node), node) : this.#fullNameOf(node);
    this.#parents.set(node, parent);
    return parent;
  }

  #heaviest(candidates: Iterable<NameNode>, node: NameNode): NameNode | undefined {
    let best: NameNode | undefined;
    for (const candidate of candidates) {
      if (outweighs(candidate, node) && (!best || outweighs(candidate, best))) best = candidate;
    }
    return best;
  }

  /** For a name of one word: the one name of several words whose surname or short form it is, where there is exactly one. */
  #fullNameOf(node: NameNode): NameNode | undefined {
    if (PLACES.has(node.key)) return undefined;
    const full = new Set<NameNode>();
    for (const other of this.withSpelling(node.key)) if (other.words.length > 1) full.add(other);
    if (node.kind === 'person' || node.kind === 'unknown') {
      for (const other of this.#byLast.get(node.key) ?? []) {
        if (other.words.length > 1 && other.kind === 'person' && !FIRST_NAMES.has(node.key)) full.add(other);
        if (full.size > 50) return undefined;
      }
    }
    if (full.size === 0) return undefined;
    const roots = new Set([...full].map((other) => this.root(other)));
    const [root] = roots;
    // A word of many articles is no short form of a name that hardly any has.
    return root && roots.size === 1 && node.articles.size <= FEW_ALONE + MOST_ALONE * root.articles.size ? root : undefined;
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

/**
 * Whether two names of several words are spellings of one: each word the same but for transliteration, or one word a slip away while the rest are the same.
 * Two people in one article are two people, unless the article writes one sound in two ways.
 */
function isOneName(a: NameNode, b: NameNode): boolean {
  if ((a.kind !== b.kind && a.kind !== 'unknown' && b.kind !== 'unknown') || a.kind === 'place' || b.kind === 'place') return false;
  const isPersonal = a.kind === 'person' && b.kind === 'person';
  // 'Jr' is no surname, and an initial no first name: what is left says too little.
  if (/^(?:jr|sr|ii|iii|iv|filho|junior|senior)$/.test(a.last) && a.words.slice(0, -1).join(' ') !== b.words.slice(0, -1).join(' ')) return false;
  if (a.first !== b.first && (a.first.length < 3 || b.first.length < 3)) return false;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.length !== long.length && !(isPersonal && long.length <= 4 && !long.slice(1, -1).some((word) => /^(?:of|for|and|the)$/.test(word)))) return false;
  let slips = 0;
  let isTruncated = false;
  const pairs = short.length === long.length ? short.map((word, index) => [word, long[index]!] as const) : [[short[0]!, long[0]!] as const, [short.at(-1)!, long.at(-1)!] as const];
  if (short.length !== long.length && short.length > 2 && !short.every((word) => long.includes(word))) return false;
  const isHeld = pairs.some(([left, right]) => relateWords(left, right, false) === 'same');
  for (const [left, right] of pairs) {
    const relation = relateWords(left, right, isHeld);
    if (relation === 'slip') slips++;
    if (relation === 'different') {
      if (!isPersonal || !isHeld || !isCutOff(left, right)) return false;
      isTruncated = true;
      slips++;
    }
  }
  if (slips > 1 || (!isPersonal && slips > 0 && (a.words.length < 3 || a.kind !== b.kind))) return false;
  if (isTruncated && Math.min(a.mentions, b.mentions) > 1) return false;
  return slips === 0 || isTruncated || !shareArticle(a, b);
}

function isCutOff(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 5 && long.length - short.length <= 2 && long.startsWith(short) && !/(?:s|er|a|o|ov|in)$/.test(long.slice(short.length));
}

function shareArticle(a: NameNode, b: NameNode): boolean {
  const [few, many] = a.articles.size < b.articles.size ? [a.articles, b.articles] : [b.articles, a.articles];
  for (const id of few) if (many.has(id)) return true;
  return false;
}
