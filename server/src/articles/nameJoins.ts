import { FIRST_NAMES, PLACES } from './nameLexicon.js';
import { foldName } from './foldName.js';
import { relateWords, type WordRelation } from './nearWords.js';
import { outweighs, type NameView } from './nameNode.js';

/** The names of a corpus by what they are found by, wherever they are kept. */
export interface NameSource<Name extends NameView = NameView> {
  /** The name with this folded full form. */
  node(key: string): Name | undefined;
  /** The names that are written like this somewhere, in full or in part; folded. */
  withSpelling(key: string): Name[];
  /** The names whose last word this is. */
  withLast(word: string): Iterable<Name>;
  hasLast(word: string): boolean;
  /** The keys of the names that have this word. */
  keysWithWord(word: string): readonly string[];
  /** Words at either end of names that are the same as `word`, sound like it, or are a slip away. */
  nearEnds(word: string, isSupported: boolean): readonly { readonly word: string; readonly relation: WordRelation }[];
  /** Words at either end of names that go on after `prefix` by at most `most` letters. */
  endsAfter(prefix: string, most: number): readonly string[];
}

/** Articles in which a short form may stand alone: a few, and so many times those that have the full name. */
const FEW_ALONE = 3;
const MOST_ALONE = 4;

/**
 * Which names of a corpus are one. A name leans on the heaviest name near it, so that those that are one form a tree; what leans on what follows from
 * the names alone, never from the order in which they came. Answers are worked out when asked for, and kept until {@link forget}.
 */
export class NameJoins<Name extends NameView = NameView> {
  readonly #source: NameSource<Name>;
  readonly #parents = new Map<Name, Name | undefined>();
  readonly #members = new Map<Name, readonly Name[]>();
  readonly #near = new Map<Name, readonly Name[]>();

  constructor(source: NameSource<Name>) {
    this.#source = source;
  }

  /** The names changed: nothing that was worked out holds. */
  forget(): void {
    this.#parents.clear();
    this.#members.clear();
    this.#near.clear();
  }

  /** The name that stands for all that are one with `node`. */
  root(node: Name): Name {
    let at = node;
    for (let parent = this.#parent(at); parent; parent = this.#parent(at)) at = parent;
    return at;
  }

  /** All names that are one with `root`, itself first. */
  members(root: Name): readonly Name[] {
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

  *#around(node: Name): Iterable<Name> {
    if (node.words.length > 1) yield* this.#similar(node);
    const lone = this.#source.node(node.last);
    if (lone) yield lone;
    for (const text of node.spellings.keys()) {
      const key = foldName(text);
      const single = key.includes(' ') ? undefined : this.#source.node(key);
      if (single) yield single;
    }
  }

  /** Names of several words that may be another spelling of this one. What a name leans on is asked first, and then what leans on it, by the same names. */
  #similar(node: Name): readonly Name[] {
    const known = this.#near.get(node);
    if (known) return known;
    const made = [...this.#findSimilar(node)];
    this.#near.set(node, made);
    return made;
  }

  *#findSimilar(node: Name): Iterable<Name> {
    if (node.kind === 'place') return;
    for (const { word } of [...this.#source.nearEnds(node.last, true), ...this.#truncations(node.last)]) {
      for (const other of this.#source.withLast(word)) if (other !== node && other.words.length > 1 && isOneName(node, other)) yield other;
    }
  }

  *#truncations(last: string): Iterable<{ readonly word: string }> {
    for (const cut of [1, 2]) {
      if (last.length - cut >= 5 && this.#source.hasLast(last.slice(0, -cut))) yield { word: last.slice(0, -cut) };
    }
    for (const text of this.#lengthened(last)) yield { word: text };
  }

  #lengthened(last: string): readonly string[] {
    return last.length < 5 ? [] : this.#source.endsAfter(last, 2);
  }

  #parent(node: Name): Name | undefined {
    if (this.#parents.has(node)) return this.#parents.get(node);
    const parent = node.words.length > 1 ? this.#heaviest(this.#similar(node), node) : this.#fullNameOf(node);
    this.#parents.set(node, parent);
    return parent;
  }

  #heaviest(candidates: Iterable<Name>, node: Name): Name | undefined {
    let best: Name | undefined;
    for (const candidate of candidates) {
      if (outweighs(candidate, node) && (!best || outweighs(candidate, best))) best = candidate;
    }
    return best;
  }

  /** For a name of one word: the one name of several words whose surname or short form it is, where there is exactly one. */
  #fullNameOf(node: Name): Name | undefined {
    if (PLACES.has(node.key)) return undefined;
    const full = new Set<Name>();
    for (const other of this.#source.withSpelling(node.key)) if (other.words.length > 1) full.add(other);
    if (node.kind === 'person' || node.kind === 'unknown') {
      for (const other of this.#source.withLast(node.key)) {
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

/**
 * Whether two names of several words are spellings of one: each word the same but for transliteration, or one word a slip away while the rest are the same.
 * Two people in one article are two people, unless the article writes one sound in two ways.
 */
function isOneName(a: NameView, b: NameView): boolean {
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

function shareArticle(a: NameView, b: NameView): boolean {
  const [few, many] = a.articles.size < b.articles.size ? [a.articles, b.articles] : [b.articles, a.articles];
  for (const id of few) if (many.has(id)) return true;
  return false;
}
