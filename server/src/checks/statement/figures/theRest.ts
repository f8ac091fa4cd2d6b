import type { Quantity } from '../../../text/quantities.js';
import type { Profile } from '../profile.js';
import { isComputed } from './derivedFigures.js';

const REST = /^(?:rest|remainder|remaining|balance)$/;

const unitsBeside = new WeakMap<readonly Profile[], ReadonlySet<string | undefined>>();

/** 'With 1.6 billion of cash and the rest with debt': what is left of a total that these sentences, all those of an article, give elsewhere. */
export function isTheRest(wanted: Quantity, sentences: readonly Profile[]): boolean {
  let units = unitsBeside.get(sentences);
  if (!units) unitsBeside.set(sentences, (units = unitsBesideRest(sentences)));
  return units.has(wanted.unit) && isComputed(wanted, sentences);
}

/** The units of figures in sentences that tell of a rest. */
function unitsBesideRest(sentences: readonly Profile[]): ReadonlySet<string | undefined> {
  return new Set(sentences.flatMap(({ tokens, quantities }) => (quantities.length > 0 && tokens.some(({ norm }) => REST.test(norm)) ? quantities.map(({ unit }) => unit) : [])));
}
