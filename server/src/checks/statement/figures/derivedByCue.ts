import { areSynonyms } from '../../../text/lexicon/words.js';
import type { Quantity } from '../../../text/quantities.js';
import { stem } from '../../../text/stem.js';
import { conversion, measureOf } from '../../../text/units.js';
import type { Profile, Term } from '../profile.js';
import { derivedApart } from './derivedApart.js';
import { derivedMoment } from './derivedMoment.js';
import { derivedBySource } from './derivedBySource.js';
import { isCountedLike } from './derivedFigures.js';
import { placeOf, placeOfLike, says, type PlaceInSentences } from './derivedPlaces.js';
import { roleOfFigure } from './figureRole.js';
import { newSince } from './newOnes.js';
import { isPlain } from './plainFigures.js';
import { tellsSeveralPeriods } from './severalPeriods.js';

/**
 * Where these sentences have what a figure of the claim follows from by what the claim itself says of it: the sum of what it joins by 'and' or calls a total, what is left of a total that it
 * names, a rate times a span, what is lost of a total, how far two ranges are apart, what is new since an earlier count; or by what the source says is done to a figure. The words say how it was worked out, so the figures may stand anywhere in the sentences. Undefined where nothing is.
 */
export function derivedByCue(claim: Profile, term: Term, sentences: readonly Profile[]): PlaceInSentences | undefined {
  if (term.kind !== 'figure') return undefined;
  const wanted = claim.quantities[term.value!]!;
  const moment = derivedMoment(claim, wanted, sentences);
  if (moment !== undefined || wanted.kind === 'ordinal' || wanted.kind === 'share') return moment;
  return sumOfNamed(claim, wanted, sentences) ?? sumOfAll(claim, wanted, sentences) ?? sumOfParts(claim, wanted, sentences) ?? restOf(claim, wanted, sentences) ?? timesRate(claim, wanted, sentences) ?? takenFrom(claim, wanted, sentences) ?? rangesApart(claim, wanted, sentences) ?? newSince(claim, wanted, sentences) ?? derivedApart(claim, wanted, sentences) ?? allBut(wanted, sentences) ?? derivedBySource(claim, wanted, sentences);
}

/** How far behind a figure 'killed or injured' may stand, and how far from its figure each of the two in the source. */
const JOINED_REACH = 8;
const NAMED_REACH = 3;
/** Words for one fate, by stem. */
const FATES: readonly ReadonlySet<string>[] = ['kill dead death die died fatality perish lose life', 'injure injury wound hurt'].map((words) => new Set(words.split(' ').map(stem)));

/** Whether a figure of the claim stands before one of its denials and tells those whom the source leaves out: '83 are not in intensive care' of 97, where 14 are. */
export function tellsTheOthers(claim: Profile, denial: number, sentences: readonly Profile[]): boolean {
  return claim.terms.some(({ kind, token, value }) => kind === 'figure' && token < denial && denial - token <= DENIED_REACH && restOf(claim, claim.quantities[value!]!, sentences) !== undefined);
}

/** '45 were killed or hurt' where the source has '14 dead' and '31 injured'. */
function sumOfNamed(claim: Profile, wanted: Quantity, sentences: readonly Profile[]): PlaceInSentences | undefined {
  const [first, second] = joinedBehind(claim, wanted);
  if (first === undefined || second === undefined) return undefined;
  return placeOf(sentences, (source, at, one) => isNamed(source, one, first) && [source, ...(sentences[at + 1] ? [sentences[at + 1]!] : [])].some((near) => near.quantities.some((other) => other !== one && isPlain(other) && other.unit === one.unit && isNamed(near, other, second) && says(wanted, one.min + other.min))));
}

/** The stems of the two words that 'and' or 'or' joins behind a figure. */
function joinedBehind({ terms, tokens }: Profile, { end, counted }: Quantity): readonly [string?, string?] {
  if (counted.some((word) => word === stem('casualty'))) return [stem('dead'), stem('injured')];
  const from = tokens.findIndex(({ start }) => start >= end);
  if (from < 0) return [];
  for (let at = from + 1; at < Math.min(tokens.length, from + JOINED_REACH); at++) {
    if (tokens[at]!.kind === 'mark' && tokens[at]!.text !== '-') return [];
    if (!/^(?:and|or)$/.test(tokens[at]!.norm)) continue;
    const [before, after] = [terms.findLast(({ token, kind }) => token < at && token >= from && kind === 'word'), terms.find(({ token, kind }) => token > at && kind === 'word')];
    return before && after && after.token - at <= 2 ? [before.stem, after.stem] : [];
  }
  return [];
}

function isNamed({ terms, tokens }: Profile, { start, number }: Quantity, word: string): boolean {
  const at = tokens.findIndex((token) => token.start >= number.start);
  const end = tokens.findIndex((token) => token.start >= number.end);
  return tokens.some((token) => token.start >= start) && terms.some(({ token, kind, stem: other }) => kind === 'word' && token > at - NAMED_REACH && token < (end < 0 ? tokens.length : end) + NAMED_REACH && areOneThing(word, other));
}

function areOneThing(a: string, b: string): boolean {
  return a === b || areSynonyms(a, b) || FATES.some((fate) => fate.has(a) && fate.has(b));
}

/** Words that call a figure the sum of others. */
const TOTAL = /^(?:together|altogether|combined|jointly|overall|total|sum|totalling|totaling)$/;
const TOTAL_REACH = 8;
/** As many figures are added up at most. */
const MOST_ADDED = 4;

/** '25 years between them', 'together 1.2 million', 'a total of 40 ships', 'in May and June': all the figures of the kind that one sentence has, or it and the next. */
function sumOfAll(claim: Profile, wanted: Quantity, sentences: readonly Profile[]): PlaceInSentences | undefined {
  if (!isCalledTotal(claim, wanted) && !tellsSeveralPeriods(claim)) return undefined;
  const isAddend = (other: Quantity): boolean => isPlain(other) && other.min < wanted.max && (wanted.unit === undefined ? other.unit === undefined && (other.counted.length === 0 || other.counted.some((word) => wanted.counted.includes(word))) : other.unit === wanted.unit || (other.unit === undefined && other.counted.length === 0));
  return placeOf(sentences, (source, at, one) => {
    const addends = [...source.quantities, ...(sentences[at + 1]?.quantities ?? [])].filter(isAddend);
    const from = addends.indexOf(one);
    if (from < 0) return false;
    // Runs of neighbours, and any two of them.
    for (let many = 2; many <= MOST_ADDED && from + many <= addends.length; many++) if (says(wanted, addends.slice(from, from + many).reduce((sum, { min }) => sum + min, 0))) return true;
    return addends.slice(from + 1).some((other) => says(wanted, one.min + other.min));
  });
}

/** 'One of the nine members' where the source has 'five members voted for it, three against, and one …': the total of which the claim itself tells a part, as the sum of all that one sentence counts. */
function sumOfParts({ tokens }: Profile, wanted: Quantity, sentences: readonly Profile[]): PlaceInSentences | undefined {
  const at = tokens.findIndex(({ start }) => start >= wanted.start);
  const isOfParts = wanted.unit === undefined && wanted.min > 3 && /^(?:the|its|their)$/.test(tokens[at - 1]?.norm ?? '') && tokens[at - 2]?.norm === 'of' && PART.test(tokens[at - 3]?.norm ?? '');
  if (!isOfParts) return undefined;
  return placeOf(sentences, (source, _, one) => {
    const counts = source.quantities.filter((other) => isPlain(other) && other.unit === undefined && other.kind !== 'share');
    const [first] = counts;
    if (first !== one || !first.counted.some((word) => wanted.counted.includes(word))) return false;
    // 'And one' is no figure elsewhere: the number is a pronoun as often.
    const ones = source.tokens.filter(({ norm, start }, token) => norm === 'one' && start > first.end && /^(?:and|,)$/.test(source.tokens[token - 1]!.norm)).length;
    return counts.length + ones > 2 && says(wanted, counts.reduce((sum, { min }) => sum + min, ones));
  });
}

const PART = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|some|most|none|all|few|many|each|several|half|majority)$/;

function isCalledTotal({ tokens, quantities }: Profile, wanted: Quantity): boolean {
  const at = tokens.findIndex(({ start }) => start >= wanted.start);
  const near = (token: number): boolean => Math.abs(token - at) <= TOTAL_REACH && !quantities.some((other) => other !== wanted && other.start >= Math.min(tokens[token]!.start, wanted.start) && other.end <= Math.max(tokens[token]!.end, wanted.end));
  return tokens.some(({ norm }, token) => near(token) && (TOTAL.test(norm) || (norm === 'between' && tokens[token + 1]?.norm === 'them') || (norm === 'in' && /^(?:all|sum)$/.test(tokens[token + 1]?.norm ?? ''))));
}

const LEFT = /^(?:others?|rest|remaining|remainder|without|outside|left|except)$/;
const LEFT_REACH = 6;
/** A total below this is met by chance. */
const LEAST_TELLING = 20;
const DENIED_REACH = 12;

/** 'Of the 97 patients 83 are not in intensive care' where the source has 97 patients, 14 of them in intensive care. */
function restOf(claim: Profile, wanted: Quantity, sentences: readonly Profile[]): PlaceInSentences | undefined {
  const at = claim.tokens.findIndex(({ start }) => start >= wanted.start);
  // The total of '128 of the 340 had not been checked' stands between the two.
  const isTotal = (start: number): boolean => claim.tokens.some((token, place) => token.start === start && place - at <= 3 && claim.tokens.slice(at + 1, place).some(({ norm }) => norm === 'of'));
  const isFree = (token: number): boolean => !claim.quantities.some(({ start }) => start > wanted.end && start < claim.tokens[token]!.start && !isTotal(start));
  const isDenied = claim.negations.some((token) => token > at && token - at <= DENIED_REACH && isFree(token));
  if (!isDenied && !claim.tokens.some(({ norm }, token) => LEFT.test(norm) && Math.abs(token - at) <= LEFT_REACH && isFree(token))) return undefined;
  const totals = claim.quantities.filter((total) => total !== wanted && isPlain(total) && total.min > wanted.max && areOfOneUnit(total, wanted));
  // 'The other 81' of a total that the claim names: wherever the article has that.
  const isOther = /^(?:other|remaining)$/.test(claim.tokens[at - 1]?.norm ?? '');
  return placeOf(sentences, (source, sentence, part) => totals.some((total) => part.min !== total.min && areOfOneUnit(part, total) && says(wanted, total.min - part.min) && (isOther && total.min >= LEAST_TELLING ? sentences : [sentences[sentence - 1], source]).some((near) => near?.quantities.some(({ min, max }) => min === total.min && max === total.max)) && !(isDenied && isDeniedBehind(source, part))));
}

/** 'All but four of the bodies' behind a count of 31: 27 of them. */
function allBut(wanted: Quantity, sentences: readonly Profile[]): PlaceInSentences | undefined {
  if (wanted.unit !== undefined) return undefined;
  return placeOf(sentences, (source, sentence, left) => {
    const at = source.tokens.findIndex(({ start }) => start >= left.start);
    const isExcepted = source.tokens[at - 1]?.norm === 'but' && source.tokens[at - 2]?.norm === 'all';
    return isExcepted && [sentences[sentence - 1], source].some((near) => near?.quantities.some((total) => total !== left && isPlain(total) && total.unit === undefined && says(wanted, total.min - left.min)));
  });
}

function areOfOneUnit(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit || (a.unit === undefined && a.counted.length === 0) || (b.unit === undefined && b.counted.length === 0);
}

function isDeniedBehind({ tokens, negations }: Profile, { start }: Quantity): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  return negations.some((token) => token > at && token - at <= LEFT_REACH);
}

/** How far a product of rounded figures may be off, as a share of it. */
const PRODUCT_OFF = 0.03;
const RATE_REACH = 5;

/** '130 million for the two-day stoppage' where the source has '65 million for each day', '3,960 crowns a year' where it has '330 crowns a month', '40 million' where it has '8 ships of 5 million each'. */
function timesRate(claim: Profile, wanted: Quantity, sentences: readonly Profile[]): PlaceInSentences | undefined {
  return placeOfLike(wanted, sentences, (source, at, rate) => {
    if (rate.min >= wanted.max) return false;
    const each = eachOf(source, rate);
    if (each === undefined) return false;
    const times = [claim, source, sentences[at + 1]].flatMap((near) => (near === undefined ? [] : timesIn(near, near === claim ? wanted : rate, each)));
    const own = each.noun === undefined ? undefined : eachOf(claim, wanted)?.noun;
    const perOwn = own === undefined ? undefined : conversion(measureOf(own) ?? '', measureOf(each.noun!) ?? '');
    return [...times, ...(perOwn !== undefined && perOwn > 1 ? [perOwn] : [])].some((many) => Math.abs(rate.min * many - wanted.min) <= PRODUCT_OFF * wanted.min);
  });
}

/** What a figure is told for one of: the day of 'for each day', nothing named in '5 million each'. Undefined where it is no rate. */
function eachOf({ tokens }: Profile, { end }: Quantity): { readonly noun: string | undefined } | undefined {
  const from = tokens.findIndex(({ start }) => start >= end);
  let reach = from + RATE_REACH;
  for (let at = from; from >= 0 && at < Math.min(tokens.length, reach); at++) {
    // '65 million kronor ($6.2 million) for each day': what stands in brackets is the same once more.
    const close = tokens[at]!.text === '(' ? tokens.findIndex(({ text }, token) => token > at && text === ')') : -1;
    if (close > at) {
      reach += close - at + 1;
      at = close;
      continue;
    }
    const [norm, next] = [tokens[at]!.norm, tokens[at + 1]];
    if (norm === 'apiece' || (norm === 'each' && (next === undefined || next.kind === 'mark'))) return { noun: undefined };
    if (/^(?:per|each|every)$/.test(norm) && next?.kind === 'word') return { noun: next.norm };
    if (/^an?$/.test(norm) && next?.kind === 'word' && (measureOf(next.norm) !== undefined || at === from)) return { noun: next.norm };
    const daily = /^(?:daily|weekly|monthly|yearly|annually)$/.exec(norm)?.[0];
    if (daily !== undefined) return { noun: daily === 'daily' ? 'day' : daily === 'annually' ? 'year' : daily.replace(/ly$/, '') };
  }
  return undefined;
}

/** How many of what a rate is told for a sentence has. */
function timesIn({ quantities }: Profile, rate: Quantity, { noun }: { readonly noun: string | undefined }): number[] {
  const unit = noun === undefined ? undefined : measureOf(noun);
  return quantities.flatMap((many) => {
    if (many === rate || !isPlain(many)) return [];
    if (noun === undefined) return many.unit === undefined && many.min > 1 ? [many.min] : [];
    if (unit !== undefined) {
      const factor = many.unit === undefined ? undefined : conversion(many.unit, unit);
      return factor === undefined ? [] : [many.min * factor];
    }
    return many.unit === undefined && many.counted.includes(stem(noun)) ? [many.min] : [];
  });
}

/** 'Will lose 17 of its 88 seats' where the source gives that party 88 seats and 71. */
function takenFrom(claim: Profile, wanted: Quantity, sentences: readonly Profile[]): PlaceInSentences | undefined {
  if (roleOfFigure(claim, wanted) !== 'change') return undefined;
  const totals = claim.quantities.filter((total) => total !== wanted && isPlain(total) && total.min > wanted.max && total.unit === wanted.unit);
  if (!totals.some((total) => sentences.some(({ quantities }) => quantities.some(({ min, max, unit, counted }) => min === total.min && max === total.max && unit === total.unit && (unit !== undefined || counted.some((word) => total.counted.includes(word))))))) return undefined;
  return placeOf(sentences, (source, _at, left) => totals.some((total) => left.unit === total.unit && (total.unit !== undefined || countsAs(source, left, total)) && isOfOneHolder(claim, source, left) && (says(wanted, total.min - left.min) || says(wanted, left.min - total.min))));
}

/** 'Seats' and '71 of the 200 seats'. */
function countsAs({ quantities, tokens }: Profile, left: Quantity, { counted }: Quantity): boolean {
  if (left.counted.length > 0) return left.counted.some((word) => counted.includes(word));
  const next = tokens.findIndex(({ start }) => start >= left.end);
  const whole = next >= 0 && tokens[next]!.norm === 'of' ? quantities.find(({ start }) => start > left.end) : undefined;
  return whole?.counted.some((word) => counted.includes(word)) ?? false;
}

/** Whether the name next before a figure is one of the claim's. */
function isOfOneHolder(claim: Profile, source: Profile, { start }: Quantity): boolean {
  const name = source.terms.findLast(({ kind, token }) => kind === 'name' && source.tokens[token]!.end <= start);
  return name !== undefined && claim.terms.some(({ kind, stem: own }) => kind === 'name' && own === name.stem);
}

/** 'Three points less' where the source has 5 to 7 percent and 8 to 10. */
function rangesApart(claim: Profile, wanted: Quantity, sentences: readonly Profile[]): PlaceInSentences | undefined {
  if (roleOfFigure(claim, wanted) !== 'change') return undefined;
  for (const [sentence, source] of sentences.entries()) {
    const near = [...source.quantities, ...(sentences[sentence + 1]?.quantities ?? [])].filter(({ min, max }) => min < max);
    const term = source.terms.findIndex(({ kind, value }) => {
      const one = kind === 'figure' ? source.quantities[value!]! : undefined;
      return one !== undefined && one.min < one.max && near.some((other) => other !== one && isCountedLike(wanted, one, other) && Math.abs(one.max - one.min - (other.max - other.min)) < 1e-6 && says({ ...wanted, unit: undefined, counted: [] }, Math.abs(one.min - other.min)));
    });
    if (term >= 0) return { sentence, term };
  }
  return undefined;
}
