import type { Quantity } from '../../../text/quantities.js';
import type { Difference } from '../difference.js';
import type { Profile, Term } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';
import { roleOfFigure } from './figureRole.js';

/** How far a change in percent may be off what the two shares make, in percent. */
const OFF = 1;
/** How far apart the two shares may stand, in tokens. */
const WITHIN = 14;
/** What computing with fractions loses. */
const LOST = 1e-6;
const CONFIDENCE = 0.7;

/**
 * 'Fell by 8 percent' where the source has '14 percent, against 22 percent': the shares are 8 points apart, and the change is of 36 percent. A claim that says points, or of which the article has the figure, is left alone.
 */
export function pointsBetween(claim: Profile, { article, sentences }: Window, term: Term): Difference | undefined {
  const own = changeInPercent(claim, term);
  if (!own) return undefined;
  for (const [sentence, source] of sentences.entries()) {
    for (const [a, b] of neighbouringShares(source)) {
      const apart = Math.abs(a.min - b.min);
      if (Math.abs(apart - own.min) > LOST || isChange(own, a, b) || isSaid(own, article)) continue;
      return { code: 'figure.mismatch', kind: 'figure', claim: { start: own.start, end: own.end }, sentence, source: { start: a.start, end: b.end }, sourceText: source.text.slice(a.start, b.end), confidence: CONFIDENCE };
    }
  }
  return undefined;
}

/** Whether a change in percent is what the passage's two shares make: 'rose by 60 percent' where it has 'from 5 percent to 8 percent'. */
export function isChangeOfShares(claim: Profile, { sentences }: Window, term: Term): boolean {
  const own = changeInPercent(claim, term);
  return own !== undefined && sentences.some((source) => neighbouringShares(source).some(([a, b]) => isChange(own, a, b)));
}

function changeInPercent(claim: Profile, { kind, value }: Term): Quantity | undefined {
  const own = kind === 'figure' ? claim.quantities[value!]! : undefined;
  return own?.unit === 'percent' && own.min === own.max && roleOfFigure(claim, own) === 'change' ? own : undefined;
}

/** Two shares that a sentence sets beside each other, and that differ. */
function neighbouringShares(source: Profile): (readonly [Quantity, Quantity])[] {
  const shares = source.terms.filter(({ kind, value }) => kind === 'figure' && isShare(source.quantities[value!]!));
  return shares.slice(1).flatMap((second, at) => {
    const [a, b] = [source.quantities[shares[at]!.value!]!, source.quantities[second.value!]!];
    return second.token - shares[at]!.token <= WITHIN && a.min !== b.min ? [[a, b] as const] : [];
  });
}

function isShare({ unit, min, max }: Quantity): boolean {
  return unit === 'percent' && min === max && min > 0;
}

/** Whether the figure is what the one share is more or less than the other, in percent of it. */
function isChange(own: Quantity, a: Quantity, b: Quantity): boolean {
  return [a, b].some((base) => Math.abs((Math.abs(a.min - b.min) / base.min) * 100 - own.min) <= OFF);
}

function isSaid(own: Quantity, article: Window['article']): boolean {
  return article.sentences.some((_, at) => sourceProfile(article, at).quantities.some((other) => other.unit === own.unit && other.min === own.min && other.max === own.max));
}
