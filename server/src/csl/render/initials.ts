/**
 * Given names as initials, each followed by `mark`: 'Ada Jean-Bo' with '. ' is 'A. J.-B.'. Where `all` is false only what is shortened already is written with the mark, and names stay whole.
 * Small words ('de') stay as they are.
 */
export function initials(given: string, mark: string, all: boolean, keepsHyphens: boolean): string {
  const made = wordsOf(given).map((word) => {
    if (/^\p{Ll}/u.test(word)) return ` ${word} `;
    const isShort = /^\p{Lu}$|\.$/u.test(word);
    if (!all && !isShort && !/^\p{Lu}\.?-\p{Lu}\.?$/u.test(word)) return ` ${word} `;
    return hyphenated(word, mark, keepsHyphens);
  });
  return made.join('').replace(/\s+/g, ' ').trim();
}

/** 'J.R.R.' are three words, as 'J. R. R.' are. */
function wordsOf(given: string): string[] {
  return given.replace(/(?<=\p{L}\.)(?=\p{L})/gu, ' ').split(/[\s,]+/).filter((word) => word !== '' && word !== '.');
}

/** The initial of each part of a name with hyphens; one in small letters has none ('Guo-ping'). */
function hyphenated(word: string, mark: string, keepsHyphens: boolean): string {
  const parts = word.split('-').filter((part, position) => part !== '' && (position === 0 || /^\p{Lu}/u.test(part)));
  const between = keepsHyphens ? '-' : mark.endsWith(' ') ? ' ' : '';
  return parts.map((part, position) => initialOf(part) + (position < parts.length - 1 ? mark.trimEnd() + between : mark)).join('');
}

/** The first letter; what is shortened already stays as it is ('Ph.'). */
function initialOf(part: string): string {
  return part.endsWith('.') ? part.slice(0, -1) : ([...part][0] ?? '').toUpperCase();
}
