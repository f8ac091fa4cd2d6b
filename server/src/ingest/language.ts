/** The commonest words of English; a text in which they are every tenth word is English. */
const ENGLISH = new Set(['the', 'of', 'and', 'to', 'in', 'a', 'that', 'is', 'was', 'for', 'it', 'with', 'on', 'as', 'said', 'by', 'he', 'she', 'at', 'from', 'his', 'her', 'has', 'had', 'have', 'are', 'be', 'were', 'will', 'not', 'but', 'they', 'this', 'an', 'which', 'who']);
/** Fewer words than these do not tell a language. */
const LEAST_WORDS = 12;
/** So many words against what a page declares of itself: many declare the language of their menus. */
const LEAST_WORDS_TO_OVERRULE = 60;
const SAMPLE_WORDS = 200;
const ENGLISH_SHARE = 0.2;
/** Scripts without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * The language of an article as a BCP 47 tag: by its text where that tells it clearly, else as it was declared; undefined where neither is known. The
 * library (tinyld) is loaded with the first text that is not plainly English.
 */
export async function languageOf(text: string, declared?: string): Promise<string | undefined> {
  const sample = sampleOf(text);
  const words = sample.match(/[\p{L}\p{M}'’]+/gu) ?? [];
  const count = UNSPACED.test(sample) ? sample.replace(/\P{L}/gu, '').length / 2 : words.length;
  if (count < (declared === undefined ? LEAST_WORDS : LEAST_WORDS_TO_OVERRULE)) return declared;
  if (words.filter((word) => ENGLISH.has(word.toLowerCase())).length >= words.length * ENGLISH_SHARE) return sameLanguage(declared, 'en') ? declared : 'en';
  const { detectAll } = await import('tinyld/light');
  const [best, second] = detectAll(sample);
  if (best === undefined || best.accuracy < 0.3 || (second !== undefined && second.accuracy > best.accuracy * 0.7)) return declared;
  return sameLanguage(declared, best.lang) ? declared : best.lang;
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
