import type { Features } from './features.js';

/** Weights of the logistic model, fitted by test/accuracy/fit.ts: support is 1 / (1 + exp(-sum)). Positive speaks for the claim. */
export const WEIGHTS: Readonly<Record<keyof Features | 'bias', number>> = {
  bias: -0.41,
  coverage: 1,
  coherence: 0.4,
  absent: 0,
  heaviestAbsent: -0.6,
  absentNames: -0.23,
  absentFigures: -0.81,
  missingFigures: -0.15,
  otherName: -0.7,
  loneDenial: -1.03,
  figureDifference: -2.04,
  dateDifference: -2.04,
  negationDifference: -1.28,
  oppositeDifference: -2.68,
  actorDifference: -1.27,
  length: 0.24,
};
