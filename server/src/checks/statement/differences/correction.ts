import type { Difference } from '../difference.js';
import { sharedSurroundings } from '../nearness.js';
import { denialOf } from '../negation.js';
import { modalityOf } from '../modality.js';
import type { Profile } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.45;
const LEAST_SHARED = 0.5;
/** A correction is a sentence of so many tokens at most. */
const MOST_TOKENS = 10;

/**
 * 'Approved the posts' where the passage has 'The ministry has promised us the posts. Promised, not approved.': a sentence that takes up a verb of the one before it only
 * to deny another in its place.
 */
export function correctedVerbs(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  for (const [sentence, source] of window.sentences.entries()) {
    const at = window.first + sentence;
    if (at === 0 || source.tokens.length > MOST_TOKENS || window.article.sentences[at]!.block !== window.article.sentences[at - 1]!.block) continue;
    const before = sourceProfile(window.article, at - 1);
    for (const denied of source.terms) {
      const denial = denialOf(source, denied.token);
      if (denied.kind !== 'word' || denial !== denied.token - 1 || source.tokens[denial]!.norm !== 'not') continue;
      const own = claim.terms.find(({ stem: root, kind }) => kind === 'word' && root === denied.stem);
      const told = before.terms.find(({ stem: root }) => source.terms.some((taken) => taken.token < denial && taken.stem === root));
      if (!own || !told || denialOf(claim, own.token) !== undefined || modalityOf(claim.tokens, own.token) !== undefined) continue;
      const shared = sharedSurroundings(claim, own.token, { sentences: [before] }, 0, told.token);
      if (shared < LEAST_SHARED) continue;
      const [mine, first, last] = [claim.tokens[own.token]!, source.tokens[denial]!, source.tokens[denied.token]!];
      return [{ code: 'claim.contradicted', kind: 'negation', claim: { start: mine.start, end: mine.end }, sentence, source: { start: first.start, end: last.end }, sourceText: source.text.slice(first.start, last.end), confidence: shared }];
    }
  }
  return [];
}
