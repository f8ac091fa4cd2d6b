/** The part of the document object model that reading a page needs; `linkedom` gives it, and no browser types are wanted here. */
export interface PageNode {
  /** 1 for an element, 3 for text, 8 for a comment, 9 for a document. */
  readonly nodeType: number;
  readonly localName?: string;
  readonly data?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly parentNode: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly previousElementSibling: PageElement | null;
  getAttribute(name: string): string | null;
  remove(): void;
  removeAttribute(name: string): void;
  appendChild(node: PageNode): unknown;
  after(node: PageNode): void;
}

export interface PageDocument extends PageNode {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  createElement(name: string): PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Where a piece of a page's text stands in the file. */
export interface SourcePlace {
  readonly start: number;
  readonly end: number;
}

const TAG = /<(?:!--[\s\S]*?(?:-->|$)|![^>]*>|\?[^>]*>|\/?[A-Za-z][^\s"'/>]*(?:"[^"]*"|'[^']*'|[^>"'])*>)/y;
const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?/y;

/** A piece of a text node with its place in the file. */
export interface PlacedText extends SourcePlace {
  readonly text: string;
}

/** A text with fewer signs stands in many places of a page: it does not tell how far the page has been read. */
const TELLING = 12;
/** So many texts are searched for in vain at most; each search goes through the whole page. */
const MOST_MISSES = 200;

/**
 * Text nodes of a parsed page in document order, each with its place in the file: parsing keeps the order, so that one pass over both settles it. A library that takes the page apart
 * makes nodes anew from its markup, joined where something between them was removed and with other white space; those are found again by their signs.
 */
export class PagePlaces {
  readonly #indices = new Map<PageNode, number>();
  readonly #values: string[] = [];
  readonly #places: SourcePlace[] = [];
  /** Where the signs of each node begin in `#signs`; one more for the end. */
  readonly #starts: number[] = [];
  readonly #source: string;
  #signs = '';
  #bySigns: Map<string, number[]> | undefined;
  /** How far the page has been read, in `#signs` and in the file. */
  #cursor = 0;
  #at = 0;
  #misses = 0;

  constructor(root: PageNode, source: string) {
    this.#source = source;
    const signs: string[] = [];
    let at = 0;
    let length = 0;
    for (const node of textNodes(root)) {
      const value = node.data ?? '';
      if (value.length === 0) continue;
      const start = startOf(value, source, at);
      at = endOf(value, source, start);
      this.#indices.set(node, this.#values.length);
      this.#values.push(value);
      this.#places.push({ start, end: at });
      this.#starts.push(length);
      const own = signsOf(value);
      signs.push(own);
      length += own.length;
    }
    this.#starts.push(length);
    this.#signs = signs.join('');
  }

  /** The text of a node in pieces with their places in the file: those of the page itself in one. Nothing is left out: what cannot be found has the place of what was read last. */
  of(node: PageNode): readonly PlacedText[] {
    const value = node.data ?? '';
    if (value.length === 0) return [];
    const index = this.#indices.get(node);
    if (index !== undefined) {
      if (this.#starts[index + 1]! > this.#starts[index]!) this.#reach(this.#starts[index + 1]!, this.#places[index]!.end);
      return [{ text: value, ...this.#places[index]! }];
    }
    const signs = signsOf(value);
    const from = signs.length === 0 ? -1 : this.#find(signs);
    if (from < 0) return [{ text: value, start: this.#at, end: this.#at }];
    const pieces = this.#pieces(value, from);
    if (isSpace(value[0]!)) pieces.unshift({ text: ' ', start: pieces[0]!.start, end: pieces[0]!.start });
    if (signs.length >= TELLING) this.#reach(from + signs.length, pieces[pieces.length - 1]!.end);
    return pieces;
  }

  #reach(cursor: number, at: number): void {
    this.#cursor = cursor;
    this.#at = at;
  }

  /** Where the signs stand: as a whole node after what was read, else anywhere after it, else anywhere. */
  #find(signs: string): number {
    this.#bySigns ??= this.#nodesBySigns();
    const same = this.#bySigns.get(signs);
    const next = same?.find((index) => this.#starts[index]! >= this.#cursor) ?? same?.[0];
    if (next !== undefined) return this.#starts[next]!;
    if (this.#misses > MOST_MISSES) return -1;
    const ahead = this.#signs.indexOf(signs, this.#cursor);
    const found = ahead >= 0 ? ahead : this.#signs.indexOf(signs);
    if (found < 0) this.#misses++;
    return found;
  }

  #nodesBySigns(): Map<string, number[]> {
    const found = new Map<string, number[]>();
    this.#values.forEach((value, index) => {
      const signs = signsOf(value);
      const same = found.get(signs);
      if (same === undefined) found.set(signs, [index]);
      else same.push(index);
    });
    return found;
  }

  /** `value`, whose signs begin at `from`, cut where a node of the page ends. */
  #pieces(value: string, from: number): PlacedText[] {
    const pieces: PlacedText[] = [];
    let index = lastAtMost(this.#starts, from);
    let at = from;
    // White space before the first sign may come from what was joined to it and has no place of its own.
    let begin = value.search(/\S/);
    for (let i = begin; i <= value.length; i++) {
      const isLast = i === value.length;
      if (!isLast && (isSpace(value[i]!) || at < this.#starts[index + 1]!)) {
        if (!isSpace(value[i]!)) at++;
        continue;
      }
      if (i > begin) pieces.push({ text: value.slice(begin, i), start: this.#startIn(index, pieces.length === 0 ? from - this.#starts[index]! : 0), end: this.#places[index]!.end });
      if (isLast) break;
      begin = i;
      while (at >= this.#starts[index + 1]!) index++;
      at++;
    }
    return pieces;
  }

  /** Where in the file the node of the page goes on after so many of its signs. */
  #startIn(index: number, signs: number): number {
    const value = this.#values[index]!;
    const { start } = this.#places[index]!;
    if (signs === 0) return start;
    let seen = 0;
    let length = 0;
    while (length < value.length && seen < signs) if (!isSpace(value[length++]!)) seen++;
    return endOf(value.slice(0, length), this.#source, start);
  }
}

function signsOf(text: string): string {
  return text.replace(/\s+/g, '');
}

function isSpace(character: string): boolean {
  return /\s/.test(character);
}

/** The index of the last of ascending numbers that is at most `wanted`; of equal ones the last. */
function lastAtMost(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (numbers[middle]! <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** All text below a node, in document order, without recursion: pages nest as deep as they like. */
export function* textNodes(root: PageNode): Generator<PageNode> {
  const stack: PageNode[] = [root];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (node.nodeType === 3) yield node;
    else stack.push(...[...node.childNodes].reverse());
  }
}

function startOf(value: string, source: string, from: number): number {
  const beginning = value.slice(0, 12);
  let at = from;
  while (source[at] === '<' && !source.startsWith(beginning, at)) {
    TAG.lastIndex = at;
    const tag = TAG.exec(source);
    if (tag === null) break;
    at += tag[0].length;
  }
  if (source[at] === value[0] || source[at] === '&') return at;
  // The parser left something out, such as text where none may stand: go on where this text is found again.
  const found = source.indexOf(beginning, at);
  return found < 0 ? at : found;
}

function endOf(value: string, source: string, start: number): number {
  let at = start;
  for (let i = 0; i < value.length && at < source.length; i++) {
    if (source[at] === '&') {
      ENTITY.lastIndex = at;
      const entity = ENTITY.exec(source);
      if (entity !== null && !value.startsWith(entity[0], i)) {
        if (/[\ud800-\udbff]/.test(value[i]!)) i++;
        at += entity[0].length;
        continue;
      }
    }
    at++;
  }
  return at;
}
