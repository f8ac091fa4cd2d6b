import type { Features } from './features.js';

/** Weights of the logistic model, fitted by test/accuracy/fit.ts: support is 1 / (1 + exp(-sum)). Positive speaks for the claim. */
export const WEIGHTS: Readonly<Record<keyof Features | 'bias', number>> = {
  bias: -0.37,
  coverage: 1,
  coherence: 0.4,
  absent: 0,
  heaviestAbsent: -0.6,
  absentNames: -0.24,
  absentFigures: -0.78,
  missingFigures: -0.15,
  otherName: -0.67,
  loneDenial: -1.02,
  figureDifference: -2.24,
  dateDifference: -1.84,
  negationDifference: -1.58,
  oppositeDifference: -2.62,
  actorDifference: -1.28,
  length: 0.22,
};
