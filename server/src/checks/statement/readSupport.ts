import type { EntailmentModel } from '../entailment.js';

/** Support and entailment this near to 0 and 1 count as this sure: no single opinion settles a verdict. */
const SUREST = 0.98;

/**
 * The support of a claim once a model has read it beside its best passage: the mean of both opinions, taken as log-odds. Where a difference from the
 * passage is known by name, or the model has nothing to say, reading never raises it. Support and result from 0 to 1.
 */
export async function readSupport(
  support: number,
  reading: { readonly model: EntailmentModel | undefined; readonly passage: string | undefined; readonly claim: string; readonly differs: boolean },
  signal?: AbortSignal,
): Promise<number> {
  const { model, passage, claim, differs } = reading;
  if (model === undefined || passage === undefined) return support;
  const entailment = await model.entailment(passage, claim, signal);
  if (entailment === undefined) return support;
  const mean = 1 / (1 + Math.exp(-(logOdds(support) + logOdds(entailment)) / 2));
  return differs ? Math.min(support, mean) : mean;
}

function logOdds(probability: number): number {
  const bounded = Math.min(SUREST, Math.max(1 - SUREST, probability));
  return Math.log(bounded / (1 - bounded));
}
