import { compareQuantities } from './agreement.js';
import { stem } from '../../../text/stem.js';
import type { Difference } from '../difference.js';
import type { Profile, Term } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.55;
/** Words between the 'of' and its figure: 'a depth of about 11 km'. */
const REACH = 3;

/**
 * 'At a depth of 35 km' where the passage has 'at a depth of 11 km, 35 kilometres north-east of the town': the noun has a figure of its own there, and the claim's is of something else. Silent where the article has the noun before the
 * claim's figure in any sentence.
 */
export function namedFigures(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  for (const term of claim.terms) {
    const noun = nounOf(claim, term);
    if (noun === undefined) continue;
    const own = claim.quantities[term.value!]!;
    for (const [sentence, source] of window.sentences.entries()) {
      const right = source.terms.find((other) => nounOf(source, other) === noun && source.quantities[other.value!]!.unit === own.unit && compareQuantities(own, source.quantities[other.value!]!) === 'different');
      if (!right || isSaidOf(noun, claim, term, window)) continue;
      const there = source.quantities[right.value!]!;
      const sourceText = source.text.slice(there.number.start, there.number.end);
      return [{ code: 'figure.mismatch', kind: 'figure', claim: { ...own.number }, sentence, source: { start: there.start, end: there.end }, sourceText: source.text.slice(there.start, there.end), replacement: sourceText, confidence: 0.8 }];
    }
  }
  return [];
}

/** The stem of the noun before 'of' and a figure that measures it; undefined for other figures. */
function nounOf({ tokens, quantities, terms }: Profile, { kind, value, token }: Term): string | undefined {
  if (kind !== 'figure' || !/^(?:measure|money|percent)$/.test(quantities[value!]!.kind)) return undefined;
  const first = tokens.findIndex(({ start }) => start >= quantities[value!]!.start);
  const of = tokens.slice(Math.max(0, first - REACH), first).findLastIndex(({ norm }) => norm === 'of');
  const at = Math.max(0, first - REACH) + of;
  if (of < 0 || token < at || tokens.slice(at + 1, first).some((word) => word.kind === 'mark' || terms.some((other) => other.token > at && other.token < first))) return undefined;
  return tokens[at - 1]?.kind === 'word' ? stem(tokens[at - 1]!.norm) : undefined;
}

/** Whether a sentence of the article has the noun before the claim's figure, and no other figure between them. */
function isSaidOf(noun: string, claim: Profile, { value }: Term, { article }: Window): boolean {
  const own = claim.quantities[value!]!;
  return article.sentences.some((_, at) => {
    const { terms, tokens, quantities } = sourceProfile(article, at);
    return terms.some(({ kind, value: other, token }) => {
      if (kind !== 'figure' || !/^(?:same|compatible)$/.test(compareQuantities(own, quantities[other!]!))) return false;
      const before = terms.findLast((term) => term.kind === 'figure' && term.token < token)?.token ?? -1;
      return tokens.slice(before + 1, token).some(({ norm }) => stem(norm) === noun);
    });
  });
}
