import { areSynonyms } from '../../../text/lexicon/words.js';
import { stem } from '../../../text/stem.js';
import { likeness } from '../alignment.js';
import type { Difference } from '../difference.js';
import { areOtherPeriods, earlierOf, periodOf } from './figureOrder.js';
import type { Profile, Term } from '../profile.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.6;
const BOUNDING = /^(?:about|around|nearly|almost|some|roughly|just|only|exactly|another|an?|the|its|estimated|over|under|more|less|fewer|than|at|least|most|up|to)$/;

/**
 * Figures of a sentence that changed places: 'killed nine and injured 41' where the source has 'killed 41 and injured nine', '1,160 this year' where
 * it has '1,480 this year and 1,160 last year', 'from 8 to 10' where it has '8, after 10 the year before'. What stands directly before and after a figure tells
 * its place, and so do the period that it is said of and which of two was there first.
 */
export function exchangedFigures(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  const placed = claim.terms.flatMap((term, index) => {
    const match = window.alignment.matches[index];
    if (term.kind !== 'figure' || !match) return [];
    const source = window.sentences[match.sentence]!;
    const other = source.terms[match.term]!;
    return other.kind === 'figure' && likeness(claim, term, source, other) >= 0.9 ? [{ term, sentence: match.sentence, other }] : [];
  });
  for (const [i, a] of placed.entries()) {
    for (const b of placed.slice(i + 1)) {
      if (a.sentence !== b.sentence || a.other === b.other) continue;
      const source = window.sentences[a.sentence]!;
      const stays = fit(claim, a.term, source, a.other) + fit(claim, b.term, source, b.other);
      const moves = fit(claim, a.term, source, b.other) + fit(claim, b.term, source, a.other);
      const holders = holdersOf(claim, window, a, b);
      if ((stays === 0 && moves >= 2 && holders !== 'same') || countEachOthers(claim, a, b, source) || (holders === 'exchanged' && stays < 2) || areOfOtherTimes(claim, a, b, source)) return [exchange(claim, a.term, b.term, source, a.sentence, a.other, b.other)];
    }
  }
  for (const { term, sentence, other } of placed) {
    const source = window.sentences[sentence]!;
    const right = inOtherPeriod(claim, term, source, other);
    if (right) return [displaced(claim, term, source, sentence, right)];
  }
  return [];
}

interface PlacedFigure {
  readonly term: Term;
  readonly other: Term;
}

/** '17 sailors … 31 Velmians' where the source has '31 sailors … 17 Velmians': what each counts stands behind the other one. */
function countEachOthers(claim: Profile, a: PlacedFigure, b: PlacedFigure, source: Profile): boolean {
  const [own, there] = [[a, b].map(({ term }) => wordAfter(claim, term)), [a, b].map(({ other }) => wordAfter(source, other))];
  return !areAlike(own[0]!, own[1]!) && areAlike(own[0]!, there[1]!) && areAlike(own[1]!, there[0]!);
}

/** Whether two figures are told of the same holders, or of each other's: 'the League will free 410, the province 230' where the source has them the other way round. */
function holdersOf(claim: Profile, window: Window, a: PlacedFigure, b: PlacedFigure): 'same' | 'exchanged' | undefined {
  const sentence = window.alignment.matches[claim.terms.indexOf(a.term)]!.sentence;
  const source = window.sentences[sentence]!;
  const held = claim.terms.flatMap((term, index) => {
    const match = window.alignment.matches[index];
    if (term.kind === 'figure' || term.kind === 'date' || match?.sentence !== sentence) return [];
    const own = figureBehind(claim, term);
    const there = figureBehind(source, source.terms[match.term]!);
    const [mine, theirs] = [[a.term, b.term].indexOf(own!), [a.other, b.other].indexOf(there!)];
    return mine < 0 || theirs < 0 ? [] : [{ isName: term.kind === 'name', mine, theirs }];
  });
  const ofBoth = (terms: typeof held): boolean => [0, 1].every((figure) => terms.some(({ mine }) => mine === figure)) && terms.some(({ isName }) => isName);
  const [moved, kept] = [held.filter(({ mine, theirs }) => mine !== theirs), held.filter(({ mine, theirs }) => mine === theirs)];
  if (ofBoth(kept)) return 'same';
  // Where the figures stand in the other order, what all of the sentence is about stands before another one, too.
  const isInOrder = (a.term.token < b.term.token) === (a.other.token < b.other.token);
  return isInOrder && ofBoth(moved) && !kept.some(({ isName }) => isName) ? 'exchanged' : undefined;
}

/** The first figure behind a term, in its half of a sentence that a semicolon parts. */
function figureBehind({ terms, tokens }: Profile, { token }: Term): Term | undefined {
  const figure = terms.find((other) => other.kind === 'figure' && other.token > token);
  return figure && tokens.slice(token, figure.token).some(({ text }) => text === ';') ? undefined : figure;
}

/** Whether two figures are said of each other's periods, or the earlier one is told as the later. */
function areOfOtherTimes(claim: Profile, a: PlacedFigure, b: PlacedFigure, source: Profile): boolean {
  const [own, there] = [[a, b].map(({ term }) => periodOf(claim, term)), [a, b].map(({ other }) => periodOf(source, other))];
  const isOfOwn = [0, 1].some((i) => own[i] !== undefined && own[i] === there[i]);
  const isOfOther = [0, 1].every((i) => own[i] === undefined || there[1 - i] === undefined || own[i] === there[1 - i]) && [0, 1].some((i) => own[i] !== undefined && own[i] === there[1 - i]);
  if (isOfOwn) return false;
  if (isOfOther && own[0] !== own[1] && there[0] !== there[1]) return true;
  const units = [a, b].map(({ other }) => source.quantities[other.value!]!.unit);
  const [before, after] = [earlierOf(claim, a.term, b.term), earlierOf(source, a.other, b.other)];
  return (units[0] === units[1] || units.includes(undefined)) && before !== undefined && after !== undefined && (before === a.term) !== (after === a.other);
}

/** How many of the two neighbours of a figure are alike: 0 to 2. */
function fit(claim: Profile, own: Term, source: Profile, other: Term): number {
  const before = areAlike(wordBefore(claim, own), wordBefore(source, other));
  const after = areAlike(wordAfter(claim, own), wordAfter(source, other));
  return Number(before) + Number(after);
}

function areAlike(a: string, b: string): boolean {
  return a !== '' && b !== '' && (a === b || areSynonyms(stem(a), stem(b)));
}

/** The word before a figure, bounds and currency signs aside; 'to' and 'from' tell places too. */
function wordBefore({ tokens, quantities }: Profile, { token, value }: Term): string {
  const { start } = quantities[value!]!;
  let i = token - 1;
  while (i >= 0 && (tokens[i]!.start >= start || (tokens[i]!.kind === 'word' && BOUNDING.test(tokens[i]!.norm) && !isPlaceWord(tokens, i)))) i--;
  return tokens[i]?.kind === 'word' ? (/^(?:was|were|is|are)$/.test(tokens[i]!.norm) ? '' : stem(tokens[i]!.norm)) : '';
}

/** 'To' before a figure is a place in 'from 9 to 7', and a bound in 'up to 7'. */
function isPlaceWord(tokens: Profile['tokens'], at: number): boolean {
  return tokens[at]!.norm === 'to' && tokens[at - 1]?.norm !== 'up' && tokens[at - 1]?.norm !== 'close';
}

/** The first word after a figure and its unit, where no mark and no 'and' stands between. */
function wordAfter({ tokens, quantities }: Profile, { value }: Term): string {
  const { end } = quantities[value!]!;
  const next = tokens.find(({ start }) => start >= end);
  return next?.kind === 'word' && !/^(?:and|or|to|from|in|on|at|of|by|the|a|was|were|is|are|while|but|had|has|have|after|before|for|with)$/.test(next.norm) ? stem(next.norm) : '';
}

function exchange(claim: Profile, a: Term, b: Term, source: Profile, sentence: number, first: Term, second: Term): Difference {
  const own = [claim.quantities[a.value!]!.number, claim.quantities[b.value!]!.number];
  const there = [source.quantities[first.value!]!.number, source.quantities[second.value!]!.number];
  const span = { start: Math.min(...there.map(({ start }) => start)), end: Math.max(...there.map(({ end }) => end)) };
  return { code: 'figure.mismatch', kind: 'figure', claim: { start: own[0]!.start, end: own[1]!.end }, sentence, source: span, sourceText: source.text.slice(span.start, span.end), confidence: 0.8 };
}

/** The figure that the source gives for the period that the claim names, where the claim's own figure is that of another period. */
function inOtherPeriod(claim: Profile, term: Term, source: Profile, other: Term): Term | undefined {
  const [own, theirs] = [periodOf(claim, term), periodOf(source, other)];
  if (own === undefined || theirs === undefined || !areOtherPeriods(own, theirs)) return undefined;
  const { unit } = source.quantities[other.value!]!;
  // Of '4 million crowns this year and 9 million last year' the second leaves its unit out.
  const isOfUnit = (rest: string | undefined): boolean => rest === unit || ((rest === undefined || unit === undefined) && rest !== 'percent' && unit !== 'percent');
  return source.terms.find((rest) => rest !== other && rest.kind === 'figure' && isOfUnit(source.quantities[rest.value!]!.unit) && periodOf(source, rest) === own && !claim.terms.some((mine) => mine.kind === 'figure' && claim.quantities[mine.value!]!.min === source.quantities[rest.value!]!.min));
}

function displaced(claim: Profile, term: Term, source: Profile, sentence: number, right: Term): Difference {
  const [own, there] = [claim.quantities[term.value!]!.number, source.quantities[right.value!]!.number];
  const text = source.text.slice(there.start, there.end);
  return { code: 'figure.mismatch', kind: 'figure', claim: { start: own.start, end: own.end }, sentence, source: { start: there.start, end: there.end }, sourceText: text, replacement: text, confidence: 0.8 };
}
