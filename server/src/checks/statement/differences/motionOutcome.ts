import type { Difference } from '../difference.js';
import { likeness } from '../alignment.js';
import { denialOf } from '../negation.js';
import { modalityOf } from '../modality.js';
import { spanOfTokens, type Profile } from '../profile.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.5;
const SAME_NAME = 0.95;
/** How far behind its verb the vote may stand that somebody lost or came through. */
const REACH = 7;

const THROUGH = /^(?:surviv(?:es?|ed|ing)|withst(?:ood|ands?)|overc(?:ame|omes?)|defeat(?:s|ed|ing)?|beat|beats|w[oi]ns?|winning|won)$/;
const LOST = /^(?:los(?:t|e|es|ing)|toppl(?:es?|ed)|oust(?:s|ed)?|unseat(?:s|ed)?|remov(?:es?|ed)|brought|fell|falls|felled|defeated)$/;

/** 'Stepped down after losing a vote of no confidence' where the passage has 'survived a motion of censure': how a vote on somebody's office ended. */
export function motionOutcomes(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  const own = outcomeIn(claim);
  if (!own) return [];
  for (const [sentence, source] of window.sentences.entries()) {
    const other = outcomeIn(source);
    if (!other || other.isLost === own.isLost || !isOfNamed(claim, window, sentence, own.verb, other.verb) || !hasDates(claim, window, sentence)) continue;
    const there = spanOfTokens(source, other.verb, other.last);
    return [{ code: 'claim.contradicted', kind: 'opposite', claim: spanOfTokens(claim, own.verb, own.last), sentence, source: there, sourceText: source.text.slice(there.start, there.end), confidence: 0.8 }];
  }
  return [];
}

interface Outcome {
  readonly verb: number;
  readonly last: number;
  readonly isLost: boolean;
}

function outcomeIn(profile: Profile): Outcome | undefined {
  const { tokens } = profile;
  for (const [verb, { norm }] of tokens.entries()) {
    const last = THROUGH.test(norm) || LOST.test(norm) ? voteBehind(profile, verb) : undefined;
    if (last === undefined || denialOf(profile, verb) !== undefined || modalityOf(tokens, verb) !== undefined) continue;
    const isPassive = tokens.slice(verb + 1, last).some((token) => token.norm === 'by' || token.norm === 'in');
    // 'Was defeated in a confidence vote' and 'defeated the motion'.
    if (/^defeated$/.test(norm)) return { verb, last, isLost: isPassive };
    // 'Won the vote of no confidence' may be said by whoever called it.
    if (/^(?:w[oi]ns?|winning|won)$/.test(norm) && tokens.slice(verb, last + 1).some((token) => token.norm === 'no' || token.norm === 'censure')) continue;
    return { verb, last, isLost: LOST.test(norm) };
  }
  return undefined;
}

/** The last token of a vote on whether somebody stays in office, close behind a verb: 'a motion of censure', 'a vote of no confidence', 'a no-confidence vote'. */
function voteBehind({ tokens }: Profile, verb: number): number | undefined {
  for (let at = verb + 1; at <= Math.min(tokens.length - 1, verb + REACH); at++) {
    const { norm, kind } = tokens[at]!;
    if (kind === 'mark' && norm !== '-') return undefined;
    const [next, after, third] = [tokens[at + 1]?.norm ?? '', tokens[at + 2]?.norm ?? '', tokens[at + 3]?.norm ?? ''];
    if (/^(?:motion|vote)$/.test(norm) && next === 'of') {
      if (/^(?:censure|confidence)$/.test(after)) return at + 2;
      if (after === 'no' && third === 'confidence') return at + 3;
      if (after === 'no' && third === '-' && tokens[at + 4]?.norm === 'confidence') return at + 4;
    }
    if (/^(?:confidence|censure|impeachment|leadership)$/.test(norm) && /^(?:vote|motion|challenge|ballot)$/.test(next)) return at + 1;
  }
  return undefined;
}

/** Those who call such a vote, and lose it where the other comes through. */
const CALLERS = /^(?:opposition|party|opponents?|rivals?|critics|rebels?|challengers?|league|union|who|whose)$/;

/** Whether the vote of the source is on somebody whom the claim names before its verb (`mine`): the names before its verb are the claim's, or a pronoun stands there and the window has a name of the claim. */
function isOfNamed(claim: Profile, { sentences, alignment }: Window, sentence: number, mine: number, verb: number): boolean {
  const source = sentences[sentence]!;
  const before = source.terms.filter(({ kind, token }) => kind === 'name' && token < verb);
  const own = claim.terms.filter(({ kind, token }) => kind === 'name' && token < mine && !/['’]s?$/.test(claim.tokens[token]!.text));
  if (own.length === 0 || claim.tokens.slice(own.at(-1)!.token, mine).some(({ norm }) => CALLERS.test(norm))) return false;
  if (before.length > 0) return before.some((name) => own.some((mine) => likeness(claim, mine, source, name) >= SAME_NAME));
  return /^(?:he|she|it|they)$/.test(source.tokens[0]?.norm ?? '') && claim.terms.some((term, index) => own.includes(term) && alignment.matches[index] !== undefined);
}

function hasDates(claim: Profile, { alignment }: Window, sentence: number): boolean {
  return claim.terms.every(({ kind }, index) => kind !== 'date' || alignment.matches[index]?.sentence === sentence);
}
