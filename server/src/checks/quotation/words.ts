import { foldWord } from '../../text/fold.js';
import { stem } from '../../text/stem.js';
import type { Span } from '../../text/span.js';
import type { Token } from '../../text/tokens.js';

/** A word, figure or meaningful sign as quotations are compared: typography folded, nothing else. Offsets into the text it was taken from. */
export interface ComparedWord extends Span {
  /** Folded and lower case, possessive endings kept; what two equal words share. */
  readonly form: string;
  readonly isFigure: boolean;
  /** 'US' is not 'us': a word in capitals does not equal the same letters in lower case. */
  readonly letterCase: 'upper' | 'lower' | 'other';
}

/** Signs that are said or that change a figure; all other punctuation is left to the writer. */
const SPOKEN_SIGNS: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['&', 'and'],
  ['$', '$'],
  ['€', '€'],
  ['£', '£'],
  ['¥', '¥'],
]);

/**
 * The word at `index` of `tokens`, or undefined for punctuation that does not count. A hyphen counts between two figures and as a minus:
 * '1-2 months' is not '12 months'.
 */
export function comparedWord(tokens: readonly Token[], index: number): ComparedWord | undefined {
  const token = tokens[index]!;
  if (token.kind === 'word') {
    return { form: formOf(token.text), isFigure: false, letterCase: caseOf(token.text), start: token.start, end: token.end };
  }
  if (token.kind === 'number') {
    return { form: foldWord(token.text).replace(/,(?=\d{3}(?!\d))/g, ''), isFigure: true, letterCase: 'other', start: token.start, end: token.end };
  }
  const sign = SPOKEN_SIGNS.get(token.norm) ?? (token.norm === '-' && bindsFigures(tokens, index) ? '-' : undefined);
  return sign === undefined ? undefined : { form: sign, isFigure: sign === '-', letterCase: 'other', start: token.start, end: token.end };
}

/** Whether two words are the same word. */
export function isSameWord(a: ComparedWord, b: ComparedWord): boolean {
  if (a.form !== b.form) return false;
  return !((a.letterCase === 'upper' && b.letterCase === 'lower') || (a.letterCase === 'lower' && b.letterCase === 'upper'));
}

/** Whether two words differ only in their endings ('propagates', 'propagating'). */
export function isRelatedWord(a: ComparedWord, b: ComparedWord): boolean {
  return !a.isFigure && !b.isFigure && stem(a.form) === stem(b.form);
}

/** 'nine' and '9' are one word, written in two ways. 'One' is left out: it is a pronoun as often. */
const FIGURES = new Map(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i): [string, string] => [word, String(i + 2)])
    .concat('thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i): [string, string] => [word, String(10 * (i + 3))])),
);

function formOf(text: string): string {
  const folded = foldWord(text);
  const plain = folded.includes('.') ? folded.replaceAll('.', '') : folded;
  return FIGURES.get(plain) ?? plain;
}

function caseOf(text: string): ComparedWord['letterCase'] {
  if (text.length < 2) return 'other';
  const isLower = text === text.toLowerCase();
  const isUpper = text === text.toUpperCase();
  return isLower === isUpper ? 'other' : isUpper ? 'upper' : 'lower';
}

function bindsFigures(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index]!;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (after?.kind !== 'number' || after.start !== mark.end) return false;
  if (before?.end !== mark.start) return true;
  return before.kind === 'number';
}

const FUNCTION_WORDS = new Set(
  `a about above after again all also although am an and any are as at be because been before being below between both but by can could did do does doing
  during each else ever few for from further had has have having he her here hers herself him himself his how however i if in into is it its itself just
  may me might more most much must my myself of off on once only or other our ours ourselves out over own rather same shall she should so some such than
  that the their theirs them themselves then there these they this those though through to too under until up upon us very was we were what when where
  whether which while who whom whose why will with within would you your yours yourself it's he's she's we're they're i'm you're that's there's i've we've
  they've i'll we'll they'll he'll she'll said says say told according added`.split(/\s+/),
);

const NEGATIONS = new Set(['not', 'no', 'never', 'nor', 'neither', 'none', 'nobody', 'nothing', 'nowhere', 'cannot', 'without', 'hardly', 'barely', 'scarcely']);

/** Whether a word says little about where a sentence comes from. Negations are no function words: they are what a quotation turns on. */
export function isFunctionWord(form: string): boolean {
  return FUNCTION_WORDS.has(form);
}

/** Whether a word negates what it is bound to: 'not', 'never', "won't". */
export function isNegation(form: string): boolean {
  return NEGATIONS.has(form) || form.endsWith("n't");
}

/** How much a word weighs when it is asked how much of a quotation a passage holds. */
export function wordWeight(word: ComparedWord): number {
  return isFunctionWord(word.form) ? 0.25 : 1;
}
