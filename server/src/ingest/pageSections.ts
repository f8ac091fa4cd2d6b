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
/** The beginning of another story is shorter. */
const LONGEST_BEGINNING = 1500;
/** A whole story under a heading that is a link is longer. */
const LEAST_WHOLE = 400;

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

/**
 * The other stories of a page: `article` elements with a first heading of their own, where another `article` has the page's title as its. They are whole ones, headed by the same rank, or
 * beginnings of others, whose headings are links.
 */
export function otherStories(document: PageDocument, title: string | undefined): PageElement[] {
  if (title === undefined) return [];
  const wanted = comparable(title);
  const articles = [...document.querySelectorAll('article')].slice(0, MOST_ARTICLES);
  const headed = articles.flatMap((element) => {
    const heading = firstHeading(element, /^h[12]$/);
    return heading === undefined ? [] : [{ element, rank: heading.localName, isLinked: isLinked(heading, element), isOwn: wanted.length > 0 && comparable(heading.textContent ?? '') === wanted }];
  });
  // The beginning of the page's own story, with a link to it, tells nothing of the others.
  const own = headed.find(({ isOwn, isLinked }) => isOwn && !isLinked) ?? headed.find(({ isOwn, element }) => isOwn && (element.textContent ?? '').length >= LEAST_WHOLE);
  if (own === undefined) return [];
  const others = headed.filter(({ rank, isOwn }) => !isOwn && rank === own.rank).map(({ element }) => element);
  const beginnings = own.isLinked ? [] : articles.filter((element) => isBeginning(element));
  return [...others, ...beginnings].filter((element) => !isWithin(element, own.element) && !isWithin(own.element, element));
}

/** Whether an `article` leads to a story that stands on another page. */
function isBeginning(element: PageElement): boolean {
  const heading = firstHeading(element, /^h[1-4]$/);
  return heading !== undefined && isLinked(heading, element) && (element.textContent ?? '').length <= LONGEST_BEGINNING;
}

/** Whether a heading is a link to the story that it heads: it holds a link, or stands in one within its `article`. */
function isLinked(heading: PageElement, article: PageElement): boolean {
  if (elementsOf(heading).some(({ localName }) => localName === 'a')) return true;
  for (let at: PageNode | null = heading.parentNode; at !== null && at !== article; at = at.parentNode) if (at.localName === 'a') return true;
  return false;
}

/** The first heading of the ranks that are wanted. */
function firstHeading(element: PageElement, ranks: RegExp): PageElement | undefined {
  const stack: PageElement[] = [element];
  while (stack.length > 0) {
    const next = stack.pop()!;
    if (ranks.test(next.localName ?? '')) return next;
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
