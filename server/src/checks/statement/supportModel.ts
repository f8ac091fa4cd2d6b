import type { Features } from './features.js';
import { WEIGHTS } from './supportWeights.js';

/** Below this support a cited article does not support a claim. */
export const SUPPORT_THRESHOLD = 0.45;
/** Without a citation any article may bear the claim out in words of its own: less support is asked for. */
export const UNCITED_THRESHOLD = 0.3;
/** Without a citation, where the best passage seems to tell of another matter. */
export const OTHER_MATTER_THRESHOLD = 0.475;

/** The checker's confidence, 0 to 1, that the source supports a claim with these features. */
export function supportOf(features: Features): number {
  let sum = WEIGHTS.bias;
  for (const name of Object.keys(features) as (keyof Features)[]) sum += WEIGHTS[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}
