import type { Difference } from '../difference.js';
import { denialOf } from '../negation.js';
import { modalityOf } from '../modality.js';
import { type Profile, spanOfTokens } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

/** The passage must be the claim's own. */
const LEAST_COVERAGE = 0.55;

/** How far the law has gone against somebody, from a suspicion to a verdict. */
const STAGES: readonly RegExp[] = [
  /^(?:suspected|suspects?|suspicion|suspicions|accused|accuses?|alleged|allegedly|allegations?|questioned|interrogated)$/,
  /^(?:arrested|arrests?|detained|detention|custody|held)$/,
  /^(?:charged|charges|indicted|indictment|prosecuted|arraigned)$/,
  /^(?:convicted|convicts?|convictions?|sentenced|jailed|guilty)$/,
];
/** A person is on trial only when charged, and a verdict says as much of what came before it. */
const ON_TRIAL = /^(?:trial|acquitted|acquittal|plea|pleaded|pleads|indicted|dock|defendants?)$/;
/** 'The mayor will go to court' is no trial of anybody. */
const IN_COURT = /\b(?:appear(?:s|ed|ing)?|st(?:ands?|ood)|tried|testif\w+|heard|arraigned|brought)\b[^.]*\bcourt\b|\bcourt (?:heard|hears|found|convicted|sentenced|acquitted|trial|case|hearing)\b/i;
const CHARGED = 2;
const CONVICTED = 3;
/** The law has let somebody go. */
const LET_GO = /\b(?:drop(?:s|ped)?|dismiss(?:es|ed)?|discontinued?|shelved?|abandon(?:s|ed)?|withdr[ea]w|quash(?:es|ed)?|threw out|throws out) (?:\w+ ){0,2}(?:case|charges?|prosecution|proceedings|conviction|indictment)\b|\b(?:case|charges?|prosecution|proceedings|conviction|indictment)\b[^.;,]{0,40}\b(?:was|were|been) (?:\w+ )?(?:dropped|dismissed|discontinued|shelved|abandoned|withdrawn|quashed|thrown out)\b/i;

/**
 * 'Was convicted of fraud' where the source has him detained 'on suspicion of fraud', 'was charged' where he 'has not been charged': the claim has the law further than the whole article does.
 * An article that has the claim's stage, or a later one, in any sentence leaves it open.
 */
export function legalStageDifferences(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  const own = stageIn(claim);
  if (!own || own.stage < CHARGED || reaches(window, own.stage)) return [];
  for (const [sentence, source] of window.sentences.entries()) {
    const theirs = stageIn(source);
    const freed = own.stage === CONVICTED ? LET_GO.exec(source.text) : null;
    if (!freed && (!theirs || theirs.stage >= own.stage)) continue;
    const there = freed ? { start: freed.index, end: freed.index + freed[0].length } : spanOfTokens(source, theirs!.token, theirs!.token);
    return [{ code: 'claim.contradicted', kind: freed ? 'opposite' : 'modality', claim: spanOfTokens(claim, own.token, own.token), sentence, source: there, sourceText: source.text.slice(there.start, there.end), confidence: 0.7 }];
  }
  return [];
}

/** The furthest stage that a sentence tells as a fact. */
function stageIn(profile: Profile): { readonly stage: number; readonly token: number } | undefined {
  for (let stage = STAGES.length - 1; stage >= 0; stage--) {
    const token = profile.tokens.findIndex(({ norm }, at) => STAGES[stage]!.test(norm) && denialOf(profile, at) === undefined && modalityOf(profile.tokens, at) === undefined);
    if (token >= 0) return { stage, token };
  }
  return undefined;
}

/** Whether any sentence of the article has somebody at a stage, or on trial. */
function reaches({ article }: Window, stage: number): boolean {
  return article.sentences.some((_, at) => {
    const profile = sourceProfile(article, at);
    return (stageIn(profile)?.stage ?? -1) >= stage || (stage === CHARGED && (IN_COURT.test(profile.text) || profile.tokens.some(({ norm }) => ON_TRIAL.test(norm))));
  });
}
