import { calendarDate } from '../calendarDate.js';
import { fieldsFrom, rendered, type FieldMapping, type ReadDocument } from './format.js';
import { textOfMaybeHtml } from './htmlText.js';
import { paragraphMarks } from './paragraphMarks.js';

/** An entry of an export. */
export type ExportRecord = Readonly<Record<string, unknown>>;

/** The names under which exports keep what Stet reads, the likeliest first; compared without case, `_`, `-` and spaces. Dots lead into objects. */
const USUAL: Required<FieldMapping> = {
  text: ['text', 'articleBody', 'body', 'fullText', 'bodyText', 'content', 'contentText', 'mainText', 'articleText', 'fields.bodyText', 'fields.body', 'content.text', 'body.text', 'html', 'contentHtml', 'bodyHtml', 'transcript', 'message', 'description', 'summary'],
  title: ['title', 'headline', 'head', 'webTitle', 'name', 'subject', 'headline.main'],
  author: ['author', 'authors', 'byline', 'creator', 'dc:creator', 'by', 'writer', 'byline.original', 'fields.byline'],
  outlet: ['outlet', 'source', 'publisher', 'publication', 'siteName', 'newspaper', 'medium', 'source.name', 'publicationName', 'sourceName', 'site', 'domain'],
  date: ['date', 'published', 'publishedAt', 'datePublished', 'publishedDate', 'publicationDate', 'pubDate', 'webPublicationDate', 'publishDate', 'issued', 'created', 'createdAt', 'time', 'timestamp'],
  url: ['url', 'link', 'webUrl', 'canonicalUrl', 'permalink', 'uri', 'href', 'sourceUrl'],
  id: ['id', 'guid', '_id', 'uid', 'uuid', 'articleId', 'key', 'doi'],
  language: ['language', 'lang', 'inLanguage', 'locale'],
};

/** The article of a record, its fields found by the mapping first and by their usual names else; undefined where it has no text. */
export async function documentOf(record: ExportRecord, mapping: FieldMapping): Promise<ReadDocument | undefined> {
  const value = (field: keyof FieldMapping): string | undefined => {
    const own = mapping[field];
    const names = own === undefined ? [] : typeof own === 'string' ? [own] : own;
    return firstText(record, names) ?? firstText(record, USUAL[field] as readonly string[]);
  };
  const raw = value('text');
  if (raw === undefined) return undefined;
  const text = (await textOfMaybeHtml(raw)).trim();
  const url = value('url');
  const language = value('language');
  const fields = fieldsFrom({
    title: value('title'),
    author: value('author')?.replace(/^by\s+/i, ''),
    outlet: value('outlet'),
    date: dayOf(value('date')),
    url: url !== undefined && /^https?:\/\/\S+$/i.test(url) ? url : undefined,
    language: language !== undefined && /^[a-z]{2,3}(?:[-_][\w-]+)?$/i.test(language) ? language.replace('_', '-') : undefined,
  });
  const id = value('id');
  return rendered(text, fields, { name: id ?? fields.url ?? '', marks: paragraphMarks(text, fields.title) });
}

/** A day, also of seconds or milliseconds since 1970. */
function dayOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (/^\d{10}$|^\d{13}$/.test(value)) return new Date(Number(value) * (value.length === 10 ? 1000 : 1)).toISOString().slice(0, 10);
  return calendarDate(value);
}

function firstText(record: ExportRecord, names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = plain(valueAt(record, name));
    if (text !== undefined) return text;
  }
  return undefined;
}

function valueAt(record: ExportRecord, name: string): unknown {
  const direct = own(record, name);
  if (direct !== undefined || !name.includes('.')) return direct;
  let value: unknown = record;
  for (const part of name.split('.')) {
    if (!isRecord(value)) return undefined;
    value = own(value, part);
  }
  return value;
}

function own(record: ExportRecord, name: string): unknown {
  if (Object.hasOwn(record, name)) return record[name];
  const wanted = folded(name);
  const key = Object.keys(record).find((other) => folded(other) === wanted);
  return key === undefined ? undefined : record[key];
}

function folded(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}

function plain(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim().length > 0 ? value : undefined;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) {
    const parts = value.map(plain).filter((part) => part !== undefined);
    // Paragraphs make a text, names a list.
    return parts.length === 0 ? undefined : parts.join(parts.some((part) => part.length > 60) ? '\n\n' : ', ');
  }
  if (!isRecord(value)) return undefined;
  const name = plain(own(value, 'name')) ?? plain(own(value, 'rendered')) ?? plain(own(value, '#text')) ?? plain(own(value, 'title'));
  if (name !== undefined) return name;
  const family = plain(own(value, 'family'));
  return family === undefined ? undefined : [plain(own(value, 'given')), family].filter((part) => part !== undefined).join(' ');
}

/** Whether a value is an object with named fields. */
export function isRecord(value: unknown): value is ExportRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
