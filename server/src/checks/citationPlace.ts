import type { Span } from '../text/span.js';

/** Where a citation goes into a sentence of some Markdown: before the sentence's final mark, after a closing quotation mark. */
export function citationPlace(source: string, sentence: Span): number {
  const tail = /[.!?]+\s*$/.exec(source.slice(sentence.start, sentence.end));
  return tail ? sentence.start + tail.index : sentence.end;
}
