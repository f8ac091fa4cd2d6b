import type * as Mammoth from 'mammoth';

import { say } from '../../text/l10n.js';
import { calendarDate } from '../calendarDate.js';
import { parseXml } from '../pageDocument.js';
import { fieldsFrom, rendered, UnreadableFile, type ReadContext, type Reading } from './format.js';
import { htmlText } from './htmlText.js';
import { paragraphMarks } from './paragraphMarks.js';
import { writeOutEntities } from './xmlEntities.js';
import { entryText, unpack } from './zip.js';

/** Parts of a document that are text or lead to it. */
const PARTS = /^(?:word\/[^/]*\.xml|word\/_rels\/.*|_rels\/.*|\[Content_Types\]\.xml|docProps\/(?:core|app)\.xml)$/i;
/** 'EncryptedPackage' as a compound file writes the names of its streams. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** A Word file: its text with lists, tables and notes, and its properties. The library is mammoth; pictures, headers and deleted text are left out. */
export async function readDocx(bytes: Uint8Array, context: ReadContext): Promise<Reading> {
  if (bytes[0] === 0xd0) {
    throw Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(ENCRYPTED)
      ? new UnreadableFile(say('a password protects it. Save a copy without one'), 'corpus.encrypted')
      : new UnreadableFile(say('it is a Word file of the old kind (.doc). Save it as .docx'), 'corpus.mislabelled');
  }
  const files = await unpack(bytes, (name) => PARTS.test(name), context.maxUnpackedBytes);
  const hasBody = [...files.keys()].some((name) => /^word\/document\d*\.xml$/i.test(name));
  if (!hasBody) throw new UnreadableFile(say('it is a packed file of another kind than Word\'s. Give it the ending of its own format'), 'corpus.mislabelled');
  for (const name of files.keys()) {
    // The library fails on such names with words for programmers; no word processor writes any.
    const part = entryText(files, name)!;
    const { text: written } = writeOutEntities(part);
    if (written !== part) files.set(name, new TextEncoder().encode(written));
  }
  const { zipSync } = await import('fflate');
  const { convertToHtml } = await importMammoth();
  // The library unpacks without bounds, so it gets what was unpacked within them.
  const bounded = zipSync(Object.fromEntries(files), { level: 0 });
  const { value } = await convertToHtml({ buffer: Buffer.from(bounded.buffer, bounded.byteOffset, bounded.length) }, { ignoreEmptyParagraphs: true, styleMap: ['comment-reference => '] });
  const text = await htmlText(withoutNoteMarks(value));
  const fields = await properties(entryText(files, 'docProps/core.xml'));
  return { documents: [rendered(text, fields, { marks: paragraphMarks(text, fields.title) })], faults: [] };
}

async function importMammoth(): Promise<typeof Mammoth> {
  const loaded = await import('mammoth');
  return (loaded as unknown as { default?: typeof loaded }).default ?? loaded;
}

/** The numbers that lead to notes and back are no part of a sentence. */
function withoutNoteMarks(html: string): string {
  return html.replace(/<sup>\s*<a [^>]*href="#(?:foot|end)note-[^>]*>.*?<\/a>\s*<\/sup>/g, '').replace(/<a [^>]*href="#(?:foot|end)note-ref-[^>]*>↑<\/a>/g, '');
}

async function properties(core: string | undefined): Promise<ReturnType<typeof fieldsFrom>> {
  if (core === undefined) return {};
  const document = await parseXml(core);
  const text = (name: string): string | undefined => [...document.querySelectorAll('*')].find((element) => element.localName === name || element.localName?.endsWith(`:${name}`) === true)?.textContent ?? undefined;
  return fieldsFrom({ title: text('title'), author: text('creator'), date: calendarDate(text('created') ?? ''), language: text('language') });
}
