import { CharacterKind, characterKind, isSurrogate } from '../text/characters.js';

/** The commonest words of English; a text in which they are every tenth word is English. */
const ENGLISH = new Set(['the', 'of', 'and', 'to', 'in', 'a', 'that', 'is', 'was', 'for', 'it', 'with', 'on', 'as', 'said', 'by', 'he', 'she', 'at', 'from', 'his', 'her', 'has', 'had', 'have', 'are', 'be', 'were', 'will', 'not', 'but', 'they', 'this', 'an', 'which', 'who']);
/** Fewer words than these do not tell a language. */
const LEAST_WORDS = 12;
/** So many words against what a page declares of itself: many declare the language of their menus. */
const LEAST_WORDS_TO_OVERRULE = 60;
const SAMPLE_WORDS = 200;
const ENGLISH_SHARE = 0.2;
/** The longest of them. */
const LONGEST_ENGLISH = 5;
/** Where scripts without spaces begin, and halves of characters beyond the first plane. */
const UNSPACED_FROM = /[\u0e00-\u1fff\u2e00-\uffff]/;
/** Scripts without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * The language of an article as a BCP 47 tag: by its text where that tells it clearly, else as it was declared; undefined where neither is known. The
 * library (tinyld) is loaded with the first text that is not plainly English.
 */
export async function languageOf(text: string, declared?: string): Promise<string | undefined> {
  const sample = sampleOf(text);
  const { words, english } = countWords(sample);
  const count = UNSPACED_FROM.test(sample) && UNSPACED.test(sample) ? sample.replace(/\P{L}/gu, '').length / 2 : words;
  if (count < (declared === undefined ? LEAST_WORDS : LEAST_WORDS_TO_OVERRULE)) return declared;
  if (english >= words * ENGLISH_SHARE) return sameLanguage(declared, 'en') ? declared : 'en';
  const { detectAll } = await import('tinyld/light');
  const [best, second] = detectAll(sample);
  if (best === undefined || best.accuracy < 0.3 || (second !== undefined && second.accuracy > best.accuracy * 0.7)) return declared;
  return sameLanguage(declared, best.lang) ? declared : best.lang;
}

/** Rows of letters, marks and apostrophes, and how many of them are among the commonest of English. */
function countWords(text: string): { readonly words: number; readonly english: number } {
  let words = 0;
  let english = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isOfWord(text, at)) continue;
    const start = at;
    while (at < text.length && isOfWord(text, at)) at++;
    words++;
    if (at - start <= LONGEST_ENGLISH && ENGLISH.has(text.slice(start, at).toLowerCase())) english++;
  }
  return { words, english };
}

function isOfWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 39 || unit === 0x2019) return true;
  if (!isSurrogate(unit)) {
    const kind = characterKind(unit);
    return kind === CharacterKind.letter || kind === CharacterKind.mark;
  }
  // Half of a character beyond the first plane is what the whole is.
  const from = at > 0 && /[\ud800-\udbff]/.test(text[at - 1]!) && /[\udc00-\udfff]/.test(text[at]!) ? at - 1 : at;
  return /^[\p{L}\p{M}]/u.test(text.slice(from, from + 2));
}

/** Words from the middle, where a text is least likely to be about itself. */
function sampleOf(text: string): string {
  const length = SAMPLE_WORDS * 7;
  const start = text.length <= length ? 0 : Math.floor((text.length - length) / 2);
  return text.slice(start, start + length);
}

function sameLanguage(declared: string | undefined, found: string): boolean {
  const main = declared?.toLowerCase().split(/[-_]/)[0];
  // One language under several tags: Norwegian.
  return main === found || (found === 'no' && (main === 'nb' || main === 'nn'));
}
