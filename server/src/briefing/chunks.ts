/**
 * A part of a document that can be parsed on its own: what stands before and after it has no influence on it, definitions aside.
 * A chunk is one block or several, never a part of one; of a list, it may be one item.
 */
export interface Chunk {
  readonly start: number;
  readonly text: string;
  readonly isFrontMatter: boolean;
}

/**
 * Says whether the block at the end of some Markdown would go on after a blank line and an unindented one. Asked only where a look at
 * the lines does not settle it.
 */
export type IsOpen = (markdown: string) => boolean;

interface Line {
  readonly start: number;
  /** Before the line's end. */
  readonly end: number;
  readonly text: string;
}

const BLANK = /^[ \t]*$/;
/** After a byte order mark the parser's offsets would shift, so no chunk starts with one. */
const INDENTED = /^[ \t\ufeff]/;
const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
/** Fences that are indented and HTML of any kind: whether these are open depends on what holds them. */
const UNSETTLED = /^ {0,3}(?:<|`{3}|~{3})/;
const BULLET = /^[-*+][ \t]+\S/;
const THEMATIC_BREAK = /^([-*_])[ \t]*(?:\1[ \t]*){2,}$/;
const ORDERED = /^\d{1,9}([.)])[ \t]+\S/;
/** A line that signs the block quote above it ('— Name, office'), which then depends on it. */
const SIGNATURE = /^(?:[—–―]|--)[ \t]*\p{Lu}/u;
/** A line that can only continue the paragraph of a list item. */
const LAZY = /^[\p{L}"“‘'(]/u;
/** A block that keeps its secret for longer is given up: everything after it is one chunk, which is slow and right. */
const MOST_QUESTIONS = 12;

/** Splits a document into its chunks, in order, without the blank lines between them. Linear; never fails. */
export function splitChunks(text: string, isOpen: IsOpen): Chunk[] {
  const scanner = new ChunkScanner(text, isOpen);
  let at = text.startsWith('\ufeff') ? 1 : 0;
  const frontMatter = frontMatterEnd(text, at);
  if (frontMatter !== undefined) {
    scanner.chunks.push({ start: at, text: text.slice(at, frontMatter), isFrontMatter: true });
    at = frontMatter;
  }
  for (let line = lineAt(text, at); line !== undefined; line = lineAt(text, nextLineStart(text, line.end))) scanner.read(line);
  scanner.finish();
  return scanner.chunks;
}

class ChunkScanner {
  readonly chunks: Chunk[] = [];
  readonly #text: string;
  readonly #isOpen: IsOpen;
  #start = -1;
  #contentEnd = 0;
  #afterBlank = false;
  #fence: RegExp | undefined;
  #inComment = false;
  #isUnsettled = false;
  #questions = 0;
  /** The kind of the list that the chunk starts with: '-' for bullets, '.' or ')' for numbers. */
  #list: string | undefined;
  #onlyItem = true;

  constructor(text: string, isOpen: IsOpen) {
    this.#text = text;
    this.#isOpen = isOpen;
  }

  read(line: Line): void {
    if (this.#fence !== undefined) {
      if (this.#fence.test(line.text)) this.#fence = undefined;
      this.#contentEnd = line.end;
      return;
    }
    if (this.#inComment) {
      if (line.text.includes('-->')) this.#inComment = false;
      this.#contentEnd = line.end;
      return;
    }
    if (BLANK.test(line.text)) {
      this.#afterBlank = true;
      return;
    }
    if (this.#start < 0) this.#begin(line);
    else if (this.#isBoundary(line)) {
      this.#push(this.#contentEnd);
      this.#begin(line);
    }
    this.#afterBlank = false;
    this.#contentEnd = line.end;
    this.#open(line);
  }

  finish(): void {
    if (this.#start >= 0) this.#push(this.#text.length);
  }

  #begin(line: Line): void {
    this.#start = line.start;
    this.#isUnsettled = false;
    this.#questions = 0;
    this.#list = listKind(line.text);
    this.#onlyItem = true;
  }

  #push(end: number): void {
    this.chunks.push({ start: this.#start, text: this.#text.slice(this.#start, end), isFrontMatter: false });
  }

  #isBoundary(line: Line): boolean {
    if (INDENTED.test(line.text)) return false;
    if (this.#text.charCodeAt(this.#start) === 62 && SIGNATURE.test(line.text)) return false;
    if (this.#afterBlank) return !this.#isUnsettled || this.#isSettledByParsing();
    return !this.#isUnsettled && this.#startsNextItem(line.text);
  }

  #isSettledByParsing(): boolean {
    this.#questions++;
    return this.#questions <= MOST_QUESTIONS && !this.#isOpen(this.#text.slice(this.#start, this.#contentEnd));
  }

  /** Whether an unindented line goes on with the list that the chunk starts with, by an item of its own. */
  #startsNextItem(line: string): boolean {
    const kind = listKind(line);
    if (kind === undefined || kind !== this.#list) return false;
    // Only numbers that go on with a list may be other than 1, so the list must still be the open block.
    return kind === '-' || this.#onlyItem;
  }

  #open(line: Line): void {
    if (line.start !== this.#start && !INDENTED.test(line.text) && !LAZY.test(line.text)) this.#onlyItem = false;
    if (this.#isUnsettled || !UNSETTLED.test(line.text)) return;
    const fence = FENCE.exec(line.text)?.[0];
    if (fence !== undefined) this.#fence = new RegExp(`^ {0,3}\\${fence[0]!}{${fence.length},}[ \\t]*$`);
    else if (line.text.startsWith('<!--') && !/^<!---?>/.test(line.text)) this.#inComment = line.text.indexOf('-->', 4) < 0;
    else this.#isUnsettled = true;
  }
}

function listKind(line: string): string | undefined {
  if (BULLET.test(line)) return THEMATIC_BREAK.test(line) ? undefined : '-';
  return ORDERED.exec(line)?.[1];
}

/** Where the front matter that the document starts with ends, its closing line included; undefined where there is none. */
function frontMatterEnd(text: string, from: number): number | undefined {
  let line = lineAt(text, from);
  if (line === undefined || !/^---[ \t]*$/.test(line.text)) return undefined;
  for (line = lineAt(text, nextLineStart(text, line.end)); line !== undefined; line = lineAt(text, nextLineStart(text, line.end))) {
    if (/^---[ \t]*$/.test(line.text)) return line.end;
  }
  return undefined;
}

function lineAt(text: string, start: number): Line | undefined {
  if (start > text.length || (start === text.length && start > 0)) return undefined;
  let end = start;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return { start, end, text: text.slice(start, end) };
}

function nextLineStart(text: string, end: number): number {
  if (end >= text.length) return text.length + 1;
  return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
}
