import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';

import { FIRST_NAMES } from './nameLexicon.js';
import { SURNAMES } from './surnames.js';

/**
 * How two words of names relate: the same; the same sound written by another rule ('Liadov', 'Lyadov'); one slip of the pen apart; or different.
 */
export type WordRelation = 'same' | 'transliteration' | 'slip' | 'different';

/** Spellings that stand for one sound where names are carried over from other scripts, and English spelling habits. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/['’ʼ`-]/g, ''],
  [/sch/g, 'sh'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/dzh|dj|zh/g, 'j'],
  [/ck|q/g, 'k'],
  // Slavic names are written 'Kravec', 'Kravets' and 'Kravetz'.
  [/ec$/g, 'ets'],
  [/c(?=[^eihy]|$)/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/(?:ff)$/g, 'v'],
  [/tz/g, 'ts'],
  [/ou/g, 'u'],
  [/[yj]/g, 'i'],
  // 'Nikolayev', 'Nikolaiev' and 'Nikolaev'.
  [/([aeou])ie(?=v)/g, '$1e'],
  [/ie(?=v|$)/g, 'i'],
  [/(.)\1+/g, '$1'],
];

const skeletons = new Map<string, string>();
const MOST_SKELETONS = 100_000;

/** A word reduced to its sounds, so that spellings that differ by transliteration, doubling or silent letters meet. */
export function soundSkeleton(word: string): string {
  const known = skeletons.get(word);
  if (known !== undefined) return known;
  let made = word;
  for (const [from, to] of SOUNDS) made = made.replace(from, to);
  if (skeletons.size >= MOST_SKELETONS) skeletons.clear();
  skeletons.set(word, made);
  return made;
}

/**
 * Whether two surnames are one as two languages write it: Ukrainian and Belarusian have 'h' where Russian has 'g' ('Holub' and 'Golub' of five letters and more).
 * The words are folded. It clears; by itself it says nothing against a spelling.
 */
export function areRespelt(a: string, b: string): boolean {
  const sound = (word: string): string => soundSkeleton(word).replace(/g/g, 'h');
  return Math.min(a.length, b.length) >= 5 && sound(a) === sound(b);
}

/** Letters that are taken for each other: vowels, and consonants of one sound. */
const ALIKE = ['aeiouy', 'ckq', 'sz', 'vwfb', 'dt', 'mn', 'gj', 'lr', 'bp'];
const isAlike = (a: string, b: string): boolean => ALIKE.some((letters) => letters.includes(a) && letters.includes(b));

/**
 * How two folded words of names relate. `isSupported`: another word of the name is the same in both, so that a slip may be less like what it stands for.
 * Nearness respects length: below five letters only transliterations are near, and two letters are one slip in long words only.
 */
export function relateWords(a: string, b: string, isSupported: boolean): WordRelation {
  if (a === b) return 'same';
  if (Math.abs(a.length - b.length) > 3 || a.length < 3 || b.length < 3) return 'different';
  // Another number is another thing, whatever it sounds like: 'Falcon-9', 'R2', 'line4'.
  const hasDigit = /\d/.test(a) || /\d/.test(b);
  if (hasDigit && digitsOf(a) !== digitsOf(b)) return 'different';
  // Two names in use are two names, however near: 'Maria' and 'Mario', 'Thomson' and 'Thompson'.
  const areBothInUse = (FIRST_NAMES.has(a) && FIRST_NAMES.has(b)) || (SURNAMES.has(a) && SURNAMES.has(b));
  const soundA = soundSkeleton(a);
  const soundB = soundSkeleton(b);
  if (soundA === soundB && soundA.length >= 3) return SURNAMES.has(a) && SURNAMES.has(b) ? 'different' : 'transliteration';
  if (areBothInUse || soundA[0] !== soundB[0] || hasDigit) return 'different';
  return isSlip(a, b, isSupported) || isLongSlip(a, b, soundA, soundB) ? 'slip' : 'different';
}

/** Whether two surnames of four letters or more are one letter apart, be they both in wide use. What stands beside them has to say that one person is meant. */
export function isLetterApart(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 4 && a[0] === b[0] && !/\d/.test(a + b) && distance(a, b) === 1;
}

/**
 * Whether two surnames of six letters or more differ by two letters of which one changes no sound: one more slip than a spelling by ear ('Kallen', 'Kalens').
 * As with {@link isLetterApart}, what stands beside them has to say that one person is meant.
 */
export function isSoundApart(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 6 || a[0] !== b[0] || /\d/.test(a + b) || (SURNAMES.has(a) && SURNAMES.has(b)) || distance(a, b) !== 2) return false;
  return distance(soundSkeleton(a), soundSkeleton(b)) <= 1;
}

/** Whether two parts of surnames, of four letters or more, are one letter apart, or no more than one in how they sound. It is looser than {@link isLetterApart}: the other parts of the name have to be as near. */
export function isSpeltNear(a: string, b: string): boolean {
  if (isLetterApart(a, b)) return true;
  if (Math.min(a.length, b.length) < 4 || a[0] !== b[0] || /\d/.test(a + b) || distance(a, b) > 2) return false;
  return distance(soundSkeleton(a), soundSkeleton(b)) <= 1;
}

function digitsOf(word: string): string {
  return word.replace(/\D+/g, ' ').trim();
}

function isLongSlip(a: string, b: string, soundA: string, soundB: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 8 || isInflected(a, b) || distance(a, b) > 2) return false;
  return distance(soundA, soundB) <= 1 || doubleMetaphone(a)[0] === doubleMetaphone(b)[0];
}

/** One letter changed, added, left out or two exchanged. */
function isSlip(a: string, b: string, isSupported: boolean): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 5 || Math.abs(a.length - b.length) > 1 || isInflected(a, b)) return false;
  let start = 0;
  while (start < length && a[start] === b[start]) start++;
  let end = 0;
  while (end < length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length === 2 && restB.length === 2) return restA[0] === restB[1] && restA[1] === restB[0] && length >= (isSupported ? 5 : 6);
  if (restA.length === 1 && restB.length === 1) {
    if (!isAlike(restA, restB)) return length >= (isSupported ? 7 : 9);
    // A last vowel tells names apart in many languages.
    return length >= (isSupported ? 5 : end === 0 ? 8 : 6);
  }
  if (restA.length + restB.length !== 1) return false;
  const isVowel = /[aeiouhy]/.test(restA + restB);
  return length >= (isVowel ? (isSupported ? 5 : 6) : isSupported ? 6 : 7);
}

/** Whether one word is the other with an ending that makes another name, a plural or the adjective of a place. */
function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  if (same < short.length - 1) return false;
  return ENDINGS.some((ending) => long === short + ending) || (same === short.length - 1 && /^[ao]$/.test(short.slice(same)) && /^(?:an|ian|on)$/.test(long.slice(same)));
}

const ENDINGS = ['s', 'es', 'er', 'son', 'sen', 'a', 'o', 'i', 'e', 'in', 'ov', 'ova', 'n', 'an', 'ian', 'ish'];
