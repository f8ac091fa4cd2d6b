import type { Article } from '../../articles/article.js';
import { articleTokens } from '../../articles/articleTokens.js';
import { comparedWord, type ComparedWord } from './words.js';

/** A word of an article that can be evidence, with where it stands. */
export interface SourceWord extends ComparedWord {
  /** Index into {@link Article.sentences}. */
  readonly sentence: number;
  /** Index into {@link Article.quotations} of the innermost quotation around it, -1 outside quotation marks. */
  readonly quotation: number;
  /** In square brackets: an editor's own word. */
  readonly isInserted: boolean;
  /** Punctuation stands between the word before and this one. */
  readonly followsPause: boolean;
  /** A sentence ends between the word before and this one. */
  readonly followsStop: boolean;
}

const wordsByArticle = new WeakMap<Article, readonly SourceWord[]>();

/**
 * The words of an article's sentences in order, furniture left out, so that a quotation that goes on in the next paragraph goes on in the
 * next word. Worked out once per article.
 */
export function sourceWords(article: Article): readonly SourceWord[] {
  const known = wordsByArticle.get(article);
  if (known) return known;
  const words = readWords(article);
  wordsByArticle.set(article, words);
  return words;
}

function readWords(article: Article): SourceWord[] {
  const tokens = articleTokens(article);
  const words: SourceWord[] = [];
  const quotationAt = quotationFinder(article);
  let sentence = 0;
  let brackets = 0;
  let followsPause = true;
  let followsStop = true;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    while (sentence < article.sentences.length && article.sentences[sentence]!.end <= token.start) {
      sentence++;
      followsStop = true;
    }
    const inside = article.sentences[sentence];
    if (!inside || token.start < inside.start) continue;
    const word = comparedWord(tokens, i);
    if (!word) {
      if (token.norm === '[') brackets++;
      else if (token.norm === ']') brackets = Math.max(0, brackets - 1);
      followsPause ||= token.norm !== '-' && token.norm !== "'" && token.norm !== '"';
      followsStop ||= /^[.!?]$/.test(token.norm);
      continue;
    }
    words.push({ ...word, sentence, quotation: quotationAt(token.start), isInserted: brackets > 0, followsPause, followsStop });
    followsPause = false;
    followsStop = false;
  }
  return words;
}

/** Gives for ascending offsets the innermost quotation around each. */
function quotationFinder(article: Article): (offset: number) => number {
  const order = article.quotations.map((_, index) => index).sort((a, b) => article.quotations[a]!.start - article.quotations[b]!.start);
  const open: number[] = [];
  let next = 0;
  return (offset) => {
    while (next < order.length && article.quotations[order[next]!]!.start <= offset) open.push(order[next++]!);
    while (open.length > 0 && article.quotations[open.at(-1)!]!.end <= offset) open.pop();
    // A nested quotation may outlast nothing: what was opened before it and closed meanwhile goes when it comes to the top.
    return open.at(-1) ?? -1;
  };
}

/** Index of the first word of `sentence` or of a later one; the number of words where there is none. */
export function firstWordOf(words: readonly SourceWord[], sentence: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.sentence < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}
