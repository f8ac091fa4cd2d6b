import { elementsOf, type Measures } from './pageMeasures.js';
import type { PageDocument, PageElement, PageNode } from './pageNodes.js';

/** Headings above what readers wrote. 'Discussion' and 'Responses' alone can head a part of a report. */
const DISCUSSION =
  /^(?:(?:join|start|view|see|show)\s+(?:the\s+|all\s+)?(?:discussion|conversation|comments?|replies)|(?:leave|post|add|write)\s+(?:a\s+|your\s+)?(?:comment|reply)|(?:\d+|no|all|one|reader|readers['’]?|latest|recent|top|your)\s+(?:comments?|replies|responses|thoughts?(?:\s+on\b.*)?)(?:\s+(?:on|to)\b.*)?|comments?|kommentare|leserkommentare|commentaires|comentarios|comentários|commenti|reacties|kommentarer|komentarze)\s*[([]?\d*[)\]]?\s*[:.]?$/i;
/** So many letters of running text stand before a discussion at least: what a page begins with is its story. */
const LEAST_STORY = 150;
const LONGEST_HEADING = 100;
/** No page of a person has more of these; what a hostile one has is passed over. */
const MOST_HEADINGS = 40;
const MOST_ARTICLES = 200;

/**
 * The parts of a page that a heading says are what readers wrote: the largest element that begins with the heading, or the heading with all that follows it beside it. Only after
 * running text: what a page begins with is its story, however it is headed.
 */
export function discussions(document: PageDocument, measures: ReadonlyMap<PageNode, Measures>): PageElement[] {
  const found: PageElement[] = [];
  let seen = 0;
  for (const heading of document.querySelectorAll('h2, h3, h4, h5, h6')) {
    const text = (heading.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text.length > LONGEST_HEADING || !DISCUSSION.test(text)) continue;
    if (++seen > MOST_HEADINGS) break;
    const whole = beginningWith(heading, measures);
    if (proseBefore(whole, measures) < LEAST_STORY) continue;
    found.push(whole);
    if (whole === heading) found.push(...following(heading));
  }
  return found;
}

/** The other stories of a page that goes on with whole ones: `article` elements with a first heading of their own, where another `article` has the page's title as its, in a heading of the same rank. */
export function otherStories(document: PageDocument, title: string | undefined): PageElement[] {
  if (title === undefined) return [];
  const wanted = comparable(title);
  const headed = [...document.querySelectorAll('article')].slice(0, MOST_ARTICLES).flatMap((element) => {
    const heading = firstHeading(element);
    return heading === undefined ? [] : [{ element, rank: heading.localName, isOwn: wanted.length > 0 && comparable(heading.textContent ?? '') === wanted }];
  });
  const own = headed.find(({ isOwn }) => isOwn);
  if (own === undefined) return [];
  return headed.filter(({ element, rank, isOwn }) => !isOwn && rank === own.rank && !isWithin(element, own.element) && !isWithin(own.element, element)).map(({ element }) => element);
}

/** The first heading of the first two ranks. */
function firstHeading(element: PageElement): PageElement | undefined {
  const stack: PageElement[] = [element];
  while (stack.length > 0) {
    const next = stack.pop()!;
    if (next.localName === 'h1' || next.localName === 'h2') return next;
    stack.push(...elementsOf(next).reverse());
  }
  return undefined;
}

function isWithin(node: PageNode, ancestor: PageNode): boolean {
  for (let at: PageNode | null = node; at !== null; at = at.parentNode) if (at === ancestor) return true;
  return false;
}

/** The largest element that begins with the given one. */
function beginningWith(element: PageElement, measures: ReadonlyMap<PageNode, Measures>): PageElement {
  let whole = element;
  for (let parent = element.parentNode; parent !== null && parent.localName !== 'body' && parent.nodeType === 1; parent = parent.parentNode) {
    if (textBefore(whole, parent, measures) > 0) break;
    whole = parent as PageElement;
  }
  return whole;
}

function textBefore(element: PageNode, parent: PageNode, measures: ReadonlyMap<PageNode, Measures>): number {
  let letters = 0;
  for (const child of parent.childNodes) {
    if (child === element) break;
    letters += child.nodeType === 3 ? (child.data ?? '').trim().length : (measures.get(child)?.text ?? 0);
  }
  return letters;
}

function proseBefore(element: PageNode, measures: ReadonlyMap<PageNode, Measures>): number {
  let letters = 0;
  for (let at: PageNode = element; at.parentNode !== null && measures.has(at.parentNode); at = at.parentNode) {
    for (const child of at.parentNode.childNodes) {
      if (child === at) break;
      letters += measures.get(child)?.prose ?? 0;
    }
  }
  return letters;
}

function following(element: PageElement): PageElement[] {
  if (element.parentNode === null) return [];
  const siblings = elementsOf(element.parentNode);
  return siblings.slice(siblings.indexOf(element) + 1);
}

function comparable(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
