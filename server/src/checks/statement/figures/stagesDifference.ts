import type { Quantity } from '../../../text/quantities.js';
import type { Difference } from '../difference.js';
import { sharedSurroundings } from '../nearness.js';
import type { Profile, Term } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';
import { compareQuantities } from './agreement.js';
import { statedChanges } from './derivedFigures.js';
import { earlierOf } from './figureOrder.js';

const LEAST_COVERAGE = 0.5;
const LEAST_SHARED = 0.3;

/** Two figures that a sentence sets against each other in time. */
interface Stages {
  readonly earlier: Term;
  readonly later: Term;
}

/**
 * 'Cut its forecast to 1.8 percent from 1.4' where the passage has 'to 0.9 percent from 1.4': of two stages the claim has the one and not the other. A sentence that has both figures of the
 * claim may be what it tells of.
 */
export function stagesDifferences(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  for (const own of stagesIn(claim)) {
    for (const [sentence, source] of window.sentences.entries()) {
      for (const other of stagesIn(source)) {
        const wrong = wrongStage(claim, own, source, other);
        if (!wrong || hasBoth(claim, own, window) || !hasDatesOf(claim, window, sentence) || sharedSurroundings(claim, wrong.own.token, window, sentence, wrong.other.token) < LEAST_SHARED) continue;
        return [differenceOf(claim, wrong.own, source, wrong.other, sentence)];
      }
    }
  }
  return [];
}

/** The stage that the claim has otherwise, where the other one is the same on both sides. */
function wrongStage(claim: Profile, own: Stages, source: Profile, other: Stages): { readonly own: Term; readonly other: Term } | undefined {
  const agreement = (stage: keyof Stages): string => compareQuantities(quantityOf(claim, own[stage]), quantityOf(source, other[stage]));
  const [earlier, later] = [agreement('earlier'), agreement('later')];
  if (earlier === 'same' && later === 'different') return { own: own.later, other: other.later };
  return earlier === 'different' && later === 'same' ? { own: own.earlier, other: other.earlier } : undefined;
}

function stagesIn(profile: Profile): Stages[] {
  return statedChanges(profile).flatMap(([a, b]): Stages[] => {
    const earlier = earlierOf(profile, a, b);
    return earlier === undefined ? [] : [{ earlier, later: earlier === a ? b : a }];
  });
}

function quantityOf({ quantities }: Profile, { value }: Term): Quantity {
  return quantities[value!]!;
}

/** Whether a sentence of the article has both figures of the claim, so that they may be two stages of another course. */
function hasBoth(claim: Profile, { earlier, later }: Stages, { article }: Window): boolean {
  return article.sentences.some((_, at) => {
    const { quantities } = sourceProfile(article, at);
    return [earlier, later].every((term) => quantities.some((other) => compareQuantities(quantityOf(claim, term), other) === 'same'));
  });
}

/** Whether a sentence has every date of the claim: another month may have had another stage. */
function hasDatesOf(claim: Profile, { alignment }: Window, sentence: number): boolean {
  return claim.terms.every(({ kind }, index) => kind !== 'date' || alignment.matches[index]?.sentence === sentence);
}

function differenceOf(claim: Profile, own: Term, source: Profile, other: Term, sentence: number): Difference {
  const [mine, theirs] = [quantityOf(claim, own).number, quantityOf(source, other).number];
  const text = source.text.slice(theirs.start, theirs.end);
  return { code: 'figure.mismatch', kind: 'figure', claim: { start: mine.start, end: mine.end }, sentence, source: { start: theirs.start, end: theirs.end }, sourceText: text, replacement: text, confidence: 0.8 };
}

/** What makes a claim tell of an earlier time. */
const FORMERLY = /\b(?:first|earlier|previous(?:ly)?|before|last|had|initial(?:ly)?|former(?:ly)?|from|then|originally|until|used to|prior|once|ago|old|compared|against|than|up|down|after|since|start|began|beginning|opening)\b/i;
/** How far before the later figure its measure stands. */
const MEASURE_REACH = 6;

/**
 * 'Turnout in the run-off came to 66 percent' where the passage has 'turnout was 61 percent, down from 66 percent in the first round': the claim has the figure of the earlier stage, and nothing
 * in it tells of that.
 */
export function earlierForLater(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE || FORMERLY.test(claim.text)) return [];
  for (const [index, term] of claim.terms.entries()) {
    const match = window.alignment.matches[index];
    if (term.kind !== 'figure' || !match) continue;
    const source = window.sentences[match.sentence]!;
    const stages = stagesIn(source).find(({ earlier, later }) => earlier === source.terms[match.term] && later.token < earlier.token);
    if (!stages || compareQuantities(quantityOf(claim, term), quantityOf(source, stages.earlier)) !== 'same') continue;
    if (claim.quantities.length > 1 || !hasDatesOf(claim, window, match.sentence) || !isPlacedOtherwise(claim, term, source, stages, window) || !tellsMeasure(claim, window, match.sentence, source, stages.later)) continue;
    return [differenceOf(claim, term, source, stages.later, match.sentence)];
  }
  return [];
}

/** Whether the source says behind the earlier figure when that was, the claim has no word of it, and one of its own for the moment, which the article has elsewhere. */
function isPlacedOtherwise(claim: Profile, own: Term, source: Profile, { earlier, later }: Stages, { article }: Window): boolean {
  const behind = source.tokens.findIndex(({ kind, text }, at) => at > earlier.token + 1 && kind === 'mark' && /^[,;:.()]$/.test(text));
  const qualifier = source.terms.filter(({ token, kind }) => token > earlier.token && (behind < 0 || token < behind) && kind !== 'figure' && !isUnit(source, token));
  const ordinals = source.quantities.filter(({ kind, start }) => kind === 'ordinal' && start > source.tokens[earlier.token]!.start);
  if (qualifier.length === 0 && ordinals.length === 0) return false;
  if (qualifier.some(({ stem }) => claim.terms.some((term) => term.stem === stem))) return false;
  const measure = source.terms.filter(({ token }) => token < later.token).map(({ stem }) => stem);
  // Beside the measure itself the claim says of what: 'turnout in the run-off'.
  if (claim.terms.filter(({ kind, stem }) => (kind === 'word' || kind === 'name') && measure.includes(stem)).length > 1) return true;
  return claim.terms.some(({ kind, stem, token }) => kind === 'word' && !measure.includes(stem) && !isUnit(claim, token) && token !== own.token && article.sentences.some((_, at) => sourceProfile(article, at) !== source && sourceProfile(article, at).terms.some((term) => term.stem === stem)));
}

function isUnit({ tokens, quantities }: Profile, token: number): boolean {
  return quantities.some(({ start, end }) => tokens[token]!.start >= start && tokens[token]!.end <= end);
}

/** Whether the claim has what the later figure measures: the word before it. */
function tellsMeasure(claim: Profile, { alignment }: Window, sentence: number, source: Profile, later: Term): boolean {
  return claim.terms.some((_, index) => {
    const match = alignment.matches[index];
    const there = match?.sentence === sentence ? source.terms[match.term]!.token : -1;
    return there >= 0 && there < later.token && later.token - there <= MEASURE_REACH;
  });
}
