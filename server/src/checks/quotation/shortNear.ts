import { align } from './align.js';
import { hunksOf, settledSteps } from './differences.js';
import { isNearTopic, type NearCopy, type SourceWindow } from './locate.js';
import type { QuotationQuestion } from './question.js';

/** Quotations of so many words are judged here; longer ones are told by how much of them a passage has. */
const MOST_WORDS = 6;
/** From so many words on the source need not have them between quotation marks. */
const LEAST_PLAIN = 4;
/** Weight of equal words that are no chance: two that say something. */
const TELLING = 2;

/**
 * Whether a passage is where a short quotation comes from though one of its words differs: all the others stand there in the same order, with nothing between,
 * in the source's own quotation marks or, of four words and more, in its plain text; the sentence gives them to somebody; and the passage is of the article that
 * it cites, of its speaker, or on its topic. Two words are too few unless the source quotes just two.
 */
export function isOneWordOff(question: QuotationQuestion, near: NearCopy, isCited: boolean, speaker: string | undefined): boolean {
  const length = question.words.length;
  if (length < 2 || length > MOST_WORDS) return false;
  if (!question.speaksOfSaying && question.quotation.speaker === undefined && question.quotation.describedSpeaker === undefined && !isCited) return false;
  const { first, last, matchedWeight } = near.alignment;
  const hunks = hunksOf(settledSteps(question, near));
  if (first < 0 || hunks.length !== 1 || hunks[0]!.items.length > 1 || hunks[0]!.sources.length > 1) return false;
  const reach = last - first + 1;
  if (Math.abs(reach - length) > 1) return false;
  const { quotation } = near.words.at(first)!;
  const isMarked = quotation >= 0 && near.words.at(last)!.quotation === quotation;
  const isWhole = isMarked && near.words.at(first - 1)?.quotation !== quotation && near.words.at(last + 1)?.quotation !== quotation;
  if (length === 2 && !isWhole) return false;
  if (!isWhole && matchedWeight < TELLING) return false;
  if (!isMarked && length < LEAST_PLAIN) return false;
  return isCited || isNearTopic(question, near.words, first, last, speaker, isWhole ? 1 : undefined);
}

/**
 * The source's own quotations of about as many words as a short one, each by itself, those first that somebody is said to have spoken: the best place of a whole window may be in plain text that has one of the
 * words. None for quotations that are too long, or of one word.
 */
export function wholeQuotations(question: QuotationQuestion, windows: readonly SourceWindow[]): NearCopy[] {
  const length = question.words.length;
  if (length < 2 || length > MOST_WORDS) return [];
  const found: NearCopy[] = [];
  for (const { article, words, from, to } of windows) {
    for (let at = from; at < to; at++) {
      const { quotation } = words.at(at)!;
      if (quotation < 0 || words.at(at - 1)?.quotation === quotation) continue;
      let next = at + 1;
      while (next < to && words.at(next)!.quotation === quotation) next++;
      if (Math.abs(next - at - length) <= 1 && words.slice(at, next).some((own) => question.words.some(({ form }) => form === own.form))) found.push({ article, words, alignment: align(question.items, words, at, next) });
    }
  }
  // A heading that quotes has no speaker, and its capitals are not those of the words that were said.
  const isSpoken = ({ article, words, alignment }: NearCopy): boolean => alignment.first >= 0 && article.quotations[words.at(alignment.first)!.quotation]?.cue !== undefined;
  return [...found.filter(isSpoken), ...found.filter((copy) => !isSpoken(copy))];
}
