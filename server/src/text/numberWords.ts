import type { Token } from './tokens.js';
import { VULGAR } from './vulgarFractions.js';

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ');
const TENTHS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');

const SMALL = new Map<string, number>([...ONES.map((word, i): [string, number] => [word, i]), ...TENS.map((word, i): [string, number] => [word, 20 + 10 * i])]);
const ORDINAL = new Map<string, number>([...ORDINALS.map((word, i): [string, number] => [word, i]), ...TENTHS.map((word, i): [string, number] => [word, 20 + 10 * i])]);
const SCALE = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
/** What a number before one of these words is multiplied by: '3 million', '5 bn'. */
export const LARGE = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
  // '6.2 billions of cubic metres', as translations have it.
  ['millions', 1e6],
  ['billions', 1e9],
  ['mln', 1e6],
  ['bln', 1e9],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['mio', 1e6],
  ['dozen', 12],
]);
/** Loose numbers: least and greatest that the word means. */
const LOOSE = new Map<string, readonly [number, number]>([
  ['dozens', [24, 99]],
  ['tens', [20, 99]],
  ['scores', [40, 199]],
  ['hundreds', [200, 999]],
  ['thousands', [2e3, 99_999]],
  ['millions', [2e6, 99e6]],
  ['billions', [2e9, 99e9]],
]);

/** A number in words. */
export interface WordNumber {
  /** Index after its last token. */
  readonly next: number;
  readonly min: number;
  readonly max: number;
  readonly significant: number;
  readonly isOrdinal: boolean;
  readonly about: boolean;
}

/** A value for words that can begin a number ('nine', 'dozens', 'half', 'twentieth'); undefined for any other word. */
export function numberWordValue(norm: string): number | undefined {
  return SMALL.get(norm) ?? ORDINAL.get(norm) ?? LOOSE.get(norm)?.[0] ?? SCALE.get(norm) ?? (norm === 'dozen' ? 12 : norm === 'half' ? 0.5 : norm === 'couple' ? 2 : undefined);
}

/** Whether any figure can begin with a token, as nearly none can: a number, a word for one, 'a' or 'a quarter', and 'Q2'. */
export function mayBeginFigure({ kind, norm, text }: Token): boolean {
  if (kind !== 'word') return kind === 'number' || VULGAR.has(text);
  return norm === 'a' || norm === 'an' || norm === 'quarter' || norm === 'several' || norm === 'few' || numberWordValue(norm) !== undefined || (text.length === 2 && /^[QH][1-4]$/.test(text));
}

/**
 * Reads a number in words that starts at token `at`: 'thirteen thousand', 'twenty-five', 'one hundred and fifty', 'tens of thousands',
 * 'two and a half million', 'half a million', 'a dozen'. Undefined where no number starts there.
 */
export function readNumberWords(tokens: readonly Token[], at: number): WordNumber | undefined {
  const first = tokens[at]!.norm;
  const loose = LOOSE.get(first);
  if (loose) return readLoose(tokens, at, loose);
  if (first === 'half') return readHalf(tokens, at);
  if (first === 'couple') return tokens[at + 1]?.norm === 'of' ? { next: at + 2, min: 2, max: 2, significant: 1, isOrdinal: false, about: true } : undefined;
  if (first === 'dozen') return exact(at + 1, 12, tokens[at - 1]?.norm === 'a');
  if (SCALE.has(first)) return tokens[at - 1]?.norm === 'a' ? readScaled(tokens, at) : undefined;
  return readExact(tokens, at);
}

function exact(next: number, value: number, about = false, isOrdinal = false): WordNumber {
  return { next, min: value, max: value, significant: significantOf(value), isOrdinal, about };
}

function significantOf(value: number): number {
  const digits = String(value).replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
  return Math.max(1, digits.length);
}

/** 'tens of thousands' multiplies: 20 × 1,000 to 99 × 1,000 and what remains below the next. */
function readLoose(tokens: readonly Token[], at: number, [low, high]: readonly [number, number]): WordNumber {
  const next = tokens[at + 1]?.norm === 'of' ? LOOSE.get(tokens[at + 2]?.norm ?? '') : undefined;
  const scale = next ? SCALE.get(tokens[at + 2]!.norm.replace(/s$/, '')) : undefined;
  if (scale) return { next: at + 3, min: low * scale, max: (high + 1) * scale - 1, significant: 1, isOrdinal: false, about: false };
  return { next: at + 1, min: low, max: high, significant: 1, isOrdinal: false, about: false };
}

/** 'a hundred', 'a hundred thousand', 'a million'. */
function readScaled(tokens: readonly Token[], at: number): WordNumber {
  const first = SCALE.get(tokens[at]!.norm)!;
  const second = SCALE.get(tokens[at + 1]?.norm ?? '');
  return second !== undefined && second > first ? exact(at + 2, first * second) : exact(at + 1, first);
}

/** 'half a million', 'half a dozen', 'half a percent', 'half of one percent'; 'half' alone is no figure. */
function readHalf(tokens: readonly Token[], at: number): WordNumber | undefined {
  const of = tokens[at + 1]?.norm === 'of' ? 1 : 0;
  if (!/^(?:a|one)$/.test(tokens[at + 1 + of]?.norm ?? '')) return undefined;
  if (/^(?:percent|per|%)$/.test(tokens[at + 2 + of]?.norm ?? '')) return exact(at + 2 + of, 0.5);
  if (of > 0) return undefined;
  const scale = SCALE.get(tokens[at + 2]?.norm ?? '') ?? (tokens[at + 2]?.norm === 'dozen' ? 12 : undefined);
  return scale ? exact(at + 3, scale / 2, true) : undefined;
}

/** What was read of a number in words so far. */
interface Reading {
  /** The thousands, millions and so on that are complete. */
  total: number;
  /** What stands below the next scale. */
  current: number;
  /** The last scale of a thousand or more; the next one has to be smaller. */
  scale: number;
}

/** Whether another small number can follow: 'twenty five', 'hundred five' and 'thousand five hundred' are one number, 'two three' is two. */
function takesSmall({ total, current, scale }: Reading, small: number): boolean {
  if (current === 0) return total > 0 && small < scale;
  return current % 100 === 0 || (current % 10 === 0 && current % 100 >= 20 && small < 10);
}

function readExact(tokens: readonly Token[], at: number): WordNumber | undefined {
  const reading: Reading = { total: 0, current: 0, scale: Infinity };
  // Where the number ended before a scale that turned out to belong to another one: 'between one thousand and two thousand'.
  let complete: { readonly next: number; readonly value: number } | undefined;
  let i = at;
  for (; i < tokens.length; i++) {
    const { norm } = tokens[i]!;
    if (i > at && joins(tokens, i, at, reading)) continue;
    if (i > at && norm === 'and' && tokens[i + 1]?.norm === 'a' && tokens[i + 2]?.norm === 'half') {
      reading.current += 0.5;
      i += 2;
      continue;
    }
    // 'A two-and-a-half-year term'.
    if (i > at && norm === '-' && tokens.slice(i + 1, i + 6).map((token) => token.norm).join('') === 'and-a-half') {
      reading.current += 0.5;
      i += 5;
      continue;
    }
    const small = SMALL.get(norm);
    const ordinal = ORDINAL.get(norm);
    const value = small ?? ordinal;
    if (value !== undefined) {
      if (i > at && !takesSmall(reading, value)) break;
      reading.current += value;
      if (ordinal !== undefined) return exact(i + 1, reading.total + reading.current, false, true);
      continue;
    }
    const scale = SCALE.get(norm) ?? (norm === 'dozen' ? 12 : undefined);
    if (scale === undefined || i === at || reading.current === 0) break;
    if (scale >= reading.scale && complete) return exact(complete.next, complete.value);
    if (scale === 100 || scale === 12) reading.current *= scale;
    else {
      reading.total += reading.current * scale;
      reading.current = 0;
      reading.scale = scale;
      complete = { next: i + 1, value: reading.total };
    }
  }
  return i === at ? undefined : exact(i, reading.total + reading.current);
}

/** Whether the token at `i` only joins two parts of a number: the hyphen of 'twenty-five', the 'and' of 'two hundred and five'. */
function joins(tokens: readonly Token[], i: number, at: number, { total, current }: Reading): boolean {
  const { norm } = tokens[i]!;
  const next = tokens[i + 1]?.norm ?? '';
  if (norm === '-') return SCALE.has(next) || ((SMALL.has(next) || ORDINAL.has(next)) && current % 100 >= 20 && current % 10 === 0);
  if (norm !== 'and' || !SMALL.has(next) || tokens[at - 1]?.norm === 'between') return false;
  return current > 0 ? current % 100 === 0 : total > 0;
}
