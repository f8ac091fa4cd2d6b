import type { Difference } from '../difference.js';
import { denialOf, endsClause } from '../negation.js';
import { type Profile, spanOfTokens, type Term } from '../profile.js';
import { sharedWords, type SharedWord } from '../sharedWords.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.55;
/** 'Analyse' and 'analysis' are this much alike. */
const OF_ONE_ROOT = 0.85;
/** A word that says less is denied and not denied in one sentence. */
const LEAST_WEIGHT = 0.4;

/** Verbs whose denial denies what is thought. */
const THINKING = /^(?:believ|think|thought|expect|want|seem|appear|suppos|imagin|feel|felt|consider)/;

/**
 * 'Helped to pay for the bridge but not to plan it' where the source has 'helped to plan the bridge but not to pay for it': each side denies one of two deeds, and it is the other
 * one. Both words must be shared, and a joint must part them on both sides.
 */
export function exchangedDenials(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE || claim.negations.length !== 1) return [];
  const shared = sharedWords(claim, window, OF_ONE_ROOT).filter(({ term, source }) => term.weight >= LEAST_WEIGHT && source.negations.length === 1);
  for (const a of shared) {
    if (!isDenied(claim, a.term) || isDenied(a.source, a.other)) continue;
    for (const b of shared) {
      if (b.sentence !== a.sentence || isDenied(claim, b.term) || !isDenied(b.source, b.other) || isTwice(claim, a, b)) continue;
      // 'Nobody believes that it will close' and 'it is believed that it will not'.
      if (THINKING.test(b.term.norm)) continue;
      if (!areParted(claim, a.term, b.term) || !areParted(a.source, a.other, b.other)) continue;
      const source = spanOfTokens(a.source, Math.min(denialOf(b.source, b.other.token)!, b.other.token), b.other.token);
      return [{ code: 'claim.contradicted', kind: 'negation', claim: spanOfTokens(claim, denialOf(claim, a.term.token)!, a.term.token), sentence: a.sentence, source, sourceText: a.source.text.slice(source.start, source.end), confidence: 0.7 }];
    }
  }
  return [];
}

function isDenied(profile: Profile, { token }: Term): boolean {
  return denialOf(profile, token) !== undefined;
}

/** Whether either word stands more than once on a side, so that it may be denied in one place and told in the other. */
function isTwice(claim: Profile, a: SharedWord, b: SharedWord): boolean {
  return [a, b].some(({ term, source, other }) => claim.terms.filter(({ stem }) => stem === term.stem).length > 1 || source.terms.filter(({ stem }) => stem === other.stem).length > 1);
}

/** Whether a mark or a joining word parts two words of a sentence into two clauses. */
function areParted({ tokens }: Profile, a: Term, b: Term): boolean {
  return tokens.slice(Math.min(a.token, b.token) + 1, Math.max(a.token, b.token)).some((token) => endsClause(token, false));
}
