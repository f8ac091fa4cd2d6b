import { extname } from 'node:path';

import { say } from '../../text/l10n.js';
import type { Format } from './format.js';

/**
 * The formats that are read, and their endings. Each reader is a module of its own that is loaded with the first such file, and its library with it:
 * most corpora have few formats.
 */
export const FORMATS: readonly Format[] = [
  { name: say('a text file'), extensions: ['.txt', '.text'], isContainer: false, read: async (bytes, context) => (await import('./text.js')).readText(bytes, context) },
  { name: say('a Markdown file'), extensions: ['.md', '.markdown'], isContainer: false, read: async (bytes, context) => (await import('./text.js')).readMarkdownFile(bytes, context) },
  { name: say('a web page'), extensions: ['.html', '.htm', '.xhtml'], isContainer: true, read: async (bytes, context) => (await import('./webPage.js')).readWebPage(bytes, context) },
  { name: say('a saved web page'), extensions: ['.mhtml', '.mht'], isContainer: true, read: async (bytes, context) => (await import('./mhtml.js')).readMhtml(bytes, context) },
  { name: say('a PDF file'), extensions: ['.pdf'], isContainer: true, read: async (bytes) => (await import('./pdf.js')).readPdf(bytes) },
  { name: say('a Word file'), extensions: ['.docx'], isContainer: true, read: async (bytes, context) => (await import('./docx.js')).readDocx(bytes, context) },
  { name: say('a mail'), extensions: ['.eml'], isContainer: true, read: async (bytes, context) => (await import('./mail.js')).readMail(bytes, context) },
  { name: say('an RTF file'), extensions: ['.rtf'], isContainer: true, read: async (bytes) => (await import('./rtf.js')).readRtf(bytes) },
  { name: say('an EPUB book'), extensions: ['.epub'], isContainer: true, read: async (bytes, context) => (await import('./epub.js')).readEpub(bytes, context) },
  { name: say('a file of subtitles'), extensions: ['.vtt', '.srt'], isContainer: false, read: async (bytes, context) => (await import('./subtitles.js')).readSubtitles(bytes, context) },
  { name: say('a JSON export'), extensions: ['.json'], isContainer: false, read: async (bytes, context) => (await import('./json.js')).readJson(bytes, context) },
  { name: say('a JSONL export'), extensions: ['.jsonl', '.ndjson'], isContainer: false, read: async (bytes, context) => (await import('./json.js')).readJsonLines(bytes, context) },
  { name: say('a table'), extensions: ['.csv', '.tsv'], isContainer: false, read: async (bytes, context) => (await import('./csv.js')).readCsv(bytes, context) },
  { name: say('a feed'), extensions: ['.rss', '.atom', '.xml'], isContainer: false, read: async (bytes, context) => (await import('./feed.js')).readFeed(bytes, context) },
  { name: say('a web archive'), extensions: ['.warc', '.warc.gz'], isContainer: true, read: async (bytes, context) => (await import('./warc.js')).readWarc(bytes, context) },
  { name: say('a web archive'), extensions: ['.wacz'], isContainer: true, read: async (bytes, context) => (await import('./wacz.js')).readWacz(bytes, context) },
  { name: say('a bibliography'), extensions: ['.bib'], isContainer: false, read: async (bytes) => (await import('./bibliographyFile.js')).readBib(bytes) },
];

/** Endings of files that are read, in lower case. */
export const READABLE_EXTENSIONS: readonly string[] = FORMATS.flatMap(({ extensions }) => extensions);

/** The format that a file's name tells; undefined for one that is not read by its name. */
export function formatOf(path: string): Format | undefined {
  const name = path.toLowerCase();
  return FORMATS.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}

/** A file's name without its ending: an article's id where the file says none. */
export function stemOf(name: string): string {
  const ending = formatOf(name)?.extensions.find((extension) => name.toLowerCase().endsWith(extension)) ?? extname(name);
  return name.slice(0, name.length - ending.length) || name;
}

/** What a container may be larger than a text by: pictures, fonts and packing are not text. */
const CONTAINER_FACTOR = 10;

/** The largest size, in bytes, of a file that is read, where a text may have `maxBytes`. */
export function largestSize(path: string, maxBytes: number): number {
  return formatOf(path)?.isContainer === true ? maxBytes * CONTAINER_FACTOR : maxBytes;
}
