/** The value that `share` (0 to 1) of the values do not exceed, by the nearest rank. NaN for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
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
