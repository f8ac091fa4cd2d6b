import type { Quantity } from '../../../text/quantities.js';
import type { Profile } from '../profile.js';
import { compareQuantities } from './agreement.js';
import { plainFigures, plainFiguresLike, type PlainFigure } from './plainFigures.js';

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

/** The first plain figure of the sentences for which something holds. */
export function placeOf(sentences: readonly Profile[], holds: (source: Profile, sentence: number, figure: Quantity) => boolean): PlaceInSentences | undefined {
  return firstOf(plainFigures(sentences), holds);
}

/** The same among the figures that have the unit of a figure of the claim, or where that has none count what it counts. */
export function placeOfLike(wanted: Quantity, sentences: readonly Profile[], holds: (source: Profile, sentence: number, figure: Quantity) => boolean): PlaceInSentences | undefined {
  return firstOf(plainFiguresLike(wanted, sentences), holds);
}

/** The first of some figures for which something holds. */
export function firstOf(figures: readonly PlainFigure[], holds: (source: Profile, sentence: number, figure: Quantity) => boolean): PlaceInSentences | undefined {
  const found = figures.find(({ source, sentence, figure }) => holds(source, sentence, figure));
  return found && { sentence: found.sentence, term: found.term };
}
