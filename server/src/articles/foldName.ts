import { foldWord } from '../text/fold.js';

/** A name as it is compared: words folded, points and middle initials gone, hyphens as spaces, a leading 'the' off, one spelling of '-isation'. */
export function foldName(name: string): string {
  const words = nameWords(name);
  return words.filter((word, index) => index === 0 || index === words.length - 1 || word.length > 1).join(' ');
}

/** The folded words of a name, initials among them. */
export function nameWords(name: string): string[] {
  const bare = foldWord(name.trim()).replaceAll('.', '').replace(/'s?(?=\s|$)/g, '');
  const words = bare.split(/[\s,-]+/).filter((word) => word.length > 0);
  if (words.length > 1 && words[0] === 'the') words.shift();
  return words.map((word) => (word.length > 7 ? word.replace(/isation/, 'ization') : word).replace(/^(cent)re$/, '$1er').replace(/^defence$/, 'defense').replace(/^labour$/, 'labor'));
}
