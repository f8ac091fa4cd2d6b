import { GrowingNumbers } from '../text/growingNumbers.js';
import type { Stem } from '../text/stem.js';
import type { Article } from './article.js';
import { sentenceStems } from './articleTerms.js';

/** Terms in one shingle: long enough that two stories on one event share few of them, short enough to survive an editor's hand. */
const SHINGLE = 4;
/** Hashes that a sketch keeps: the share of common shingles is right to about 0.06. */
const KEPT = 64;

/**
 * The smallest hashes of an article's shingles, ascending and without repetitions: a bottom-k MinHash sketch (Broder 1997; Cohen and Kaplan 2007).
 * Two texts share about as large a part of their sketches as of their shingles. A shingle is four neighbouring terms of the story; titles, which every
 * outlet writes anew, and furniture do not count. An article of few words has a short sketch. `size` is the number of its different shingles.
 */
export interface Sketch {
  readonly hashes: Uint32Array;
  readonly size: number;
}

/** The sketch of an article. The same words give the same sketch, whatever the file looks like. */
export function sketchOf(article: Article): Sketch {
  const known = sketches.get(article);
  if (known) return known;
  const hashes: number[] = [];
  sentenceStems(article).forEach((stems, index) => {
    if (article.blocks[article.sentences[index]!.block]?.kind === 'title') return;
    for (const stem of stems) hashes.push(hashOfStem(stem));
  });
  const shingles = new Uint32Array(Math.max(0, hashes.length - SHINGLE + 1));
  for (let from = 0; from < shingles.length; from++) {
    let hash = 0;
    for (let at = from; at < from + SHINGLE; at++) hash = mixed(hash, hashes[at]!);
    shingles[from] = hash;
  }
  const sketch = smallest(shingles.sort());
  sketches.set(article, sketch);
  return sketch;
}

const sketches = new WeakMap<Article, Sketch>();

/** Of ascending hashes, the first ones, each once. */
function smallest(ascending: Uint32Array): Sketch {
  const kept: number[] = [];
  let size = 0;
  for (let at = 0; at < ascending.length; at++) {
    if (at > 0 && ascending[at] === ascending[at - 1]) continue;
    size++;
    if (kept.length < KEPT) kept.push(ascending[at]!);
  }
  return { hashes: Uint32Array.from(kept), size };
}

/**
 * The share of the smaller text's shingles that the larger one has too, 0 to 1, as far as the sketches tell: they are compared up to the hash to which both are complete.
 */
export function containment(a: Sketch, b: Sketch): number {
  const until = Math.min(completeUntil(a), completeUntil(b));
  let [i, j, common] = [0, 0, 0];
  while (i < a.hashes.length && j < b.hashes.length && a.hashes[i]! <= until && b.hashes[j]! <= until) {
    const [left, right] = [a.hashes[i]!, b.hashes[j]!];
    if (left === right) common++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  const least = Math.min(countUntil(a, until), countUntil(b, until));
  return least === 0 ? 0 : common / least;
}

function completeUntil({ hashes, size }: Sketch): number {
  return size <= hashes.length ? 0xffffffff : (hashes.at(-1) ?? 0);
}

function countUntil({ hashes }: Sketch, until: number): number {
  let count = 0;
  while (count < hashes.length && hashes[count]! <= until) count++;
  return count;
}

/** The hashes of stems by their numbers; 0 is looked up anew each time. */
const knownHashes = new GrowingNumbers();

function hashOfStem({ text, number }: Stem): number {
  if (number < 0) return hashOf(text);
  const known = knownHashes.get(number);
  if (known !== 0) return known;
  const hash = hashOf(text);
  knownHashes.set(number, hash);
  return hash;
}

/** FNV-1a over UTF-16 units, with the last mixing of MurmurHash3, since FNV's high bits are poor on short words. */
function hashOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return avalanche(hash);
}

function mixed(hash: number, term: number): number {
  return avalanche(Math.imul(hash, 31) + term);
}

function avalanche(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
