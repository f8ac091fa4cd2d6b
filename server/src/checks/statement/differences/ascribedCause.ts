import { likeness } from '../alignment.js';
import type { Difference } from '../difference.js';
import { type Profile, type Term, spanOfTokens, weightOf } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

/** What the claim's cause must say to be told from the source's. */
const LEAST_WEIGHT_OF_CAUSE = 0.5;
const LEAST_LIKENESS = 0.6;
/** How far behind 'put' or 'attributed' the 'to' may stand that the cause follows. */
const REACH = 8;

interface Ascribed {
  /** Who ascribes it, by the name before the verb. */
  readonly who: Term;
  readonly effect: readonly Term[];
  /** Whether 'it' or 'this' stands for the effect. */
  readonly isPronoun: boolean;
  readonly cause: readonly Term[];
  readonly first: number;
  readonly last: number;
}

/**
 * 'Ilse Brand put the loss down to the tax' where the passage has 'Ilse Brand … attributed it to the storm': one person gives another cause, of something that the claim names and the passage
 * has before it. An article in which the person speaks of the claim's cause in any sentence leaves it open.
 */
export function ascribedCauses(claim: Profile, window: Window): Difference[] {
  const own = ascribedIn(claim);
  if (!own || weightOf(own.cause) < LEAST_WEIGHT_OF_CAUSE) return [];
  for (const [sentence, source] of window.sentences.entries()) {
    const theirs = ascribedIn(source);
    if (!theirs || theirs.cause.length === 0 || likeness(claim, own.who, source, theirs.who) < LEAST_LIKENESS) continue;
    const isOfEffect = theirs.isPronoun || own.effect.some((term) => theirs.effect.some((other) => likeness(claim, term, source, other) >= LEAST_LIKENESS));
    if (!isOfEffect || own.cause.some((term) => isIn(claim, term, source)) || speaksOfCause(claim, own, window)) continue;
    const [span, there] = [spanOfTokens(claim, own.first, own.last), spanOfTokens(source, theirs.first, theirs.last)];
    return [{ code: 'claim.contradicted', kind: 'sister', claim: span, sentence, source: there, sourceText: source.text.slice(there.start, there.end), confidence: 0.7 }];
  }
  return [];
}

/** Who ascribes what to which cause; undefined where a sentence does nothing of the kind, or denies it. */
function ascribedIn({ tokens, terms, negations }: Profile): Ascribed | undefined {
  if (negations.length > 0) return undefined;
  for (const [at, { norm }] of tokens.entries()) {
    const to = isAscribing(norm) ? tokens.slice(at + 1, at + 1 + REACH).findIndex((token, i, rest) => token.norm === 'to' && (!/^puts?$/.test(norm) || rest[i - 1]?.norm === 'down' || rest[0]?.norm === 'down')) : -1;
    const who = terms.findLast(({ token, kind }) => kind === 'name' && token < at);
    if (to < 0 || !who) continue;
    const first = at + 2 + to;
    const end = tokens.findIndex(({ kind, text }, i) => i >= first && kind === 'mark' && /^[,;:.!?()]$/.test(text));
    const last = (end < 0 ? tokens.length : end) - 1;
    if (last < first) continue;
    return { who, effect: terms.filter(({ token }) => token > at && token < first - 1), isPronoun: /^(?:it|this|that|them)$/.test(tokens[at + 1]?.norm ?? '') || tokens[at + 1]?.norm === 'down', cause: terms.filter(({ token }) => token >= first && token <= last), first, last };
  }
  return undefined;
}

function isAscribing(norm: string): boolean {
  return /^(?:put|puts|attribut(?:e|es|ed)|ascrib(?:e|es|ed))$/.test(norm);
}

/** Whether any sentence that names the person, or the one behind it, has half of the claim's cause. */
function speaksOfCause(claim: Profile, { who, cause }: Ascribed, { article }: Window): boolean {
  return article.sentences.some((_, at) => {
    const source = sourceProfile(article, at);
    const isTheirs = isIn(claim, who, source) || (at > 0 && isIn(claim, who, sourceProfile(article, at - 1)));
    return isTheirs && weightOf(cause.filter((term) => isIn(claim, term, source))) >= weightOf(cause) / 2;
  });
}

function isIn(claim: Profile, term: Term, source: Profile): boolean {
  return source.terms.some((other) => likeness(claim, term, source, other) >= LEAST_LIKENESS);
}
