import type { Quantity } from '../../../text/quantities.js';
import type { Profile } from '../profile.js';

/** What follows a figure whose noun stands before: 'around 400 have left'. */
const VERB = /^(?:is|are|was|were|has|have|had|will|would|could|may|might|must|can|did|do)$/;

/** Stems of what a figure counts. '3,100 people were hurt; around 90,000 have left': the second figure counts the people of the first, whose noun it leaves out. */
export function countedBy({ quantities, tokens }: Profile, quantity: Quantity): readonly string[] {
  if (quantity.counted.length > 0 || quantity.unit !== undefined || quantity.kind === 'ordinal') return quantity.counted;
  const next = tokens.find(({ start }) => start >= quantity.end);
  if (next === undefined || !VERB.test(next.norm)) return quantity.counted;
  return quantities.findLast(({ end, unit, counted, kind }) => end <= quantity.start && unit === undefined && kind !== 'ordinal' && counted.length > 0)?.counted ?? quantity.counted;
}
