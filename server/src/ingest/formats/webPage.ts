import { say } from '../../text/l10n.js';
import { cleanedText } from '../cleanText.js';
import { readPage } from '../readPage.js';
import { decodeText } from './decodeText.js';
import type { Fault, Reading } from './format.js';
import { paragraphMarks } from './paragraphMarks.js';

/** A saved web page. */
export async function readWebPage(bytes: Uint8Array): Promise<Reading> {
  const text = await decodeText(bytes, declaredEncoding(bytes));
  const { content, isRendered, fields } = await readPage(text);
  const cleaned = cleanedText(content);
  return { documents: [{ fields, content: cleaned, isRendered, marks: paragraphMarks(cleaned.text, fields.title) }], faults: isCutOff(text) ? [TRUNCATED_PAGE] : [], text };
}

const TRUNCATED_PAGE: Fault = { code: 'corpus.truncated', said: say('The page breaks off before its end; what there is of it is read. Save it again.') };

/** Whether a page ends inside its own text. Many pages leave out the ends that HTML lets them leave out, but not those of articles and divisions. */
function isCutOff(text: string): boolean {
  if (!/<html[\s>]/i.test(text.slice(0, 20_000)) || /<\/(?:html|body)\s*>/i.test(text.slice(-20_000))) return false;
  return ['article', 'main', 'div', 'section'].some((name) => text.search(new RegExp(`<${name}[\\s>]`, 'i')) >= 0 && lastIndex(text, new RegExp(`<${name}[\\s>]`, 'gi')) > lastIndex(text, new RegExp(`</${name}\\s*>`, 'gi')));
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

/** The encoding that a page or an XML file states in its first bytes. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w:-]+)/i.exec(head)?.[1] ?? /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:-]+)/i.exec(head)?.[1];
}
