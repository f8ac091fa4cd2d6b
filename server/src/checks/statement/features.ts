import type { Difference } from './difference.js';
import type { Profile, Term } from './profile.js';
import { substitutionIn } from './substitution.js';
import type { Window } from './window.js';

/** What the support of a claim is worked out from. Shares and confidences are 0 to 1; counts are whole numbers. */
export interface Features {
  /** Share of the claim's weight in the best window. */
  readonly coverage: number;
  /** How far the claim's neighbouring terms are neighbours in the window too. */
  readonly coherence: number;
  /** Share of the claim's weight that no article of the scope has, and the heaviest such term. */
  readonly absent: number;
  readonly heaviestAbsent: number;
  /** Names, and figures and dates, that no article of the scope has. */
  readonly absentNames: number;
  readonly absentFigures: number;
  /** Figures and dates that the best window lacks. */
  readonly missingFigures: number;
  /** A name of the claim for which the window has another one in its place. */
  readonly otherName: number;
  /** 1 where the claim denies something and the window denies nothing. */
  readonly loneDenial: number;
  /** The surest typed difference of each kind. */
  readonly figureDifference: number;
  readonly dateDifference: number;
  readonly negationDifference: number;
  readonly oppositeDifference: number;
  readonly actorDifference: number;
  /** Logarithm of the number of terms. */
  readonly length: number;
}

/** Measures a claim against its best window; `isKnown` says whether any article of the scope has a term at all. */
export function measure(claim: Profile, window: Window | undefined, isKnown: (term: Term) => boolean, differences: readonly Difference[]): Features {
  let total = 0;
  let absent = 0;
  let heaviestAbsent = 0;
  let [absentNames, absentFigures, missingFigures] = [0, 0, 0];
  claim.terms.forEach((term, index) => {
    total += term.weight;
    if (window?.alignment.matches[index]) return;
    const isFigure = term.kind === 'figure' || term.kind === 'date';
    if (isFigure) missingFigures++;
    if (isKnown(term)) return;
    absent += term.weight;
    heaviestAbsent = Math.max(heaviestAbsent, term.weight);
    if (term.kind === 'name') absentNames++;
    if (isFigure) absentFigures++;
  });
  const surest = (...kinds: readonly Difference['kind'][]): number => differences.reduce((most, { kind, confidence }) => (kinds.includes(kind) ? Math.max(most, confidence) : most), 0);
  return {
    coverage: window?.alignment.coverage ?? 0,
    coherence: window ? coherenceOf(claim, window) : 0,
    absent: total === 0 ? 0 : absent / total,
    heaviestAbsent,
    absentNames,
    absentFigures,
    missingFigures,
    otherName: window ? substitutionIn(claim, window) : 0,
    loneDenial: claim.negations.length > 0 && !(window?.sentences.some(({ negations }) => negations.length > 0) ?? false) ? 1 : 0,
    figureDifference: surest('figure'),
    dateDifference: surest('date'),
    negationDifference: surest('negation', 'modality'),
    oppositeDifference: surest('opposite', 'extent', 'sister'),
    actorDifference: surest('actor', 'speaker', 'name'),
    length: Math.log(1 + claim.terms.length),
  };
}

/** The mean, over neighbouring terms of the claim, of how near their places in the window are: 1 as near, falling with the distance, less in the other order. */
function coherenceOf(claim: Profile, window: Window): number {
  let [pairs, sum] = [0, 0];
  for (let i = 0; i + 1 < claim.terms.length; i++) {
    pairs++;
    const [a, b] = [window.alignment.matches[i], window.alignment.matches[i + 1]];
    if (!a || !b) continue;
    if (a.sentence !== b.sentence) {
      sum += 0.2;
      continue;
    }
    const { terms } = window.sentences[a.sentence]!;
    const there = terms[b.term]!.token - terms[a.term]!.token;
    const here = claim.terms[i + 1]!.token - claim.terms[i]!.token;
    sum += (there < 0 ? 0.7 : 1) / (1 + Math.max(0, Math.abs(there) - Math.max(here, 2)) / 4);
  }
  return pairs === 0 ? 1 : sum / pairs;
}
