import type { Quantity } from '../../../text/quantities.js';
import type { Profile } from '../profile.js';
import { isComputed } from './derivedFigures.js';

const REST = /^(?:rest|remainder|remaining|balance)$/;

const unitsBeside = new WeakMap<readonly Profile[], ReadonlySet<string | undefined>>();

/** 'With 1.6 billion of cash and the rest with debt': what is left of a total that these sentences, all those of an article, give elsewhere. */
export function isTheRest(wanted: Quantity, sentences: readonly Profile[]): boolean {
  let units = unitsBeside.get(sentences);
  if (!units) unitsBeside.set(sentences, (units = unitsBesideRest(sentences)));
  return (units.has(wanted.unit) && isComputed(wanted, sentences)) || isRestOfHundred(wanted, sentences);
}

/** 'Nine percent were undecided' where the source has '62 percent were against it and 29 in favour; the rest were undecided'. */
function isRestOfHundred(wanted: Quantity, sentences: readonly Profile[]): boolean {
  if (wanted.unit !== 'percent' || wanted.min !== wanted.max) return false;
  return sentences.some(({ tokens, quantities }) => {
    const shares = quantities.filter(({ unit, min, max }) => unit === 'percent' && min === max);
    return shares.length > 0 && tokens.some(({ norm }) => REST.test(norm)) && Math.abs(100 - shares.reduce((sum, { min }) => sum + min, 0) - wanted.min) <= ROUNDED_OFF;
  });
}

/** In percentage points. */
const ROUNDED_OFF = 0.5;

/** The units of figures in sentences that tell of a rest. */
function unitsBesideRest(sentences: readonly Profile[]): ReadonlySet<string | undefined> {
  return new Set(sentences.flatMap(({ tokens, quantities }) => (quantities.length > 0 && tokens.some(({ norm }) => REST.test(norm)) ? quantities.map(({ unit }) => unit) : [])));
}
