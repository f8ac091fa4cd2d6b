import { FUNCTION_WORDS } from '../text/lexicon/words.js';
import type { Span } from '../text/span.js';
import { stem } from '../text/stem.js';
import { tokenize, wordsOf, type Token } from '../text/tokens.js';

/** Words of a passage, and of a quotation, that are compared one by one; more than anybody reads at a glance. */
const MOST_WORDS = 400;

/**
 * Where a passage has the words of a sentence, by stem: content words and figures, and the words between two of them where these stand close together.
 * Spans are offsets into `text`, in order, without overlaps.
 */
export function sharedWords(text: string, passage: Span, sentence: string): Span[] {
  const wanted = new Set(wordsOf(tokenize(sentence)).filter(({ norm }) => !FUNCTION_WORDS.has(norm)).map(({ norm }) => stem(norm)));
  const words = passageWords(text, passage);
  return joined(text, words, words.map(({ norm }) => wanted.has(stem(norm))), { bridges: isBridge, isPausing: true });
}

/** Where a passage has the words of a quotation, in their order: the longest row of words that both have. Spans as in {@link sharedWords}. */
export function quotedWords(text: string, passage: Span, quotation: string): Span[] {
  const words = passageWords(text, passage);
  const quoted = wordsOf(tokenize(quotation)).slice(0, MOST_WORDS);
  return joined(text, words, inCommon(words, quoted), { bridges: () => false, isPausing: false });
}

function passageWords(text: string, passage: Span): Token[] {
  return wordsOf(tokenize(text, passage.start, passage.end)).slice(0, MOST_WORDS);
}

/** A run of words that are shared does not go on past a pause. */
const PAUSE = /[.!?;:,–—]/;

/** For each word whether it belongs to the longest common subsequence with `others`. */
function inCommon(words: readonly Token[], others: readonly Token[]): boolean[] {
  const width = others.length + 1;
  const lengths = new Uint16Array((words.length + 1) * width);
  for (let i = words.length - 1; i >= 0; i--) {
    for (let j = others.length - 1; j >= 0; j--) {
      const isSame = words[i]!.norm === others[j]!.norm;
      lengths[i * width + j] = isSame ? lengths[(i + 1) * width + j + 1]! + 1 : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const isShared = words.map(() => false);
  for (let i = 0, j = 0; i < words.length && j < others.length; ) {
    if (words[i]!.norm === others[j]!.norm) {
      isShared[i++] = true;
      j++;
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return isShared;
}

/** Whether a word says so little that the words on both of its sides are read as one run. */
function isBridge(word: Token): boolean {
  return FUNCTION_WORDS.has(word.norm);
}

/** Runs of marked words as spans; up to two words that `bridges` may stand between marked ones. With `isPausing` a run ends at a pause. */
function joined(text: string, words: readonly Token[], isMarked: readonly boolean[], { bridges, isPausing }: { readonly bridges: (word: Token) => boolean; readonly isPausing: boolean }): Span[] {
  const spans: { start: number; end: number }[] = [];
  let last = -1;
  words.forEach((word, i) => {
    if (!isMarked[i]) return;
    const between = words.slice(last + 1, i);
    const open = spans.at(-1);
    if (open !== undefined && between.length <= 2 && between.every(bridges) && !(isPausing && PAUSE.test(text.slice(open.end, word.start)))) open.end = word.end;
    else spans.push({ start: word.start, end: word.end });
    last = i;
  });
  return spans;
}
