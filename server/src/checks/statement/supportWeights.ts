import type { Features } from './features.js';

/** Weights of the logistic model, fitted by test/accuracy/fit.ts: support is 1 / (1 + exp(-sum)). Positive speaks for the claim. */
export const WEIGHTS: Readonly<Record<keyof Features | 'bias', number>> = {
  bias: -1.18,
  coverage: 1.5,
  brokenCopy: -0.94,
  absentConcrete: -0.69,
  absentNameOrNumber: -1.11,
  missingFigures: -0.25,
  otherName: -0.59,
  replacedWord: -0.32,
  nearbyOpposite: -1.72,
  otherPronoun: -0.95,
  loneDenial: -1.53,
  figureDifference: -2.21,
  dateDifference: -1.75,
  negationDifference: -2.2,
  oppositeDifference: -2.23,
  actorDifference: -1.88,
  length: 0.44,
};
