import type { Features } from './features.js';

/** Weights of the logistic model: support is 1 / (1 + exp(-sum)). Positive speaks for the claim. */
export const WEIGHTS: Readonly<Record<keyof Features | 'bias', number>> = {
  bias: -1.2,
  coverage: 6,
  heaviestMissing: -0.8,
  absent: -4,
  absentNames: -0.7,
  absentFigures: -0.7,
  missingNames: -0.2,
  missingFigures: -0.3,
  differences: -2,
  length: 0,
};

/** Below this support a claim is not supported. */
export const SUPPORT_THRESHOLD = 0.3;

/** The checker's confidence, 0 to 1, that the source supports a claim with these features. */
export function supportOf(features: Features): number {
  let sum = WEIGHTS.bias;
  for (const name of Object.keys(features) as (keyof Features)[]) sum += WEIGHTS[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}
