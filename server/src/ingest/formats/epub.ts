import { posix } from 'node:path';

import type { SourceMark } from '../../articles/article.js';
import { say } from '../../text/l10n.js';
import { calendarDate } from '../calendarDate.js';
import { parseXml } from '../pageDocument.js';
import type { PageDocument, PageElement } from '../pageNodes.js';
import { fieldsFrom, rendered, UnreadableFile, type ReadContext, type Reading } from './format.js';
import { htmlText } from './htmlText.js';
import { writeOutEntities } from './xmlEntities.js';
import { entryText, unpack } from './zip.js';

const TEXT_PARTS = /\.(?:xml|opf|ncx|x?html?)$|^mimetype$/i;

/** An EPUB book: the text of its chapters in their order, each with its number, and what the package says of the book. */
export async function readEpub(bytes: Uint8Array, context: ReadContext): Promise<Reading> {
  const files = await unpack(bytes, (name) => TEXT_PARTS.test(name), context.maxUnpackedBytes);
  const container = entryText(files, 'META-INF/container.xml');
  if (container === undefined) throw new UnreadableFile(say('it is a packed file of another kind than a book. Give it the ending of its own format'), 'corpus.mislabelled');
  const packagePath = named(await parseXml(writeOutEntities(container).text), 'rootfile')[0]?.getAttribute('full-path') ?? '';
  const description = entryText(files, packagePath);
  if (description === undefined) throw new UnreadableFile(say('its table of contents is missing. Fetch it again'), 'corpus.damaged');
  const book = await parseXml(writeOutEntities(description).text);
  const chapters = chapterPaths(book, packagePath);
  const locked = await encryptedPaths(entryText(files, 'META-INF/encryption.xml'));
  if (chapters.some((path) => locked.has(path))) throw new UnreadableFile(say('it is protected against copying (DRM). Exclude it, or fetch a copy that is not'), 'corpus.encrypted');
  let text = '';
  let number = 0;
  const marks: SourceMark[] = [];
  for (const path of chapters) {
    const source = entryText(files, path);
    if (source === undefined) continue;
    const chapter = (await htmlText(writeOutEntities(source).text)).trim();
    if (chapter.length === 0) continue;
    number++;
    if (text.length > 0) text += '\n\n';
    marks.push({ start: text.length, label: `ch. ${number}` });
    text += chapter;
  }
  const missing = chapters.filter((path) => entryText(files, path) === undefined).length;
  const faults = missing === 0 ? [] : [{ code: 'corpus.truncated', said: missing === 1 ? say('One of the {0} parts of the book is missing. Fetch it again.', chapters.length) : say('{0} of the {1} parts of the book are missing. Fetch it again.', missing, chapters.length) }];
  return { documents: [rendered(text, metadataOf(book), { marks })], faults };
}

/** The parts of the book in reading order, but for the table of contents; paths within the packed file. */
function chapterPaths(book: PageDocument, packagePath: string): string[] {
  const items = new Map(named(book, 'item').map((item) => [item.getAttribute('id'), item]));
  return named(book, 'itemref').flatMap((reference) => {
    const item = items.get(reference.getAttribute('idref'));
    const href = item?.getAttribute('href');
    if (item === undefined || href === null || href === undefined || reference.getAttribute('linear') === 'no') return [];
    if (/\bnav\b/.test(item.getAttribute('properties') ?? '')) return [];
    return [posix.join(posix.dirname(packagePath), unescaped(href.replace(/#.*$/, '')))];
  });
}

function metadataOf(book: PageDocument): ReturnType<typeof fieldsFrom> {
  const all = (name: string): string[] => named(book, name).flatMap((element) => element.textContent?.trim() || []);
  return fieldsFrom({
    title: all('title')[0],
    author: all('creator').join(', '),
    outlet: all('publisher')[0],
    date: all('date').map((date) => calendarDate(date)).find((date) => date !== undefined),
    language: all('language')[0],
    url: [...all('identifier'), ...all('source')].find((value) => /^https?:\/\//i.test(value)),
  });
}

async function encryptedPaths(source: string | undefined): Promise<ReadonlySet<string>> {
  if (source === undefined) return new Set();
  return new Set(named(await parseXml(source), 'CipherReference').flatMap((reference) => unescaped(reference.getAttribute('URI') ?? '')));
}

/** Elements by their name, whatever the prefix of its namespace. */
function named(document: PageDocument, name: string): PageElement[] {
  return [...document.querySelectorAll('*')].filter((element) => {
    const own = element.localName ?? '';
    return own.slice(own.indexOf(':') + 1) === name;
  });
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}
