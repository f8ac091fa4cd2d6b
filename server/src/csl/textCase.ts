import { mapText, type Rich } from './richText.js';

/** Words that a title in English keeps small, unless they begin or end it or follow a colon. */
const SMALL = new Set(
  ('a about above across after against along among an and around as at before behind below beneath beside between beyond but by d de despite down during except for from in inside into nor of on onto or over since so than the through ' +
    'throughout till to toward towards under underneath until up upon v v. van via von vs vs. with within without yet').split(' '),
);

/** The same words in the case that `text-case` asks for. Titles are capitalised only in English; in other languages they stay as they are. */
export function inCase(rich: Rich, textCase: string, isEnglish: boolean): Rich {
  switch (textCase) {
    case 'lowercase':
      return mapText(rich, (text) => text.toLowerCase());
    case 'uppercase':
      return mapText(rich, (text) => text.toUpperCase());
    case 'capitalize-first':
      return mapText(rich, (text, isFirst) => (isFirst ? capitalised(text) : text));
    case 'capitalize-all':
      return mapText(rich, (text) => text.replace(/\S+/g, (word) => (word === word.toLowerCase() ? capitalised(word) : word)));
    case 'sentence':
      return mapText(rich, sentenceCase);
    case 'title':
      return isEnglish ? mapText(rich, titleCase) : rich;
    default:
      return rich;
  }
}

function capitalised(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** As in running text: only a title all in capitals is made small, since what is a name nobody can tell. */
function sentenceCase(text: string, isFirst: boolean): string {
  const small = text === text.toUpperCase() ? text.toLowerCase() : text;
  return isFirst ? capitalised(small) : small;
}

function titleCase(text: string, isFirst: boolean): string {
  // A headline all in capitals; an abbreviation by itself is none.
  const base = text === text.toUpperCase() && /\p{L}{4}.*\s/u.test(text) ? text.toLowerCase() : text;
  const words = [...base.matchAll(/[^\s/\u2013\u2014-]+/g)];
  return words.reduceRight((so, match, position) => {
    const [word] = match;
    const plain = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '').toLowerCase();
    const before = base.slice(0, match.index);
    const startsAnew = (position === 0 && isFirst) || /[:?!]\s+$|[.]\s*[\u2013\u2014]\s*$/.test(before) || /^[“"‘'(]/.test(word);
    const isLast = position === words.length - 1;
    const isInside = /-$/.test(before);
    if (/\p{Lu}/u.test(word) || (SMALL.has(plain) && !startsAnew && (!isLast || isInside))) return so;
    return so.slice(0, match.index) + capitalised(word) + so.slice(match.index + word.length);
  }, base);
}
