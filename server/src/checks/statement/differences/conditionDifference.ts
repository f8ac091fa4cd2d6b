import type { Difference } from '../difference.js';
import { oppositionOf } from '../opposition.js';
import { spanOfTokens, type Profile, type Term } from '../profile.js';
import { regionOf, sharedByRegions, weightOfRegion, type Region } from '../regions.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.55;
/** The condition must be one and the same, and say enough. */
const LEAST_SHARED_CONDITION = 0.75;
const LEAST_WEIGHT = 0.9;
/** And so must what it is a condition of be, as far as the source tells it in the same sentence. */
const LEAST_SHARED_OUTCOME = 0.3;

const DENIAL = /^(?:not|never|no|nobody|nothing|none|without|cannot|\w+n't)$/;

/** That two sides mean one condition needs less proof where they tell one thing of it. */
const SOME_OF_CONDITION = 0.2;
const MUCH_OF_OUTCOME = 0.5;

/** How a condition bears on what depends on it: that holds `if` it is met, `unless` it is, or `even` so. */
type Bearing = 'if' | 'unless' | 'even';

/** A condition of a sentence with what depends on it. */
export interface Condition {
  readonly bearing: Bearing;
  /** Tokens of the words that lead to it. */
  readonly first: number;
  readonly last: number;
  readonly region: Region;
  /** What depends on it. */
  readonly outcome: Region;
  /** Whether the condition, and what depends on it, is denied. */
  readonly isDenied: boolean;
  readonly isOutcomeDenied: boolean;
}

/**
 * 'Will raise the toll even if the bridge is shut' where the passage has 'unless the bridge is shut': one condition, and it bears on one thing the other way. 'Will not sail unless it is paid'
 * and 'will sail if it is paid' say the same.
 */
export function conditionDifferences(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  for (const own of conditionsIn(claim)) {
    if (weightOfRegion(own.region) < LEAST_WEIGHT) continue;
    for (const [sentence, source] of window.sentences.entries()) {
      const other = counterpart(own, source);
      if (!other || !areOpposed(own, other)) continue;
      const there = spanOfTokens(source, other.first, other.last);
      return [{ code: 'claim.contradicted', kind: 'opposite', claim: spanOfTokens(claim, own.first, own.last), sentence, source: there, sourceText: source.text.slice(there.start, there.end), confidence: 0.75 }];
    }
  }
  return [];
}

/** Whether a passage has a condition of the claim, and both mean one thing by it though they deny different halves: 'will not sail unless it is paid' and 'will sail if it is paid'. */
export function conditionsAgree(claim: Profile, { sentences }: Pick<Window, 'sentences'>): boolean {
  return conditionsIn(claim).some((own) => sentences.some((source) => {
    const other = counterpart(own, source, SOME_OF_CONDITION, MUCH_OF_OUTCOME);
    return other !== undefined && own.bearing !== 'even' && other.bearing !== 'even' && holdsIfMet(own) === holdsIfMet(other, own);
  }));
}

/** The same condition of the same thing in a sentence of the source. */
function counterpart(own: Condition, source: Profile, ofCondition = LEAST_SHARED_CONDITION, ofOutcome = LEAST_SHARED_OUTCOME): Condition | undefined {
  return conditionsIn(source).find((one) => sharedOrOpposed(own.region, one.region) >= ofCondition && sharedOrOpposed(own.outcome, one.outcome) >= ofOutcome);
}

/** Share of a region that another one has in words that say the same or the opposite. */
function sharedOrOpposed(own: Region, other: Region): number {
  const opposed = opposedIn(own, other);
  const rest = { ...own, terms: own.terms.filter((term) => !opposed.includes(term)) };
  const [all, left] = [weightOfRegion(own), weightOfRegion(rest)];
  return all === 0 ? 0 : (sharedByRegions(rest, [other]) * left + (all - left)) / all;
}

function opposedIn(own: Region, other: Region): readonly Term[] {
  return own.terms.filter((term) => term.kind === 'word' && other.terms.some((there) => oppositionOf(own.profile, term, other.profile, there) !== undefined));
}

function areOpposed(own: Condition, other: Condition): boolean {
  const isEven = own.bearing === 'even';
  // Who would do it in any case would do it where the condition is met, too: only a claim that goes further than its source is wrong, or one that says less of what holds anyway.
  if (isEven !== (other.bearing === 'even')) return own.isOutcomeDenied === other.isOutcomeDenied && own.isDenied === other.isDenied && (isEven || own.bearing === 'unless');
  if (isEven) return false;
  return holdsIfMet(own) !== holdsIfMet(other, own);
}

/** Whether what depends on a condition comes to pass where that is met: of four denials two and two make none. A word that is the opposite of `beside`'s denies as well. */
function holdsIfMet({ bearing, isDenied, isOutcomeDenied, region, outcome }: Condition, beside?: Condition): boolean {
  const isTurned = (own: Region, other: Region | undefined): boolean => other !== undefined && opposedIn(own, other).length % 2 === 1;
  return [bearing === 'unless', isDenied, isOutcomeDenied, isTurned(region, beside?.region), isTurned(outcome, beside?.outcome)].filter(Boolean).length % 2 === 0;
}

/** The conditions of a sentence, with what depends on each; none where it has none. */
export function conditionsIn(profile: Profile): Condition[] {
  const { tokens } = profile;
  return tokens.flatMap((_, at): Condition[] => {
    const lead = leadAt(profile, at);
    if (!lead) return [];
    const end = tokens.findIndex(({ kind, text }, token) => token > at + lead.words && kind === 'mark' && /^[,;:.()?!]$/.test(text));
    const to = end < 0 ? tokens.length : end;
    const region = regionOf(profile, at + lead.words, to);
    // What leads the sentence is a condition of what follows it.
    const isFirst = at <= 1;
    const from = tokens.slice(0, at).findLastIndex(({ text }) => /^[;:.?!]$/.test(text)) + 1;
    const outcome = isFirst ? regionOf(profile, to) : regionOf(profile, from, at);
    if (region.terms.length === 0 || outcome.terms.length === 0) return [];
    // A denial within a condition is none of the sentence's own.
    const isDeniedIn = (start: number, last: number): boolean => tokens.slice(start, last).some(({ norm }, index) => DENIAL.test(norm) || profile.negations.includes(start + index));
    return [{ bearing: lead.bearing, first: at, last: at + lead.words - 1, region, outcome, isDenied: isDeniedIn(at + lead.words, to), isOutcomeDenied: isFirst ? isDeniedIn(to, tokens.length) : isDeniedIn(from, at) }];
  });
}

/** How far behind 'whatever' its verb may stand. */
const WHATEVER_REACH = 6;

/** The words that lead to a condition, and how many they are; undefined where none begin at a token. */
function leadAt({ tokens }: Profile, at: number): { readonly bearing: Bearing; readonly words: number } | undefined {
  const [norm, next, after] = [tokens[at]!.norm, tokens[at + 1]?.norm ?? '', tokens[at + 2]?.norm ?? ''];
  if (norm === 'unless') return { bearing: 'unless', words: 1 };
  if (norm === 'even' && next === 'if') return { bearing: 'even', words: 2 };
  if (norm === 'even' && next === 'should') return { bearing: 'even', words: 2 };
  // 'Whatever core inflation does', 'regardless of the ice', 'no matter how the vote goes'.
  // 'Whatever the outcome of the vote'.
  if (norm === 'whatever' && /^(?:the|its|their)$/.test(next) && /^(?:outcomes?|results?|weather|price|prices|costs?|consequences|verdict|ruling|decision)$/.test(after)) return { bearing: 'even', words: 3 };
  if (norm === 'whatever' || norm === 'however') return tokens.slice(at + 1, at + WHATEVER_REACH).some(({ norm: verb }) => /^(?:is|are|was|were|does|do|did|says?|said|happen(?:s|ed)?|decides?|will|may|might|goes|turns)$/.test(verb)) ? { bearing: 'even', words: 1 } : undefined;
  if ((norm === 'regardless' || norm === 'irrespective') && next === 'of') return { bearing: 'even', words: 2 };
  if (norm === 'no' && next === 'matter') return { bearing: 'even', words: 3 };
  if (norm === 'whether' && next === 'or' && after === 'not') return { bearing: 'even', words: 3 };
  if (norm === 'only' && next === 'if') return { bearing: 'if', words: 2 };
  if (norm === 'provided' || norm === 'providing') return { bearing: 'if', words: next === 'that' ? 2 : 1 };
  // 'As if', 'what if', 'asked if', 'doubts if': no condition.
  if (norm === 'if' && !/^(?:even|only|as|what|and|or|ask(?:s|ed|ing)?|know(?:s|n)?|knew|see|wonder(?:s|ed)?|doubt(?:s|ed)?|unclear|unsure|not|little|few|any)$/.test(tokens[at - 1]?.norm ?? '')) return { bearing: 'if', words: 1 };
  return undefined;
}
