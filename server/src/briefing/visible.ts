import type { Nodes, PhrasingContent } from 'mdast';

import type { Span } from '../text/span.js';
import { piecesOf, spanOf, type ParsedMarkdown } from './markdown.js';

/** What stands in place of a character that the reader sees but that is not to be read as the writer's own: code, escapes, link texts. */
export const MASK = '\ue000';

/** A run of visible characters. `start` and `end` are offsets into the parsed source. */
export interface VisibleRun extends Span {
  readonly text: string;
  /** False where the characters are no syntax, because they are escaped, code, or inside a link. */
  readonly isPlain: boolean;
  readonly isCode: boolean;
  /** Inside a link or an address. */
  readonly isLink: boolean;
}

/** A link, with its place in the visible text. */
export interface VisibleLink {
  /** Offsets into the visible text. */
  readonly shown: Span;
  /** The whole link in the parsed source. */
  readonly span: Span;
  /** Its address there, or the whole link where the address stands in a definition elsewhere. */
  readonly urlSpan: Span;
  /** Missing for reference links: `identifier` names the definition then. */
  readonly url?: string;
  readonly identifier?: string;
  /** The reader sees the address itself. */
  readonly isBare: boolean;
}

/** Something that stands in the text without being read: a footnote reference, a comment, an image. */
export interface VisibleMark {
  /** Offset into the visible text. */
  readonly at: number;
  readonly span: Span;
  readonly kind: 'footnote' | 'comment' | 'image';
  /** The footnote's identifier, or the comment as it stands. */
  readonly value: string;
}

/** What a reader sees of a paragraph, heading, table row, …, before citations are taken out. */
export interface VisibleText {
  readonly text: string;
  /** The same length as `text`, with {@link MASK} for what is not plain. */
  readonly plain: string;
  readonly runs: readonly VisibleRun[];
  readonly links: readonly VisibleLink[];
  readonly marks: readonly VisibleMark[];
  /** Where the cells of a table row meet, as offsets into `text`. */
  readonly cells: readonly Span[];
}

/** What stands between the cells of a row: no name, figure or sentence reaches over it. */
const BETWEEN_CELLS = ' | ';

/** The visible text of a node with inline content, or of a table row. Never fails. */
export function visibleText(parsed: ParsedMarkdown, node: Nodes): VisibleText {
  return new VisibleTextReader(parsed).read(node);
}

class VisibleTextReader {
  readonly #parsed: ParsedMarkdown;
  readonly #runs: VisibleRun[] = [];
  readonly #links: VisibleLink[] = [];
  readonly #marks: VisibleMark[] = [];
  readonly #cells: Span[] = [];
  #text = '';
  #lastEnd: number | undefined;
  #linkDepth = 0;

  constructor(parsed: ParsedMarkdown) {
    this.#parsed = parsed;
  }

  read(node: Nodes): VisibleText {
    if (node.type === 'tableRow') {
      for (const cell of node.children) {
        if (this.#cells.length > 0) this.#addBetween(BETWEEN_CELLS, spanOf(cell).start);
        const start = this.#text.length;
        this.#lastEnd = undefined;
        this.#readAll(cell.children);
        this.#cells.push({ start, end: this.#text.length });
        this.#lastEnd = spanOf(cell).end;
      }
    } else if ('children' in node) {
      this.#readAll(node.children as PhrasingContent[]);
    }
    const plain = this.#runs.map((run) => (run.isPlain ? run.text : MASK.repeat(run.text.length))).join('');
    return { text: this.#text, plain, runs: this.#runs, links: this.#links, marks: this.#marks, cells: this.#cells };
  }

  #readAll(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) this.#readNode(node);
  }

  #readNode(node: PhrasingContent): void {
    switch (node.type) {
      case 'text':
        for (const piece of piecesOf(this.#parsed, node)) this.#add(piece.text, piece, piece.isPlain, false);
        break;
      case 'inlineCode':
        this.#addCode(node.value, spanOf(node));
        break;
      case 'break':
        // The white space is added with the next characters, since it stands for all that lies between.
        break;
      case 'html':
        this.#marks.push({ at: this.#text.length, span: spanOf(node), kind: 'comment', value: node.value });
        break;
      case 'image':
      case 'imageReference':
        this.#marks.push({ at: this.#text.length, span: spanOf(node), kind: 'image', value: node.alt ?? '' });
        break;
      case 'footnoteReference':
        this.#marks.push({ at: this.#text.length, span: spanOf(node), kind: 'footnote', value: node.identifier });
        break;
      case 'link':
        this.#readLink(node, node.url, undefined);
        break;
      case 'linkReference':
        this.#readLink(node, undefined, node.identifier);
        break;
      default:
        if ('children' in node) this.#readAll(node.children);
    }
  }

  #readLink(node: Extract<PhrasingContent, { type: 'link' | 'linkReference' }>, url: string | undefined, identifier: string | undefined): void {
    const span = spanOf(node);
    const source = this.#parsed.source;
    const isBare = url !== undefined && source[span.start] !== '[';
    const urlSpan = url === undefined ? span : isBare ? bareAddress(source, span) : addressSpan(source, span, node.children);
    // A space before the link belongs to the text around it, so it is settled before the link starts.
    this.#settleBreak(span.start);
    const start = this.#text.length;
    this.#linkDepth++;
    this.#readAll(node.children);
    this.#linkDepth--;
    const shown = { start, end: this.#text.length };
    this.#links.push({ shown, span, urlSpan, isBare, ...(url === undefined ? {} : { url }), ...(identifier === undefined ? {} : { identifier }) });
  }

  #addCode(value: string, span: Span): void {
    const inside = value.length === 0 ? -1 : this.#parsed.source.slice(span.start, span.end).indexOf(value);
    const at = inside < 0 ? span : { start: span.start + inside, end: span.start + inside + value.length };
    this.#add(value, at, false, true);
  }

  #add(text: string, span: Span, isPlain: boolean, isCode: boolean): void {
    if (text.length === 0) return;
    this.#settleBreak(span.start);
    this.#push({ text, start: span.start, end: span.end, isPlain: isPlain && this.#linkDepth === 0, isCode, isLink: this.#linkDepth > 0 });
    this.#lastEnd = span.end;
  }

  /** A line end in the source is one space, whatever marks of quotation or indentation the next line starts with. */
  #settleBreak(before: number): void {
    if (this.#lastEnd === undefined || before <= this.#lastEnd) return;
    const gap = this.#parsed.source.slice(this.#lastEnd, before);
    if (!/[\n\r]/.test(gap)) return;
    const lineEnd = gap.search(/[\n\r]/);
    if (this.#text.length > 0 && !/\s$/.test(this.#text)) this.#addBetween(' ', before, this.#lastEnd + Math.max(0, lineEnd));
    this.#lastEnd = before;
  }

  #addBetween(text: string, before: number, from = this.#lastEnd): void {
    const start = Math.min(from ?? before, before);
    this.#push({ text, start, end: before, isPlain: true, isCode: false, isLink: this.#linkDepth > 0 });
  }

  #push(run: VisibleRun): void {
    this.#runs.push(run);
    this.#text += run.text;
  }
}

/** `<https://…>` and `https://…`: the address without its brackets. */
function bareAddress(source: string, span: Span): Span {
  const isBracketed = source[span.start] === '<' && source[span.end - 1] === '>';
  return isBracketed ? { start: span.start + 1, end: span.end - 1 } : span;
}

/** The address of `[text](address "title")`, without angle brackets. */
function addressSpan(source: string, span: Span, children: readonly PhrasingContent[]): Span {
  const last = children.at(-1);
  const textEnd = last === undefined ? span.start + 1 : spanOf(last).end;
  const match = /\]\(\s*(?:<([^<>\n]*)>|([^\s]*?))(?=\s|\)$)/.exec(source.slice(textEnd, span.end));
  if (match === null) return span;
  const address = match[1] ?? match[2] ?? '';
  const start = textEnd + match.index + match[0].length - address.length - (match[1] === undefined ? 0 : 1);
  return { start, end: start + address.length };
}
