import { calendarDate } from './calendarDate.js';
import { inSmallLetters, isOffice } from './headLine.js';
import { elementsOf } from './pageMeasures.js';
import { namesParts } from './pageFurnitureNames.js';
import type { PageDocument, PageElement, PageNode } from './pageNodes.js';

/** What is called so holds a name of who wrote the page. */
const AUTHOR = '[itemprop="author"] [itemprop="name"], [itemprop="author"], .byline__author-name, .author-name, .author_name, .authorname, .byline .author, .author .fn, .vcard .fn, .byline-name, .byline, .article-author, .entry-author, .post-author, .article__author, [rel="author"], [class*="author-name"], [class*="author_name"], [class*="authorName"], [class*="byline"], [class*="Byline"], [data-component*="byline"], [data-testid*="byline"], .author, .authors, .writer, .by';
/** What may be called so that it holds the day of the page, and the words of names that say so. */
const DAY = 'time, [itemprop="datePublished"], [class*="date"], [class*="Date"], [class*="datum"], [class*="fecha"], [class*="publish"], [class*="Publish"], [class*="posted"], [class*="submitted"], [class*="time"], [class*="meta"], [class*="created"]';
const DAY_WORDS = new Set(['date', 'datetime', 'dateline', 'datum', 'fecha', 'pubdate', 'publish', 'published', 'publishing', 'publication', 'posted', 'submitted', 'time', 'timestamp', 'meta', 'metadata', 'postmeta', 'created']);
/** Those who comment have names too, and other stories days. */
const ELSEWHERE = /(?:comment|respon[ds]e|kommentar|related|recommend|sidebar|widget|teaser|footer|nav(?:bar|igation)?\b|reply|replies|menu|promo)/i;
const PREPOSITION = /^(?:(?:written|posted|text|words|story|reported)\s+)?(?:by|von|par|por|di|door|av|af|przez|autor(?:in)?|author|auteur|autore|text)\s*:?\s+/i;
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:(?:and|und|et|y|e|&|de|del|della|di|da|dos|van|von|der|den|la|le|el|al|bin)\s+)*\p{Lu}[\p{L}\p{M}.'’-]*){1,5}$/u;
/** A name behind a word that says who wrote, with a place or a day behind it at most. */
const BY = /^(?:(?:by|von|par|por|door|av|af|text|words|story|autor(?:in)?|author|auteur|autore)\s*:?)\s+([^,|·•–/]{5,60}?)\s*(?:[,|·•–/]\s*[\p{L}\d .:,-]{0,40})?$/iu;
const LINES = 'p, span, div, em, i, small, strong, b, address, h4, h5, h6';
const LONGEST_NAME = 60;
const LONGEST_DAY = 120;
/** What stands around a heading with no more letters belongs to it. */
const LONGEST_HEAD = 1000;
/** So many candidates are looked at on one page. */
const MOST = 40;

/** The name in the byline that a page shows, where it looks like the names of one person or two; undefined where none does. */
export function shownAuthor(document: PageDocument): string | undefined {
  for (const element of candidates(document, AUTHOR)) {
    // A block of a byline holds more than the name: a picture, an office.
    for (const part of [element, ...leavesOf(element)]) {
      const found = nameWithin(clean(part.textContent));
      if (found !== undefined) return found;
    }
  }
  return linedAuthor(document);
}

/** The elements within one that hold nothing but text, the first of them. */
function leavesOf(element: PageElement): PageElement[] {
  const found: PageElement[] = [];
  const stack = elementsOf(element).reverse();
  while (stack.length > 0 && found.length < MOST) {
    const next = stack.pop()!;
    const children = elementsOf(next);
    if (children.length === 0) found.push(next);
    else stack.push(...children.reverse());
  }
  return found;
}

/** Who wrote, as languages without capitals say it before a name. */
const ABROAD = /^(?:بقلم|كتبت?|โดย|作者|文|記者|记者|글)\s*[:：]?\s*([\p{Lo}\p{M} ]{2,40})$/u;

/** The names that a byline is, without 'By' before and the paper behind them; undefined for other words. */
function nameWithin(text: string): string | undefined {
  const abroad = ABROAD.exec(text)?.[1]?.trim();
  if (abroad !== undefined) return abroad;
  const plain = text.replace(PREPOSITION, '').replace(/\s+for\s+(?:the\s+)?\p{Lu}[\p{L} ]+$/iu, '').replace(/[\s,:|•·–-]+$/u, '');
  return plain.length <= LONGEST_NAME && NAME.test(plain) && !isOffice(plain) ? inSmallLetters(plain) : undefined;
}

/** The name in a line right below the headline that says nothing but by whom the story is ('By Ida Tessen', 'Von Ida Tessen, Lissen'), whatever its element is called. */
function linedAuthor(document: PageDocument): string | undefined {
  const elements = [...document.querySelectorAll(`h1, ${LINES}`)].slice(0, MOST * 50);
  const heading = elements.findIndex(({ localName }) => localName === 'h1');
  for (const element of heading < 0 ? [] : elements.slice(heading + 1, heading + 1 + MOST)) {
    const text = clean(element.textContent);
    if (text.length > LONGEST_NAME + 30 || standsElsewhere(element)) continue;
    const said = BY.exec(text)?.[1];
    if (said !== undefined && NAME.test(said)) return inSmallLetters(said);
    const abroad = ABROAD.exec(text)?.[1]?.trim();
    if (abroad !== undefined) return abroad;
  }
  return undefined;
}

/**
 * The day that a page shows below the heading of its title, or beside it, as `YYYY-MM-DD`: far above it stands today's. Undefined where it shows none in an element that is
 * called so.
 */
export function shownDay(document: PageDocument, title: string | undefined): string | undefined {
  const heading = headingOf(document, title);
  if (heading === undefined) return undefined;
  const around = new Set<PageNode>();
  for (let at: PageNode | null = heading.parentNode; at !== null; at = at.parentNode) around.add(at);
  const beside = [heading.parentNode, heading.parentNode?.parentNode].filter((node) => node !== null && node !== undefined && !/^(?:body|html)$/.test(node.localName ?? 'html') && (node.textContent ?? '').length <= LONGEST_HEAD);
  let isBelow = false;
  for (const element of [...document.querySelectorAll(`h1, ${DAY}`)].slice(0, MOST * 5)) {
    if (element === heading) isBelow = true;
    const text = clean(element.textContent);
    if (text.length > LONGEST_DAY || !isCalledDay(element) || standsElsewhere(element, around) || (!isBelow && !beside.some((node) => node !== null && node !== undefined && isWithin(element, node)))) continue;
    const day = dayWithin(text);
    if (day !== undefined) return day;
  }
  return undefined;
}

function headingOf(document: PageDocument, title: string | undefined): PageElement | undefined {
  const headings = [...document.querySelectorAll('h1')];
  const wanted = (title ?? '').toLowerCase();
  return headings.find((heading) => {
    const text = clean(heading.textContent).toLowerCase();
    return text.length > 0 && (wanted.includes(text) || (wanted.length > 0 && text.includes(wanted)));
  }) ?? headings[0];
}

function isCalledDay(element: PageElement): boolean {
  return element.localName === 'time' || element.getAttribute('itemprop') === 'datePublished' || namesParts(element.getAttribute('class') ?? '').some((word) => DAY_WORDS.has(word));
}

function isWithin(node: PageNode, ancestor: PageNode): boolean {
  for (let at: PageNode | null = node; at !== null; at = at.parentNode) if (at === ancestor) return true;
  return false;
}

/** The day in the address of a page (`/2031/03/04/`), as news systems write it. */
export function dayOfAddress(address: string | undefined): string | undefined {
  const match = address === undefined ? null : /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(address);
  return match === null ? undefined : calendarDate(`${match[1]!}-${match[2]!}-${match[3]!}`);
}

/** A day anywhere in a short text: 'Published on 4 March 2031', 'Marrow, 04.03.2031, 10:15'. */
function dayWithin(text: string): string | undefined {
  const from = text.search(/\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{4}-\d{2}-\d{2}/);
  return calendarDate(text) ?? (from < 0 ? undefined : calendarDate(text.slice(from)));
}

function candidates(document: PageDocument, selector: string): PageElement[] {
  const found = [...document.querySelectorAll(selector)].slice(0, MOST * 5);
  return found.filter((element) => !standsElsewhere(element)).slice(0, MOST);
}

/** Whether an element stands in a part of the page that is not of its story; `around` are those that hold the story, whatever they are called. */
function standsElsewhere(element: PageElement, around: ReadonlySet<PageNode> = new Set()): boolean {
  for (let at: PageNode | null = element; at !== null && at.nodeType === 1 && at.localName !== 'body' && !around.has(at); at = at.parentNode) {
    const name = at.localName ?? '';
    if (name === 'aside' || name === 'footer' || name === 'nav' || name === 'li') return true;
    if (ELSEWHERE.test(`${(at as PageElement).getAttribute('class') ?? ''} ${(at as PageElement).getAttribute('id') ?? ''}`)) return true;
  }
  return false;
}

function clean(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
