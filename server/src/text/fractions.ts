import { numberWordValue } from './numberWords.js';
import { measureOf } from './units.js';
import type { Token } from './tokens.js';
import { VULGAR } from './vulgarFractions.js';

/** A part of a whole in words or figures: 'two-thirds', 'half of the', 'one in three', 'nine out of ten'. */
export interface Share {
  /** Index after its last token. */
  readonly next: number;
  /** Between 0 and 1. */
  readonly value: number;
}

/** Denominators in the singular and the plural. A 'second' is none: it is a place in an order, or of time. */
const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  'half:2 third:3 quarter:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 twentieth:20 hundredth:100'.split(' ').flatMap((row) => {
    const [word, value] = row.split(':') as [string, string];
    return [word, word === 'half' ? 'halves' : `${word}s`].map((form): [string, number] => [form, Number(value)]);
  }),
);
const GREATEST_DENOMINATOR = 1000;
/** Words between 'nine' and 'out of ten' at most: 'nine new customers out of ten'. */
const COUNTED = 2;
/** Before 'half' or 'a third' these show that a share is meant, where no 'of' follows. */
const LEADS_TO_SHARE = /^(?:than|nearly|almost|about|around|roughly|over|under|by|just|approximately)$/;
const BEHIND_SHARE = /^(?:less|more|fewer|higher|lower|larger|smaller|cheaper|was|were|is|are|has|have|had|will|would|said|say|voted|backed|opposed|supported|want|wanted|think|believe|did|do|in|by|to|from|and|or|but|on|at|against|since|after)$/;
const BEFORE_WHOLE = /^(?:of|the|its|their|his|her|our|all)$/;

/** The share that begins at token `at`; undefined where none does ('a third is missing', 'the second half', 'one in May'). Never fails. */
export function readShare(tokens: readonly Token[], at: number): Share | undefined {
  return readHalf(tokens, at) ?? readFraction(tokens, at) ?? readFigures(tokens, at) ?? readOneIn(tokens, at);
}

/** '¾ of the voters', '2/3 of them'. */
function readFigures(tokens: readonly Token[], at: number): Share | undefined {
  const [top, slash, bottom] = tokens.slice(at, at + 3);
  const vulgar = VULGAR.get(top!.text);
  if (vulgar !== undefined) return tokens[at + 1]?.norm === 'of' ? { next: at + 1, value: vulgar } : undefined;
  if (slash?.norm !== '/' || tokens[at + 3]?.norm !== 'of' || tokens[at - 1]?.norm === '/') return undefined;
  const [parts, whole] = [smallNumber(top!), smallNumber(bottom!)];
  return parts !== undefined && whole !== undefined && parts > 0 && parts < whole ? { next: at + 3, value: parts / whole } : undefined;
}

function readHalf(tokens: readonly Token[], at: number): Share | undefined {
  if (tokens[at]!.norm !== 'half') return undefined;
  const [before, after] = [tokens[at - 1]?.norm ?? '', tokens[at + 1]?.norm ?? ''];
  // 'Half a million' and 'half an hour' are figures of their own; 'the first half of the year' is a time.
  if (/^(?:an?|one|-|hour|time|brother|sister)$/.test(after) || (after === 'of' && /^(?:an?|one|1)$/.test(tokens[at + 2]?.norm ?? ''))) return undefined;
  const isPlainBefore = before === '' || !/^(?:first|second|other|latter|-|and|a|the|this|that|year|one)$/.test(before);
  // 'The half of it was paid by the city'.
  if (before === 'the' && after === 'of' && /^(?:it|them|this|that|these|those|which|whom)$/.test(tokens[at + 2]?.norm ?? '')) return { next: at + 1, value: 0.5 };
  return isPlainBefore && (BEFORE_WHOLE.test(after) || LEADS_TO_SHARE.test(before)) ? { next: at + 1, value: 0.5 } : undefined;
}

function readFraction(tokens: readonly Token[], at: number): Share | undefined {
  const first = tokens[at]!.norm;
  const parts = first === 'a' ? 1 : smallNumber(tokens[at]!);
  if (parts === undefined) return undefined;
  const hyphens = tokens[at + 1]?.norm === '-' ? 1 : 0;
  const word = tokens[at + 1 + hyphens]?.norm ?? '';
  const whole = DENOMINATORS.get(word);
  if (whole === undefined || parts >= whole || (parts === 1) === /s$/.test(word)) return undefined;
  const next = at + 2 + hyphens;
  const after = tokens[next]?.norm ?? '';
  // 'A third man' and 'three quarters in a row' are none: only what leads to a whole makes it a share.
  const ofWhole = after === 'of' && !/^(?:an?|one|1|year|kind)$/.test(tokens[next + 1]?.norm ?? '');
  // 'Of which a third is paid by the bank'.
  const ofWhich = /^(?:which|whom)$/.test(tokens[at - 1]?.norm ?? '') && /^(?:is|are|was|were|has|have|had|will|would|went|goes|go|came|comes)$/.test(after);
  // 'Two fifths' are no places in an order, nor is 'one third' where a verb or nothing follows; 'one third party' is.
  const isPlain = first !== 'a' && !/^(?:half|halves|quarters?)$/.test(word) && after !== 'of' && (parts > 1 || tokens[next]?.kind !== 'word' || BEHIND_SHARE.test(after));
  return ofWhole || ofWhich || isPlain || hyphens > 0 || LEADS_TO_SHARE.test(tokens[at - 1]?.norm ?? '') ? { next, value: parts / whole } : undefined;
}

/** 'One in three', 'four out of five', '1 in 10', 'nine customers out of ten'; 'two in three days' is none. */
function readOneIn(tokens: readonly Token[], at: number): Share | undefined {
  const parts = smallNumber(tokens[at]!);
  if (parts === undefined || parts < 1) return undefined;
  const named = countedBefore(tokens, at + 1);
  // 'A 1-in-4 chance'
  const isJoined = tokens[at + 1]?.norm === '-' && tokens[at + 2]?.norm === 'in' && tokens[at + 3]?.norm === '-';
  const link = tokens[at + 1]?.norm;
  const skip = isJoined ? 4 : named !== undefined ? named : link === 'in' ? 2 : link === 'out' && tokens[at + 2]?.norm === 'of' ? 3 : link === 'of' && tokens[at + 2]?.norm === 'every' ? 3 : 0;
  if (skip === 0) return undefined;
  const every = tokens[at + skip]?.norm === 'every' ? 1 : 0;
  const token = tokens[at + skip + every];
  const whole = token && smallNumber(token);
  if (whole === undefined || whole <= parts || whole > GREATEST_DENOMINATOR || /^(?:1[89]|20)\d\d$/.test(token!.text)) return undefined;
  const counted = tokens[at + skip + every + 1];
  if (counted && (measureOf(counted.norm) !== undefined || counted.norm === '-' || counted.text === '%' || numberWordValue(counted.norm) !== undefined)) return undefined;
  return { next: at + skip + every + 1, value: parts / whole };
}

/** How many tokens lie between the first number of 'nine customers out of ten' and its second; undefined where no noun stands between them. */
function countedBefore(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from + 1; at <= from + COUNTED; at++) {
    if (tokens[at - 1]?.kind !== 'word' || /^(?:in|out|of|-)$/.test(tokens[at - 1]!.norm) || numberWordValue(tokens[at - 1]!.norm) !== undefined || measureOf(tokens[at - 1]!.norm) !== undefined) return undefined;
    if (tokens[at]?.norm === 'out' && tokens[at + 1]?.norm === 'of') return at + 2 - from + 1;
  }
  return undefined;
}

/** A cardinal number small enough for a share; 'third' and 'dozens' are none. */
function smallNumber(token: Token): number | undefined {
  if (token.kind === 'number') return /^\d{1,4}$/.test(token.text) ? Number(token.text) : undefined;
  return /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred)$/.test(token.norm) ? numberWordValue(token.norm) : undefined;
}
