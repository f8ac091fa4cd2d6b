import type { Difference } from './difference.js';
import type { Profile, Term } from './profile.js';
import type { Window } from './window.js';

/** What the support of a claim is worked out from. Shares are 0 to 1; counts are whole numbers. */
export interface Features {
  /** Share of the claim's weight in the best window. */
  readonly coverage: number;
  /** Weight of the heaviest term that the best window lacks. */
  readonly heaviestMissing: number;
  /** Share of the claim's weight that no article of the scope has. */
  readonly absent: number;
  /** Names, figures and dates that no article of the scope has. */
  readonly absentNames: number;
  readonly absentFigures: number;
  /** Names, and figures or dates, that the best window lacks. */
  readonly missingNames: number;
  readonly missingFigures: number;
  /** Typed differences between claim and best window, by their summed confidence. */
  readonly differences: number;
  /** Logarithm of the number of terms. */
  readonly length: number;
}

/** Measures a claim against its best window; `isKnown` says whether any article of the scope has a term at all. */
export function measure(claim: Profile, window: Window | undefined, isKnown: (term: Term) => boolean, differences: readonly Difference[]): Features {
  let total = 0;
  let absent = 0;
  let heaviestMissing = 0;
  let [absentNames, absentFigures, missingNames, missingFigures] = [0, 0, 0, 0];
  claim.terms.forEach((term, index) => {
    total += term.weight;
    const match = window?.alignment.matches[index];
    if (match) return;
    heaviestMissing = Math.max(heaviestMissing, term.weight);
    const isFigure = term.kind === 'figure' || term.kind === 'date';
    if (isFigure) missingFigures++;
    if (term.kind === 'name') missingNames++;
    if (isKnown(term)) return;
    absent += term.weight;
    if (term.kind === 'name') absentNames++;
    if (isFigure) absentFigures++;
  });
  return {
    coverage: window?.alignment.coverage ?? 0,
    heaviestMissing,
    absent: total === 0 ? 0 : absent / total,
    absentNames,
    absentFigures,
    missingNames,
    missingFigures,
    differences: differences.reduce((sum, { confidence }) => sum + confidence, 0),
    length: Math.log(1 + claim.terms.length),
  };
}
