import { areSisters } from '../../../text/lexicon/sisters.js';
import { coverageWithout } from '../coverage.js';
import type { Difference } from '../difference.js';
import { denialOf } from '../negation.js';
import type { Profile, Term } from '../profile.js';
import { areInOneSlot } from '../slot.js';
import type { Window } from '../window.js';

/** What remains of the claim, the word aside, must be the passage's own: the slot is judged by it. */
const LEAST_COVERAGE = 0.75;

/** 'His wife' where the passage has 'his daughter', 'red' where it has 'green': another thing of the same kind in the same slot of a sentence that agrees otherwise. */
export function sisterDifferences(claim: Profile, window: Window): Difference[] {
  for (const [index, term] of claim.terms.entries()) {
    if (term.kind !== 'word' || window.alignment.matches[index] || coverageWithout(claim, window, [index]) < LEAST_COVERAGE) continue;
    for (const [sentence, source] of window.sentences.entries()) {
      const at = source.terms.findIndex((other) => other.kind === 'word' && areSisters(term.stem, other.stem));
      const other = source.terms[at];
      if (!other || has(window, term) || !areInOneSlot(claim, window, index, sentence, at)) continue;
      if ((denialOf(claim, term.token) === undefined) !== (denialOf(source, other.token) === undefined)) continue;
      const [own, there] = [claim.tokens[term.token]!, source.tokens[other.token]!];
      return [{ code: 'claim.contradicted', kind: 'sister', claim: { start: own.start, end: own.end }, sentence, source: { start: there.start, end: there.end }, sourceText: there.text, confidence: 0.8 }];
    }
  }
  return [];
}

function has(window: Window, { stem }: Term): boolean {
  return window.sentences.some(({ terms }) => terms.some((other) => other.stem === stem));
}
