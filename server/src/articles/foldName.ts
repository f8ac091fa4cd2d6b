import { foldWord } from '../text/fold.js';

/** A name as it is compared: words folded, points and middle initials gone, hyphens as spaces, a leading 'the' off, one spelling of '-isation'. */
export function foldName(name: string): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  const words = nameWords(name);
  const made = words.filter((word, index) => index === 0 || index === words.length - 1 || word.length > 1).join(' ');
  if (folded.size >= MOST_FOLDED) folded.clear();
  folded.set(name, made);
  return made;
}

/** Names come again and again, within an article and from one to the next. */
const folded = new Map<string, string>();
const MOST_FOLDED = 8_000;

/** The folded words of a name, initials among them. */
export function nameWords(name: string): string[] {
  const bare = foldWord(name.trim()).replaceAll('.', '').replace(/'s?(?=\s|$)/g, '');
  const words = bare.split(/[\s,-]+/).filter((word) => word.length > 0);
  if (words.length > 1 && words[0] === 'the') words.shift();
  return words.map((word) => (word.length > 7 ? word.replace(/isation/, 'ization') : word).replace(/^(cent)re$/, '$1er').replace(/^defence$/, 'defense').replace(/^labour$/, 'labor'));
}
