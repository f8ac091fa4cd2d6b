import { isLinkHead } from '../articles/furnitureLexicon.js';
import { isNamedFactBox } from './pageBeside.js';
import { CERTAIN, LIKELY, namesParts, PAIRS, SMALL_ONLY, WITH_LINKS } from './pageFurnitureNames.js';
import { measured, elementsOf, type Measures } from './pageMeasures.js';
import type { PageDocument, PageElement, PageNode } from './pageNodes.js';
import { isNoteMark } from './pageNotes.js';
import { aboveHeadline, isOffer, isPictureWithLine, leftHeads, loneLinks } from './pageOddments.js';
import { PullQuotes } from './pageQuotes.js';
import { discussions, otherStories } from './pageSections.js';

/** Elements that stand within lines. */
const INLINE = new Set(['a', 'abbr', 'b', 'cite', 'em', 'i', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'font']);
const LANDMARKS = /^(?:navigation|complementary|contentinfo|banner|search|dialog|alertdialog|menu|menubar|toolbar|tablist|form)$/i;
const PROPERTIES = /^(?:author|datePublished|dateModified|headline|alternativeHeadline|comment|keywords|publisher|copyrightHolder|interactionStatistic|breadcrumb)$/i;
const ALWAYS = new Set(['nav', 'footer', 'form', 'button', 'figcaption', 'dialog', 'menu', 'label', 'select', 'textarea']);
/** Inside the story an `aside` is a box beside it; a `header` holds the headline and what belongs to it. */
const BOXES = new Set(['aside']);

/** Furniture may hold this share of the page's running text at most: what holds more is, or holds, the story. */
const MOST_OF_STORY = 0.25;
/** So many letters a bio, a caption or a notice has at most. */
const LONGEST_BOX = 700;
const LONGEST_SMALL = 160;
const LONGEST_BUTTON = 40;
/** What has so much running text outside of a form tells something; what asks for an address says less. */
const LEAST_TOLD = 220;
const LINKS_OF_LIST = 0.5;
/** A link in a sentence makes no box of links. */
const LINKS_OF_BOX = 0.15;
const BOXES_OF_LISTS = new Set(['div', 'section', 'aside']);
const LONGEST_HEAD = 60;
const LISTS = new Set(['ul', 'ol', 'dl']);
/** What old pages set columns of links in, and how many make a column. */
const COLUMNS = new Set(['td', 'font', 'div', 'center', 'section']);
const LEAST_COLUMN = 3;
/** The title of a film below its picture, or of a part of the site. */
const LONGEST_LABEL = 100;
const PLAYERS = new Set(['video', 'embed', 'gallery']);
/** What the elements of accelerated pages hold besides the story. */
const ACCELERATED = /^amp-(?:ad|auto-ads|sticky-ad|sidebar|consent|user-notification|social-share|embed|iframe|video|youtube|next-page|list|form)$/;

/**
 * The elements of a page that hold no part of its story, by what they are, what they are called and what is written above them: menus, share bars, captions, bylines, boxes of other
 * stories, forms, notices, discussions, and other stories in full where the page goes on with such. What holds a good part of the running text is never among them for its name
 * alone. `title` is the page's own.
 */
export function pageFurniture(document: PageDocument, title?: string): PageElement[] {
  const body = document.body;
  if (body === null) return [];
  const measures = measured(body);
  const all = measures.get(body)!;
  const announced = new Set<PageNode>([...otherStories(document, title), ...discussions(document, measures), ...aboveHeadline(document, title, measures), ...loneLinks(body, measures)]);
  const quotes = new PullQuotes(body);
  const found = new Set<PageElement>();
  const stack: PageElement[] = elementsOf(body).reverse();
  while (stack.length > 0) {
    const element = stack.pop()!;
    const own = measures.get(element)!;
    const isSmallShare = own.prose <= all.prose * MOST_OF_STORY;
    if (announced.has(element) || isNoteMark(element) || (isSmallShare && !isInSentence(element, own, measures) && (isFurniture(element, own, quotes) || asksReader(element, own, all, measures) || isNamedFactBox(element) || isHeadedList(element, own.text) || isPictureWithLine(element, own) || isOffer(element, own)))) {
      const heading = headingOf(element);
      if (heading !== undefined) found.add(heading);
      found.add(element);
    } else stack.push(...elementsOf(element).reverse());
  }
  for (const element of leftHeads(found, measures)) found.add(element);
  return [...found];
}

/** A box with a field to write in: an offer of letters by mail, a search. A short story with a form for comments below it is none: what it says stands outside the form. */
function asksReader(element: PageElement, own: Measures, all: Measures, measures: ReadonlyMap<PageNode, Measures>): boolean {
  if (own.fields === 0 || own.text > Math.min(LONGEST_BOX, all.text * MOST_OF_STORY) || element.localName === 'p') return false;
  let form: PageNode = element;
  for (let next: PageNode | undefined = form; next !== undefined; next = elementsOf(form).find((child) => measures.get(child)!.fields === own.fields)) form = next;
  return own.prose - measures.get(form)!.prose < LEAST_TOLD;
}

/** The line right before an element that announces it ('Other stories'). */
function headingOf(element: PageElement): PageElement | undefined {
  const before = element.previousElementSibling;
  if (before === null || !/^(?:h[2-6]|p|div|span|strong|b)$/.test(before.localName ?? '')) return undefined;
  const text = (before.textContent ?? '').trim();
  return text.length <= LONGEST_HEAD && isLinkHead(text) ? before : undefined;
}

/** Whether an element is a part of a line that goes on around it: a day or a name in a sentence. */
function isInSentence(element: PageElement, { text }: Measures, measures: ReadonlyMap<PageNode, Measures>): boolean {
  if (!INLINE.has(element.localName ?? '') || element.parentNode === null) return false;
  const around = measures.get(element.parentNode);
  return around !== undefined && around.text - text >= 40 && /^(?:p|li|blockquote|td|h[1-6]|em|strong|span|b|i|a)$/.test(element.parentNode.localName ?? '');
}

function isFurniture(element: PageElement, { prose, text, linked }: Measures, quotes: PullQuotes): boolean {
  const name = element.localName ?? '';
  // Below a quotation stands who said it.
  if (name === 'footer' && element.parentNode?.localName === 'blockquote') return false;
  if (ALWAYS.has(name) || ACCELERATED.test(name)) return true;
  if (name === 'a' && text <= LONGEST_BUTTON && namesParts(element.getAttribute('class') ?? '').some((part) => part === 'btn' || part === 'button')) return true;
  if (quotes.isOwnText(element, text)) return false;
  if (/^h[1-6]$/.test(name) || name === 'p' || name === 'a' || name === 'html') return isNamedFurniture(element, prose, text, linked, true);
  if (BOXES.has(name)) return true;
  if (LANDMARKS.test(element.getAttribute('role') ?? '') || PROPERTIES.test(element.getAttribute('itemprop') ?? '')) return text <= LONGEST_BOX || linked > text * LINKS_OF_LIST;
  if (name === 'time' || name === 'address') return text <= LONGEST_SMALL;
  if (element.getAttribute('hidden') !== null && text <= LONGEST_BOX && prose < LEAST_TOLD) return true;
  if (isListOfLinks(element, text, linked)) return true;
  return isNamedFurniture(element, prose, text, linked, false);
}

/** A box whose head announces other stories or films, with the list of them, whether or not its entries are links. */
function isHeadedList(element: PageElement, text: number): boolean {
  if (text > LONGEST_BOX || !BOXES_OF_LISTS.has(element.localName ?? '')) return false;
  const [head, ...rest] = elementsOf(element);
  const shown = (head?.textContent ?? '').trim();
  if (head === undefined || !/^(?:h[1-6]|p|div|span|strong|b|header)$/.test(head.localName ?? '') || shown.length > LONGEST_HEAD || !isLinkHead(shown)) return false;
  const lists = rest.filter(({ localName }) => LISTS.has(localName ?? ''));
  const entries = lists.flatMap((list) => elementsOf(list)).map((entry) => (entry.textContent ?? '').trim());
  const beside = rest.filter((one) => !lists.includes(one)).reduce((sum, one) => sum + (one.textContent ?? '').trim().length, 0);
  return entries.length > 1 && beside <= LONGEST_HEAD && entries.every((entry) => entry.length <= LONGEST_SMALL && !/[.;]$/.test(entry));
}

function isNamedFurniture(element: PageElement, prose: number, text: number, linked: number, isParagraph: boolean): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('data-component') ?? ''} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('data-module') ?? ''}`;
  if (names.trim().length === 0) return false;
  const parts = namesParts(names);
  const isCertain = PAIRS.test(names.replace(/([a-z])([A-Z])/g, '$1-$2')) || parts.some((part) => CERTAIN.has(part));
  if (isCertain) return !isParagraph || text <= LONGEST_BOX;
  if (!parts.some((part) => LIKELY.has(part))) return false;
  if (linked > text * LINKS_OF_LIST) return true;
  if (parts.every((part) => !LIKELY.has(part) || WITH_LINKS.has(part))) return !isParagraph && (linked > text * LINKS_OF_BOX ? text <= LONGEST_BOX : prose === 0 && text <= LONGEST_LABEL && parts.some((part) => PLAYERS.has(part)));
  const isSmall = parts.every((part) => !LIKELY.has(part) || SMALL_ONLY.has(part));
  if (isSmall || isParagraph) return text <= LONGEST_SMALL && prose === 0;
  return text <= LONGEST_BOX;
}

/** A list all of whose entries are links, or a column of bare ones: headlines of other stories, topics, places to share to. */
function isListOfLinks(element: PageElement, text: number, linked: number): boolean {
  const name = element.localName ?? '';
  if (text === 0 || linked < text * 0.85) return false;
  if (LISTS.has(name)) return elementsOf(element).length >= 2;
  if (!COLUMNS.has(name)) return false;
  const links = elementsOf(element).filter(({ localName }) => localName === 'a');
  return links.length >= LEAST_COLUMN && links.every((link) => (link.textContent ?? '').trim().length <= LONGEST_LABEL);
}
