import { Session } from 'node:inspector/promises';

/**
 * Counts how often functions of a source file are called while `work` runs, by V8's own coverage: what is measured need not know of it. `file`: the end of its
 * path. A function that was not called counts 0; of several by one name the calls are added up.
 */
export async function callCounts<Name extends string>(file: string, names: readonly Name[], work: () => Promise<unknown>): Promise<Record<Name, number>> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    await work();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
    for (const { functions } of result.filter(({ url }) => url.endsWith(file))) {
      for (const { functionName, ranges } of functions) {
        if (functionName in counts) counts[functionName as Name] += ranges[0]?.count ?? 0;
      }
    }
    return counts;
  } finally {
    session.disconnect();
  }
}
