import { calendarDate } from './calendarDate.js';
import type { FrontMatterFields } from './frontMatter.js';
import { linkedArticles, type JsonObject } from './linkedData.js';
import type { PageDocument } from './pageNodes.js';

type Fields = Omit<FrontMatterFields, 'id'>;

const LONGEST_FIELD = 400;

/** What a page says of itself: JSON-LD first, then Open Graph and other `meta`, then its `h1`, `time`, `title` and `lang`. A page that says nothing gives no fields; never throws. */
export function pageMetadata(document: PageDocument): Fields {
  const linked = linkedData(document);
  const meta = (...names: string[]): string | undefined => metaContent(document, names);
  const text = (selector: string): string | undefined => clean(document.querySelector(selector)?.textContent);
  const attribute = (selector: string, name: string): string | undefined => clean(document.querySelector(selector)?.getAttribute(name));
  const day = (value: string | undefined): string | undefined => (value === undefined ? undefined : calendarDate(value));
  const outlet = linked.outlet ?? meta('og:site_name', 'application-name', 'citation_journal_title', 'dc.publisher');
  const fields: Record<keyof Fields, string | undefined> = {
    title: linked.title ?? meta('og:title', 'twitter:title', 'dc.title', 'citation_title') ?? text('h1') ?? withoutOutlet(text('title'), outlet),
    author: linked.author ?? name(meta('author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl', 'citation_author')) ?? text('[rel="author"]'),
    outlet,
    date:
      linked.date ??
      day(meta('article:published_time', 'og:article:published_time', 'datepublished', 'date', 'dc.date', 'dc.date.issued', 'pubdate', 'publish-date', 'parsely-pub-date', 'sailthru.date', 'citation_publication_date')) ??
      day(attribute('[itemprop="datePublished"]', 'content')) ??
      day(attribute('[itemprop="datePublished"]', 'datetime')) ??
      day(attribute('article time[datetime]', 'datetime') ?? attribute('time[datetime]', 'datetime')),
    url: address(attribute('link[rel="canonical"]', 'href')) ?? address(meta('og:url')) ?? linked.url,
    language: clean(document.documentElement?.getAttribute('lang')) ?? linked.language ?? meta('og:locale', 'content-language')?.replace('_', '-'),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function metaContent(document: PageDocument, names: readonly string[]): string | undefined {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const key = (element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop') ?? element.getAttribute('http-equiv'))?.toLowerCase();
    const content = clean(element.getAttribute('content'));
    if (key !== undefined && content !== undefined && !found.has(key)) found.set(key, content);
  }
  return names.map((one) => found.get(one)).find((value) => value !== undefined);
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

/** A page's `title` often ends in the outlet's name behind a dash or bar. */
function withoutOutlet(title: string | undefined, outlet: string | undefined): string | undefined {
  const match = title === undefined ? null : /^(.{8,}?)\s+[|–—-]\s+([^|–—]{2,40})$/u.exec(title);
  if (match === null || (outlet !== undefined && match[2]!.toLowerCase() !== outlet.toLowerCase() && match[2]!.split(' ').length > 4)) return title;
  return match[1];
}
