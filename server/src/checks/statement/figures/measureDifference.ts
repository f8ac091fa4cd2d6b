import type { Quantity } from '../../../text/quantities.js';
import type { Difference } from '../difference.js';
import type { Profile, Term } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';
import { measureBefore, measureTokenBefore } from './figureMeasure.js';

const LEAST_COVERAGE = 0.55;
const SAME = 0.95;
/** Of these measures no figure is ever another's; a price is told of shares and costs. By the first word of the measure's line. */
const APART = /^(?:profit|loss|revenue|debt|dividend|export|import|inflation|unemployment|turnout)\b/;

/** 'Made a profit of 210 million' where the passage has 'a loss of 210 million': the very figure, measuring something else, and nowhere in the article what the claim has it measure. */
export function measureDifferences(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  for (const [index, term] of claim.terms.entries()) {
    const match = window.alignment.matches[index];
    if (term.kind !== 'figure' || !match || match.score < SAME) continue;
    const source = window.sentences[match.sentence]!;
    const there = source.terms[match.term]!;
    if (there.kind !== 'figure') continue;
    const [own, figure] = [claim.quantities[term.value!]!, source.quantities[there.value!]!];
    const [mine, theirs] = [measureBefore(claim, term), measureBefore(source, there)];
    if (mine === undefined || theirs === undefined || mine === theirs || !APART.test(mine) || !APART.test(theirs) || own.kind === 'ordinal' || haveOtherUnits(own, figure)) continue;
    const isGiven = window.article.sentences.some((_, at) => {
      const other = sourceProfile(window.article, at);
      return other.terms.some((one) => one.kind === 'figure' && other.quantities[one.value!]!.min === own.min && !haveOtherUnits(own, other.quantities[one.value!]!) && measureBefore(other, one) !== theirs);
    });
    if (isGiven || isJoined(claim, term) || isJoined(source, there)) continue;
    const [at, word] = [claim.tokens[measureTokenBefore(claim, term)!]!, source.tokens[measureTokenBefore(source, there)!]!];
    return [{ code: 'claim.contradicted', kind: 'opposite', claim: { start: at.start, end: at.end }, sentence: match.sentence, source: { start: word.start, end: word.end }, sourceText: word.text, confidence: 0.8 }];
  }
  return [];
}

/** 'Revenues and earnings rose by 19 and 38 percent': of two measures that 'and' joins the figure may be either's; and what 'gained' is no gain. */
function isJoined(profile: Profile, term: Term): boolean {
  const at = measureTokenBefore(profile, term)!;
  const before = measureTokenBefore(profile, { token: profile.tokens[at - 1]?.norm === 'and' || profile.tokens[at - 1]?.text === ',' ? at - 1 : at });
  return profile.tokens[at]!.norm.startsWith('gain') || (before !== undefined && at - before <= JOINED) || profile.tokens.some(({ norm }) => /^(?:respectively|correspondingly)$/.test(norm));
}

/** Tokens between two measures that are joined: 'revenues and net earnings'. */
const JOINED = 4;

/** '210 million' may be of the crowns that the claim has. */
function haveOtherUnits(a: Quantity, b: Quantity): boolean {
  return a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit;
}
