import type { Difference } from '../difference.js';
import { sharedSurroundings } from '../nearness.js';
import { denialOf } from '../negation.js';
import { type Profile, spanOfTokens } from '../profile.js';
import { sharedWords } from '../sharedWords.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.6;
const LEAST_SHARED = 0.25;
/** How far before its noun a word of degree may stand: 'little real progress'. */
const REACH = 2;

/** What leaves hardly anything of a thing, and what makes much of it. 'A little' and 'quite a few' are not among the former. */
const SMALL = /^(?:little|scant|negligible|minimal|scarce|meagre|meager)$/;
const LARGE = /^(?:much|great|considerable|substantial|significant|major|big|huge|enormous|rapid|quick|swift|fast|good|strong|ample|vast|large|wide|broad|full|extensive)$/;

/** 'Quick progress' where the passage expects 'little progress': much of a thing on one side, hardly any on the other. */
export function degreeDifferences(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  for (const { term, sentence, source, other } of sharedWords(claim, window)) {
    const [own, theirs] = [degreeOf(claim, term.token), degreeOf(source, other.token)];
    if (!own || !theirs || own.isSmall === theirs.isSmall || denialOf(claim, term.token) !== undefined || denialOf(source, other.token) !== undefined) continue;
    const shared = sharedSurroundings(claim, term.token, window, sentence, other.token);
    if (shared < LEAST_SHARED) continue;
    const [mine, there] = [spanOfTokens(claim, own.at, term.token), spanOfTokens(source, theirs.at, other.token)];
    return [{ code: 'claim.contradicted', kind: 'extent', claim: mine, sentence, source: there, sourceText: source.text.slice(there.start, there.end), confidence: Math.max(0.5, shared) }];
  }
  return [];
}

/** The word of degree before a noun, as a token. */
function degreeOf({ tokens }: Profile, noun: number): { readonly isSmall: boolean; readonly at: number } | undefined {
  for (let at = noun - 1; at >= Math.max(0, noun - REACH); at--) {
    const { norm, kind } = tokens[at]!;
    if (kind !== 'word') return undefined;
    const before = tokens[at - 1]?.norm ?? '';
    if (SMALL.test(norm)) return /^(?:a|an|the|not|no|his|her|its|their|as|too|that)$/.test(before) ? undefined : { isSmall: true, at };
    if (LARGE.test(norm)) return /^(?:not|no|as|too|how|so|without|less)$/.test(before) ? undefined : { isSmall: false, at };
  }
  return undefined;
}
