import type { ReadDocument } from './formats/format.js';

/** So long a name may be that is made of a title or an address. */
const LONGEST_NAME = 60;

/**
 * A name for each article of a file that can hold several, unique in the file and fit to be cited (`[@name]`): the identifier that the file gives it, else words of
 * its address or title behind the file's own name. Names do not hang on the place in the file where that can be helped, so that a new first entry renames no other.
 * Undefined for the article of a file that holds just one by its nature.
 */
export function partNames(documents: readonly ReadDocument[], stem: string): (string | undefined)[] {
  const taken = new Set<string>();
  return documents.map(({ name, fields }, index) => {
    if (name === undefined && documents.length === 1) return undefined;
    const wanted = nameOf(name, fields.title, fields.url, stem, index);
    let given = wanted;
    for (let number = 2; taken.has(given); number++) given = `${wanted}-${number}`;
    taken.add(given);
    return given;
  });
}

function nameOf(name: string | undefined, title: string | undefined, url: string | undefined, stem: string, index: number): string {
  if (name !== undefined && /^[\p{L}\p{N}][\p{L}\p{N}_.:-]{0,59}$/u.test(name)) return /^\d+$/.test(name) ? `${stem}-${name}` : name.replace(/[.:]+$/, '');
  const words = slug(lastWords(url ?? name) ?? '') || slug(title ?? '');
  return words.length > 0 ? `${stem}-${words}` : `${stem}-${index + 1}`;
}

/** What an address says of its page: the last part of its path that has letters. */
function lastWords(address: string | undefined): string | undefined {
  if (address === undefined || !/^[a-z][a-z0-9+.-]*:/i.test(address)) return address;
  const path = address.replace(/[?#].*$/s, '').replace(/^[a-z][a-z0-9+.-]*:\/*[^/]*/i, '');
  return path.split('/').findLast((part) => /\p{L}{3}/u.test(part))?.replace(/\.[a-z]{2,5}$/i, '');
}

function slug(text: string): string {
  const words = text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    if (name.length + word.length + 1 > LONGEST_NAME) break;
    name += (name.length > 0 ? '-' : '') + word;
  }
  return name;
}
