import { relateWords, soundSkeleton, type WordRelation } from './nearWords.js';

/** Words, by what near ones are found by, wherever they are kept. */
export interface NearWordSource {
  has(word: string): boolean;
  /** The words of a bucket, see {@link bucketOf}, with {@link lettersOf} each. */
  ofBucket(bucket: string): Iterable<readonly [string, number]>;
  /** The words with this skeleton of sounds. */
  ofSound(skeleton: string): Iterable<string>;
}

/** Words that go on after `prefix` by at most `most` letters. */
export function wordsAfter(source: NearWordSource, prefix: string, most: number): string[] {
  const found: string[] = [];
  for (let length = prefix.length + 1; length <= prefix.length + most; length++) {
    for (const [word] of source.ofBucket(bucketOf(prefix, length))) if (word.startsWith(prefix)) found.push(word);
  }
  return found;
}

/** Words that are the same as `word`, sound like it, or are a slip away. */
export function wordsNear(source: NearWordSource, word: string, isSupported: boolean): { readonly word: string; readonly relation: WordRelation }[] {
  const found: { word: string; relation: WordRelation }[] = [];
  if (source.has(word)) found.push({ word, relation: 'same' });
  if (word.length < 3) return found;
  // A word with a number is near to no other word, and in lists of such words a thousand sound alike.
  if (/\d/.test(word)) return found;
  for (const other of source.ofSound(soundSkeleton(word))) {
    if (other !== word && relateWords(word, other, isSupported) === 'transliteration') found.push({ word: other, relation: 'transliteration' });
  }
  const letters = lettersOf(word);
  // Two letters are one slip in long words only, and each slip changes two kinds of letter at most.
  const reach = word.length >= 8 ? 2 : 1;
  for (let length = Math.max(5, word.length - reach); length <= word.length + reach; length++) {
    for (const [other, its] of source.ofBucket(bucketOf(word, length))) {
      if (bitCount(letters ^ its) > 2 * reach || other === word) continue;
      const relation = relateWords(word, other, isSupported);
      if (relation === 'slip') found.push({ word: other, relation });
    }
  }
  return found;
}

/** The words of all names by first sound and length, with how often each was added, for finding those near to a word. */
export class NearWordIndex implements NearWordSource {
  readonly #buckets = new Map<string, Map<string, number>>();
  readonly #bySound = new Map<string, Set<string>>();
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
    if (bucket) bucket.set(word, lettersOf(word));
    else this.#buckets.set(key, new Map([[word, lettersOf(word)]]));
    const sound = soundSkeleton(word);
    const alike = this.#bySound.get(sound);
    if (alike) alike.add(word);
    else this.#bySound.set(sound, new Set([word]));
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
    const sound = soundSkeleton(word);
    const alike = this.#bySound.get(sound);
    alike?.delete(word);
    if (alike?.size === 0) this.#bySound.delete(sound);
  }

  ofBucket(bucket: string): Iterable<readonly [string, number]> {
    return this.#buckets.get(bucket) ?? [];
  }

  ofSound(skeleton: string): Iterable<string> {
    return this.#bySound.get(skeleton) ?? [];
  }
}

/** First sound and length of a word: words a slip apart share the sound, and nearly the length. */
export function bucketOf(word: string, length: number): string {
  return `${soundSkeleton(word)[0] ?? ''}${length}`;
}

/** Which letters a word has, a bit each. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function bitCount(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
