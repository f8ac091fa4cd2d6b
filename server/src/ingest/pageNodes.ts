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
}

export interface PageDocument extends PageNode {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
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

/** Text nodes of a parsed page in document order, each with its place in the file: parsing keeps the order, so that one pass over both settles it. */
export class PagePlaces {
  readonly #places = new Map<PageNode, SourcePlace>();
  readonly #order: PageNode[] = [];
  readonly #byText = new Map<string, number[]>();
  #last = -1;

  constructor(root: PageNode, source: string) {
    let cursor = 0;
    for (const node of textNodes(root)) {
      const value = node.data ?? '';
      if (value.length === 0) continue;
      const start = startOf(value, source, cursor);
      cursor = endOf(value, source, start);
      const index = this.#order.length;
      this.#places.set(node, { start, end: cursor });
      this.#order.push(node);
      if (value.trim().length === 0) continue;
      const same = this.#byText.get(value);
      if (same === undefined) this.#byText.set(value, [index]);
      else same.push(index);
    }
  }

  /** The place of a text node, or of the next text node of the page with the same text where this one was made anew from it. */
  of(node: PageNode): SourcePlace | undefined {
    const own = this.#places.get(node);
    if (own !== undefined) return own;
    const same = this.#byText.get(node.data ?? '');
    if (same === undefined) return undefined;
    const index = same.find((candidate) => candidate > this.#last) ?? same[0]!;
    this.#last = index;
    return this.#places.get(this.#order[index]!);
  }
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
