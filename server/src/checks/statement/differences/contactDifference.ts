import type { Difference } from '../difference.js';
import { denialOf } from '../negation.js';
import { spanOfTokens, type Profile } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.6;
/** Both who meet must be named in the sentence. */
const LEAST_NAMES = 2;

const MEETING = /^(?:met|meet|meets|meeting|visited|hosted|received)$/;
const CALLING = /^(?:phoned|phones|telephoned|telephones|telephone|phone|rang|videoconference)$/;

/** 'Holt met Brand' where the passage has 'Holt phoned Brand', or the other way round. An article in which the two meet as the claim has it anywhere leaves it open. */
export function contactDifferences(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  const own = contactIn(claim);
  if (!own) return [];
  const names = claim.terms.filter(({ kind }) => kind === 'name');
  for (const [sentence, source] of window.sentences.entries()) {
    const theirs = contactIn(source);
    if (!theirs || theirs.isByPhone === own.isByPhone || names.filter((name) => window.alignment.matches[claim.terms.indexOf(name)]?.sentence === sentence).length < LEAST_NAMES) continue;
    if (isToldIn(own.isByPhone, names.map(({ stem }) => stem), window, window.first + sentence)) continue;
    const there = spanOfTokens(source, theirs.token, theirs.token);
    return [{ code: 'claim.contradicted', kind: 'sister', claim: spanOfTokens(claim, own.token, own.token), sentence, source: there, sourceText: source.text.slice(there.start, there.end), confidence: 0.7 }];
  }
  return [];
}

/** How two came together, where a sentence tells of one way only. */
function contactIn(profile: Profile): { readonly isByPhone: boolean; readonly token: number } | undefined {
  const at = (words: RegExp): number => profile.tokens.findIndex(({ norm }, token) => words.test(norm) && denialOf(profile, token) === undefined);
  const [meeting, calling] = [at(MEETING), at(CALLING)];
  if ((meeting < 0) === (calling < 0)) return undefined;
  return calling < 0 ? { isByPhone: false, token: meeting } : { isByPhone: true, token: calling };
}

/** Whether another sentence of the article has two of the names and the claim's way of coming together. */
function isToldIn(isByPhone: boolean, names: readonly string[], { article }: Window, except: number): boolean {
  return article.sentences.some((_, at) => {
    const source = sourceProfile(article, at);
    return at !== except && contactIn(source)?.isByPhone === isByPhone && source.terms.filter(({ stem }) => names.includes(stem)).length >= LEAST_NAMES;
  });
}
