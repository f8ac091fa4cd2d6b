import { speechVerb } from '../../text/speechVerbs.js';
import type { Difference } from './difference.js';
import { isHedged, isPastForm, modalityOf } from './modality.js';
import { sharedSurroundings } from './nearness.js';
import { denialOf } from './negation.js';
import type { Profile } from './profile.js';
import { sourceProfile } from './sourceProfiles.js';
import type { Window } from './window.js';

const LEAST_COVERAGE = 0.55;
const LEAST_SHARED = 0.45;

/**
 * What the claim tells as a fact and the passage only as a plan, a wish, an expectation or a condition: 'closed' where the source has 'plans to close'.
 * The reverse, a claim that says less than its source, is no contradiction.
 */
export function modalityDifferences(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  for (const [index, term] of claim.terms.entries()) {
    const match = window.alignment.matches[index];
    if (term.kind !== 'word' || !match || match.score < 0.9 || !isToldAsFact(claim, term.token) || isHedged(claim.tokens, term.token) || denialOf(claim, term.token) !== undefined) continue;
    const source = window.sentences[match.sentence]!;
    const there = source.terms[match.term]!.token;
    const governor = modalityOf(source.tokens, there);
    if (governor === undefined || denialOf(source, there) !== undefined || isToldElsewhere(window, term.stem)) continue;
    const shared = sharedSurroundings(claim, term.token, window, match.sentence, there);
    if (shared < LEAST_SHARED) continue;
    const own = claim.tokens[term.token]!;
    const span = { start: Math.min(source.tokens[governor]!.start, source.tokens[there]!.start), end: source.tokens[there]!.end };
    return [{ code: 'claim.contradicted', kind: 'modality', claim: { start: own.start, end: own.end }, sentence: match.sentence, source: span, sourceText: source.text.slice(span.start, span.end), confidence: shared }];
  }
  return [];
}

/** A verb in the past, or after 'has', 'was' or 'have': not the adjective of 'the closed road'. */
function isToldAsFact(profile: Profile, token: number): boolean {
  const { norm } = profile.tokens[token]!;
  // Who says that he would warn has warned.
  if (speechVerb(norm)) return false;
  const isInvariant = /^(?:cut|put|set|hit|shut|let|bet|split|cost|quit|spread|beat)$/.test(norm);
  if (!isInvariant && !isPastForm(norm)) return false;
  let before = token - 1;
  while (before >= 0 && (profile.tokens[before]!.norm.endsWith('ly') || /^(?:also|already|now|then|been|since|just)$/.test(profile.tokens[before]!.norm))) before--;
  const word = profile.tokens[before]?.norm ?? '';
  if (/^(?:has|have|had|was|were|is|are)$/.test(word)) return true;
  if (word === 'be') return false;
  return !isInvariant && !/^(?:the|an?|its|their|his|her|our|this|that|these|those|of|by|with|in|to|being|and|or|having|no|any|some|more|as)$/.test(word);
}

/** Whether the article tells the verb as a fact in any of its sentences: what was planned in one may have come true in another. */
function isToldElsewhere({ article }: Window, root: string): boolean {
  return article.sentences.some((_, sentence) => {
    const source = sourceProfile(article, sentence);
    return source.terms.some((other) => other.stem === root && modalityOf(source.tokens, other.token) === undefined && !source.tokens[other.token]!.norm.endsWith('ing'));
  });
}
