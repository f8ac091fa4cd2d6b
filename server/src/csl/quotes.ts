import type { Locale } from './locale.js';

/**
 * Words with the quotation marks of the language: those within a quotation are of the other kind, as `depth` says, and straight ones are bent. An apostrophe stays one.
 */
export function curlyQuotes(text: string, locale: Locale, depth: number): string {
  if (!/["'“”„«»‘’]/.test(text)) return text;
  const outer = depth % 2 === 0 ? '' : 'inner-';
  const marks = { open: locale.term(`open-${outer}quote`) ?? '“', close: locale.term(`close-${outer}quote`) ?? '”' };
  const inner = outer === '' ? 'inner-' : '';
  const other = { open: locale.term(`open-${inner}quote`) ?? '‘', close: locale.term(`close-${inner}quote`) ?? '’' };
  return text
    .replace(/"([^"]*)"/g, '“$1”')
    .replace(/(?<=^|[\s([“„«—–])['‘]((?:[^'’"]|(?<=\p{L})['’](?=\p{L})){0,400})['’](?![\p{L}\p{N}])/gu, `${SINGLE_OPEN}$1${SINGLE_CLOSE}`)
    .replace(/['](?=\d\ds?\b)|(?<=\S)[']|['](?=\S)/g, '’')
    .replace(/[“„]([^“”„]*)[”“]/g, (_, words: string) => marks.open + words.replaceAll(SINGLE_OPEN, other.open).replaceAll(SINGLE_CLOSE, other.close) + marks.close)
    .replaceAll(SINGLE_OPEN, marks.open)
    .replaceAll(SINGLE_CLOSE, marks.close);
}

/** Stand for single marks until it is known what they lie in; no text has them. */
const SINGLE_OPEN = '\ue000';
const SINGLE_CLOSE = '\ue001';
