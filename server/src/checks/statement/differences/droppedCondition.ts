import { speechVerb } from '../../../text/speechVerbs.js';
import { likeness } from '../alignment.js';
import type { Difference } from '../difference.js';
import { denialOf } from '../negation.js';
import { spanOfTokens, type Profile, type Term } from '../profile.js';
import { regionOf, sharedByRegions, weightOfRegion, type Region } from '../regions.js';
import type { Window } from '../window.js';
import { conditionsIn, type Condition } from './conditionDifference.js';

const LEAST_COVERAGE = 0.55;
/** A condition that says less ('if approved') is a matter of course. */
const LEAST_WEIGHT = 1;
/** How much of the condition a claim may have, and how much of the outcome it must have, by weight. */
const MOST_OF_CONDITION = 0.34;
const LEAST_OF_OUTCOME = 0.5;
const SAME_DEED = 0.9;
/** How far before its verb 'will' may stand: 'will in any case halve'. */
const WILL_REACH = 4;
const CONFIDENCE = 0.7;

/** Words by which a claim leaves open itself whether something comes to pass. */
const OPEN =
  /^(?:if|unless|provided|providing|whether|should|could|may|might|can|once|when|whenever|until|till|after|depending|depends?|condition(?:s|al|ally)?|case|long|only|subject|threat(?:s|en|ens|ened|ening)?|warn(?:s|ed|ing|ings)?|promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?|possib(?:le|ly|ility)|likely|risks?|risked|contingent|without|failing|otherwise|assuming|barring|but|though|although)$/;

/**
 * What the passage makes depend on something and the claim tells as settled: 'The plan will be activated in February' where it is 'only if the stores fall below 60 percent by then'. A claim that has a part of the
 * condition, or leaves the thing open in its own words, is left alone.
 */
export function droppedConditions(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE || claim.tokens.some(({ norm }, at) => OPEN.test(norm) && !isInAnyCase(claim, at) && !isOnlySoMany(claim, at))) return [];
  for (const [sentence, source] of window.sentences.entries()) {
    if (isToldInAnyCase(claim, source)) continue;
    for (const condition of conditionsIn(source)) {
      const deed = condition.bearing === 'even' ? undefined : settledDeed(claim, condition);
      if (!deed) continue;
      const own = spanOfTokens(claim, deed.token, deed.token);
      const there = spanOfTokens(source, condition.first, lastBeforeMark(source, condition.region.terms.at(-1)!.token));
      return [{ code: 'claim.contradicted', kind: 'modality', told: 'settled', claim: own, sentence, source: there, sourceText: source.text.slice(there.start, there.end), confidence: CONFIDENCE }];
    }
  }
  return [];
}

/** 'In any case', 'in either case': the very words that leave nothing open. */
function isInAnyCase({ tokens }: Profile, at: number): boolean {
  return tokens[at]!.norm === 'case' && /^(?:any|either|every)$/.test(tokens[at - 1]?.norm ?? '') && tokens[at - 2]?.norm === 'in';
}

/** 'If the snow melts, the pass will open; the tunnel will open in any case': whether the half of a sentence that leaves nothing open has more of the claim than the other. */
function isToldInAnyCase(claim: Profile, source: Profile): boolean {
  const joint = source.tokens.findIndex(({ text }) => text === ';');
  const at = source.tokens.findIndex((_, token) => isInAnyCase(source, token));
  if (at < 0 || joint < 0) return at >= 0;
  const halves = [regionOf(source, 0, joint), regionOf(source, joint + 1)] as const;
  const [there, other] = at < joint ? halves : [halves[1], halves[0]];
  const own = regionOf(claim, 0);
  return sharedByRegions(own, [there]) > sharedByRegions(own, [other]);
}

/** 'Has received only 38 percent': a measure, not a condition. */
function isOnlySoMany({ tokens }: Profile, at: number): boolean {
  return tokens[at]!.norm === 'only' && tokens[at + 1]?.kind === 'number';
}

/** The last token before a mark, from a token on: a date or a figure may be of several. */
function lastBeforeMark({ tokens }: Profile, from: number): number {
  const mark = tokens.findIndex(({ kind }, at) => at > from && kind === 'mark');
  return mark < 0 ? tokens.length - 1 : mark - 1;
}

/** The verb of a claim that is to come to pass in any case by the claim, and on a condition alone by the source; undefined where there is none. */
function settledDeed(claim: Profile, { region, outcome }: Condition): Term | undefined {
  // A day by itself is no condition: 'on February 1' says nothing of 'only if the stores fall below 60 percent before February 1'.
  const said = withoutDays(region);
  if (weightOfRegion(said) < LEAST_WEIGHT || sharedByRegions(said, [regionOf(claim, 0)]) > MOST_OF_CONDITION) return undefined;
  // Who says so may stand in one of the two alone, and the day may be the condition's.
  const reported = claim.tokens.findIndex(({ norm }, at) => norm === 'that' && speechVerb(claim.tokens[at - 1]?.norm ?? '') !== undefined) + 1;
  const told = withoutDays(regionOf(claim, reported));
  if (Math.max(sharedByRegions(outcome, [regionOf(claim, 0)]), sharedByRegions(told, [outcome])) < LEAST_OF_OUTCOME) return undefined;
  return claim.terms.find((term) => term.kind === 'word' && isSettled(claim, term) && outcome.terms.some((other) => isToCome(outcome.profile, other) && likeness(claim, term, outcome.profile, other) >= SAME_DEED && (denialOf(claim, term.token) === undefined) === (denialOf(outcome.profile, other.token) === undefined)));
}

function withoutDays(region: Region): Region {
  return { ...region, terms: region.terms.filter(({ kind }) => kind !== 'date') };
}

/** 'Will be activated', 'announced that it would be activated'. */
function isSettled({ tokens }: Profile, { token }: Term): boolean {
  const will = leadOf(tokens, token);
  return will >= 0 && (tokens[will]!.norm === 'will' || tokens.slice(0, will).some(({ norm }) => speechVerb(norm) !== undefined));
}

function isToCome({ tokens }: Profile, { token }: Term): boolean {
  return leadOf(tokens, token) >= 0;
}

/** The 'will' or 'would' of a verb, as a token; -1 where it has none. */
function leadOf(tokens: Profile['tokens'], verb: number): number {
  const from = Math.max(0, verb - WILL_REACH);
  const at = tokens.slice(from, verb).findLastIndex(({ norm }) => /^(?:will|would|shall)$/.test(norm));
  return at < 0 || tokens.slice(from + at + 1, verb).some(({ norm, kind }) => kind !== 'word' || /^(?:and|but|that)$/.test(norm)) ? -1 : from + at;
}
