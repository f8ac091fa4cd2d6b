import { foldTypography } from '../text/fold.js';

/** How a quotation holds what is typed. */
export interface TypedMatch {
  /** 0: it begins with the typed words; 1: it has them one after the other; 2: it has them somewhere. */
  readonly rank: 0 | 1 | 2;
  /**
   * For a client's filter: what is typed, spaces and all, and then the words that come next. So the list stays while the writer types on,
   * through the spaces too, as long as it is the quotation's words that are typed.
   */
  readonly filterText: string;
}

/** The words of a text in lower case, marks and typography aside, with their places in the folded text. */
export function plainWords(text: string): RegExpExecArray[] {
  return [...foldTypography(text).text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)];
}

/**
 * How the words typed so far stand in a quotation, the last of them perhaps unfinished; undefined where they do not. Nothing typed fits all.
 * `words` are the {@link plainWords} of the quotation.
 */
export function matchTyped(quotation: string, typed: string, words: readonly RegExpExecArray[]): TypedMatch | undefined {
  const wanted = plainWords(typed).map(([word]) => word);
  const last = wanted.at(-1);
  if (last === undefined) return { rank: 0, filterText: `${typed}${quotation}` };
  const filterTextAfter = (end: number): string => typed + continuation(foldTypography(quotation).text.slice(end), typed);
  for (let from = 0; from + wanted.length <= words.length; from++) {
    if (!wanted.every((word, i) => isLikeTyped(words[from + i]![0], word, i === wanted.length - 1))) continue;
    return { rank: from === 0 ? 0 : 1, filterText: filterTextAfter(words[from + wanted.length - 1]!.index + last.length) };
  }
  if (!wanted.every((word) => words.some(([candidate]) => candidate.startsWith(word)))) return undefined;
  const place = words.find(([candidate]) => candidate.startsWith(last))!;
  return { rank: 2, filterText: filterTextAfter(place.index + last.length) };
}

function isLikeTyped(word: string, typed: string, isLast: boolean): boolean {
  return isLast ? word.startsWith(typed) : word === typed;
}

/** What comes after the typed words. A space that is typed ends the word and is not wanted twice. */
function continuation(rest: string, typed: string): string {
  return /\s$/.test(typed) ? rest.replace(/^[\p{L}\p{N}]*\s*/u, '') : rest;
}
