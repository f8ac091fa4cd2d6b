import type { Span } from '../text/span.js';

/** The last change of a document. Missing where the whole text was replaced, or several places at once: nobody types like that. */
export interface LastChange {
  /** Offset, in the text after the change, of the end of what was inserted. */
  readonly at: number;
  readonly inserted: number;
  readonly removed: number;
}

/** More than this at once is pasted, picked or repaired, not typed. */
const MOST_TYPED = 8;
/** What may follow the words of a sentence and belongs to it: its stop, closing marks, citations, and the blanks between them. */
const TAIL = /(?:[ \t.!?…"”’'»)\]*_]|\[[^\]\n]*\]|\(@[^)\n]*\))*/uy;
/** A stop, wherever it stands among them. */
const STOP = /[.!?…]/u;
/** The words and tail of a sentence that is over. */
const ENDED = /[.!?…][\s"”’'»)\]*_]*(?:(?:\[[^\]]*\]|\(@[^)]*\)|@[\w:.-]+)[\s.)]*)*$/u;

/**
 * The sentence that a writer is in the middle of, with the citations after it, by document offsets, or undefined where there is none: what stands in
 * it is not reported yet. A sentence is written when it ends with a full stop, question or exclamation mark and the last change was at its end, or was
 * too large for typing.
 */
export function sentenceInProgress(text: string, sentences: readonly Span[], change: LastChange | undefined): Span | undefined {
  if (change === undefined) return undefined;
  // What was inserted just before a sentence is not in it; what was removed there was.
  const words = sentences.find(({ start, end }) => (start < change.at || (start === change.at && change.removed > 0)) && change.at <= endWithTail(text, end));
  if (words === undefined) return undefined;
  const sentence = { start: words.start, end: words.end + text.slice(words.end, endWithTail(text, words.end)).trimEnd().length };
  const isAtEnd = ENDED.test(text.slice(sentence.start, change.at)) && text.slice(change.at, sentence.end).trim().length <= 1;
  if (isAtEnd) return undefined;
  const isEnded = ENDED.test(text.slice(sentence.start, words.end)) || STOP.test(text.slice(words.end, sentence.end).replace(/\[[^\]]*\]/g, ''));
  const isTyping = change.inserted <= MOST_TYPED && change.removed <= MOST_TYPED;
  return isEnded && !isTyping ? undefined : sentence;
}

function endWithTail(text: string, end: number): number {
  TAIL.lastIndex = end;
  return end + (TAIL.exec(text)?.[0].length ?? 0);
}
