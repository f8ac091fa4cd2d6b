import { stem } from '../../../text/stem.js';
import { likeness } from '../alignment.js';
import { isMutual } from '../actors/converseVerbs.js';
import type { Difference } from '../difference.js';
import type { Profile, Term } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.7;
/** How near before a verb its subject's name stands, and how near behind it the other name. */
const BEFORE = 3;
const BEHIND = 5;
const SAME_NAME = 0.85;
/** In the passive voice the order tells the opposite. */
const PASSIVE = /^(?:by|was|were|is|are|be|been|being|am)$/;

/**
 * 'Velm would march into Tarn' where the passage has 'Tarn would march into Velm': two names around one verb, in the other order, whatever stands between. Both must be
 * active, and no sentence of the article may have the claim's order.
 */
export function exchangedAroundVerb(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  for (const [index, verb] of claim.terms.entries()) {
    const match = window.alignment.matches[index];
    if (verb.kind !== 'word' || !match || match.score < 0.95 || isMutual(stem(verb.norm))) continue;
    const [before, behind] = namesAround(claim, verb);
    if (!before || !behind || likeness(claim, before, claim, behind) > 0) continue;
    const source = window.sentences[match.sentence]!;
    const [first, second] = namesAround(source, source.terms[match.term]!);
    if (!first || !second || likeness(claim, behind, source, first) < SAME_NAME || likeness(claim, before, source, second) < SAME_NAME || hasOrder(claim, verb, before, behind, window)) continue;
    const [own, there] = [claim.tokens[before.token]!, source.tokens[first.token]!];
    return [{ code: 'claim.contradicted', kind: 'actor', claim: { start: own.start, end: own.end }, sentence: match.sentence, source: { start: there.start, end: there.end }, sourceText: there.text.replace(/['’]s$/, ''), confidence: 0.8 }];
  }
  return [];
}

/** The names next to a verb on either side, with no mark that parts clauses and no word of the passive voice between; undefined where there is none. */
function namesAround(profile: Profile, { token }: Term): [Term | undefined, Term | undefined] {
  const { terms, tokens } = profile;
  const isFree = (from: number, to: number): boolean => tokens.slice(from + 1, to).every(({ norm, text }) => !PASSIVE.test(norm) && !/^[,;:.()–—-]$/.test(text) && !/^(?:and|or|but|that|who|which|of|than|as|if|to|for|with|from)$/.test(from < token ? norm : norm === 'and' || norm === 'that' ? norm : ''));
  const isOwner = (name: Term): boolean => /['’]s?$/.test(tokens[name.token]!.text) || /^['’]s?$/.test(tokens[name.token + 1]?.text ?? '');
  const before = terms.findLast((name) => name.token < token);
  const behind = terms.find((name) => name.token > token);
  const isBefore = before?.kind === 'name' && token - before.token <= BEFORE && !isOwner(before) && isFree(before.token, token);
  const isBehind = behind?.kind === 'name' && behind.token - token <= BEHIND && !isOwner(behind) && isFree(token, behind.token);
  return [isBefore ? before : undefined, isBehind ? behind : undefined];
}

function hasOrder(claim: Profile, verb: Term, before: Term, behind: Term, { article }: Window): boolean {
  return article.sentences.some((_, at) => {
    const source = sourceProfile(article, at);
    return source.terms.some((other) => {
      if (other.stem !== verb.stem) return false;
      const [first, second] = namesAround(source, other);
      const isPassiveOfOther = source.tokens.slice(Math.max(0, other.token - 3), other.token).some(({ norm }) => PASSIVE.test(norm));
      return isPassiveOfOther || (first !== undefined && second !== undefined && likeness(claim, before, source, first) >= SAME_NAME && likeness(claim, behind, source, second) >= SAME_NAME);
    });
  });
}
