import { areSynonyms } from '../../../text/lexicon/words.js';
import { datelineEnd } from '../../../text/dateline.js';
import type { DateMention } from '../../../text/dates.js';
import type { Quantity } from '../../../text/quantities.js';
import { stem } from '../../../text/stem.js';
import { speechVerb } from '../../../text/speechVerbs.js';
import { conversion } from '../../../text/units.js';
import type { Span } from '../../../text/span.js';
import { compareQuantities, isInTable } from './agreement.js';
import { likeness } from '../alignment.js';
import type { Difference } from '../difference.js';
import { hasDeedToItself } from './deedOfFigure.js';
import { isChangeOfShares, pointsBetween } from './pointsBetween.js';
import { isShareOfTotal } from './derivedAcross.js';
import { isBehindItsDeed } from './deedOfFigure.js';
import { derivedByCue } from './derivedByCue.js';
import { countedBy } from './elidedCount.js';
import { addsTo, couldDiffer, isComputed, statedChanges } from './derivedFigures.js';
import { isSaidInItsClause } from './figureClause.js';
import { differ, isWholeOfAnother, isWholeOf } from './figureComparable.js';
import { areOtherPeriods, periodOf, periodOfCourse } from './figureOrder.js';
import { roleOfFigure } from './figureRole.js';
import { isTheRest } from './theRest.js';
import { sharedSurroundings } from '../nearness.js';
import type { Profile, Term } from '../profile.js';
import { profilesWithFigures, sourceProfile, sourceProfiles, vocabularyOf } from '../sourceProfiles.js';
import type { Window } from '../window.js';

/** Less of the claim, its figures and dates aside, and the passage may be about something else. */
const LEAST_COVERAGE = 0.45;
/** With another figure of the claim, to the digit, less of its words will do. */
const LEAST_COVERAGE_BESIDE_FIGURES = 0.25;
const SAME = 0.95;
/** A whole number below this is met by chance. */
const LEAST_TELLING = 13;
/** Less of what stands around a figure, and the source's figure may be about something else. */
const LEAST_SHARED = 0.45;
/** The same, where both count the same thing in so many words. */
const LEAST_SHARED_COUNTING_THE_SAME = 0.32;
/** What a figure that the article does not have at all is granted: it cannot have come from another place. */
const GRANTED_WHEN_ABSENT = 0.1;
/** What is asked more of the surroundings of a date where the article has the claim's day in another sentence. */
const ASKED_OF_ANOTHER_DAY = 0.15;
/** A figure of the claim that the passage has stands in another place only where the right place fits this much better, and this well. */
const CLEARLY_BETTER = 0.3;
const LEAST_OF_BETTER_PLACE = 0.6;
const NEXT_TO_NOTHING = 0.2;
/** What a figure counts stands within so many tokens after it. */
const COUNTED_WITHIN = 3;
const LITTLE = 0.5;
/** A passage with so much of the words of a claim tells the same but for a figure. */
const NEARLY_VERBATIM = 0.95;
const LEAST_FIGURE_CONFIDENCE = 0.55;
/** How far around a date its deed is looked for, and the least of that which both sides have. */
const DATE_REACH = 10;
const LEAST_SHARED_OF_DEED = 0.15;

/** Figures and dates of the claim for which the passage has another one in the same place. */
export function figureDifferences(claim: Profile, window: Window): Difference[] {
  const covered = coverageOfWords(claim, window);
  if (covered < LEAST_COVERAGE_BESIDE_FIGURES) return [];
  return claim.terms.flatMap((term, index) => {
    if (term.kind !== 'figure' && term.kind !== 'date') return [];
    if (covered < LEAST_COVERAGE && !isBesideSameFigure(claim, window, term)) return [];
    const change = changeDifference(claim, window, term, index);
    if (change) return [change];
    const points = pointsDifference(claim, window, term) ?? pointsBetween(claim, window, term);
    if (points) return [points];
    if ((term.kind === 'date' && isOfReport(claim, term)) || isChangeOfShares(claim, window, term)) return [];
    if (term.kind === 'figure' && comparesAmounts(claim, claim.quantities[term.value!]!)) return [];
    const difference = differenceOf(claim, window, term, index);
    return difference === undefined || (term.kind === 'figure' && (followsFrom(claim.quantities[term.value!]!, around(window)) || derivedByCue(claim, term, sourceProfiles(window.article)) !== undefined || isTheRest(claim.quantities[term.value!]!, sourceProfiles(window.article)) || isOfTable(claim.quantities[term.value!]!, sourceProfiles(window.article)))) ? [] : [difference];
  });
}

/** Whether a table of the article has the figure without its scale. */
function isOfTable(own: Quantity, sentences: readonly Profile[]): boolean {
  return sentences.some(({ quantities }) => quantities.some((other) => isInTable(own, other)));
}

/** 'As it had announced in March, …': the date is of the announcement, of which the passage need not tell. */
function isOfReport({ tokens }: Profile, { token }: Term): boolean {
  let at = token - 1;
  while (at >= 0 && tokens[at]!.kind !== 'mark' && tokens[at]!.norm !== 'as') at--;
  return tokens[at]?.norm === 'as' && tokens.slice(at + 1, token).some(({ norm }) => speechVerb(norm) !== undefined) && tokens.slice(token + 1, token + 4).some(({ text }) => text === ',');
}

function followsFrom(wanted: Quantity, sentences: readonly Profile[]): boolean {
  return isComputed(wanted, sentences) || isShareOfTotal(wanted, sentences);
}

/** 'Gained eight seats' where the source has '46 seats, up from 41': it gives both totals, and they do not differ by as much. */
function changeDifference(claim: Profile, window: Window, term: Term, index: number): Difference | undefined {
  if (term.kind !== 'figure' || window.alignment.matches[index] || roleOfFigure(claim, claim.quantities[term.value!]!) !== 'change') return undefined;
  for (const [sentence, source] of window.sentences.entries()) {
    for (const [first, second] of statedChanges(source)) {
      if (!couldDiffer(claim.quantities[term.value!]!, source.quantities[first.value!]!, source.quantities[second.value!]!)) continue;
      const place = rankPlace(claim, window, term, sentence, first);
      if (place.shared < LEAST_SHARED) continue;
      const own = claim.quantities[term.value!]!.number;
      const span = { start: source.quantities[first.value!]!.start, end: source.quantities[second.value!]!.end };
      return { code: 'figure.mismatch', kind: 'figure', claim: spanOf(own), sentence, source: span, sourceText: textAt(source, span), confidence: Math.min(1, place.confidence) };
    }
  }
  return undefined;
}

/** Whether a passage has another telling figure of the claim as it is: of 'crested at 9.6 metres on Sunday' and 'reached 9.6 metres on Saturday' few words are one. */
function isBesideSameFigure(claim: Profile, { alignment, sentences }: Window, term: Term): boolean {
  return claim.terms.some((other, index) => {
    const match = alignment.matches[index];
    const there = match && sentences[match.sentence]!.terms[match.term]!;
    if (other === term || other.kind !== 'figure' || there?.kind !== 'figure' || match!.score < SAME) return false;
    const own = claim.quantities[other.value!]!;
    return own.unit !== undefined && own.unit === sentences[match!.sentence]!.quantities[there.value!]!.unit && (!Number.isInteger(own.min) || own.min >= LEAST_TELLING);
  });
}

/** '4.1 percent higher' where the source has '4.1 percentage points': the number is one, and it is not the same change. An article that says both leaves it open. */
function pointsDifference(claim: Profile, window: Window, term: Term): Difference | undefined {
  const own = term.kind === 'figure' ? claim.quantities[term.value!]! : undefined;
  if (!own || !isOfShares(own)) return undefined;
  const isSameNumber = (other: Quantity): boolean => isOfShares(other) && other.min === own.min && other.max === own.max;
  const isSaid = (): boolean => window.article.sentences.some((_, at) => sourceProfile(window.article, at).quantities.some((other) => isSameNumber(other) && other.unit === own.unit));
  for (const [sentence, source] of window.sentences.entries()) {
    const place = source.terms.find(({ kind, value }) => kind === 'figure' && isSameNumber(source.quantities[value!]!));
    const other = place && source.quantities[place.value!]!;
    if (place && other && other.unit !== own.unit && rankPlace(claim, window, term, sentence, place).shared >= LEAST_SHARED_COUNTING_THE_SAME && !isSaid()) return { code: 'figure.mismatch', kind: 'figure', claim: spanOf(own), sentence, source: spanOf(other), sourceText: textAt(source, other), replacement: textAt(source, other), confidence: 0.8 };
  }
  return undefined;
}

function isOfShares({ unit }: Quantity): boolean {
  return unit === 'percent' || unit === 'percentagePoint';
}

/** The sentences of a window, with the one before and the one after. */
function around({ article, first, sentences }: Window): Profile[] {
  const from = Math.max(0, first - 1);
  const to = Math.min(article.sentences.length, first + sentences.length + 1);
  return Array.from({ length: to - from }, (_, i) => sourceProfile(article, from + i));
}

const APART = /^(?:longer|shorter|later|earlier|higher|lower|older|younger|heavier|lighter|faster|slower|further|taller|deeper|wider|dearer|cheaper)$/;

/** 'Seven years longer', 'three more than', '51 passengers too many': how far two things are apart, which a source seldom says in so many words. */
function comparesAmounts(claim: Profile, quantity: Quantity): boolean {
  const next = claim.tokens.findIndex(({ start }) => start >= quantity.end);
  const following = next < 0 ? [] : claim.tokens.slice(next, next + 4);
  return following.some(({ norm }, at) => norm === 'than' || (norm === 'too' && /^(?:many|much|few|little)$/.test(following[at + 1]?.norm ?? '')) || (at < 2 && APART.test(norm)));
}

/** Share of the weight of the claim's words and names, figures and dates aside, that the passage has: 0 to 1. */
export function coverageOfWords(claim: Profile, window: Window): number {
  let [total, found] = [0, 0];
  claim.terms.forEach((term, index) => {
    if (term.kind === 'figure' || term.kind === 'date') return;
    total += term.weight;
    found += term.weight * (window.alignment.matches[index]?.score ?? 0);
  });
  return total === 0 ? 0 : found / total;
}

interface Place {
  readonly sentence: number;
  readonly term: Term;
  /** Share of the surroundings that both have, and how much is asked for. */
  readonly shared: number;
  /** The same without what is counted, which follows the figure. */
  readonly sharedBeside: number;
  readonly least: number;
  readonly confidence: number;
}

function differenceOf(claim: Profile, window: Window, term: Term, index: number): Difference | undefined {
  const match = window.alignment.matches[index];
  const matched = match && window.sentences[match.sentence]!.terms[match.term]!;
  // A figure that stands in a name of the source ('Terminal 2') is that name, not a figure to compare.
  if (matched && matched.kind !== term.kind) return undefined;
  // A figure that follows from two others of the source agrees with them.
  if (matched && likeness(claim, term, window.sentences[match.sentence]!, matched) === 0) return undefined;
  const own = match && matched ? rankPlace(claim, window, term, match.sentence, matched) : undefined;
  // The figure stands in the passage, and where it stands it means the same as in the claim, as far as can be told.
  // A day and the weekday that it is in its article are no rounding.
  const isSame = match?.score === 1 || (match !== undefined && match.score >= SAME && term.kind === 'date' && claim.dates[term.value!]!.day !== undefined);
  if (own && (isSame ? own.confidence : own.shared) >= LEAST_OF_BETTER_PLACE) return undefined;
  if (own && term.kind === 'figure' && countsPeopleOfThem(claim.quantities[term.value!]!, window.sentences[own.sentence]!, own.term)) return undefined;
  let best: Place | undefined;
  window.sentences.forEach((source, sentence) => {
    source.terms.forEach((other, at) => {
      if (other.kind !== term.kind || (isOfDateline(source, other) && !isOfDateline(claim, term)) || isTaken(claim, window, sentence, at) || !differ(claim, term, source, other) || isSaidElsewhere(claim, term, source, other) || isOfOtherPeriod(claim, term, source, other, window) || isWholeOfAnother(claim, term, source, other, window)) return;
      if (own && sentence === own.sentence && (!areInOtherClauses(source, own.term, other) || isWholeOf(source, own.term, other))) return;
      const place = placeOf(claim, window, term, sentence, other);
      if (!place || (own && isAtHome(claim, term, window, own, place, isSame))) return;
      if (place.confidence > (best?.confidence ?? 0)) best = place;
    });
  });
  if (!best || isToppedUp(claim, window, term, best)) return undefined;
  if (own && (best.confidence < LEAST_OF_BETTER_PLACE || best.confidence < own.confidence + (isSame ? CLEARLY_BETTER : 0))) return undefined;
  if (isSaidInItsClause(claim, window, term, best)) return undefined;
  if (own && isSame && own.sentence === best.sentence && isBehindItsDeed(claim, term, window.sentences[own.sentence]!, own.term, best.term)) return undefined;
  return valueDifference(claim, window, term, best);
}

/** 'Growth of 2 percent next year' beside a forecast for this year, where the article has the claim's figure as well: each period has its own. */
function isOfOtherPeriod(claim: Profile, term: Term, source: Profile, other: Term, window: Window): boolean {
  if (term.kind !== 'figure' || !vocabularyOf(window.article).norms.has(term.norm)) return false;
  const [own, theirs] = [periodOf(claim, term), periodOfCourse(source, other)];
  return own !== undefined && theirs !== undefined && areOtherPeriods(own, theirs);
}

/** The day of a dateline is the report's, and no other day of what the report tells. */
function isOfDateline({ text, tokens }: Profile, { kind, token }: Term): boolean {
  return kind === 'date' && tokens[token]!.end <= datelineEnd(text);
}

/** Whether the article adds to its figure what the claim's has more, wherever it does: 'a fee of 38 million … a further 5 million' makes 43 million. */
function isToppedUp(claim: Profile, window: Window, term: Term, place: Place): boolean {
  if (term.kind !== 'figure') return false;
  const [wanted, base] = [claim.quantities[term.value!]!, window.sentences[place.sentence]!.quantities[place.term.value!]!];
  if (wanted.min <= base.min) return false;
  // Where the passage has all but the figure, what five more pairs of hands would do makes no other crew of it.
  const isVerbatim = coverageOfWords(claim, window) >= NEARLY_VERBATIM && wanted.counted.length > 0;
  const profiles = profilesWithFigures(window.article).filter(({ quantities }) => !isVerbatim || quantities.some(({ counted, unit }) => unit !== undefined || counted.some((word) => wanted.counted.includes(word))));
  // The figure in place may be what is added, to one that stands anywhere: 'could rise by a further 6 million' where the fee is 42 million.
  return profiles.some((source) => addsTo(base, wanted, source) || source.quantities.some((other) => addsTo(other, wanted, window.sentences[place.sentence]!)));
}

/** How well the surroundings of a figure or date of the claim fit those of the one that a passage has for it, 0 to 1; 0 where it has none. */
export function fitOfFigure(claim: Profile, window: Window, index: number): number {
  const term = claim.terms[index]!;
  const match = window.alignment.matches[index];
  const matched = match && window.sentences[match.sentence]!.terms[match.term]!;
  if (!matched) return 0;
  // What follows from other figures, or stands in a name, has no place to compare.
  if (matched.kind !== term.kind || likeness(claim, term, window.sentences[match.sentence]!, matched) === 0) return 1;
  const { shared, confidence } = rankPlace(claim, window, term, match.sentence, matched);
  // 'Eight states' and 'eight governorships' count differently and stand in one place all the same.
  return Math.max(shared, confidence);
}

/**
 * Whether the figure of the claim is at home where the passage has it. Another figure of its sentence overrules that only where little of the surroundings are
 * the claim's, one of another sentence where next to nothing is, or where the figure is met by rounding only and the other's surroundings are plainly the claim's.
 */
function isAtHome(claim: Profile, term: Term, window: Window, own: Place, other: Place, isSame: boolean): boolean {
  if (other.sentence !== own.sentence && (leavesOpenWho(claim) || isElliptic(claim, window, own) || (term.kind === 'figure' && hasDeedToItself(claim, term, window.sentences[own.sentence]!, own.term, window.sentences[other.sentence]!)))) return true;
  if (own.sharedBeside < LITTLE && followsSameVerb(claim, term, window, other) && !followsSameVerb(claim, term, window, own)) return false;
  if (!isSame && other.shared >= own.shared + CLEARLY_BETTER && other.shared >= LEAST_OF_BETTER_PLACE) return false;
  return own.sharedBeside >= (other.sentence === own.sentence ? LITTLE : NEXT_TO_NOTHING);
}

/** 'Finished fourth' and 'finished 11th': the very same word stands right before both. */
function followsSameVerb(claim: Profile, { token }: Term, { sentences }: Window, { sentence, term }: Place): boolean {
  const [own, theirs] = [claim.tokens[token - 1], sentences[sentence]!.tokens[term.token - 1]];
  return own?.kind === 'word' && own.norm.length > 3 && own.norm === theirs?.norm && claim.terms.some((other) => other.token === token - 1 && other.kind === 'word');
}

/** Whether the claim has the source's figure too, in another place: then it is not what this one should have been. */
function isSaidElsewhere(claim: Profile, term: Term, source: Profile, other: Term): boolean {
  return claim.terms.some((rest) => rest !== term && rest.kind === other.kind && likeness(claim, rest, source, other) > 0);
}

/** 'Orsk did so in 2010': a sentence that has nothing of its own beside a figure leans on the one before. */
function isElliptic(claim: Profile, window: Window, { sentence, term }: Place): boolean {
  const beside = window.sentences[sentence]!.terms.filter((other) => other !== term);
  return beside.length > 0 && beside.every((other) => claim.terms.some(({ stem }) => stem === other.stem));
}

/** 'It holds 30,000 tonnes' may be said of whoever holds as many. */
function leavesOpenWho(claim: Profile): boolean {
  return !claim.terms.some(({ kind }) => kind === 'name') && claim.tokens.some(({ norm }) => /^(?:it|he|she|they|this|these)$/.test(norm));
}

/** Whether a semicolon, 'while', 'but' or 'of which' sets two figures of a sentence against each other. */
function areInOtherClauses(source: Profile, a: Term, b: Term): boolean {
  const between = source.tokens.slice(Math.min(a.token, b.token) + 1, Math.max(a.token, b.token));
  return between.some(({ text, norm }, at) => text === ';' || /^(?:while|whereas|but|although)$/.test(norm) || (norm === 'of' && /^(?:which|whom)$/.test(between[at + 1]?.norm ?? '')));
}

/** The place of a figure in the source, where a figure of the claim fits it well enough. */
function placeOf(claim: Profile, window: Window, term: Term, sentence: number, other: Term): Place | undefined {
  const place = rankPlace(claim, window, term, sentence, other);
  if (place.shared < place.least || place.confidence < (term.kind === 'figure' ? LEAST_FIGURE_CONFIDENCE : LEAST_SHARED)) return undefined;
  return term.kind === 'date' && !sharesDeed(claim, window, term, sentence, other) ? undefined : place;
}

/** Whether more than whom it is about is shared around two dates: 'The Bank of Tarn met on 3 May' is not told by 'the Bank of Tarn raised its rate on Friday'. */
function sharesDeed(claim: Profile, window: Window, term: Term, sentence: number, other: Term): boolean {
  const isPlace = (token: number): boolean => /^(?:in|at|near|to|from)$/.test(claim.tokens[token - 1]?.norm ?? '');
  const names = new Set(claim.terms.filter(({ kind, token }) => kind === 'name' && !isPlace(token)).map(({ token }) => token));
  if (!claim.terms.some(({ kind, token }) => kind === 'word' && Math.abs(token - term.token) <= DATE_REACH)) return true;
  return sharedSurroundings(claim, term.token, window, sentence, other.token, DATE_REACH, (token) => names.has(token)) >= LEAST_SHARED_OF_DEED;
}

/** Whether another sentence of the article has the very day of the claim: then the passage may tell of another day's event. */
function isDatedElsewhere(claim: Profile, { article, first, sentences }: Window, term: Term): boolean {
  const own = claim.dates[term.value!]!;
  if (own.day === undefined || own.month === undefined) return false;
  return article.sentences.some((_, at) => (at < first || at >= first + sentences.length) && sourceProfile(article, at).dates.some(({ day, month }) => day === own.day && month === own.month));
}

/** How well a figure of the claim fits the place of one in the source. */
function rankPlace(claim: Profile, window: Window, term: Term, sentence: number, other: Term): Place {
  const isFigure = term.kind === 'figure';
  const source = window.sentences[sentence]!;
  const counted = isFigure ? likenessOfWhatIsCounted(claim, term, source, other) : 0;
  const granted = vocabularyOf(window.article).norms.has(term.norm) ? 0 : GRANTED_WHEN_ABSENT;
  const shared = sharedSurroundings(claim, term.token, window, sentence, other.token, isFigure ? 8 : DATE_REACH, isFigure ? otherUnit(claim, claim.quantities[term.value!]!, source.quantities[other.value!]!) : undefined);
  const sharedBeside = isFigure ? sharedSurroundings(claim, term.token, window, sentence, other.token, 8, (token) => token > term.token && token <= term.token + COUNTED_WITHIN) : shared;
  const least = (counted >= 0.4 ? LEAST_SHARED_COUNTING_THE_SAME : LEAST_SHARED) - granted + (!isFigure && isDatedElsewhere(claim, window, term) ? ASKED_OF_ANOTHER_DAY : 0);
  return { sentence, term: other, shared, sharedBeside, least, confidence: Math.min(1, shared + counted + granted) };
}

/** How alike two figures are by what they count; the very figure of the claim may count what one before it does ('around 400 have left'). */
function likenessOfWhatIsCounted(claim: Profile, term: Term, source: Profile, other: Term): number {
  const [own, theirs] = [claim.quantities[term.value!]!, source.quantities[other.value!]!];
  return likenessOfCounted(own, own.min === theirs.min && own.max === theirs.max ? { ...theirs, counted: countedBy(source, theirs) } : theirs);
}

/** Where two figures have different units, the unit is what differs, and no part of the place. */
function otherUnit(claim: Profile, own: Quantity, theirs: Quantity): ((token: number) => boolean) | undefined {
  if (own.unit === theirs.unit) return undefined;
  return (token) => claim.tokens[token]!.start >= own.number.end && claim.tokens[token]!.end <= own.end;
}

/** 'Nine lives', 'nine deaths' and 'nine people' count one thing in different words, by stem. */
const DEATHS = new Set(['live', 'life', 'death', 'fatal', 'casualti', 'victim', 'dead'].map(stem));

/** Whoever they are. By stem. */
const PEOPLE = new Set(['people', 'person', 'persons', 'humans', 'men', 'women'].map(stem));

/** 'Its 320 employees' and 'it employs 320 people': the verb says what people they are. */
function countsPeopleOfThem({ min, max, counted }: Quantity, { terms, quantities }: Profile, other: Term): boolean {
  const theirs = quantities[other.value!]!;
  if (min !== theirs.min || max !== theirs.max || !PEOPLE.has(theirs.counted[0] ?? '')) return false;
  return terms.some(({ kind, stem: root }) => kind === 'word' && root.length >= LEAST_OF_STEM && counted.some((word) => word.startsWith(root.slice(0, LEAST_OF_STEM))));
}

/** Letters that 'employs' and 'employees' share; fewer begin too many other words. */
const LEAST_OF_STEM = 5;

/** What is counted must not be plainly different: 9 years and 9 ships, 12 ships and 12 days. */
function likenessOfCounted(a: Quantity, b: Quantity): number {
  // 'Two and a half months' beside 'two and a half years': the number is the same, and the unit what differs.
  const sameUnit = a.unit !== undefined && (a.unit === b.unit || (b.unit !== undefined && a.min === b.min && a.max === b.max && conversion(a.unit, b.unit) !== undefined));
  if (a.counted.length === 0 || b.counted.length === 0) return sameUnit ? 0.2 : 0;
  const same = a.counted.some((word) => b.counted.some((other) => areSynonyms(word, other)));
  if ([a, b].some(({ counted }) => DEATHS.has(counted[0]!))) return 0;
  // Ages of different people, or of a boy and a dam, are not to be compared.
  return same ? 0.4 : sameUnit && a.unit !== 'age' ? 0 : -0.3;
}

/** Whether two figures agree and count the same thing, in so many words. */
export function countsTheSame(a: Quantity, b: Quantity): boolean {
  const agreement = compareQuantities(a, b);
  return (agreement === 'same' || agreement === 'compatible') && a.min === b.min && likenessOfCounted(a, b) >= 0.4;
}

/** What tells that a passage has another figure or date in the place of the claim's, with the source's in a form that can stand there. */
export function valueDifference(claim: Profile, window: Window, term: Term, place: Pick<Place, 'sentence' | 'term' | 'confidence'>): Difference {
  const source = window.sentences[place.sentence]!;
  const common = { sentence: place.sentence, confidence: place.confidence };
  if (term.kind === 'figure') {
    const [own, other] = [claim.quantities[term.value!]!, source.quantities[place.term.value!]!];
    // Where only the unit differs, the unit is what is wrong.
    const isUnit = own.min === other.min && own.max === other.max && own.unit !== other.unit;
    const isBelow = own.min < 0 || other.min < 0;
    const [mine, theirs] = isUnit || isBelow || own.isDivided || other.isDivided ? [own, other] : [own.number, other.number];
    return { ...common, code: 'figure.mismatch', kind: 'figure', claim: spanOf(mine), source: spanOf(other), sourceText: textAt(source, other), ...(/^an?$/i.test(textAt(source, theirs)) ? {} : { replacement: textAt(source, theirs) }) };
  }
  const [own, other] = [claim.dates[term.value!]!, source.dates[place.term.value!]!];
  return { ...common, code: 'date.mismatch', kind: 'date', claim: spanOf(own), source: spanOf(other), sourceText: other.text, ...(sameParts(own, other) ? { replacement: other.text } : {}) };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function textAt(profile: Profile, span: Span): string {
  return profile.text.slice(span.start, span.end);
}

/** A date may stand for another only where both give the same parts: a weekday is no answer to a year. */
function sameParts(a: DateMention, b: DateMention): boolean {
  return (['year', 'month', 'day', 'weekday', 'hour'] as const).every((part) => (a[part] === undefined) === (b[part] === undefined));
}

/** Whether another term of the claim already has its place there. */
function isTaken(claim: Profile, window: Window, sentence: number, term: number): boolean {
  return claim.terms.some((_, index) => window.alignment.matches[index]?.sentence === sentence && window.alignment.matches[index]?.term === term);
}
