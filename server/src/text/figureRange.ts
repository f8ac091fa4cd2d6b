import { directionOf } from './direction.js';
import { moneyAt } from './moneyBefore.js';
import { readNumber, type ReadNumber } from './readNumber.js';
import { readUnit, type ReadUnit } from './readUnit.js';
import type { Token } from './tokens.js';

/** 'between 7 and 9', 'from 7 to 9', '7 to 9', '7-9'. Both ends must be figures of like kind. */
export function readRange(tokens: readonly Token[], low: ReadNumber): ReadNumber | undefined {
  const link = tokens[low.next];
  if (!link) return undefined;
  const before = tokens[low.first - 1]?.norm;
  // 'Raised from 7 to 9' is a change between two figures, not a range.
  if (before === 'from' && isChangedBefore(tokens, low.first - 1)) return undefined;
  const skip = tokens[low.next]?.text === '%' || /^percent$/.test(tokens[low.next]?.norm ?? '') ? 1 : 0;
  const word = tokens[low.next + skip];
  if (!word) return undefined;
  const links = word.norm === '-' || word.norm === 'to' || (word.norm === 'and' && before === 'between') || (word.norm === 'or' && skip === 0);
  if (!links) return undefined;
  let at = low.next + skip + 1;
  const currency = moneyAt(tokens, at);
  at += currency?.tokens ?? 0;
  const high = tokens[at] ? readNumber(tokens, at) : undefined;
  if (!high || high.isOrdinal !== low.isOrdinal) return undefined;
  // 'Rose 6 percent to 600 million crowns': a share and what it led to.
  if (skip > 0 && word.norm === 'to' && (currency !== undefined || !isPercent(readUnit(tokens, high.next)))) return undefined;
  // '2 to 5 million' is 2 million to 5 million.
  const scaled = high.min >= 1000 && low.max < 1000 && low.max < high.min / 1000 ? low.max * largestPower(high.min) : low.min;
  if (word.norm === '-' && SCORED.test(before ?? '') && !readUnit(tokens, high.next)) return undefined;
  if (word.norm === 'or' && high.min - scaled > 1) return undefined;
  if (scaled >= high.max) return undefined;
  if (word.norm === 'to' && before !== 'from' && before !== 'between' && tokens[low.first - 1]?.kind === 'word' && /^(?:lost|won|beat|by)$/.test(before ?? '')) return undefined;
  return { ...high, first: low.first, min: scaled, max: high.max, significant: Math.max(low.significant, high.significant) };
}

/** Before the two numbers of a score: 'lost 2-3'. */
const SCORED = /^(?:lost|won|lose|loses|win|wins|beat|beaten|drew|led|lead|leads|trail|trailed|trailing|ahead|behind)$/;

/** How far before 'from' the verb of a change may stand: 'raised its estimate of the fish that had died from 11 to 16 tonnes'. */
const CHANGE_REACH = 14;
/** Verbs of a change that say nothing of its direction. */
const CHANGING = /^(?:chang|revis|amend|correct|adjust|mov|went|go|gone|shift|pass|turn|develop|swell|swoll|balloon|stretch|upgrad|downgrad|updat)/;

/** 'Grew from 3.1 to 3.3 billion': the first of the two is of billions as well. */
export function scaledByWhatFollows(tokens: readonly Token[], low: ReadNumber): ReadNumber {
  const isFrom = tokens[low.first - 1]?.norm === 'from' && tokens[low.next]?.norm === 'to' && low.max < 1000 && !low.attachedUnit;
  const high = isFrom ? readNumber(tokens, low.next + 1) : undefined;
  if (!high || high.min < 1000 || low.max >= high.min / 1000 || tokens[high.next - 1]?.kind !== 'word' || !isChangedBefore(tokens, low.first - 1)) return low;
  const power = largestPower(high.min);
  return { ...low, min: low.min * power, max: low.max * power };
}

/** Whether something rises, falls or is changed before a 'from', in its clause. */
function isChangedBefore(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - CHANGE_REACH); at--) {
    const { norm, kind, text } = tokens[at]!;
    // 'Rose, from 1.7 billion to 1.9 billion'
    if (kind === 'mark' && /[,;:.!?()]/.test(text) && !(text === ',' && at === from - 1)) return false;
    if (/^(?:rang(?:es?|ed|ing)|var(?:y|ies|ied|ying)|between)$/.test(norm)) return false;
    if (directionOf(norm) !== 0 || CHANGING.test(norm)) return true;
  }
  return false;
}

function isPercent(unit: ReadUnit | undefined): boolean {
  return unit !== undefined && /^percent/.test(unit.unit);
}

function largestPower(value: number): number {
  return value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3;
}
