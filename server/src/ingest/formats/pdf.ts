import type * as Unpdf from 'unpdf';

import { say } from '../../text/l10n.js';
import { calendarDate } from '../calendarDate.js';
import { cleanedText } from '../cleanText.js';
import { derivedOffset, identityText } from '../../text/mappedText.js';
import { fieldsFrom, rendered, UnreadableFile, type Fault, type Reading } from './format.js';
import type { PageItem } from './pdfItem.js';
import { readingOrder } from './pdfLayout.js';
import { withoutPrintMarks } from './pdfPrint.js';
import { documentText, type LaidOutPage } from './pdfText.js';

/** No source that a desk works with is longer; a file may claim any number of pages. */
const MOST_PAGES = 3000;
const MOST_CHARACTERS = 20_000_000;
/** Titles that programs make up. */
const NO_TITLE = /^(?:microsoft (?:word|powerpoint|excel) ?-|untitled|document\d*$|unbenannt|doc\d*$|[\w-]+\.(?:docx?|indd|qxp|pdf|tex|rtf|odt|pages|html?|xhtml|mhtml|pptx?|xlsx?|txt|md)$|(?:https?|file):\/\/\S*$|about:blank$)/i;
const NO_AUTHOR = /^(?:admin(?:istrator)?|user|owner|unknown|author|root|microsoft|pc|windows user|[a-z]+\d+)$/i;

/** The mark that ends every PDF file, and how many bytes some programs leave behind it. */
const END_OF_FILE = /%%EOF|startxref/;
const END_WITHIN = 4096;

/** A page with the address of the web page that a browser printed on it. */
type PrintedPage = LaidOutPage & { readonly address?: string };
type PdfDocument = Awaited<ReturnType<typeof Unpdf.getDocumentProxy>>;

/** A PDF file: text in reading order, page by page, and what its information says. The library is pdf.js, as unpdf packs it for servers. */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const document = await open(bytes);
  try {
    const pages = await laidOut(document);
    const faults: Fault[] = pages.length < document.numPages ? [{ code: 'corpus.tooLarge', said: say('Only the first {0} of its {1} pages are read. Split the file.', pages.length, document.numPages) }] : [];
    if (!END_OF_FILE.test(new TextDecoder('latin1').decode(bytes.subarray(-END_WITHIN)))) faults.push({ code: 'corpus.truncated', said: say('The PDF file breaks off before its end; what there is of it is read. Fetch or save it again.') });
    const { text, marks } = documentText(pages);
    if (!/\p{L}/u.test(text)) throw new UnreadableFile(say('it holds pictures of pages and no text. Have a program recognise the text (OCR) and save it again'), 'corpus.empty');
    const { info } = await document.getMetadata();
    const cleaned = cleanedText(identityText(text));
    const address = pages[0]?.address;
    const fields = { ...fieldsOf(info as Record<string, unknown>), ...(address === undefined ? {} : { url: address }) };
    return { documents: [rendered(cleaned.text, fields, { marks: marks.map((mark) => ({ ...mark, start: derivedOffset(cleaned, mark.start) })) })], faults };
  } finally {
    await document.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<PdfDocument> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    // The library takes the bytes away with it, so it gets its own. It speaks on the standard output unless it is told not to.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false, useSystemFonts: false, stopAtErrors: false });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw new UnreadableFile(say('a password protects it. Save a copy without one'), 'corpus.encrypted');
    throw error;
  }
}

async function laidOut(document: PdfDocument): Promise<PrintedPage[]> {
  const labels = await document.getPageLabels();
  const pages: PrintedPage[] = [];
  let characters = 0;
  let usual: readonly number[] = [];
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES) && characters < MOST_CHARACTERS; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const own: PageItem[] = [];
    for (const item of items) {
      if (!('str' in item) || item.str.trim().length === 0) continue;
      const [a, b, c, d, x, y] = item.transform as [number, number, number, number, number, number];
      // Text that runs up a margin is none of the story.
      if (Math.abs(b) > Math.abs(a)) continue;
      own.push({ text: item.str, x, y, width: item.width, size: Math.round(Math.hypot(c, d) * 10) / 10 });
      characters += item.str.length;
    }
    const view = page.view;
    const printed = withoutPrintMarks(own, view[3]! - view[1]!);
    const { lines, gutters } = readingOrder(printed.items, usual);
    usual = gutters;
    pages.push({ ...(printed.address === undefined ? {} : { address: printed.address }), label: labels?.[number - 1] || String(number), height: view[3]! - view[1]!, lines });
    page.cleanup();
  }
  return pages;
}

function fieldsOf(info: Readonly<Record<string, unknown>>): ReturnType<typeof fieldsFrom> {
  const text = (name: string): string | undefined => (typeof info[name] === 'string' && /\p{L}/u.test(info[name]) ? info[name].trim() : undefined);
  const title = text('Title');
  const author = text('Author');
  const language = text('Language');
  const made = typeof info['CreationDate'] === 'string' ? /^D:(\d{4})(\d{2})(\d{2})/.exec(info['CreationDate']) : null;
  return fieldsFrom({
    title: title === undefined || NO_TITLE.test(title) ? undefined : title,
    author: author === undefined || NO_AUTHOR.test(author) ? undefined : author,
    date: made === null ? undefined : calendarDate(`${made[1]}-${made[2]}-${made[3]}`),
    language: language !== undefined && /^[a-z]{2,3}(?:-|$)/i.test(language) ? language : undefined,
  });
}
