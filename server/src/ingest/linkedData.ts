import type { PageDocument } from './pageNodes.js';
import { jsonOf } from './pageJson.js';

export type JsonObject = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Posting|Review)$/;
const DEEPEST = 4;

/** The articles that the JSON-LD of a page describes, in the page's order. */
export function linkedArticles(document: PageDocument): JsonObject[] {
  const found: JsonObject[] = [];
  for (const data of linkedData(document)) collectArticles(data, 0, found);
  return found;
}

/** Everything that the JSON-LD of a page describes, articles or not, in the page's order. */
export function linkedObjects(document: PageDocument): JsonObject[] {
  const found: JsonObject[] = [];
  for (const data of linkedData(document)) collectObjects(data, 0, found);
  return found;
}

/** The JSON-LD of a page. What is no valid JSON is passed over. */
function linkedData(document: PageDocument): unknown[] {
  const found: unknown[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const data = (script.textContent ?? '').trim().replace(/^(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)|(?:\/\/\s*)?(?:\]\]>|-->)$|;\s*$/g, '');
    found.push(...[jsonOf(data) ?? jsonOf(mended(data))].filter((value) => value !== undefined));
  }
  return found;
}

/** JSON with what systems that put it together by hand leave in it: breaks of lines within values, and commas behind the last one. */
function mended(text: string): string {
  // eslint-disable-next-line no-control-regex -- such characters are what is wrong with it
  return text.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*(?=[}\]])/g, '');
}

/** The longest text of an article that the JSON-LD of a page holds, as it stands there; undefined where it holds none. */
export function linkedBody(document: PageDocument): string | undefined {
  const bodies = linkedArticles(document).map((article) => article['articleBody']).filter((body) => typeof body === 'string');
  return bodies.sort((one, other) => other.length - one.length)[0];
}

function collectArticles(data: unknown, depth: number, found: JsonObject[]): void {
  if (depth > DEEPEST || data === null || typeof data !== 'object') return;
  if (Array.isArray(data)) {
    for (const part of data) collectArticles(part, depth + 1, found);
    return;
  }
  const object = data as JsonObject;
  const isArticle = [object['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
  if (isArticle) found.push(object);
  else collectArticles(object['@graph'] ?? object['mainEntity'], depth + 1, found);
}

function collectObjects(data: unknown, depth: number, found: JsonObject[]): void {
  if (depth > DEEPEST || data === null || typeof data !== 'object') return;
  if (Array.isArray(data)) {
    for (const part of data) collectObjects(part, depth + 1, found);
    return;
  }
  found.push(data as JsonObject);
  collectObjects((data as JsonObject)['@graph'] ?? (data as JsonObject)['mainEntity'], depth + 1, found);
}
