import type { Features } from './features.js';

/** Weights of the logistic model, fitted by test/accuracy/fit.ts: support is 1 / (1 + exp(-sum)). Positive speaks for the claim. */
export const WEIGHTS: Readonly<Record<keyof Features | 'bias', number>> = {
  bias: 0.33,
  coverage: 0,
  coherence: 0.94,
  absent: -0.51,
  heaviestAbsent: -0.54,
  absentNames: -0.23,
  absentFigures: -0.75,
  missingFigures: -0.08,
  otherName: -0.76,
  loneDenial: -1.06,
  figureDifference: -2.08,
  dateDifference: -2.08,
  negationDifference: -1.14,
  oppositeDifference: -2.75,
  actorDifference: -2.08,
  length: 0.16,
};
