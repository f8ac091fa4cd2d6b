import { directionOf } from '../../../text/direction.js';
import type { Quantity } from '../../../text/quantities.js';
import { stem } from '../../../text/stem.js';
import type { Profile } from '../profile.js';
import { firstOf, says, type PlaceInSentences } from './derivedPlaces.js';
import { roleOfFigure } from './figureRole.js';
import { isLike, plainFigures, type PlainFigure } from './plainFigures.js';

/** Verbs that make one figure of another, by stem. */
const FACTORS: ReadonlyMap<string, number> = new Map([
  ['halve', 1 / 2],
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
].map(([verb, factor]) => [stem(verb as string), factor as number]));
/** How far behind its verb a figure may stand that it changes, and how far behind that by how much. */
const REACH = 8;

/** 'To 12 percent' where the source undertakes 'to halve its 24 percent tariff', '30 boats' where it will 'cut its fleet of 40 by a quarter': what a deed of the source makes of a figure. */
export function derivedBySource(claim: Profile, wanted: Quantity, sentences: readonly Profile[]): PlaceInSentences | undefined {
  if (roleOfFigure(claim, wanted) !== 'level') return undefined;
  // '24 of the 61 seats' counts seats by the whole.
  const changing = changingFigures(sentences);
  return firstOf(changing, (source, _at, base) => isLike(wanted, base) && [...outcomesOf(source, base, claim), ...beforeStep(source, base, claim, wanted)].some((value) => says(wanted, value))) ?? firstOf(changing, (source, _at, base) => base.counted.length === 0 && base.unit === wanted.unit && formerly(source, base, claim).some((value) => says(wanted, value)));
}

const changingBySentences = new WeakMap<readonly Profile[], readonly PlainFigure[]>();

/** The plain figures of sentences that may say what becomes of them, whatever is claimed; gone through once for one array of sentences, which may be those of a long article. */
function changingFigures(sentences: readonly Profile[]): readonly PlainFigure[] {
  const known = changingBySentences.get(sentences);
  if (known) return known;
  const made = plainFigures(sentences).filter(({ source }) => mayTellChange(source));
  changingBySentences.set(sentences, made);
  return made;
}

/** Whether a sentence has a word on which {@link outcomesOf} turns. */
function mayTellChange({ tokens, quantities }: Profile): boolean {
  return tokens.some(({ norm }) => (quantities.length > 1 && (norm === 'by' || norm === 'than')) || USUAL.test(norm) || FACTORS.has(stem(norm)));
}

/** 'Twice the usual amount' behind a figure: how many times as much it is as what is usual. */
const TIMES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['double', 2],
  ['thrice', 3],
  ['triple', 3],
]);
const USUAL = /^(?:usual|normal|average|ordinary|typical|customary|norm)$/;

/** '105 millimetres in an ordinary year' where the source has '210 millimetres, twice the usual amount': what is usual, for a claim that speaks of that. */
function usually({ tokens }: Profile, base: Quantity, claim: Profile): number[] {
  if (!claim.tokens.some(({ norm }) => USUAL.test(norm) || norm === 'usually' || norm === 'normally')) return [];
  const from = tokens.findIndex((token) => token.start >= base.end);
  const times = from < 0 ? -1 : tokens.findIndex(({ norm }, at) => at >= from && at - from <= REACH && TIMES.has(norm));
  const isOfUsual = times >= 0 && tokens.slice(times + 1, times + 4).some(({ norm }) => USUAL.test(norm));
  return isOfUsual ? [base.min / TIMES.get(tokens[times]!.norm)!] : [];
}

/** What becomes of a figure by the verb before it. */
function outcomesOf(source: Profile, base: Quantity, claim: Profile): number[] {
  const { tokens, quantities } = source;
  const at = tokens.findIndex(({ start }) => start >= base.start);
  const from = Math.max(0, at - REACH, tokens.findLastIndex(({ kind, text }, token) => token < at && kind === 'mark' && /^[;:.()]$/.test(text)) + 1);
  const before = tokens.slice(from, at);
  const factors = before.flatMap(({ norm }) => FACTORS.get(stem(norm)) ?? []);
  const verb = before.findLast(({ norm }) => directionOf(norm) !== 0);
  const by = verb === undefined ? undefined : quantities.find((other) => other !== base && isStep(source, base, other));
  return [...formerly(source, base, claim), ...usually(source, base, claim), ...factors.map((factor) => base.min * factor), ...(verb === undefined || by === undefined ? [] : [outcome(base, by, directionOf(verb.norm))])];
}

/** What follows 'than' where it leads to another time. */
const THEN = /^(?:in|at|an?|last|on|before|during|previously|then)$/;

/** '640 people, 90 fewer than in 2045': the 730 of that year, which a claim tells that has no word of the 90. */
function formerly({ tokens, quantities }: Profile, base: Quantity, claim: Profile): number[] {
  const from = tokens.findIndex((token) => token.start >= base.end);
  return quantities.flatMap((change) => {
    const at = tokens.findIndex((token) => token.start >= change.start);
    const behind = tokens.findIndex((token) => token.start >= change.end);
    if (from < 0 || at < from || at - from > REACH || behind < 0 || change.min !== change.max || claim.quantities.some(({ min }) => min === change.min)) return [];
    const compared = tokens.slice(behind, behind + 2).find(({ norm }, index) => /^(?:more|fewer|less|higher|lower)$/.test(norm) && tokens[behind + index + 1]?.norm === 'than' && (THEN.test(tokens[behind + index + 2]?.norm ?? '') || tokens.slice(behind + index + 3, behind + index + 5).some(({ norm: ago }) => /^(?:ago|before|earlier)$/.test(ago))));
    return compared === undefined ? [] : [base.min - directionOf(compared.norm) * change.min];
  });
}

/** Words by which a claim tells what was before a change. */
const EARLIER = /^(?:had|until|before|from|previously|previous|earlier|formerly|former|prior)$/;
/** How far before the figure that a change leads to its step may stand, and the verb before that. */
const STEP_REACH = 6;

/** 'Had stood at 5.25 percent' where the source has 'cut it by half a point to 4.75': what was before, for a claim that speaks of that. */
function beforeStep({ tokens, quantities }: Profile, base: Quantity, claim: Profile, wanted: Quantity): number[] {
  // 'To 5.25 percent' is what a change led to, whatever else the claim tells of an earlier time.
  const isOutcome = claim.tokens.findLast(({ end }) => end <= wanted.start)?.norm === 'to';
  if (isOutcome || !claim.tokens.some(({ norm }) => EARLIER.test(norm))) return [];
  const at = tokens.findIndex(({ start }) => start >= base.start);
  if (tokens[at - 1]?.norm !== 'to') return [];
  return quantities.flatMap((by) => {
    const [from, behind] = [tokens.findIndex(({ start }) => start >= by.start), tokens.findIndex(({ start }) => start >= by.end)];
    if (by.min !== by.max || by.end > base.start || behind > at - 1 || at - behind > 2 || tokens[from - 1]?.norm !== 'by') return [];
    const verb = tokens.slice(Math.max(0, from - STEP_REACH), from).findLast(({ norm }, at, before) => directionOf(norm) !== 0 && !/^(?:for|of|in|the|its|their|an?)$/.test(before[at - 1]?.norm ?? ''));
    const step = by.unit === 'basisPoint' ? by.min / 100 : by.min;
    if (verb === undefined) return [];
    const isShare = by.kind === 'share' || (by.unit === 'percent' && base.unit !== 'percent');
    return [isShare ? base.min / (1 + (directionOf(verb.norm) * by.min) / 100) : base.min - directionOf(verb.norm) * step];
  });
}

/** 'By a quarter', 'by 5 points' behind a figure. */
function isStep({ tokens }: Profile, base: Quantity, { start, min, max }: Quantity): boolean {
  const [from, to] = [tokens.findIndex((token) => token.start >= base.end), tokens.findIndex((token) => token.start >= start)];
  return min === max && from >= 0 && to > from && to - from <= REACH && tokens[to - 1]?.norm === 'by' && tokens.slice(from, to).every(({ kind }) => kind !== 'mark');
}

function outcome(base: Quantity, by: Quantity, direction: -1 | 0 | 1): number {
  const isShare = by.kind === 'share' || (by.unit === 'percent' && base.unit !== 'percent');
  return isShare ? base.min * (1 + (direction * by.min) / 100) : base.min + direction * by.min;
}

