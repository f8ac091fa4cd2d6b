import { MappedTextBuilder, type MappedText } from './mappedText.js';

/**
 * What typography changes without changing a word: kinds of quotation mark, dash and space, ligatures, presentation forms.
 * Digits and the hyphen between them are left as they are: '1-2 months' is not '12 months'.
 */
const FOLDED: ReadonlyMap<string, string> = new Map([
  ...pairs('“”„‟«»″❝❞〝〞＂', '"'),
  ...pairs('‘’‚‛′ʼ`´❛❜＇', "'"),
  ...pairs('‹›', "'"),
  ...pairs('‐‑‒–—―−﹘﹣－', '-'),
  ...pairs('\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\n\r\v\f\u2028\u2029', ' '),
  ['…', '...'],
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['ﬅ', 'st'],
  ['ﬆ', 'st'],
]);

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((character) => [character, to]);
}

/** Soft hyphens, zero-width characters, byte order marks and bidirectional controls: they are on no page that a reader sees. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\u034f|[\ufe00-\ufe0f]/;
const NEEDS_FOLDING = /[^\x20-\x7e]|`| {2}/;
const COMBINING = /\p{M}/u;

/**
 * Folds what typography changes and nothing else: quotation marks, dashes and spaces to one kind each, runs of white space to one space,
 * ligatures apart, invisible characters out, decomposed letters composed. Letter case stays. The map leads back to every original unit.
 */
export function foldTypography(text: string): MappedText {
  const builder = new MappedTextBuilder();
  if (!NEEDS_FOLDING.test(text)) return builder.append(text, 0, text.length).build();
  let lastIsSpace = false;
  let i = 0;
  while (i < text.length) {
    const code = text.codePointAt(i)!;
    let end = i + (code > 0xffff ? 2 : 1);
    let character = text.slice(i, end);
    if (INVISIBLE.test(character)) {
      i = end;
      continue;
    }
    while (end < text.length && COMBINING.test(text[end]!) && !INVISIBLE.test(text[end]!)) end++;
    if (end - i > character.length) character = text.slice(i, end).normalize('NFC');
    const folded = FOLDED.get(character) ?? character;
    if (folded === ' ') {
      if (!lastIsSpace) builder.append(' ', i, end);
      lastIsSpace = true;
    } else {
      builder.append(folded, i, end);
      lastIsSpace = false;
    }
    i = end;
  }
  return builder.build();
}

/** A word as it is compared: typography folded, lower case, accents removed. Never used on figures alone. */
export function foldWord(word: string): string {
  if (PLAIN_WORD.test(word)) return word.toLowerCase();
  const known = folded.get(word);
  if (known !== undefined) return known;
  const made = foldOtherWord(word);
  if (folded.size < MOST_FOLDED && word.length <= LONGEST_KEPT) folded.set(word, made);
  return made;
}

/** Nothing but printable ASCII, without a space and without the grave accent: only its letter case can be folded. */
const PLAIN_WORD = /^[!-_a-~]*$/;
/** Words that hold more than ASCII, as they were folded: a language has not many of them. */
const folded = new Map<string, string>();
const MOST_FOLDED = 50_000;
const LONGEST_KEPT = 60;

function foldOtherWord(word: string): string {
  return foldTypography(word).text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').replace(/[łŁ]/g, 'l').replace(/[øØ]/g, 'o').replace(/[æÆ]/g, 'ae').replace(/[œŒ]/g, 'oe').replace(/[đĐ]/g, 'd').replace(/ı/g, 'i');
}
