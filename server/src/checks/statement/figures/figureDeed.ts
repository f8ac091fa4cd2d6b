import { areSynonyms } from '../../../text/lexicon/words.js';
import { stem } from '../../../text/stem.js';
import { compareQuantities } from './agreement.js';
import { likeness } from '../alignment.js';
import type { Difference } from '../difference.js';
import { measureBefore } from './figureMeasure.js';
import { earlierOf } from './figureOrder.js';
import { converseOf } from '../actors/converseVerbs.js';
import { parseOf, type ParsedSentence } from '../actors/frames.js';
import type { Profile, Term } from '../profile.js';
import type { Window } from '../window.js';

/** A passage that says less of the claim may tell of something else. */
const LEAST_COVERAGE = 0.6;
/** How far behind its verb a figure may stand. */
const REACH = 8;

/**
 * A figure that the source gives for another deed, while it gives one of its own for the deed that the claim tells: '900 were injured' where the source has
 * 'killed 900 and injured 2,100'.
 */
export async function figuresOfOtherDeeds(claim: Profile, window: Window): Promise<readonly Difference[]> {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  for (const [index, term] of claim.terms.entries()) {
    const match = window.alignment.matches[index];
    if (term.kind !== 'figure' || !match) continue;
    const source = window.sentences[match.sentence]!;
    const there = source.terms[match.term]!;
    // What follows from other figures is told of no deed by itself.
    if (there.kind !== 'figure' || likeness(claim, term, source, there) === 0 || source.quantities.length < 2 || leavesDeedOut(source, there) || isOfOneBody(claim, window, index, there)) continue;
    // 'A loss of 210 million, compared with a profit of 95 million': what a figure measures tells more of it than a verb.
    const measure = measureBefore(claim, term);
    if (measure !== undefined && measure === measureBefore(source, there)) continue;
    const [mine, theirs] = [await parseOf(claim), await parseOf(source)];
    const own = verbsOf(mine, term).flatMap((verb) => {
      const at = claim.terms.findIndex(({ token }) => token === verb);
      const matched = at < 0 ? undefined : window.alignment.matches[at];
      return matched?.sentence === match.sentence ? [source.terms[matched.term]!.token] : [];
    });
    const [verb] = verbsOf(theirs, there);
    if (own.length === 0 || verb === undefined || isToldFromOtherSide(mine, verbsOf(mine, term), theirs, verb) || own.some((deed) => areOneVerb(source, deed, verb) || (areOfOneMind(source, deed, verb) && !hasObjectThere(claim, window, match.sentence, deed, there))) || isSaid(claim, window, match.sentence, verb)) continue;
    const right = source.terms.find((other) => other.kind === 'figure' && other !== there && earlierOf(source, there, other) !== other && mayStandFor(claim, term, source, other) && verbsOf(theirs, other).some((deed) => own.includes(deed)) && !isTaken(window, match.sentence, source.terms.indexOf(other)));
    if (right) return [differenceOf(claim, term, source, match.sentence, right)];
  }
  return [];
}

/** 'Tarn bought wool worth 240 crowns' where 'Velm sold Tarn wool worth 240 crowns and bought barley worth 170': the figure's own deed, told by whoever stands on its other side. */
function isToldFromOtherSide(mine: ParsedSentence, verbs: readonly number[], theirs: ParsedSentence, verb: number): boolean {
  const deed = converseOf(stem(theirs.profile.tokens[verb]!.norm))?.deed;
  const doersOf = ({ predicates, profile }: ParsedSentence, head: number): string[] => (predicates.find((other) => other.verb.head === head)?.subjects ?? []).flatMap(({ first, next }) => profile.tokens.slice(first, next).map(({ norm }) => norm));
  const others = doersOf(theirs, verb);
  return deed !== undefined && others.length > 0 && verbs.some((own) => mine.profile.tokens[own]!.norm !== theirs.profile.tokens[verb]!.norm && converseOf(stem(mine.profile.tokens[own]!.norm))?.deed === deed && !doersOf(mine, own).some((norm) => others.includes(norm)));
}

/** 'In March 400 visas were issued, of which 120 went to students, and in April 310': a bare figure behind a date repeats an earlier deed, not the one before it. */
function leavesDeedOut({ quantities, dates, tokens }: Profile, { value, token }: Term): boolean {
  const { kind } = quantities[value!]!;
  return kind === 'plain' && dates.some(({ end }) => tokens[token - 1]?.end === end);
}

/** How far behind a figure the body may be named that it is of. */
const BODY_REACH = 6;

/** 'Five League deputies' and 'five members of the small League': both are of one body, whichever verbs tell what they did. */
function isOfOneBody(claim: Profile, { alignment, sentences }: Window, index: number, there: Term): boolean {
  const { sentence } = alignment.matches[index]!;
  const isBehind = (token: number, figure: Term): boolean => token > figure.token && token - figure.token <= BODY_REACH;
  return claim.terms.some(({ kind, token }, at) => {
    const match = kind === 'name' && isBehind(token, claim.terms[index]!) ? alignment.matches[at] : undefined;
    return match?.sentence === sentence && isBehind(sentences[sentence]!.terms[match.term]!.token, there);
  });
}

/** 'Four months' are no answer to '310 millimetres': only a figure of the same kind can stand in another's place. */
function mayStandFor(claim: Profile, term: Term, source: Profile, other: Term): boolean {
  const agreement = compareQuantities(claim.quantities[term.value!]!, source.quantities[other.value!]!);
  return agreement === 'different' || agreement === 'compatible';
}

/** The heads of the verbs that a figure is the subject or the object of: the verb whose subject it stands in, and the nearest before it. */
function verbsOf({ predicates, profile }: ParsedSentence, { token }: Term): number[] {
  const before = predicates.findLast(({ verb }) => verb.head < token);
  const after = predicates.find(({ verb }) => verb.head > token);
  // 'Of the 2,117 passengers, 95 fell ill': the whole does nothing.
  if (profile.tokens[0]?.norm === 'of' && profile.tokens.slice(0, token).every(({ text }) => text !== ',')) return [];
  const asSubject = predicates.filter(({ subjects }) => subjects.some(({ first, next }) => first <= token && token < next)).map(({ verb }) => verb.head);
  if (asSubject.length > 0) return asSubject;
  // 'At least 900 people were injured': what bounds a figure hides that it is the subject.
  if (before === undefined && after !== undefined && after.verb.head - token <= REACH && profile.tokens.slice(token, after.verb.head).every(({ kind }) => kind !== 'mark')) return [after.verb.head];
  // Another figure between the two has the verb for itself, unless 'and' gives it to both.
  const isFree = before !== undefined && token - before.verb.head <= REACH && !profile.terms.some(({ kind, token: at }) => kind === 'figure' && at > before.verb.head && at < token);
  return isFree ? [before.verb.head] : [];
}

/** One verb, or the same verb twice: 'sent two, and the others sent three'. */
function areOneVerb({ tokens }: Profile, a: number, b: number): boolean {
  return a === b || areSynonyms(stem(tokens[a]!.norm), stem(tokens[b]!.norm));
}

const EXPECTING = new Set('expect forecast predict foresee anticipate project think believe estimate reckon assume'.split(' ').map(stem));

/** 'Expected a rise' and 'had forecast no change': both say what somebody thinks will come. */
function areOfOneMind({ tokens }: Profile, a: number, b: number): boolean {
  // The 'forecast' of 'had forecast' is read as a noun as often.
  const deedAt = (verb: number): string => stem(tokens[/^(?:has|have|had)$/.test(tokens[verb]!.norm) ? verb + 1 : verb]?.norm ?? '');
  return [a, b].every((verb) => EXPECTING.has(deedAt(verb)));
}

/** Whether the claim has what the source's verb leads to, before the other figure. */
function hasObjectThere(claim: Profile, { alignment, sentences }: Window, sentence: number, verb: number, { token: end }: Term): boolean {
  return claim.terms.some((term, index) => {
    const match = term.kind === 'word' ? alignment.matches[index] : undefined;
    const at = match?.sentence === sentence ? sentences[sentence]!.terms[match.term]!.token : -1;
    return at > verb && at < end;
  });
}

function isSaid(claim: Profile, window: Window, sentence: number, verb: number): boolean {
  return claim.terms.some((_, index) => {
    const match = window.alignment.matches[index];
    return match?.sentence === sentence && window.sentences[sentence]!.terms[match.term]!.token === verb;
  });
}

function isTaken({ alignment }: Window, sentence: number, term: number): boolean {
  return alignment.matches.some((match) => match?.sentence === sentence && match.term === term);
}

function differenceOf(claim: Profile, { value }: Term, source: Profile, sentence: number, right: Term): Difference {
  const [own, there] = [claim.quantities[value!]!.number, source.quantities[right.value!]!.number];
  const text = source.text.slice(there.start, there.end);
  return { code: 'figure.mismatch', kind: 'figure', claim: { start: own.start, end: own.end }, sentence, source: { start: there.start, end: there.end }, sourceText: text, replacement: text, confidence: 0.8 };
}
