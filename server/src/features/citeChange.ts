import type { Span } from '../text/span.js';
import { blockAt, inDocument, type ParsedDocument } from './checkedDocument.js';
import type { TextChange } from './textChange.js';

/** What may stand between a sentence and the citation that belongs to it. */
const NEAR = /^[\s.,;:!?…"”’'»)]*$/;
/** A sentence's final mark. */
const FINAL_MARK = /[.!?…]+\s*$/;

/**
 * The change that has a sentence cite an article: another id in the brackets that it cites in already, else a citation of its own, before the final
 * mark. The sentence is a span of the document.
 */
export function citeChange({ briefing }: ParsedDocument, sentence: Span, id: string): TextChange {
  const block = blockAt(briefing, sentence.start);
  const citations = (block?.content.citations ?? []).filter(({ target }) => target.kind === 'id').map((citation) => inDocument(block!, citation));
  const own = citations.filter(({ start }) => start >= sentence.start && (start < sentence.end || NEAR.test(briefing.text.slice(sentence.end, start).replace(/[[(]$/, ''))));
  const closing = own.map(({ end }) => closingBracket(briefing.text, end)).filter((at) => at !== undefined).at(-1);
  if (closing !== undefined) return { span: { start: closing, end: closing }, newText: `; @${id}` };
  const mark = FINAL_MARK.exec(briefing.text.slice(sentence.start, sentence.end));
  const at = mark === null ? sentence.end : sentence.start + mark.index;
  return { span: { start: at, end: at }, newText: ` [@${id}]` };
}

/** Where the brackets close that a citation, which ends here, stands in; undefined where it stands in none. */
function closingBracket(text: string, end: number): number | undefined {
  if (text[end - 1] === ']') return end - 1;
  const rest = /^(?:;[^[\]\n]*)?\]/.exec(text.slice(end, end + 400));
  return rest === null ? undefined : end + rest[0].length - 1;
}
