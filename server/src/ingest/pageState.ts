import type { JsonObject } from './linkedData.js';
import type { PageDocument } from './pageNodes.js';
import { jsonOf } from './pageJson.js';

/** Keys under which systems keep the text of a story, or of one of its paragraphs. */
const TEXT_KEY = /^(?:article_?body|body(?:_?html|_?text)?|content(?:_?html|_?text)?|html|text|full_?text|paragraph|copy|value|markup)$/i;
const TITLE_KEY = /^(?:headline|title|name|heading)s?$/i;
/** Elements of a story that hold none of its text. */
const NO_TEXT = /(?:image|photo|picture|video|embed|related|promo|newsletter|ad(?:vert\w*)?|link[-_]?list|gallery|author|tags?)$/i;
const LEAST_LETTERS = 300;
/** So much of a page's state is looked through: what a hostile page adds is passed over. */
const MOST_VALUES = 200_000;
const LARGEST_STATE = 8_000_000;
const DEEPEST = 40;

/**
 * The text of the story with the given title in the state that a page carries for its scripts (`__NEXT_DATA__` and other scripts of JSON): in an object whose headline is the title, or below one, the longest text
 * under a key for texts, or the longest list of paragraphs. Text or HTML as it stands there; undefined where there is none.
 */
export function storyInState(document: PageDocument, title: string | undefined): string | undefined {
  const wanted = comparable(title ?? '');
  if (wanted.length === 0) return undefined;
  let best = '';
  let left = MOST_VALUES;
  const visit = (value: unknown, isOwn: boolean, depth: number): void => {
    if (value === null || typeof value !== 'object' || depth > DEEPEST || --left < 0) return;
    if (Array.isArray(value)) {
      if (isOwn) keep(value.map((part) => paragraphOf(part)).filter((text) => text.length > 0).join('\n\n'));
      for (const part of value) visit(part, isOwn, depth + 1);
      return;
    }
    const object = value as JsonObject;
    const isStory = isOwn || Object.entries(object).some(([key, text]) => TITLE_KEY.test(key) && headline(text) === wanted);
    for (const [key, part] of Object.entries(object)) {
      if (isStory && typeof part === 'string' && TEXT_KEY.test(key)) keep(part);
      visit(part, isStory && !NO_TEXT.test(key), depth + 1);
    }
  };
  const keep = (text: string): void => {
    if (text.length > best.length && text.length >= LEAST_LETTERS && /[\p{L}\p{N}][.!?。]/u.test(text)) best = text;
  };
  for (const script of document.querySelectorAll('script[type="application/json"]')) {
    const text = script.textContent ?? '';
    if (text.length <= LARGEST_STATE) visit(jsonOf(text), false, 0);
  }
  return best.length === 0 ? undefined : best;
}

/** The text of an entry of a list of paragraphs: a text itself, or an object with one, in parts or whole. */
function paragraphOf(entry: unknown, depth = 0): string {
  if (typeof entry === 'string') return entry;
  if (entry === null || typeof entry !== 'object' || Array.isArray(entry) || depth > DEEPEST) return '';
  const object = entry as JsonObject;
  if (['type', 'kind', '_type', '__typename', 'name'].some((key) => typeof object[key] === 'string' && NO_TEXT.test(object[key]))) return '';
  for (const [key, value] of Object.entries(object)) {
    if (typeof value === 'string' && TEXT_KEY.test(key)) return value;
    if (Array.isArray(value) && /^(?:children|spans|content|items|nodes)$/i.test(key)) {
      const joined = value.map((part) => paragraphOf(part, depth + 1)).join('');
      if (joined.length > 0) return joined;
    }
  }
  return '';
}

/** A headline in small letters; some systems keep it as an object with a text. */
function headline(value: unknown): string | undefined {
  if (typeof value === 'string') return comparable(value);
  if (value === null || typeof value !== 'object') return undefined;
  const inner = Object.values(value).find((part) => typeof part === 'string');
  return typeof inner === 'string' ? comparable(inner) : undefined;
}

function comparable(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
