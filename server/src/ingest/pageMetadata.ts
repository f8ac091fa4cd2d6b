import { calendarDate } from './calendarDate.js';
import type { FrontMatterFields } from './frontMatter.js';
import { linkedArticles, linkedObjects, type JsonObject } from './linkedData.js';
import { headline } from './pageHeadline.js';
import { dayOfAddress, shownAuthor, shownDay } from './pageByline.js';
import type { PageDocument, PageElement } from './pageNodes.js';

type Fields = Omit<FrontMatterFields, 'id'>;

const LONGEST_FIELD = 400;
/** A part of a title with fewer letters may be the name of a site. */
const LEAST_HEADLINE = 12;
const MOST_LINES = 300;
/** The note of a browser stands within so many letters. */
const LONGEST_NOTE = 10_000;
const MOST_WORDS_OF_OUTLET = 5;

/**
 * What a page says of itself: JSON-LD first, then Open Graph and other `meta`, then its `h1`, `time`, `title` and `lang`, its address and what it shows of its author and day. A page that says
 * nothing gives no fields; never throws.
 */
export function pageMetadata(document: PageDocument): Fields {
  const linked = linkedData(document);
  const known = metaContents(document);
  const meta = (...names: string[]): string | undefined => names.map((one) => known.get(one)).find((value) => value !== undefined);
  const plain = (value: string | undefined): string | undefined => withoutReferences(document, value);
  const text = (selector: string): string | undefined => clean(document.querySelector(selector)?.textContent);
  const attribute = (selector: string, name: string): string | undefined => clean(document.querySelector(selector)?.getAttribute(name));
  const day = (value: string | undefined): string | undefined => (value === undefined ? undefined : calendarDate(value));
  const outlet = plain(linked.outlet ?? meta('og:site_name', 'application-name', 'citation_journal_title', 'dc.publisher'));
  const url = address(attribute('link[rel="canonical"]', 'href')) ?? address(meta('og:url')) ?? linked.url;
  const said = plain(linked.title ?? meta('og:title', 'twitter:title', 'dc.title', 'citation_title'));
  const title = said === undefined ? (headline(document, text('title')) ?? shownPart(document, text('title')) ?? withoutOutlet(text('title'), outlet)) : (headingWithin(document, said) ?? said);
  const isOutlet = (value: string | undefined): boolean => value !== undefined && outlet !== undefined && value.toLowerCase() === outlet.toLowerCase();
  const author = plain(linked.author ?? name(meta('author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl', 'citation_author')) ?? labelled(known) ?? linkedPerson(document));
  const fields: Record<keyof Fields, string | undefined> = {
    title,
    author: author === undefined || isOutlet(author) ? (shownAuthor(document) ?? text('[rel="author"]') ?? author) : author,
    outlet: outlet ?? outletBehind(text('title'), title),
    date:
      linked.date ??
      day(meta(...DAYS)) ??
      ['content', 'datetime', 'title'].map((one) => day(attribute('[itemprop="datePublished"]', one))).find((value) => value !== undefined) ??
      day(attribute('article time[datetime]', 'datetime') ?? attribute('time[datetime]', 'datetime')) ??
      linkedDay(document) ??
      dayOfAddress(url) ??
      shownDay(document, text('title') ?? title),
    url,
    language: clean(document.documentElement?.getAttribute('lang')) ?? linked.language ?? meta('og:locale', 'content-language')?.replace('_', '-'),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The address that a browser notes at the head of a page that it saves; undefined where it notes none. */
export function savedAddress(source: string): string | undefined {
  const head = source.slice(0, LONGEST_NOTE);
  return /<!--\s*Page saved with SingleFile\s+url:\s*(https?:\/\/\S+)/i.exec(head)?.[1] ?? /<!--\s*saved from url=\(\d{1,6}\)(https?:\/\/\S+)/i.exec(head)?.[1];
}

/** `meta` elements with the day that a page was published. */
const DAYS = ['article:published_time', 'og:article:published_time', 'article:published', 'datepublished', 'date', 'dc.date', 'dc.date.issued', 'dcterms.created', 'dcterms.issued', 'pubdate', 'publishdate', 'publish-date', 'publish_date', 'published_time', 'publication_date', 'parsely-pub-date', 'sailthru.date', 'citation_publication_date', 'citation_date', 'bepress_citation_date'];

function metaContents(document: PageDocument): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const key = (element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop') ?? element.getAttribute('http-equiv'))?.toLowerCase();
    const content = clean(element.getAttribute('content'));
    if (key !== undefined && content !== undefined && !found.has(key)) found.set(key, content);
  }
  return found;
}

/** Some systems tell the author for a card of a social network: a label, and what it labels. */
function labelled(known: ReadonlyMap<string, string>): string | undefined {
  const label = known.get('twitter:label1') ?? '';
  return /^(?:written by|author|by|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door)\b/i.test(label) ? known.get('twitter:data1') : undefined;
}

/** The person whom the page itself, or the article, names as author by reference. */
function linkedPerson(document: PageDocument): string | undefined {
  const objects = linkedObjects(document);
  const wanted = objects.flatMap((object) => [object['author']].flat()).map((author) => (typeof author === 'object' && author !== null ? (author as JsonObject)['@id'] : undefined));
  const person = objects.find((object) => typeof object['@id'] === 'string' && wanted.includes(object['@id']) && [object['@type']].flat().includes('Person'));
  return name(clean(person?.['name']));
}

/** The day of a page that calls itself no article. */
function linkedDay(document: PageDocument): string | undefined {
  for (const { datePublished } of linkedObjects(document)) {
    const day = typeof datePublished === 'string' ? calendarDate(datePublished) : undefined;
    if (day !== undefined) return day;
  }
  return undefined;
}

/** The first heading, where the title is that heading with the name of the site, or of a part of it, behind a mark. */
function headingWithin(document: PageDocument, title: string): string | undefined {
  for (const element of document.querySelectorAll('h1')) {
    const heading = clean(element.textContent);
    if (heading !== undefined && heading.length >= 8 && title.length > heading.length && title.startsWith(heading) && /^\s*(?:[|»•·]|\s[-–—:]\s)/u.test(title.slice(heading.length))) return heading;
  }
  return undefined;
}

/** A value with the characters for references that some systems write once more (`&#8211;` in data). */
function withoutReferences(document: PageDocument, value: string | undefined): string | undefined {
  if (value === undefined || !/&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i.test(value)) return value;
  const holder = document.createElement('p') as PageElement & { innerHTML: string };
  holder.innerHTML = value.replace(/</g, '&lt;');
  return clean(holder.textContent);
}

/** What the first article of the page's data says of itself. */
function linkedData(document: PageDocument): Fields {
  const article = linkedArticles(document)[0];
  return article === undefined ? {} : articleFields(article);
}

function articleFields(article: JsonObject): Fields {
  const date = typeof article['datePublished'] === 'string' ? calendarDate(article['datePublished']) : undefined;
  const main = article['mainEntityOfPage'];
  const fields: Record<keyof Fields, string | undefined> = {
    title: clean(article['headline'] ?? article['name']),
    author: names(article['author']),
    outlet: names(article['publisher']),
    date,
    url: address(clean(article['url'])) ?? address(clean(typeof main === 'object' && main !== null ? (main as JsonObject)['@id'] : main)),
    language: clean(article['inLanguage']),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function names(value: unknown): string | undefined {
  const list = [value].flat().map((one) => name(clean(typeof one === 'object' && one !== null ? (one as JsonObject)['name'] : one)));
  const known = list.filter((one) => one !== undefined);
  return known.length === 0 ? undefined : known.join(', ');
}

/** A name, unless it is the address of a profile. */
function name(value: string | undefined): string | undefined {
  return value === undefined || /^https?:/i.test(value) ? undefined : value.replace(/^by\s+/i, '');
}

function address(value: string | undefined): string | undefined {
  return value !== undefined && /^https?:\/\/\S+$/i.test(value) ? value : undefined;
}

function clean(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/\s+/g, ' ').trim().slice(0, LONGEST_FIELD);
  return text.length === 0 ? undefined : text;
}

/** The name of the site behind the headline in a page's `title` ('Council cuts roads | Town | Marrow Courier'), where the page names none otherwise. */
function outletBehind(title: string | undefined, shown: string | undefined): string | undefined {
  if (title === undefined || shown === undefined || !title.toLowerCase().startsWith(shown.toLowerCase())) return undefined;
  const last = /\s+[|–—»·-]\s+(?:.*\s[|–—»·-]\s+)?([^|–—»·]{2,40})$/u.exec(title.slice(shown.length))?.[1]?.trim();
  return last !== undefined && /^[\p{Lu}\p{N}\p{Lo}]/u.test(last) && last.split(' ').length <= MOST_WORDS_OF_OUTLET && !/[.!?:,;]\s|[!?]$/u.test(last) ? last : undefined;
}

/** The part of a page's `title` between marks that the page also shows as a line of its own, the longest where it shows several: the headline of a page without headings. */
function shownPart(document: PageDocument, title: string | undefined): string | undefined {
  const parts = (title ?? '').split(/\s+[|–—:»-]+\s+/u).filter((part) => part.length >= LEAST_HEADLINE).sort((one, other) => other.length - one.length);
  if (parts.length < 1 || parts[0] === title) return undefined;
  const lines = new Set<string>();
  for (const element of [...document.querySelectorAll('h2, h3, b, strong, font, big')].slice(0, MOST_LINES)) lines.add(clean(element.textContent)?.toLowerCase() ?? '');
  return parts.find((part) => lines.has(part.toLowerCase()));
}

/** A page's `title` often ends in the outlet's name behind a dash or bar. */
function withoutOutlet(title: string | undefined, outlet: string | undefined): string | undefined {
  const match = title === undefined ? null : /^(.{8,}?)\s+[|–—-]\s+([^|–—]{2,40})$/u.exec(title);
  if (match === null || (outlet !== undefined && match[2]!.toLowerCase() !== outlet.toLowerCase() && match[2]!.split(' ').length > 4)) return title;
  return match[1];
}
