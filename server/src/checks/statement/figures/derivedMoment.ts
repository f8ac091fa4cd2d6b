import type { Quantity } from '../../../text/quantities.js';
import type { Profile } from '../profile.js';
import { placeOf, type PlaceInSentences } from './derivedPlaces.js';

/** Minutes of a match of football, from the end of which goals are told as well as from its beginning. */
const MATCH = 90;
/** Words between a span and what it is counted from. */
const REACH = 4;
const LATER = /^(?:later|afterwards|after|on)$/;
const TO_GO = /^(?:to (?:play|go)|from (?:time|the (?:end|final whistle))|before (?:time|the (?:end|final whistle))|left|remaining)\b/;

/** Where these sentences have what the moment of a claim follows from: 'in the 22nd minute' of 'in the 12th … and ten minutes later', 'in the 75th' of 'with 15 minutes to play', 'unbeaten in 16 matches' of 'the first defeat in 17'. Undefined where nothing is. */
export function derivedMoment(claim: Profile, wanted: Quantity, sentences: readonly Profile[]): PlaceInSentences | undefined {
  return wanted.kind === 'ordinal' ? laterOf(wanted, sentences) : beforeFirst(claim, wanted, sentences);
}

function laterOf({ unit, min }: Quantity, sentences: readonly Profile[]): PlaceInSentences | undefined {
  if (unit === undefined) return undefined;
  return placeOf(sentences, (source, _at, span) => {
    if (span.unit !== unit) return false;
    const behind = source.tokens.filter(({ start }) => start >= span.end).slice(0, REACH).map(({ norm }) => norm);
    if (unit === 'minute' && TO_GO.test(behind.join(' ')) && MATCH - span.min === min) return true;
    return LATER.test(behind[0] ?? '') && source.quantities.some((other) => other.kind === 'ordinal' && other.unit === unit && other.min + span.min === min);
  });
}

const NEVER = /^(?:unbeaten|undefeated|without|not|never|no|invincible|scoreless|winless|n't)$/;

/** 'Had been unbeaten in 16 matches' where the source has 'the first defeat in 17 matches'. */
function beforeFirst({ tokens }: Profile, { min, unit, counted }: Quantity, sentences: readonly Profile[]): PlaceInSentences | undefined {
  if (!tokens.some(({ norm }) => NEVER.test(norm))) return undefined;
  return placeOf(sentences, (source, _at, span) => {
    if (span.min !== min + 1 || span.unit !== unit || (unit === undefined && !span.counted.some((word) => counted.includes(word)))) return false;
    const before = source.tokens.filter(({ end }) => end <= span.start).slice(-REACH);
    return /^(?:in|for)$/.test(before.at(-1)?.norm ?? '') && before.some(({ norm }) => norm === 'first');
  });
}
