import { Random } from './random.js';

/** The value that `share` (0 to 1) of the values do not exceed, by the nearest rank. NaN for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** A figure, and the bounds that it lies within in 95 of 100 drawings. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const DRAWINGS = 500;

/**
 * A figure of all groups, and how far it may be off: the same figure of as many groups, drawn from them at random and put back each time, again and again (the bootstrap). NaN throughout where there is no group, or where
 * the figure is NaN.
 */
export function estimate<Group>(groups: readonly Group[], figureOf: (groups: readonly Group[]) => number, random = new Random(11)): Estimate {
  if (groups.length === 0) return { value: NaN, low: NaN, high: NaN };
  const drawn = Array.from({ length: DRAWINGS }, () => figureOf(groups.map(() => random.pick(groups))));
  return { value: figureOf(groups), low: percentile(drawn, 0.025), high: percentile(drawn, 0.975) };
}

/** How long something took, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Rounded so that it can be read: three significant figures, whole from 100 on. JSON has no NaN: what could not be measured is null. */
export function readable(value: number): number | null {
  if (!Number.isFinite(value)) return null;
  return value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
