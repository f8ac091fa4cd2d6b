import { align } from './align.js';
import type { Copy, NearCopy } from './locate.js';
import type { QuotationQuestion } from './question.js';

/** Where a quotation stands in an article: from word `first` to word `last` of its `sourceWords`. */
export type Place = Pick<Copy, 'article' | 'words' | 'first' | 'last'>;

/** Words of the reporter between two parts of one quotation, at most. */
const MOST_BETWEEN = 45;
/** Places of the first part that are looked behind, at most. */
const MOST_PLACES = 8;

/**
 * The words right behind the first part of an interrupted quotation ('“A,” he said. “B.”') where they are so like the second part that they are what is quoted;
 * undefined where they are not. That the first part stands there says much, so that few words suffice which would be chance elsewhere.
 */
export function findBehind(question: QuotationQuestion, before: readonly Place[]): NearCopy | undefined {
  const found = before.slice(0, MOST_PLACES).flatMap((place): NearCopy[] => {
    const { article, words } = place;
    const from = place.last + 1;
    const next = nextQuoted(place);
    const length = question.words.length;
    const nearFrom = (start: number, reach: number): NearCopy => ({ article, words, alignment: align(question.items, words, start, start + reach) });
    const adjacent = [from, ...(next === undefined || next === from ? [] : [next])].map((start) => nearFrom(start, length + 2)).filter((candidate) => isWhatIsQuoted(question, candidate, next));
    // The writer may have left a sentence out between the two parts: then all words but one must be right.
    const further = nearFrom(from, MOST_BETWEEN + length);
    return adjacent.length > 0 || !isOneOff(question, further, place) ? adjacent : [further];
  });
  return found.sort((a, b) => b.alignment.score - a.alignment.score)[0];
}

/** The first word of the next pair of quotation marks behind a place, by the same speaker as far as is known. */
function nextQuoted({ article, words, last }: Place): number | undefined {
  const own = words.at(last)!.quotation;
  for (let i = last + 1; i <= last + 1 + MOST_BETWEEN && i < words.length; i++) {
    const { quotation } = words.at(i)!;
    if (quotation < 0 || quotation === own) continue;
    const [one, other] = [article.quotations[own]?.speaker?.name, article.quotations[quotation]?.speaker?.name];
    return one !== undefined && other !== undefined && one !== other ? undefined : i;
  }
  return undefined;
}

/** Half of the words, in the same order and hardly spread: words that say something, or the whole of the source's next quotation. */
function isWhatIsQuoted(question: QuotationQuestion, { words, alignment }: NearCopy, next: number | undefined): boolean {
  const { first, last, steps, matchedWeight } = alignment;
  const length = question.words.length;
  if (first < 0 || length < 2 || last - first + 1 > length + 2) return false;
  const same = steps.filter(({ kind }) => kind === 'same').length;
  if (same * 2 < length) return false;
  if (matchedWeight >= 1) return true;
  const { quotation } = words.at(first)!;
  return first === next && words.at(last)!.quotation === quotation && words.at(last + 1)?.quotation !== quotation && last - first + 1 === length;
}

function isOneOff(question: QuotationQuestion, { article, words, alignment }: NearCopy, before: Place): boolean {
  const { first, last, steps } = alignment;
  const length = question.words.length;
  if (first < 0 || length < 3 || last - first + 1 > length + 1 || steps.filter(({ kind }) => kind === 'same').length < length - 1) return false;
  const speakerAt = (at: number): string | undefined => article.quotations[words.at(at)!.quotation]?.speaker?.name;
  return words.at(first)!.quotation >= 0 && speakerAt(first) === speakerAt(before.last);
}
