import type { Quantity } from '../../text/quantities.js';
import { isPastForm } from './modality.js';
import type { Profile, Term } from './profile.js';
import { quantifierOf } from './quantifiers.js';

/** How much of a whole a sentence tells something of, worked out from a part and a total. */
export interface PartOfWhole {
  /** First token of the words that give the part, and the one after the last, in the sentence looked at. */
  readonly first: number;
  readonly next: number;
  /** Least and greatest share meant, 0 to 1. */
  readonly least: number;
  readonly most: number;
  /** Stems of the words of which one is what the whole is of; undefined where a pronoun stands for it. */
  readonly whole: readonly string[] | undefined;
  /** The total, where it is told. */
  readonly total: number | undefined;
}

/** Pronouns that stand for a whole: 'three of them', 'most of which', 'two thirds of those loans'. */
const ANAPHOR = /^(?:them|these|those|which|whom)$/;
const WORDS: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ['all', [1, 1]],
  ['each', [1, 1]],
  ['both', [1, 1]],
  ['most', [0.51, 1]],
  ['many', [0.1, 1]],
  ['several', [0.01, 1]],
  ['some', [0.01, 1]],
  ['few', [0.01, 0.4]],
  ['handful', [0.01, 0.4]],
  ['none', [0, 0]],
  ['neither', [0, 0]],
]);
/** A part of which others are left is not the whole. */
const LESS_THAN_ALL = 0.99;
/** How exact a share in words is: 'a third' may be 31 percent. */
const ROUNDING = 0.03;
/** How many words may stand between a number and the noun of the whole. */
const NOUN_REACH = 4;

/**
 * The parts that a sentence tells of: 'three of them', 'five of the seven', 'of 22 analysts, 13 …', 'six voted' behind 'the nine members', 'four families … the
 * other three'. `before` and `behind` are the sentences beside it, where the total or the rest may stand. Never fails.
 */
export function partsIn(sentence: Profile, before: Profile | undefined, behind: Profile | undefined): PartOfWhole[] {
  const found = [...sharesOfNouns(sentence), ...sharesOfPronouns(sentence, before), ...sharesOfRelative(sentence), ...sharesOfOpening(sentence), ...barePart(sentence, before), ...partsBesideRest(sentence, behind)];
  // 'All 19 people' is the whole, whatever the sentence beside it tells of others.
  return found.filter((part, at) => sentence.tokens[part.first - 1]?.norm !== 'all' && !found.slice(0, at).some((other) => other.first < part.next && part.first < other.next));
}

/** 'Five of the seven dams', 'two of its 16 cameras', 'a third of the farms'. */
function sharesOfNouns(sentence: Profile): PartOfWhole[] {
  return sentence.terms.flatMap((term): PartOfWhole[] => {
    const quantified = term.kind === 'word' ? quantifierOf(sentence, term) : undefined;
    // 'Two thirds of those loans' stands for what was named before, perhaps by another word.
    if (!quantified?.isExact || ANAPHOR.test(sentence.tokens[term.token - 1]?.norm ?? '')) return [];
    const part = quantityAt(sentence, quantified.first);
    if (part?.unit === 'percent') return isOf(sentence, part, term) ? [{ ...spanOfPart(sentence, part), ...shareOfPercent(part), whole: [term.stem], total: undefined }] : [];
    const total = sentence.quantities.find((other) => other !== part && other.number.start >= sentence.tokens[quantified.next - 1]!.end && other.number.end <= sentence.tokens[term.token]!.start);
    const count = part ? part.min : sentence.tokens[quantified.first]?.norm === 'one' ? 1 : undefined;
    if (count === undefined || total === undefined || !isCount(total)) return [];
    const share = shareOf(sentence, quantified.first, count, part, total.min);
    return share === undefined ? [] : [{ first: quantified.first, next: quantified.next, ...share, whole: [term.stem], total: total.min }];
  });
}

/** Whether a noun is what a share is of, and not only near it. */
function isOf({ tokens }: Profile, { end }: Quantity, { token }: Term): boolean {
  const next = tokens.findIndex(({ start }) => start >= end);
  return tokens[next]?.norm === 'of' && token > next && token - next <= NOUN_REACH;
}

/** 'Three of them', 'most of which', 'two thirds of those loans': what 'them' are is told before. */
function sharesOfPronouns(sentence: Profile, before: Profile | undefined): PartOfWhole[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ norm }, at): PartOfWhole[] => {
    if (norm !== 'of' || at === 0 || !ANAPHOR.test(tokens[at + 1]?.norm ?? '')) return [];
    const part = sentence.quantities.find(({ number }) => number.end === tokens[at - 1]!.end);
    const first = part ? tokens.findIndex(({ start }) => start >= part.number.start) : at - 1;
    const next = at + 2;
    if (part?.unit === 'percent') return [{ first, next, ...shareOfPercent(part), whole: undefined, total: undefined }];
    const words = WORDS.get(tokens[at - 1]!.norm);
    if (words && !part) return [{ first, next, least: words[0], most: words[1], whole: undefined, total: undefined }];
    const count = part ? part.min : tokens[at - 1]!.norm === 'one' ? 1 : undefined;
    const total = count === undefined ? undefined : (totalIn(sentence, count, first) ?? (before ? totalIn(before, count, before.tokens.length) : undefined));
    const share = count === undefined || total === undefined ? undefined : shareOf(sentence, first, count, part, total.min);
    return share === undefined ? [] : [{ first, next, ...share, whole: undefined, total: total!.min }];
  });
}

/** '2,300 people, of whom 640 sleep in schools', 'of which two are closed': the part stands behind the pronoun. */
function sharesOfRelative(sentence: Profile): PartOfWhole[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ norm }, at): PartOfWhole[] => {
    if (norm !== 'of' || !/^(?:which|whom)$/.test(tokens[at + 1]?.norm ?? '')) return [];
    const from = /^(?:only|just|some|about|around|at|least|nearly|almost)$/;
    let first = at + 2;
    while (from.test(tokens[first]?.norm ?? '')) first++;
    const part = quantityAt(sentence, first);
    if (!part || !isCount(part)) return [];
    const total = totalIn(sentence, part.min, at);
    const share = total && shareOf(sentence, first, part.min, part, total.min);
    const next = tokens.findIndex(({ start }) => start >= part.number.end);
    return share && total ? [{ first, next: next < 0 ? tokens.length : next, ...share, whole: undefined, total: total.min }] : [];
  });
}

/** The total that a pronoun may stand for: the last number of things, greater than the part, before a token. */
function totalIn({ quantities, tokens }: Profile, part: number, before: number): Quantity | undefined {
  const end = tokens[before]?.start ?? Number.POSITIVE_INFINITY;
  return quantities.findLast((quantity) => isCount(quantity) && quantity.counted.length > 0 && quantity.min > part && quantity.number.end <= end);
}

/** 'Of 22 analysts polled, 13 expected a rise and nine no change'. */
function sharesOfOpening(sentence: Profile): PartOfWhole[] {
  const { tokens, quantities } = sentence;
  if (tokens[0]?.norm !== 'of') return [];
  const [total, ...parts] = quantities.filter((quantity) => isCount(quantity) || quantity.kind === 'share');
  if (!total || !isCount(total) || tokens.findIndex(({ start }) => start >= total.number.start) > NOUN_REACH || total.counted.length === 0) return [];
  return parts.flatMap((part): PartOfWhole[] => {
    const first = tokens.findIndex(({ start }) => start >= part.number.start);
    if (part.kind === 'share') return [{ ...spanOfPart(sentence, part), ...shareOfPercent(part), whole: total.counted, total: total.min }];
    const share = part.min < total.min ? shareOf(sentence, first, part.min, part, total.min) : undefined;
    return share === undefined ? [] : [{ first, next: first + 1, ...share, whole: total.counted, total: total.min }];
  });
}

/** 'Six voted for it' behind 'the nine members were split': a number with no noun of its own, before its verb. */
function barePart(sentence: Profile, before: Profile | undefined): PartOfWhole[] {
  const { tokens, quantities } = sentence;
  if (!before) return [];
  return quantities.flatMap((part): PartOfWhole[] => {
    const at = tokens.findIndex(({ start }) => start >= part.number.end);
    const verb = tokens[at];
    if (!isCount(part) || !verb || verb.kind !== 'word' || !(/^(?:had|have|has|were|was|are|did|do|will|would)$/.test(verb.norm) || (part.counted.length > 0 && isPastForm(verb.norm)))) return [];
    const first = tokens.findIndex(({ start }) => start >= part.number.start);
    const total = totalIn(before, part.min, before.tokens.length);
    const share = total && shareOf(sentence, first, part.min, part, total.min);
    return share && total ? [{ first, next: first + 1, ...share, whole: total.counted, total: total.min }] : [];
  });
}

/** 'Four families have accepted. The lawyer of the other three …': what is told of some is not true of all. */
function partsBesideRest(sentence: Profile, behind: Profile | undefined): PartOfWhole[] {
  const { tokens, quantities } = sentence;
  return quantities.flatMap((part): PartOfWhole[] => {
    if (!isCount(part) || part.counted.length === 0 || part.kind === 'plain') return [];
    const first = tokens.findIndex(({ start }) => start >= part.number.start);
    // 'Another four', 'a further four' are no part of what was told before.
    if (/^(?:another|further|other|more|additional|than)$/.test(tokens[first - 1]?.norm ?? '')) return [];
    const rest = restIn(sentence, first + 1) ?? (behind ? restIn(behind, 0) : undefined);
    if (rest === undefined) return [];
    const total = rest === 'some' ? undefined : part.min + rest;
    const share = total === undefined ? { least: 0.01, most: LESS_THAN_ALL } : { least: part.min / total, most: part.min / total };
    return [{ first, next: first + 1, ...share, whole: part.counted, total }];
  });
}

/** How many 'the other three' or 'the remaining nine' are; 'some' for 'the others' and 'the rest'. */
function restIn({ tokens, quantities }: Profile, from: number): number | 'some' | undefined {
  for (let at = Math.max(1, from); at < tokens.length; at++) {
    const { norm } = tokens[at]!;
    if (tokens[at - 1]!.norm !== 'the') continue;
    if (/^(?:others|remainder)$/.test(norm) || (norm === 'rest' && tokens[at + 1]?.norm !== 'of')) return 'some';
    if (!/^(?:other|remaining)$/.test(norm)) continue;
    const count = quantities.find(({ number }) => number.start === tokens[at + 1]?.start);
    if (count && isCount(count)) return count.min;
  }
  return undefined;
}

function quantityAt({ quantities, tokens }: Profile, token: number): Quantity | undefined {
  const at = tokens[token];
  return at && quantities.find(({ number }) => number.start <= at.start && at.end <= number.end);
}

function isCount({ kind, unit, min, max }: Quantity): boolean {
  return (kind === 'count' || kind === 'plain') && unit === undefined && min === max && min > 0;
}

function spanOfPart({ tokens }: Profile, { number }: Quantity): { first: number; next: number } {
  const next = tokens.findIndex(({ start }) => start >= number.end);
  return { first: tokens.findIndex(({ start }) => start >= number.start), next: next < 0 ? tokens.length : next };
}

function shareOfPercent({ min, max, bound }: Quantity): { least: number; most: number } {
  return { least: bound === 'atMost' ? 0 : min / 100 - ROUNDING, most: bound === 'atLeast' ? 1 : max / 100 + ROUNDING };
}

/** The share of a count in a total; what is left of it behind 'all but'. */
function shareOf({ tokens }: Profile, first: number, count: number, part: Quantity | undefined, total: number): { least: number; most: number } | undefined {
  if (count > total) return undefined;
  const isLeft = tokens[first - 1]?.norm === 'but' && tokens[first - 2]?.norm === 'all';
  const share = (isLeft ? total - count : count) / total;
  return { least: part?.bound === 'atMost' ? 0 : share, most: part?.bound === 'atLeast' ? 1 : share };
}
