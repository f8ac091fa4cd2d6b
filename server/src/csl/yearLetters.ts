import { formatCitations } from './citation.js';
import { namesIn, type CslItem } from './item.js';
import type { Style } from './style.js';

/**
 * The letters that tell works apart whose citations would read alike ('2031a', '2031b'), in the order of the bibliography, for styles that ask for them. Where such a style has other means for people who
 * only share a name, works of different people get none.
 */
export function yearLetters(style: Style, inOrder: readonly CslItem[], language: string): (id: string) => { readonly yearSuffix?: string } {
  const { 'disambiguate-add-year-suffix': adds, 'disambiguate-add-names': names, 'disambiguate-add-givenname': given } = style.citation?.attributes ?? {};
  const letters = new Map<string, string>();
  if (adds === 'true') {
    const alike = new Map<string, string[]>();
    for (const item of inOrder) {
      const words = formatCitations(style, [{ cites: [{ item }], note: 1 }], language)?.[0]?.map(({ text }) => text).join('') ?? '';
      const key = names === 'true' || given === 'true' ? `${words}\n${JSON.stringify(namesIn(item, 'author'))}` : words;
      alike.set(key, [...(alike.get(key) ?? []), item.id]);
    }
    for (const ids of alike.values()) if (ids.length > 1) ids.forEach((id, position) => letters.set(id, letterAt(position)));
  }
  return (id) => {
    const yearSuffix = letters.get(id);
    return yearSuffix === undefined ? {} : { yearSuffix };
  };
}

/** 'a' to 'z', then 'aa'. */
function letterAt(position: number): string {
  const before = Math.floor(position / 26);
  return (before === 0 ? '' : letterAt(before - 1)) + String.fromCharCode(97 + (position % 26));
}
