import { say } from '../../text/l10n.js';
import type { Fault } from './format.js';

/** The problem of a page that was cut off. */
export const TRUNCATED_PAGE: Fault = { code: 'corpus.truncated', said: say('The page breaks off before its end; what there is of it is read. Save it again.') };
/** So much at the end of a page holds its closing tags, with what programs leave behind them. */
const ENDING = 20_000;
/** Elements whose end no page may leave out. */
const NEVER_OPEN = ['article', 'main', 'div', 'section', 'blockquote', 'ul', 'ol', 'table', 'span', 'a', 'h1', 'h2', 'h3'];

/** Whether a page, or a piece of one, ends inside its own text. Many pages leave out the ends that HTML lets them leave out, but not those of links and divisions. */
export function isPageCut(html: string): boolean {
  if (/<\/(?:html|body)\s*>/i.test(html.slice(-ENDING))) return false;
  const ending = html.slice(-ENDING);
  const tag = /<[a-z/!][^<>]*$/i.exec(ending);
  if (tag !== null || html.lastIndexOf('<!--') > html.lastIndexOf('-->')) return true;
  // What is never closed takes in all that follows.
  if (['script', 'style'].some((name) => count(html, new RegExp(`<${name}[\\s>]`, 'gi')) > count(html, new RegExp(`</${name}\\s*>`, 'gi')))) return true;
  const written = html.replace(/<!--[\s\S]*?-->|<script[\s>][\s\S]*?<\/script\s*>|<style[\s>][\s\S]*?<\/style\s*>/gi, ' ');
  // A page that closes its head leaves no ends out.
  if (/<(?:html|body)[\s>]/i.test(written) && /<\/head\s*>/i.test(written)) return true;
  const closesParagraphs = /<\/p\s*>/i.test(written);
  return [...NEVER_OPEN, ...(closesParagraphs ? ['p'] : [])].some((name) => count(written, new RegExp(`<${name}[\\s>]`, 'gi')) > count(written, new RegExp(`</${name}\\s*>`, 'gi')));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
