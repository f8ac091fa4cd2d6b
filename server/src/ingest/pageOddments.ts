import { elementsOf, type Measures } from './pageMeasures.js';
import type { PageDocument, PageElement, PageNode } from './pageNodes.js';

/** What stands above a headline and has more letters is a text. */
const LONGEST_ABOVE = 300;
/** So much of the running text stands below the headline of a story at least. */
const LEAST_BELOW = 0.7;
/** A call to another story is a headline, and stands alone; it has so many letters. */
const SHORTEST_CALL = 12;
const LONGEST_CALL = 200;
const LINKED = 0.85;
/** Where links alone make more blocks than this share of the paragraphs, the page is a list of them. */
const MOST_CALLS = 0.5;
const LEAST_PARAGRAPHS = 3;
const LEAST_SENTENCE = 30;
const LONGEST_RUN = 20;
/** So many blocks below the last paragraph still belong to the story's surroundings. */
const BLOCKS_AFTER = 4;
const LONGEST_CAPTION = 250;
/** A head without what it headed, and the least that was taken from below it. */
const LONGEST_HEAD = 80;
const LEAST_HEADED = 60;
const LONGEST_OFFER = 400;
const LONGEST_BUTTON = 40;
const OFFER = /newsletters?|infolettre|boletín|рассылк|rundbrief|e-?mail bülten|ニュースレター|뉴스레터|新聞信/i;
const PARTS_OF_LINES = new Set(['a', 'abbr', 'b', 'cite', 'em', 'font', 'i', 'mark', 'small', 'span', 'strong', 'sub', 'sup', 'u', 'br', 'img', 'svg', 'picture', 'source', 'amp-img', 'noscript']);
const PICTURES = new Set(['img', 'picture', 'amp-img']);
/** No page of a person has more elements on which any of this need be tried. */
const MOST_ELEMENTS = 60_000;

/**
 * What stands above the headline of a story and is no text: its section, a day, a place. Nothing where a good part of the running text does: the headline is then of another part of the page.
 */
export function aboveHeadline(document: PageDocument, title: string | undefined, measures: ReadonlyMap<PageNode, Measures>): PageElement[] {
  const body = document.body;
  const wanted = comparable(title ?? '');
  const heading = wanted.length === 0 ? undefined : [...document.querySelectorAll('h1')].slice(0, 20).find((one) => comparable(one.textContent ?? '') === wanted);
  if (body === null || heading === undefined) return [];
  const found: PageElement[] = [];
  let proseAbove = 0;
  for (let at: PageNode = heading; at !== body && at.parentNode !== null; at = at.parentNode) {
    for (const sibling of elementsOf(at.parentNode)) {
      if (sibling === at) break;
      const { prose = 0, text = 0 } = measures.get(sibling) ?? {};
      proseAbove += prose;
      if (prose === 0 && text > 0 && text <= LONGEST_ABOVE) found.push(sibling);
    }
  }
  return proseAbove > (measures.get(body)?.prose ?? 0) * (1 - LEAST_BELOW) ? [] : found;
}

/** Paragraphs that are nothing but a link to another story, among those of running text. A list of links stays: it may be what the page is about. */
export function loneLinks(body: PageElement, measures: ReadonlyMap<PageNode, Measures>): PageElement[] {
  const isCall = (element: PageElement): boolean => {
    const { text = 0, linked = 0 } = measures.get(element) ?? {};
    if (text < SHORTEST_CALL || text > LONGEST_CALL || linked < text * LINKED) return false;
    const shown = (element.textContent ?? '').trim();
    // The entries of a numbered list, what a sentence announces, and sentences are the story's own.
    return !/[.!?。:"”»)]$/u.test(shown) && !/^\d{1,3}[.)\s]/.test(shown);
  };
  const blocks = [...blocksBelow(body)];
  const isParagraph = blocks.map((element) => isSentence(element, measures));
  const paragraphs = isParagraph.filter((one) => one).length;
  // Links far from the story are another part's, and do not make the page a list.
  const around = blocks.slice(Math.max(0, isParagraph.indexOf(true)), isParagraph.lastIndexOf(true) + 1 + BLOCKS_AFTER);
  const calls = around.flatMap((element) => {
    if (!isCall(element)) return [];
    const list = element.localName === 'li' && element.previousElementSibling === null && element.parentNode !== null && elementsOf(element.parentNode).length === 1 ? (element.parentNode as PageElement) : undefined;
    const block = list ?? element;
    return (list !== undefined || /^(?:p|div)$/.test(element.localName ?? '')) && !isAnnounced(block, isCall) && !standsInList(block) ? [block] : [];
  });
  return paragraphs >= LEAST_PARAGRAPHS && calls.length <= paragraphs * MOST_CALLS ? calls : [];
}

/** Whether an element holds a picture and, besides, nothing but a line to it. */
export function isPictureWithLine(element: PageElement, { text, linked }: Measures): boolean {
  if (text === 0 || text > LONGEST_CAPTION || linked > text * 0.5 || !/^(?:div|section|span|center|table)$/.test(element.localName ?? '')) return false;
  let hasPicture = false;
  const stack: PageNode[] = [...element.childNodes].reverse();
  while (stack.length > 0) {
    const next = stack.pop()!;
    // A picture within a line of text is part of it.
    if (next.nodeType === 3 && !hasPicture && (next.data ?? '').trim().length > 0) return false;
    if (next.nodeType !== 1) continue;
    const name = next.localName ?? '';
    if (/^(?:p|h[1-6]|li|ul|ol|blockquote|dl)$/.test(name)) return false;
    if (PICTURES.has(name) && !/emoji|icon/i.test((next as PageElement).getAttribute('class') ?? '')) hasPicture = true;
    stack.push(...[...next.childNodes].reverse());
  }
  return hasPicture;
}

/** Whether a box offers letters by mail, with something to click. */
export function isOffer(element: PageElement, { text, linked }: Measures): boolean {
  if (text > LONGEST_OFFER || !/^(?:div|section|aside)$/.test(element.localName ?? '')) return false;
  const shown = (element.textContent ?? '').trim();
  if (!OFFER.test(shown) || /\b(?:said|told|according to)\b/.test(shown)) return false;
  const clicked = [...descendants(element)].filter(({ localName }) => localName === 'a' || localName === 'button').map(({ textContent }) => (textContent ?? '').trim());
  const last = clicked[clicked.length - 1] ?? '';
  return last.length > 0 && last.length <= LONGEST_BUTTON && shown.endsWith(last) && linked <= text * LINKED;
}

/** Elements of which only a head is left when what it headed, lists of links, is taken away. */
export function leftHeads(taken: ReadonlySet<PageElement>, measures: ReadonlyMap<PageNode, Measures>): PageElement[] {
  const parents = new Set([...taken].flatMap(({ parentNode }) => (parentNode === null || parentNode.nodeType !== 1 ? [] : [parentNode as PageElement])));
  return [...parents].filter((parent) => {
    if (/^(?:body|html|main|article)$/.test(parent.localName ?? '')) return false;
    const children = elementsOf(parent);
    const gone = children.filter((child) => taken.has(child));
    const sum = (of: keyof Measures): number => gone.reduce((all, child) => all + (measures.get(child)?.[of] ?? 0), 0);
    const own = measures.get(parent)!;
    const left = own.text - sum('text');
    const first = children.find((child) => (measures.get(child)?.text ?? 0) > 0);
    return first !== undefined && !taken.has(first) && first.localName !== 'h1' && left > 0 && left <= LONGEST_HEAD && own.prose === 0 && sum('linked') >= LEAST_HEADED && sum('linked') >= sum('text') * LINKED && measures.get(first)!.text >= left - 2;
  });
}

/** Elements that hold no others but parts of lines, in order. */
function* blocksBelow(root: PageElement): Generator<PageElement> {
  for (const element of descendants(root)) {
    const name = element.localName ?? '';
    if (!PARTS_OF_LINES.has(name) && elementsOf(element).every(({ localName }) => PARTS_OF_LINES.has(localName ?? ''))) yield element;
  }
}

function* descendants(root: PageElement): Generator<PageElement> {
  const stack: PageElement[] = elementsOf(root).reverse();
  for (let seen = 0; stack.length > 0 && seen < MOST_ELEMENTS; seen++) {
    const element = stack.pop()!;
    yield element;
    stack.push(...elementsOf(element).reverse());
  }
}

/** Whether a block is running text, however short. */
function isSentence(element: PageElement, measures: ReadonlyMap<PageNode, Measures>): boolean {
  const { text = 0, linked = 0 } = measures.get(element) ?? {};
  return text >= LEAST_SENTENCE && linked < text * 0.4 && /[.!?。।؟]["”’»」』)]*\s*$/u.test(element.textContent ?? '');
}

/** Whether the paragraph before ends in a colon, or the one before other links: what follows belongs to it. */
function isAnnounced(element: PageElement, isCall: (element: PageElement) => boolean): boolean {
  let before = element.previousElementSibling;
  for (let steps = 0; before !== null && steps < LONGEST_RUN && isCall(before); steps++) before = before.previousElementSibling;
  return /[:：]\s*$/.test(before?.textContent ?? '');
}

function standsInList(element: PageElement): boolean {
  let at: PageNode | null = element;
  for (let steps = 0; at !== null && steps < 6; at = at.parentNode, steps++) if (/^(?:li|dd|td|th|blockquote|h[1-6])$/.test(at.localName ?? '')) return true;
  return false;
}

function comparable(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
