import { NestsTooDeeply } from './nestsTooDeeply.js';
import type { PageDocument } from './pageNodes.js';
import { mendBody } from './pageRoot.js';

/** No page that a person wrote nests as deep; the time of the parser's searches grows with the square of the depth. */
const DEEPEST = 1500;
/** Elements that end by themselves or have no end. */
const SELF_ENDING = /^(?:p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|path|rect|circle|use)$/i;

/** A page as a tree. The library (linkedom) is loaded with the first page: most corpora have none. Throws only on a page that nests deeper than the stack. */
export async function parsePage(source: string): Promise<PageDocument> {
  if (nestsTooDeeply(source)) throw new NestsTooDeeply('The page nests too deeply.');
  // The library's own types ask for those of a browser.
  const { parseHTML } = (await import('linkedom')) as unknown as { readonly parseHTML: (html: string) => { document: PageDocument } };
  const { document } = parseHTML(asDocument(source));
  mendBody(document);
  return document;
}

/** An XML document as a tree. Throws only on one that nests deeper than the stack. */
export async function parseXml(source: string): Promise<PageDocument> {
  if (xmlNestsTooDeeply(source)) throw new NestsTooDeeply('The file nests too deeply.');
  const { DOMParser } = (await import('linkedom')) as unknown as { readonly DOMParser: new () => { parseFromString(text: string, type: 'text/xml'): PageDocument } };
  return new DOMParser().parseFromString(source, 'text/xml');
}

/** Whether XML nests so deeply that it is not read. */
export function xmlNestsTooDeeply(source: string): boolean {
  return nestsTooDeeply(source.replace(/<[A-Za-z][^<>]*\/>/g, ''));
}

function nestsTooDeeply(source: string): boolean {
  let depth = 0;
  for (const match of source.matchAll(/<(\/?)([A-Za-z][A-Za-z0-9]*)/g)) {
    if (SELF_ENDING.test(match[2]!)) continue;
    depth = match[1] === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** `linkedom` takes a page that does not begin with `html` for a fragment with several roots and then finds no `body`. */
function asDocument(source: string): string {
  const start = /<html[\s>]/i.exec(source.slice(0, 20_000))?.index;
  const before = start === undefined ? '' : source.slice(0, start).replace(/<!--[\s\S]*?-->|<[!?][^>]*>|<\/?(?:head|meta|link)\b[^>]*>/gi, '');
  return start !== undefined && /^[\s\ufeff]*$/.test(before) ? source : `<html><body>${source}</body></html>`;
}
