import Fuse from 'fuse.js';

import { foldName } from './foldName.js';
import { outweighs, type NameNode } from './nameNode.js';

/** Names that fuse.js ranks at most: more would be felt while typing. */
const MOST_CANDIDATES = 300;
/** Entries of the index that one completion reads at most. */
const MOST_READ = 6_000;

/** Finds names like what is typed: a bigram index chooses candidates, fuse.js ranks them. */
export class NameCompletion {
  readonly #bigrams = new Map<string, Set<NameNode>>();
  readonly #nodes = new Set<NameNode>();

  add(node: NameNode): void {
    this.#nodes.add(node);
    for (const bigram of bigramsOf(node.key)) {
      const set = this.#bigrams.get(bigram);
      if (set) set.add(node);
      else this.#bigrams.set(bigram, new Set([node]));
    }
  }

  remove(node: NameNode): void {
    this.#nodes.delete(node);
    for (const bigram of bigramsOf(node.key)) {
      const set = this.#bigrams.get(bigram);
      set?.delete(node);
      if (set?.size === 0) this.#bigrams.delete(bigram);
    }
  }

  /** Names like `typed`, best first: those with a word that begins so, then those that fuse.js finds near. */
  complete(typed: string): NameNode[] {
    const key = foldName(typed);
    if (key.length === 0) return heaviest(this.#nodes, MOST_CANDIDATES);
    const candidates = this.#candidates(key);
    const prefix = candidates.filter((node) => node.key.startsWith(key) || node.key.includes(` ${key}`));
    prefix.sort((a, b) => (outweighs(a, b) ? -1 : 1));
    const chosen = new Set(prefix);
    const rest = candidates.filter((node) => !chosen.has(node));
    const fuse = new Fuse(rest, { keys: ['key'], threshold: 0.35, ignoreLocation: true, includeScore: true });
    const ranked = fuse.search(key);
    ranked.sort((a, b) => (a.score ?? 0) - (b.score ?? 0) || (outweighs(a.item, b.item) ? -1 : 1));
    return [...prefix, ...ranked.map(({ item }) => item)];
  }

  #candidates(key: string): NameNode[] {
    const lists = bigramsOf(key)
      .map((bigram) => this.#bigrams.get(bigram))
      .filter((set) => set !== undefined)
      .sort((a, b) => a.size - b.size);
    const scores = new Map<NameNode, number>();
    let read = 0;
    for (const list of lists) {
      if (read > 0 && read + list.size > MOST_READ) break;
      read += list.size;
      for (const node of list) scores.set(node, (scores.get(node) ?? 0) + 1);
    }
    if (scores.size <= MOST_CANDIDATES) return [...scores.keys()];
    // The threshold that leaves about the wanted number, then the heaviest of those.
    const counts = new Array<number>(lists.length + 2).fill(0);
    for (const score of scores.values()) counts[score]!++;
    let least = lists.length;
    for (let sum = counts[least]!; least > 1 && sum < MOST_CANDIDATES; sum += counts[least]!) least--;
    const sure: NameNode[] = [];
    const edge = new Set<NameNode>();
    for (const [node, score] of scores) {
      if (score > least) sure.push(node);
      else if (score === least) edge.add(node);
    }
    return [...sure, ...heaviest(edge, MOST_CANDIDATES - sure.length)];
  }
}

/** The heaviest `most` names, heaviest first. Names that cannot be among them are passed over without sorting. */
function heaviest(nodes: ReadonlySet<NameNode>, most: number): NameNode[] {
  if (most <= 0) return [];
  const byWeight = (a: NameNode, b: NameNode): number => (outweighs(a, b) ? -1 : 1);
  let kept: NameNode[] = [];
  let least: NameNode | undefined;
  for (const node of nodes) {
    if (least && !outweighs(node, least)) continue;
    kept.push(node);
    if (kept.length < 2 * most) continue;
    kept = kept.sort(byWeight).slice(0, most);
    least = kept[most - 1];
  }
  return kept.sort(byWeight).slice(0, most);
}

/** Pairs of letters, with the beginnings of words marked, and the two and three letters that begin each word: few names share those. */
function bigramsOf(key: string): string[] {
  const padded = ` ${key}`;
  const found = new Set<string>();
  for (let i = 0; i + 1 < padded.length; i++) {
    found.add(padded.slice(i, i + 2));
    if (padded[i] !== ' ') continue;
    if (i + 2 < padded.length) found.add(padded.slice(i, i + 3));
    if (i + 3 < padded.length) found.add(padded.slice(i, i + 4));
  }
  return [...found];
}
