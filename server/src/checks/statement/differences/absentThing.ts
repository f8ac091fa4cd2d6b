import type { Difference } from '../difference.js';
import { denialOf } from '../negation.js';
import { type Profile, spanOfTokens, type Term } from '../profile.js';
import { sharedWords } from '../sharedWords.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

/** The passage must be the claim's own. */
const LEAST_COVERAGE = 0.7;
const LEAST_WEIGHT = 0.35;
/** How far before a noun its article may stand. */
const ARTICLE_REACH = 2;
const AUXILIARY = /^(?:has|have|had|was|were|is|are|exists?|existed)$/;

/**
 * 'A survey showed that …' where the source has 'no survey has been made': the source says of a thing that there is none, and the claim tells of one. An article that speaks of
 * such a thing in another sentence leaves it open.
 */
export function absentThings(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  for (const { term, sentence, source, other } of sharedWords(claim, window)) {
    if (term.weight < LEAST_WEIGHT || !AUXILIARY.test(source.tokens[other.token + 1]?.norm ?? '') || denialOf(claim, term.token) !== undefined) continue;
    const no = articleBefore(source, other, /^no$/);
    const own = no === undefined ? undefined : articleBefore(claim, term, /^(?:an?|the|this|one|its|their|his|her)$/);
    if (no === undefined || own === undefined || isAwaited(claim, own) || isTold(window, other, window.first + sentence)) continue;
    const there = spanOfTokens(source, no, other.token);
    return [{ code: 'claim.contradicted', kind: 'negation', claim: spanOfTokens(claim, own, term.token), sentence, source: there, sourceText: source.text.slice(there.start, there.end), confidence: 0.7 }];
  }
  return [];
}

/** The token of the article before a noun, an adjective between at most; undefined where it has another or none. */
function articleBefore({ tokens }: Profile, { token }: Term, article: RegExp): number | undefined {
  for (let at = token - 1; at >= Math.max(0, token - ARTICLE_REACH); at--) {
    const { norm, kind } = tokens[at]!;
    if (article.test(norm)) return at;
    if (kind !== 'word') return undefined;
  }
  return undefined;
}

/** What follows is waited for or left open, and nobody says that it is there: 'not until an investigation has shown it'. */
const AWAITING = /^(?:until|till|unless|before|if|once|without|pending|whether)$/;
const AWAITED_REACH = 4;

function isAwaited({ tokens }: Profile, article: number): boolean {
  const before = tokens.slice(Math.max(0, article - AWAITED_REACH), article);
  return before.slice(before.findLastIndex(({ kind }) => kind === 'mark') + 1).some(({ norm }) => AWAITING.test(norm));
}

/** Whether another sentence of the article has the word without denying it. */
function isTold({ article }: Window, { stem }: Term, except: number): boolean {
  return article.sentences.some((_, at) => {
    if (at === except) return false;
    const profile = sourceProfile(article, at);
    return profile.terms.some((term) => term.stem === stem && denialOf(profile, term.token) === undefined);
  });
}
