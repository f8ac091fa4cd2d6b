import { nameOneDeed } from '../../../text/lexicon/words.js';
import { stem } from '../../../text/stem.js';
import type { Difference } from '../difference.js';
import { isHedged, modalityOf } from '../modality.js';
import { denialOf } from '../negation.js';
import { spanOfTokens, type Profile } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.5;
/** How far behind 'needs' the consent may stand that is needed: 'needs the written approval of the council'. */
const REACH = 5;
/** And how far behind its verb a consent that was given: 'gave its formal written consent'. */
const HANDED_REACH = 4;

/** Nouns of a consent and the verbs that give it, by stem. */
const CONSENTS = ['approval', 'consent', 'clearance', 'ratification', 'authorisation', 'authorization', 'permission', 'endorsement', 'agreement', 'confirmation', 'assent', 'blessing', 'licence', 'license'].map(stem);
const GIVING = ['approve', 'consent', 'clear', 'ratify', 'authorise', 'authorize', 'permit', 'endorse', 'confirm', 'license', 'bless'].map(stem);
/** Verbs that give or get a consent, where its noun stands behind them: 'gave its consent', 'has received approval'. */
const HANDING = /^(?:given|gave|granted|received|obtained|won|got|secured)$/;
/** Consents that go by one another's names. */
const PLAIN = new Set(['approval', 'consent', 'assent', 'authorisation', 'authorization', 'permission'].map(stem));
const LACKING = /^(?:provided|if|unless|once|until|depends|dependent|need|needs|needed|require|requires|required|await|awaits|awaited|awaiting|pending|subject|waiting|seek|seeks|sought|seeking|requested)$/;

/**
 * 'The council has approved the sale' where the passage has 'the sale needs the approval of the council': a consent that is still to be given, told as given. An article that
 * tells anywhere that it was given leaves it open.
 */
export function pendingConsents(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  for (const { token, norm } of claim.terms) {
    if (!(GIVING.includes(stem(norm)) && isGiven(claim, token)) && !isHandedOver(claim, token)) continue;
    if (isGivenIn(window, norm)) continue;
    for (const [sentence, source] of window.sentences.entries()) {
      const lacking = lackedIn(source, norm);
      if (!lacking || !namesGiver(claim, window, sentence, token)) continue;
      const there = spanOfTokens(source, lacking.first, lacking.last);
      return [{ code: 'claim.contradicted', kind: 'modality', claim: spanOfTokens(claim, token, token), sentence, source: there, sourceText: source.text.slice(there.start, there.end), confidence: 0.7 }];
    }
  }
  return [];
}

/** Whether a verb tells that a consent was given: in the past or the perfect, neither denied nor hedged. */
function isGiven(profile: Profile, token: number): boolean {
  return /ed$/.test(profile.tokens[token]!.norm) && denialOf(profile, token) === undefined && modalityOf(profile.tokens, token) === undefined && !isHedged(profile.tokens, token);
}

/** Whether a noun of a consent stands behind a verb that tells that it was given or got. */
function isHandedOver(profile: Profile, token: number): boolean {
  if (!CONSENTS.includes(stem(profile.tokens[token]!.norm))) return false;
  for (let at = token - 1; at >= Math.max(0, token - HANDED_REACH); at--) {
    if (HANDING.test(profile.tokens[at]!.norm)) return denialOf(profile, at) === undefined && modalityOf(profile.tokens, at) === undefined && !isHedged(profile.tokens, at);
  }
  return false;
}

/** Whether any sentence of the article tells that the consent was given. */
function isGivenIn({ article }: Window, verb: string): boolean {
  return article.sentences.some((_, at) => {
    const source = sourceProfile(article, at);
    return source.tokens.some(({ norm }, token) => (areOneConsent(stem(norm), stem(verb)) && (isGiven(source, token) || isHandedOver(source, token))));
  });
}

/** The stretch of a sentence in which a consent of the claim's kind is needed or waited for. */
function lackedIn(source: Profile, verb: string): { readonly first: number; readonly last: number } | undefined {
  for (const [at, { norm }] of source.tokens.entries()) {
    if (!LACKING.test(norm) || denialOf(source, at) !== undefined) continue;
    const length = source.tokens.slice(at + 1, at + 1 + REACH).findIndex((token) => CONSENTS.includes(stem(token.norm)) && areOneConsent(stem(token.norm), stem(verb)));
    if (length >= 0) return { first: at, last: at + 1 + length };
  }
  return undefined;
}

/** Whether two stems name one consent, by noun or verb: 'approval', 'approved', 'consent'. */
function areOneConsent(a: string, b: string): boolean {
  const isPlain = (word: string): boolean => PLAIN.has(word) || /^(?:approv|consent|authori)/.test(word);
  return a === b || nameOneDeed(a, b) || a.slice(0, 5) === b.slice(0, 5) || (isPlain(a) && isPlain(b));
}

/** Whether the sentence has a name or a weighty word of the claim beside the consent: who gives it, or to what. */
function namesGiver({ terms }: Profile, { alignment }: Window, sentence: number, verb: number): boolean {
  return terms.some(({ token, kind, weight }, index) => token !== verb && (kind === 'name' || weight >= 0.5) && alignment.matches[index]?.sentence === sentence);
}
