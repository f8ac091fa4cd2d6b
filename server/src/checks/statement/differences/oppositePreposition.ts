import { likeness } from '../alignment.js';
import type { Difference } from '../difference.js';
import { sharedSurroundings } from '../nearness.js';
import { denialOf } from '../negation.js';
import { spanOfTokens, type Profile, type Term } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.65;
const LEAST_SHARED = 0.5;
const SAME_PLACE = 0.9;
/** How far behind a preposition the head of what it leads to may stand. */
const REACH = 4;

/** Prepositions of place that shut each other out. */
const OPPOSITES: ReadonlyMap<string, RegExp> = new Map([
  ['above', /^(?:below|beneath|underneath)$/],
  ['below', /^(?:above)$/],
  ['beneath', /^(?:above)$/],
  ['inside', /^(?:outside)$/],
  ['within', /^(?:outside)$/],
  ['outside', /^(?:inside|within)$/],
]);

/** What stands behind a preposition. */
interface Place {
  readonly at: number;
  readonly norm: string;
  readonly head: Term;
}

/** 'Above the waterline' where the passage has 'below the waterline': the same thing in the opposite place. Silent where the article has the claim's own place in any sentence. */
export function oppositePrepositions(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  for (const own of placesIn(claim)) {
    for (const [sentence, source] of window.sentences.entries()) {
      const other = placesIn(source).find(({ norm, head }) => OPPOSITES.get(own.norm)!.test(norm) && likeness(claim, own.head, source, head) >= SAME_PLACE);
      if (!other || (denialOf(claim, own.head.token) === undefined) !== (denialOf(source, other.head.token) === undefined)) continue;
      const shared = sharedSurroundings(claim, own.head.token, window, sentence, other.head.token);
      if (shared < LEAST_SHARED || isToldElsewhere(claim, own, window)) continue;
      const there = spanOfTokens(source, other.at, other.head.token);
      return [{ code: 'claim.contradicted', kind: 'opposite', claim: spanOfTokens(claim, own.at, own.head.token), sentence, source: there, sourceText: source.text.slice(there.start, there.end), confidence: shared }];
    }
  }
  return [];
}

/** Figures have bounds of their own: 'above 5 percent'. */
function placesIn({ tokens, terms }: Profile): Place[] {
  return tokens.flatMap(({ norm }, at): Place[] => {
    if (!OPPOSITES.has(norm)) return [];
    const behind = terms.filter(({ token }) => token > at && token <= at + REACH && tokens.slice(at + 1, token).every(({ kind }) => kind === 'word'));
    const end = behind.findIndex(({ token }, i) => i > 0 && token > behind[i - 1]!.token + 1);
    const head = behind.slice(0, end < 0 ? behind.length : end).at(-1);
    return head && (head.kind === 'word' || head.kind === 'name') && !behind.some(({ kind }) => kind === 'figure' || kind === 'date') ? [{ at, norm, head }] : [];
  });
}

function isToldElsewhere(claim: Profile, own: Place, { article }: Window): boolean {
  return article.sentences.some((_, at) => {
    const source = sourceProfile(article, at);
    return source.tokens.some(({ norm }) => norm === own.norm) && placesIn(source).some(({ norm, head }) => norm === own.norm && likeness(claim, own.head, source, head) >= SAME_PLACE);
  });
}
