import { relateWords, soundSkeleton, type WordRelation } from './nearWords.js';

/** The words of all names by first sound and length, with how often each was added, for finding those near to a word. */
export class NearWordIndex {
  readonly #buckets = new Map<string, Set<string>>();
  readonly #counts = new Map<string, number>();

  has(word: string): boolean {
    return this.#counts.has(word);
  }

  add(word: string): void {
    const count = this.#counts.get(word) ?? 0;
    this.#counts.set(word, count + 1);
    if (count > 0) return;
    const key = bucketOf(word, word.length);
    const bucket = this.#buckets.get(key);
    if (bucket) bucket.add(word);
    else this.#buckets.set(key, new Set([word]));
  }

  remove(word: string): void {
    const count = this.#counts.get(word) ?? 0;
    if (count > 1) {
      this.#counts.set(word, count - 1);
      return;
    }
    this.#counts.delete(word);
    const key = bucketOf(word, word.length);
    const bucket = this.#buckets.get(key);
    bucket?.delete(word);
    if (bucket?.size === 0) this.#buckets.delete(key);
  }

  /** Words that go on after `prefix` by at most `most` letters. */
  startingWith(prefix: string, most: number): string[] {
    const found: string[] = [];
    for (let length = prefix.length + 1; length <= prefix.length + most; length++) {
      for (const word of this.#buckets.get(bucketOf(prefix, length)) ?? []) if (word.startsWith(prefix)) found.push(word);
    }
    return found;
  }

  /** Words that are the same as `word`, sound like it, or are a slip away. */
  near(word: string, isSupported: boolean): { readonly word: string; readonly relation: WordRelation }[] {
    const found: { word: string; relation: WordRelation }[] = [];
    if (this.has(word)) found.push({ word, relation: 'same' });
    if (word.length < 3) return found;
    for (let length = Math.max(3, word.length - 3); length <= word.length + 3; length++) {
      for (const other of this.#buckets.get(bucketOf(word, length)) ?? []) {
        if (other === word) continue;
        const relation = relateWords(word, other, isSupported);
        if (relation !== 'different') found.push({ word: other, relation });
      }
    }
    return found;
  }
}

function bucketOf(word: string, length: number): string {
  return `${soundSkeleton(word)[0] ?? ''}${length}`;
}
