import type { Difference } from '../difference.js';
import { likeness } from '../alignment.js';
import type { Profile, Term } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.5;
/** A name and its adjective are this much alike. */
const ONE_NATION = 0.85;
const SAME_WORD = 0.9;

const ADJECTIVE = /(?:an|ese|ish|i|ic|ch)$/;

/** A thing with the adjective of a name before it, and the name that stands before both in their clause: who did something to whose thing. */
interface Owned {
  readonly doer: Term;
  readonly adjective: Term;
  readonly thing: Term;
}

/**
 * 'Velm put a toll on Tarnish wool' where the passage has 'Tarn put a toll on Velmian wool': one thing, with the adjectives of two names that have changed places with whoever deals
 * with it. An article that has the claim's pair anywhere bears it out.
 */
export function exchangedNations(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  for (const own of ownedIn(claim)) {
    for (const [sentence, source] of window.sentences.entries()) {
      const other = ownedIn(source).find((pair) => isExchanged(claim, own, source, pair));
      if (!other || isPassiveBetween(claim, own) || isPassiveBetween(source, other) || isTold(claim, own, window)) continue;
      const [mine, there] = [claim.tokens[own.doer.token]!, source.tokens[other.doer.token]!];
      return [{ code: 'claim.contradicted', kind: 'actor', claim: { start: mine.start, end: mine.end }, sentence, source: { start: there.start, end: there.end }, sourceText: there.text.replace(/['’]s?$/, ''), confidence: 0.8 }];
    }
  }
  return [];
}

function isExchanged(claim: Profile, own: Owned, source: Profile, other: Owned): boolean {
  const areAlike = (a: Term, b: Term): boolean => likeness(claim, a, source, b) >= ONE_NATION;
  return likeness(claim, own.thing, source, other.thing) >= SAME_WORD && areAlike(own.doer, other.adjective) && areAlike(own.adjective, other.doer) && !areAlike(own.doer, other.doer) && !areAlike(own.adjective, other.adjective);
}

/** Every thing with an adjective of a name directly before it, and each name before that in the clause. */
function ownedIn(profile: Profile): Owned[] {
  const { tokens, terms } = profile;
  return terms.flatMap((thing, index): Owned[] => {
    const adjective = terms[index - 1];
    if (thing.kind !== 'word' || adjective?.kind !== 'name' || adjective.token !== thing.token - 1 || !ADJECTIVE.test(adjective.norm)) return [];
    const from = tokens.slice(0, adjective.token).findLastIndex(({ kind, text }) => kind === 'mark' && /^[;:.()?!]$/.test(text));
    const doer = terms.slice(0, index - 1).findLast((name) => name.kind === 'name' && name.token > from && isDoer(profile, name));
    return doer && likeness(profile, doer, profile, adjective) === 0 ? [{ doer, adjective, thing }] : [];
  });
}

/** Whether a name is followed by its verb: neither an owner nor an adjective of something, nor behind a preposition. */
function isDoer({ tokens }: Profile, { token }: Term): boolean {
  const [before, next] = [tokens[token - 1]?.norm ?? '', tokens[token + 1]];
  return next?.kind === 'word' && !/['’]s?$/.test(tokens[token]!.text) && !/^(?:and|or|of)$/.test(next.norm) && !/^(?:on|in|to|from|with|against|by|for|of|and|or|at|over|between)$/.test(before) && /(?:ed|s|d|t|put|led|cut|set)$|^(?:will|would|has|had|may|is)$/.test(next.norm);
}

function isPassiveBetween({ tokens }: Profile, { doer, adjective }: Owned): boolean {
  return tokens.slice(doer.token, adjective.token).some(({ norm }) => /^(?:by|was|were|been|being)$/.test(norm));
}

/** Whether the article has the claim's doer and its thing with that adjective in one sentence, or the adjective with it at all. */
function isTold(claim: Profile, own: Owned, { article }: Window): boolean {
  return article.sentences.some((_, at) => {
    const source = sourceProfile(article, at);
    return source.terms.some((thing, index) => {
      const before = source.terms[index - 1];
      return before !== undefined && before.token === thing.token - 1 && ADJECTIVE.test(before.norm) && likeness(claim, own.thing, source, thing) >= SAME_WORD && likeness(claim, own.adjective, source, before) >= ONE_NATION;
    });
  });
}
