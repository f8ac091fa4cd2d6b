import type { Token } from './tokens.js';

/** How a writer bounds a figure: 'exactly 9', 'about 9', 'more than 9' (at least), 'up to 9' (at most), 'from 7 to 9' (range). */
export type Bound = 'exact' | 'about' | 'atLeast' | 'atMost' | 'range';

/** Words before a figure that bound it. */
const BEFORE: readonly (readonly [string, Bound])[] = [
  ['more than', 'atLeast'],
  ['greater than', 'atLeast'],
  ['higher than', 'atLeast'],
  ['not less than', 'atLeast'],
  ['no fewer than', 'atLeast'],
  ['no less than', 'atLeast'],
  ['as many as', 'atMost'],
  ['as much as', 'atMost'],
  ['no more than', 'atMost'],
  ['not more than', 'atMost'],
  ['fewer than', 'atMost'],
  ['less than', 'atMost'],
  ['lower than', 'atMost'],
  ['at least', 'atLeast'],
  ['at most', 'atMost'],
  ['up to', 'atMost'],
  ['well over', 'atLeast'],
  ['just over', 'about'],
  ['just under', 'about'],
  ['a little over', 'about'],
  ['close to', 'about'],
  ['in excess of', 'atLeast'],
  ['upwards of', 'atLeast'],
  ['upward of', 'atLeast'],
  ['a minimum of', 'atLeast'],
  ['a maximum of', 'atMost'],
  ['shy of', 'about'],
  ['short of', 'about'],
  ['on the order of', 'about'],
  ['an estimated', 'about'],
  ['estimated at', 'about'],
  ['over', 'atLeast'],
  ['above', 'atLeast'],
  ['exceeding', 'atLeast'],
  ['exceed', 'atLeast'],
  ['exceeds', 'atLeast'],
  ['exceeded', 'atLeast'],
  ['beyond', 'atLeast'],
  ['minimum', 'atLeast'],
  ['under', 'atMost'],
  ['below', 'atMost'],
  ['maximum', 'atMost'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['circa', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['estimated', 'about'],
  ['some', 'about'],
  ['perhaps', 'about'],
  ['say', 'about'],
  ['~', 'about'],
  ['≈', 'about'],
  ['≥', 'atLeast'],
  ['≤', 'atMost'],
  ['>', 'atLeast'],
  ['<', 'atMost'],
];

/** Longest first: 'no more than' ends in 'more than'. */
const SPLIT = BEFORE.map(([words, bound]) => ({ words: words.split(' '), bound })).sort((a, b) => b.words.length - a.words.length);

/** 'Hand over 64 prisoners' bounds no figure. Of 'take over', 'win over' and 'run over' nobody knows. */
const HANDS_OVER = /^(?:hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|sign(?:s|ed|ing)?)$/;

/** The bound that the words ending before token `at` put on a figure; undefined where there is none. */
export function boundBefore(tokens: readonly Token[], at: number): { readonly bound: Bound; readonly words: number } | undefined {
  for (const { words, bound } of SPLIT) {
    const start = at - words.length;
    if (start < 0) continue;
    if (words.every((word, i) => tokens[start + i]!.norm === word) && !(words[0] === 'over' && HANDS_OVER.test(tokens[start - 1]?.norm ?? ''))) return { bound, words: words.length };
  }
  return undefined;
}

/** The bound that words after a figure put on it: '100 or more', '30 or so', '5 at most', '18+'. */
export function boundAfter(tokens: readonly Token[], at: number): { readonly bound: Bound } | undefined {
  const [first, second] = [tokens[at]?.norm, tokens[at + 1]?.norm];
  if (first === '-' && second === 'plus') return { bound: 'atLeast' };
  if (first === '-' && second === 'odd') return { bound: 'about' };
  if (/^(?:or|and)$/.test(first ?? '') && /^(?:over|above|higher|greater)$/.test(second ?? '') && tokens[at + 2]?.kind !== 'number') return { bound: 'atLeast' };
  if (first === 'or' && /^(?:under|below|lower)$/.test(second ?? '')) return { bound: 'atMost' };
  if (first === 'or' && second === 'more') return { bound: 'atLeast' };
  if (first === 'or' && (second === 'less' || second === 'fewer')) return { bound: 'atMost' };
  if (first === 'or' && second === 'so') return { bound: 'about' };
  if (first === 'at' && second === 'least') return { bound: 'atLeast' };
  if (first === 'at' && second === 'most') return { bound: 'atMost' };
  if (first === '+') return { bound: 'atLeast' };
  return undefined;
}
