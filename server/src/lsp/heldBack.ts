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
/** How a sentence ends, closing marks, brackets, emphasis and citations after the stop included. */
const ENDED = /[.!?…][\s"”’'»)\]*_]*(?:(?:\[[^\]]*\]|\(@[^)]*\)|@[\w:.-]+)[\s.)]*)*$/u;

/**
 * The sentence that a writer is in the middle of, by document offsets, or undefined where there is none: what stands in it is not reported yet.
 * A sentence is written when it ends with a full stop, question or exclamation mark and the last change was at its end, or was too large for typing.
 */
export function sentenceInProgress(text: string, sentences: readonly Span[], change: LastChange | undefined): Span | undefined {
  if (change === undefined) return undefined;
  // What was inserted just before a sentence is not in it; what was removed there was.
  const sentence = sentences.find(({ start, end }) => (start < change.at || (start === change.at && change.removed > 0)) && change.at <= endOnLine(text, end));
  if (sentence === undefined) return undefined;
  const upToChange = text.slice(sentence.start, change.at);
  if (ENDED.test(upToChange) && change.at >= sentence.end - 1) return undefined;
  const isEnded = ENDED.test(text.slice(sentence.start, endOnLine(text, sentence.end)));
  const isTyping = change.inserted <= MOST_TYPED && change.removed <= MOST_TYPED;
  return isEnded && !isTyping ? undefined : sentence;
}

/** Blanks that were typed after a sentence's last word still belong to it, as far as the line goes. */
function endOnLine(text: string, end: number): number {
  let at = end;
  while (at < text.length && (text[at] === ' ' || text[at] === '\t')) at++;
  return at;
}
