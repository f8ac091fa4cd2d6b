import type { Span } from '../text/span.js';
import { blockAt, inDocument, type ParsedDocument } from './checkedDocument.js';
import { insertCitation, type Cited } from './citing/insert.js';
import type { CitationStyle } from './citing/styles.js';
import type { TextChange } from './textChange.js';

/** What may stand between a sentence and the citation that belongs to it. */
const NEAR = /^[\s.,;:!?…"”’'»)]*$/;
/** A sentence's final mark. */
const FINAL_MARK = /[.!?…]+\s*$/;

/**
 * The changes that have a sentence cite an article: another id in the brackets that it cites in already, else a citation of its own, before the final
 * mark or as a footnote after it. The sentence is a span of the document.
 */
export function citeChanges({ briefing }: ParsedDocument, sentence: Span, cited: Cited, style: CitationStyle): TextChange[] {
  const block = blockAt(briefing, sentence.start);
  const citations = (block?.content.citations ?? [])
    .filter(({ target }) => target.kind === 'id')
    .map((citation) => inDocument(block!, citation))
    // A footnote cites elsewhere: its reference takes no further id.
    .filter(({ start, end }) => !briefing.text.slice(start, end).startsWith('[^'));
  const own = citations.filter(({ start }) => start >= sentence.start && (start < sentence.end || NEAR.test(briefing.text.slice(sentence.end, start).replace(/[[(]$/, ''))));
  const closing = own.map(({ end }) => closingBracket(briefing.text, end)).filter((at) => at !== undefined).at(-1);
  if (closing !== undefined) return insertCitation(briefing, closing, cited, style);
  const mark = FINAL_MARK.exec(briefing.text.slice(sentence.start, sentence.end));
  return insertCitation(briefing, mark === null || style === 'footnote' ? sentence.end : sentence.start + mark.index, cited, style);
}

/** Where the brackets close that a citation, which ends here, stands in; undefined where it stands in none. */
function closingBracket(text: string, end: number): number | undefined {
  if (text[end - 1] === ']') return end - 1;
  const rest = /^(?:;[^[\]\n]*)?\]/.exec(text.slice(end, end + 400));
  return rest === null ? undefined : end + rest[0].length - 1;
}
