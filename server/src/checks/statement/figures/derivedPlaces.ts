import type { Quantity } from '../../../text/quantities.js';
import type { Profile } from '../profile.js';
import { compareQuantities } from './agreement.js';

/** A term of one of several sentences. */
export interface PlaceInSentences {
  readonly sentence: number;
  readonly term: number;
}

/** Whether a figure says this value, as exactly as it claims to. */
export function says(wanted: Quantity, value: number): boolean {
  const agreement = compareQuantities(wanted, { ...wanted, min: value, max: value, bound: 'exact', significant: 15 });
  return agreement === 'same' || agreement === 'compatible';
}

/** Whether a figure is one value above nothing, and neither a share nor a place in an order. */
export function isPlain({ kind, min, max }: Quantity): boolean {
  return kind !== 'ordinal' && kind !== 'share' && min === max && min > 0;
}

/** The first plain figure of the sentences for which something holds. */
export function placeOf(sentences: readonly Profile[], holds: (source: Profile, sentence: number, figure: Quantity) => boolean): PlaceInSentences | undefined {
  for (const [sentence, source] of sentences.entries()) {
    const term = source.terms.findIndex(({ kind, value }) => kind === 'figure' && isPlain(source.quantities[value!]!) && holds(source, sentence, source.quantities[value!]!));
    if (term >= 0) return { sentence, term };
  }
  return undefined;
}
