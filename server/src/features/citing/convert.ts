import { bibliographyIn } from '../../briefing/bibliography.js';
import type { Briefing } from '../../briefing/briefing.js';
import { contains, overlaps, type Span } from '../../text/span.js';
import type { CitationStyle } from './styles.js';
import { citationsOf } from '../citations.js';
import type { TextChange } from '../textChange.js';
import { definitionPlace, footnotesOf, freeLabels, type Footnote } from './footnotes.js';

/** What a conversion does, and what it leaves as it is. */
export interface Conversion {
  /** In order, without overlaps. */
  readonly changes: readonly TextChange[];
  /** Citations that take the other form. */
  readonly converted: number;
  /** Citations that stay, since their footnote says more than what it cites. */
  readonly left: number;
}

/**
 * The changes that give the citations of a document the other form: `[@id, p. 3]` becomes a footnote with these words in it, and a footnote that holds nothing but citations becomes brackets where it
 * is referred to. Places, prefixes and order are kept to the letter, and each citation stays where it stands, before or after a full stop, so that it vouches for the same sentences.
 */
export function convertCitations(briefing: Briefing, to: CitationStyle): Conversion {
  return to === 'footnote' ? toFootnotes(briefing) : toBrackets(briefing);
}

function toFootnotes(briefing: Briefing): Conversion {
  const { text } = briefing;
  const footnotes = footnotesOf(briefing);
  const list = bibliographyIn(text);
  const groups = new Map<number, Span>();
  for (const { citation, whole } of citationsOf(briefing)) {
    if (citation.target.kind !== 'id' || !citation.isCertain || isReference(text, whole)) continue;
    const group = bracketsAround(text, whole);
    if (group === undefined || (list !== undefined && overlaps(list, group)) || footnotes.some(({ definition }) => contains(definition, group))) continue;
    groups.set(group.start, group);
  }
  if (groups.size === 0) return { changes: [], converted: 0, left: 0 };
  const labels = freeLabels(text);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const byWords = new Map(footnotes.map(({ text: words, label }) => [words, label]));
  const definitions: string[] = [];
  const changes: TextChange[] = [...groups.values()].sort((a, b) => a.start - b.start).map((group) => {
    const words = `${text.slice(group.start, group.end).replace(/\s+/g, ' ')}.`;
    let label = byWords.get(words);
    if (label === undefined) {
      label = labels.next().value;
      byWords.set(words, label);
      definitions.push(`[^${label}]: ${words}`);
    }
    // The space before brackets is theirs; after a full stop it keeps the citation out of the sentence.
    const space = /(?<![.!?…]["'”’»)\]]*)[ \t]+$/.exec(text.slice(Math.max(0, group.start - 20), group.start))?.[0].length ?? 0;
    return { span: { start: group.start - space, end: group.end }, newText: `[^${label}]` };
  });
  const place = definitionPlace(briefing);
  if (definitions.length > 0) changes.push({ span: { start: place.at, end: place.at }, newText: `${place.before}${definitions.join(newline)}${newline}${place.after}` });
  return { changes: changes.sort((a, b) => a.span.start - b.span.start), converted: groups.size, left: 0 };
}

function toBrackets(briefing: Briefing): Conversion {
  const { text } = briefing;
  const footnotes = new Map<string, Footnote>(footnotesOf(briefing).map((footnote) => [footnote.label.toLowerCase(), footnote]));
  const references = new Map<number, Span>();
  for (const { whole } of citationsOf(briefing)) if (isReference(text, whole)) references.set(whole.start, whole);
  const changes: TextChange[] = [];
  const spent = new Map<string, Footnote>();
  let left = 0;
  for (const span of references.values()) {
    const label = text.slice(span.start + 2, span.end - 1).toLowerCase();
    const footnote = footnotes.get(label);
    const brackets = footnote && bracketsOf(footnote.text);
    if (footnote === undefined || brackets === undefined || contains(footnote.definition, span)) {
      left++;
      continue;
    }
    spent.set(label, footnote);
    const space = span.start === 0 || /[\s([]/.test(text[span.start - 1]!) ? '' : ' ';
    changes.push({ span, newText: space + brackets });
  }
  const converted = changes.length;
  for (const { definition } of spent.values()) changes.push({ span: withBlankLine(text, definition), newText: '' });
  return { changes: changes.sort((a, b) => a.span.start - b.span.start), converted, left };
}

/** Whether a citation is the mark of a footnote: `[^1]`. */
function isReference(text: string, span: Span): boolean {
  return text.startsWith('[^', span.start) && text[span.end - 1] === ']';
}

/** The brackets that a mention of an id stands in, on one paragraph; undefined where it stands in none. */
function bracketsAround(text: string, mention: Span): Span | undefined {
  if (text[mention.start] === '[' && text[mention.end - 1] === ']') return { start: mention.start, end: mention.end };
  const start = text.lastIndexOf('[', mention.start);
  const end = text.indexOf(']', mention.end);
  if (start < 0 || end < 0 || /[\]]|\n\s*\n/.test(text.slice(start + 1, mention.start)) || /[[]|\n\s*\n/.test(text.slice(mention.end, end))) return undefined;
  return { start, end: end + 1 };
}

const LEAD = String.raw`(?:(see(?: also)?|cf\.?|e\.g\.,?)\s+)?`;
const BRACKETED = new RegExp(String.raw`^${LEAD}\[([^[\]]*@[^[\]]+)\]\.?$`, 'i');
const BARE = new RegExp(String.raw`^${LEAD}(@[^\s.,;[\]]+(?:[.~:/-][^\s.,;[\]]+)*(?:,\s[^[\];@]+?)?)\.?$`, 'i');

/** The words of a footnote as a citation in brackets, where it holds nothing but citations. */
function bracketsOf(words: string): string | undefined {
  const match = BRACKETED.exec(words) ?? BARE.exec(words);
  if (match === null) return undefined;
  const [, lead, inside] = match;
  return lead === undefined ? `[${inside!}]` : `[${lead.toLowerCase()} ${inside!}]`;
}

/** A definition with one blank line that it would leave behind. */
function withBlankLine(text: string, { start, end }: Span): Span {
  const before = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)$/.exec(text.slice(0, start));
  const isLast = end >= text.length || /^\s*$/.test(text.slice(end)) || /^[ \t]*(?:\r\n|\r|\n)/.test(text.slice(end));
  return before !== null && isLast ? { start: start - (before[0].startsWith('\r\n') ? before[0].length - 2 : before[0].length - 1), end } : { start, end };
}
