import { foldWord } from '../text/fold.js';
import { FUNCTION_WORDS } from '../text/lexicon/words.js';

/** Shorter words stand in any text. */
const LEAST_LETTERS = 4;
/** Words are compared by how they begin, so that other forms of one count, in any language that bends its words at the end. */
const BEGINNING = 5;
/** How far a text is read for the words of its headline. */
const CHARACTERS = 3000;

/** The words of a text below its head, by how they begin. */
export function wordsOfStory(text: string): ReadonlySet<string> {
  return new Set(beginningsOf(text.slice(0, CHARACTERS)));
}

/** How many words of a line the story has, and what share of them: 0 to 1, and 0 where the line has none that counts. A headline says what its story is about; the name of a paper, a menu or a notice does not. */
export function sharedWithStory(line: string, story: ReadonlySet<string>): { readonly words: number; readonly share: number } {
  const own = new Set(beginningsOf(line));
  const words = [...own].filter((word) => story.has(word)).length;
  return { words, share: own.size === 0 ? 0 : words / own.size };
}

function beginningsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => word.length >= LEAST_LETTERS && !FUNCTION_WORDS.has(word.toLowerCase())).map((word) => foldWord(word).slice(0, BEGINNING));
}
