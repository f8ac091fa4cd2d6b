/**
 * A reporter for node's test runner that gives nothing but the counts, as JSON: the runner tells them at its end as diagnostics.
 * @param {AsyncIterable<{ type: string, data: { message?: string, nesting?: number } }>} events
 */
export default async function* countingReporter(events) {
  /** @type {Record<string, number>} */
  const counts = {};
  for await (const { type, data } of events) {
    if (type !== 'test:diagnostic' || data.nesting !== 0) continue;
    const [, name, number] = /^(pass|fail|cancelled|skipped|todo) (\d+)$/.exec(data.message ?? '') ?? [];
    if (name !== undefined) counts[name] = Number(number);
  }
  yield JSON.stringify({
    passed: counts['pass'] ?? 0,
    failed: (counts['fail'] ?? 0) + (counts['cancelled'] ?? 0),
    skipped: (counts['skipped'] ?? 0) + (counts['todo'] ?? 0),
  });
}
