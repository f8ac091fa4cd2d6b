import { say } from '../../text/l10n.js';
import { identityText } from '../../text/mappedText.js';
import { cleanedText } from '../cleanText.js';
import { mappedThrough, withoutInlined } from '../inlinedContent.js';
import { readPage } from '../readPage.js';
import { headFields } from '../textHead.js';
import { isPageCut, TRUNCATED_PAGE } from './cutPage.js';
import { decodeText } from './decodeText.js';
import { UnreadableFile, type ReadContext, type Reading } from './format.js';
import { kindOfText } from './kindOfText.js';
import { paragraphMarks } from './paragraphMarks.js';
import { writeOutEntities } from './xmlEntities.js';

/** A saved web page, also one with its pictures, styles and fonts inlined. Rejects where it has more text than is read. */
export async function readWebPage(bytes: Uint8Array, { maxText }: ReadContext): Promise<Reading> {
  const readable = withoutStrayZeros(bytes);
  const text = await decodeText(readable, declaredEncoding(readable));
  if (!MARKUP.test(text)) return readWithoutMarkup(text);
  if (kindOfText(text) === 'feed' && !/<(?:html|body)[\s>]/i.test(text)) throw new UnreadableFile(say('it is XML and no web page. Give it the ending of its own format'), 'corpus.mislabelled');
  const slim = withoutInlined(text);
  if (slim.text.length > maxText) throw new UnreadableFile(say('without its pictures, styles and scripts it still has more than the {0} MB of text that are read. Split or exclude it, or raise the limit', (maxText / 1024 / 1024).toFixed(1)), 'corpus.tooLarge');
  const { text: page, isChanged } = writeOutEntities(slim.text);
  const { content: placed, isRendered: isFromData, beside, fields } = await readPage(page);
  // What is written out has no place in the file.
  const isRendered = isFromData || isChanged;
  const content = isFromData ? placed : isChanged ? identityText(placed.text) : mappedThrough(placed, slim);
  return { documents: [{ fields, content, isRendered, beside, marks: paragraphMarks(content.text, fields.title) }], faults: isPageCut(slim.text) ? [TRUNCATED_PAGE] : [], text };
}

/** Elements of which every page has one, or the beginning of XML. */
const MARKUP = /<(?:!doctype|\?xml|\/?(?:html|head|body|title|meta|p|div|br|span|a|b|i|em|strong|h[1-6]|ul|ol|li|table|tr|td|article|section|main|font|center|script|rss|feed)[\s/>])/i;

/** A text under a page's name, its paragraphs kept. Rejects what is of another format. */
function readWithoutMarkup(text: string): Reading {
  if (kindOfText(text) !== undefined) throw new UnreadableFile(say('it has no markup of a web page. Give it the ending of its own format'), 'corpus.mislabelled');
  const said = say('It has no markup of a web page and is read as plain text. Give it the ending .txt.');
  return { documents: [{ fields: headFields(text), content: cleanedText(identityText(text)), isRendered: false }], faults: [{ code: 'corpus.mislabelled', said }], text };
}

/** So many of a thousand bytes of a page may be zero: slips of a system, which browsers pass over. UTF-16 has many more. */
const MOST_ZEROS = 1;

/** A page with a space for each zero byte where it has a few; another file as it is. */
function withoutStrayZeros(bytes: Uint8Array): Uint8Array {
  const zeros = bytes.reduce((sum, byte) => (byte === 0 ? sum + 1 : sum), 0);
  if (zeros === 0 || zeros > (bytes.length / 1000) * MOST_ZEROS || !/^[\s\ufeff]*</.test(new TextDecoder().decode(bytes.subarray(0, 1000)))) return bytes;
  return bytes.map((byte) => (byte === 0 ? 0x20 : byte));
}

/** The encoding that a page or an XML file states in its first bytes. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w:-]+)/i.exec(head)?.[1] ?? /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:-]+)/i.exec(head)?.[1];
}
