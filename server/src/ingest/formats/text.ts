import type { Said } from '../../text/l10n.js';
import { identityText } from '../../text/mappedText.js';
import { cleanedText } from '../cleanText.js';
import { cutInMarkdown, cutInSentence } from './cutOff.js';
import { decodeText } from './decodeText.js';
import { readFrontMatter } from '../frontMatter.js';
import { readMarkdown } from '../readMarkdown.js';
import { headFields } from '../textHead.js';
import type { Fault, ReadContext, Reading } from './format.js';
import { readWebPage } from './webPage.js';

/** Plain text, with front matter where there is any. */
export async function readText(bytes: Uint8Array, context: ReadContext): Promise<Reading> {
  const text = await decodeText(bytes);
  if (isPage(text)) return readWebPage(bytes, context);
  const { fields, end, faults } = readFrontMatter(text);
  const body = text.slice(end);
  return { documents: [{ fields: { ...headFields(body), ...fields }, content: cleanedText(identityText(body, end)), isRendered: false }], faults: [...faults.map(frontMatterFault), ...cutInSentence(body, fields.title)], text };
}

/** Markdown, with front matter where there is any. */
export async function readMarkdownFile(bytes: Uint8Array, context: ReadContext): Promise<Reading> {
  const text = await decodeText(bytes);
  if (isPage(text)) return readWebPage(bytes, context);
  const { fields, end, faults } = readFrontMatter(text);
  const body = text.slice(end);
  return { documents: [{ fields: { ...headFields(body), ...fields }, content: cleanedText(readMarkdown(text, end)), isRendered: false }], faults: [...faults.map(frontMatterFault), ...cutInMarkdown(body, fields.title)], text };
}

/** A page under a wrong name: its markup is nobody's text. */
function isPage(text: string): boolean {
  return /^\s*(?:<!doctype html|<html[\s>])/i.test(text);
}

function frontMatterFault(said: Said): Fault {
  return { code: 'corpus.frontMatter', said };
}
