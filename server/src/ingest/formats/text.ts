import { say, type Said } from '../../text/l10n.js';
import { identityText, type MappedText } from '../../text/mappedText.js';
import { cleanedText } from '../cleanText.js';
import { cutInMarkdown, cutInSentence } from './cutOff.js';
import { decodeText } from './decodeText.js';
import { readFrontMatter } from '../frontMatter.js';
import { readMarkdown } from '../readMarkdown.js';
import { headFields } from '../textHead.js';
import { UnreadableFile, type Fault, type ReadContext, type Reading } from './format.js';
import { kindOfText } from './kindOfText.js';
import { readSubtitles } from './subtitles.js';
import { readWebPage } from './webPage.js';

/** Plain text, with front matter where there is any. */
export async function readText(bytes: Uint8Array, context: ReadContext): Promise<Reading> {
  return readWritten(bytes, context, (text, end) => identityText(text.slice(end), end), cutInSentence);
}

/** Markdown, with front matter where there is any. */
export async function readMarkdownFile(bytes: Uint8Array, context: ReadContext): Promise<Reading> {
  return readWritten(bytes, context, readMarkdown, cutInMarkdown);
}

async function readWritten(bytes: Uint8Array, context: ReadContext, contentOf: (text: string, end: number) => MappedText, cut: typeof cutInSentence): Promise<Reading> {
  const text = await decodeText(bytes);
  const other = await readAsItIs(text, bytes, context);
  if (other !== undefined) return other;
  const { fields, end, faults } = readFrontMatter(text);
  const body = text.slice(end);
  return { documents: [{ fields: { ...headFields(body, fields), ...fields }, content: cleanedText(contentOf(text, end)), isRendered: false }], faults: [...faults.map(frontMatterFault), ...cut(body, fields.title)], text };
}

/** A page or subtitles under a wrong name are read as what they are, and told; undefined for a text. Rejects other formats, whose signs are nobody's text. */
async function readAsItIs(text: string, bytes: Uint8Array, context: ReadContext): Promise<Reading | undefined> {
  switch (kindOfText(text)) {
    case 'page':
      return told(await readWebPage(bytes, context), say('It is a web page and is read as one. Give it the ending .html.'));
    case 'subtitles':
      return told(await readSubtitles(bytes, context), say('It holds subtitles and is read as such. Give it the ending .vtt or .srt.'));
    case 'feed':
      throw new UnreadableFile(say('it is XML. Give it the ending of its own format'), 'corpus.mislabelled');
    case 'data':
      throw new UnreadableFile(say('it is JSON. Give it the ending .json'), 'corpus.mislabelled');
    case 'encrypted':
      throw new UnreadableFile(say('it is encrypted. Save a copy that is not'), 'corpus.encrypted');
    default:
      return undefined;
  }
}

function told(reading: Reading, said: Said): Reading {
  return { ...reading, faults: [{ code: 'corpus.mislabelled', said }, ...reading.faults] };
}

function frontMatterFault(said: Said): Fault {
  return { code: 'corpus.frontMatter', said };
}
