import type { Weights } from './fit.js';

/** The text of server/src/checks/statement/supportWeights.ts with these weights, rounded to two decimals. */
export function weightsFile(weights: Weights): string {
  const lines = Object.entries(weights).map(([name, weight]) => `  ${name}: ${Math.round(weight * 100) / 100 + 0},`);
  return `import type { Features } from './features.js';

/** Weights of the logistic model, fitted by test/accuracy/fit.ts: support is 1 / (1 + exp(-sum)). Positive speaks for the claim. */
export const WEIGHTS: Readonly<Record<keyof Features | 'bias', number>> = {
${lines.join('\n')}
};
`;
}
