import { identityText, type MappedText } from '../text/mappedText.js';
import { textOfMaybeHtml } from './formats/htmlText.js';

/** A text in a page's data with fewer words is a summary. */
const LEAST_WORDS = 60;
/** What a page shows is a fragment if it has less than this share of the words of the text in its data. */
const FRAGMENT = 0.6;
/** Of the words of a fragment so many at least stand in the text in the data: what shares fewer is another text. */
const LEAST_SHARED = 0.4;
/** A page that shows fewer words shows no text at all but a notice, say that scripts are wanted. */
const NOTICE = 25;

/**
 * The story from a page's data (the `articleBody` of its JSON-LD, or the state for its scripts), where what the page shows is clearly only a beginning of it or no text at all, as with pages that a script fills or
 * that end at a paywall; else undefined: what a page shows is the better text. `title` becomes the first line.
 */
export async function storyInData(body: string | undefined, shown: string, title: string | undefined): Promise<MappedText | undefined> {
  if (body === undefined) return undefined;
  const paragraphs = (await textOfMaybeHtml(withoutEscapes(body))).split(/\s*\n\s*/).filter((paragraph) => paragraph.trim().length > 0);
  const known = wordsOf(paragraphs.join('\n'));
  const seen = wordsOf(shown);
  if (known.length < LEAST_WORDS || seen.length >= known.length * FRAGMENT) return undefined;
  const words = new Set(known);
  const shared = seen.filter((word) => words.has(word)).length;
  if (seen.length > NOTICE && shared < seen.length * LEAST_SHARED) return undefined;
  const isTitled = title === undefined || paragraphs[0]!.toLowerCase().startsWith(title.toLowerCase());
  return identityText([...(isTitled ? [] : [title]), ...paragraphs].join('\n\n'));
}

/** Some systems write the marks of HTML as references once more. */
function withoutEscapes(body: string): string {
  return /&lt;(?:p|br|div)\b/i.test(body) ? body.replace(/&lt;/gi, '<').replace(/&gt;/gi, '>').replace(/&quot;/gi, '"').replace(/&amp;/gi, '&') : body;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}
