import type { Difference } from '../difference.js';
import { spanOfTokens, type Profile } from '../profile.js';
import { regionOf, sharedByRegions, weightOfRegion, type Region } from '../regions.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.55;
/** Deed and answer of the claim must each be told by the other half of the source, and that much better than by their own. */
const LEAST_SHARED = 0.55;
const CLEARLY_MORE = 0.25;
const LEAST_WEIGHT = 1.1;

const ANSWER = /^(?:retaliation|response|reply|reaction|answer|revenge|reprisal|retort)$/;
const ANSWERED = /^(?:answer(?:s|ed|ing)?|respond(?:s|ed|ing)?|retaliat(?:es?|ed|ing)|repl(?:y|ies|ied)|counter(?:s|ed|ing)?|react(?:s|ed|ing)?|reciprocat(?:es?|ed|ing))$/;
/** How far behind its verb an answer begins: 'answered in July with'. */
const WITH_REACH = 6;

/** What somebody did, what it answered, and the tokens of the words that say so. */
interface Response {
  readonly answer: readonly Region[];
  readonly cause: readonly Region[];
  readonly first: number;
  readonly last: number;
}

/** 'Tarn imposed its toll in retaliation for Velm's duty' where the passage has 'Tarn imposed a toll. Velm answered with a duty': who answered whom is told the wrong way round. */
export function exchangedResponses(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  const own = responseIn(claim, undefined);
  if (!own || !saysEnough(own.answer) || !saysEnough(own.cause)) return [];
  for (const [sentence, source] of window.sentences.entries()) {
    const at = window.first + sentence;
    const other = responseIn(source, at > 0 ? sourceProfile(window.article, at - 1) : undefined);
    if (!other || !isToldBy(own.answer, other.cause, other.answer) || !isToldBy(own.cause, other.answer, other.cause)) continue;
    const there = spanOfTokens(source, other.first, other.last);
    return [{ code: 'claim.contradicted', kind: 'outcome', claim: spanOfTokens(claim, own.first, own.last), sentence, source: there, sourceText: source.text.slice(there.start, there.end), confidence: 0.75 }];
  }
  return [];
}

function saysEnough(regions: readonly Region[]): boolean {
  return regions.reduce((sum, region) => sum + weightOfRegion(region), 0) >= LEAST_WEIGHT;
}

function isToldBy([own]: readonly Region[], half: readonly Region[], other: readonly Region[]): boolean {
  const shared = sharedByRegions(own!, half);
  return shared >= LEAST_SHARED && shared >= sharedByRegions(own!, other) + CLEARLY_MORE;
}

/** Names are left out: each side's own goes with the other one's deed, 'a duty on Tarnish wool'. */
function wordsIn(profile: Profile, from: number, to = profile.tokens.length): Region {
  const { terms } = regionOf(profile, from, to);
  return { profile, terms: terms.filter(({ kind }) => kind === 'word') };
}

/** What a sentence tells as an answer to what; the deed that is answered may be told by the sentence before. */
function responseIn(profile: Profile, before: Profile | undefined): Response | undefined {
  const { tokens } = profile;
  for (const [at, { norm }] of tokens.entries()) {
    if (ANSWER.test(norm) && /^(?:in|a|an|as|the|its|his|her|their|of)$/.test(tokens[at - 1]?.norm ?? '') && /^(?:to|for|against|over)$/.test(tokens[at + 1]?.norm ?? '')) {
      const end = markBehind(profile, at + 1);
      const first = at - 1;
      const answer = first <= 1 ? wordsIn(profile, end) : wordsIn(profile, clauseStart(profile, first), first);
      return { answer: [answer], cause: [wordsIn(profile, at + 2, end)], first, last: at + 1 };
    }
    const joined = (norm === 'hit' || norm === 'struck') && tokens[at + 1]?.norm === 'back' ? at + 1 : ANSWERED.test(norm) ? at : undefined;
    if (joined === undefined) continue;
    const reach = tokens.slice(joined + 1, joined + 1 + WITH_REACH).findIndex((token) => token.norm === 'with' || token.norm === 'by');
    if (reach < 0) continue;
    const withAt = joined + 1 + reach;
    const answered = wordsIn(profile, joined + 1, withAt);
    const start = clauseStart(profile, at);
    const cause = [wordsIn(profile, 0, start), ...(before ? [wordsIn(before, 0)] : []), answered].filter(({ terms }) => terms.length > 0);
    return { answer: [wordsIn(profile, withAt + 1, markBehind(profile, withAt))], cause, first: at, last: withAt };
  }
  return undefined;
}

function markBehind({ tokens }: Profile, at: number): number {
  const end = tokens.findIndex(({ kind, text }, token) => token > at && kind === 'mark' && /^[,;:.()?!]$/.test(text));
  return end < 0 ? tokens.length : end;
}

function clauseStart({ tokens }: Profile, at: number): number {
  return tokens.slice(0, at).findLastIndex(({ kind, text }) => kind === 'mark' && /^[,;:.()?!]$/.test(text)) + 1;
}
