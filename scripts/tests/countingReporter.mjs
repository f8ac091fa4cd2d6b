import { relative, resolve } from 'node:path';
import { inspect } from 'node:util';

/** How much of what a file of tests wrote to standard error is kept, in characters from its end. */
const KEPT_OF_ERRORS = 4000;

/** A test that failed because tests within it did: those are told. */
const TOLD_BELOW = 'subtestsFailed';

/**
 * A reporter for node's test runner that gives the counts and what failed, as the JSON of `Counts`: the runner tells the counts at its end, as diagnostics.
 * @param {AsyncIterable<{ type: string, data: any }>} events
 */
export default async function* countingReporter(events) {
  /** @type {Record<string, number>} */
  const counts = {};
  /** @type {string[]} */
  const failures = [];
  /**
   * The names of the test that was begun last and of those around it.
   * @type {string[]}
   */
  const names = [];
  /**
   * The end of what each file of tests wrote to standard error, by its path.
   * @type {Map<string, string>}
   */
  const said = new Map();
  /** What the runner said of errors outside tests; which file they are of is told after them, when that fails. */
  let outside = '';
  for await (const { type, data } of events) {
    if (type === 'test:start') {
      names.length = data.nesting;
      names.push(data.name);
    } else if (type === 'test:stderr') {
      const file = resolve(data.file);
      said.set(file, `${said.get(file) ?? ''}${data.message}`.slice(-KEPT_OF_ERRORS));
    } else if (type === 'test:fail' && isWholeFile(data)) {
      failures.push([relative(process.cwd(), data.file), reason(data), outside, said.get(resolve(data.file)) ?? ''].filter((part) => part !== '').join('\n'));
      outside = '';
    } else if (type === 'test:fail' && data.details.error?.failureType !== TOLD_BELOW) {
      failures.push(`${[...names.slice(0, data.nesting), data.name].join(' › ')} (${relative(process.cwd(), data.file ?? '')}:${data.line})\n${reason(data)}`);
    } else if (type === 'test:diagnostic' && /^(Error|Warning): /.test(data.message)) {
      outside += `${data.message}\n`;
    } else if (type === 'test:diagnostic' && data.nesting === 0) {
      const [, name, number] = /^(pass|fail|cancelled|skipped|todo) (\d+)$/.exec(data.message ?? '') ?? [];
      if (name !== undefined) counts[name] = Number(number);
    }
  }
  yield JSON.stringify({
    passed: counts['pass'] ?? 0,
    failed: (counts['fail'] ?? 0) + (counts['cancelled'] ?? 0),
    skipped: (counts['skipped'] ?? 0) + (counts['todo'] ?? 0),
    failures,
  });
}

/**
 * Whether what failed is a file of tests, as it does for an error outside every test.
 * @param {{ name: string, file?: string }} data
 */
function isWholeFile({ name, file }) {
  return file !== undefined && resolve(name) === resolve(file);
}

/**
 * Why a test failed, with the stack where there is one.
 * @param {{ details: { error: any } }} data
 */
function reason({ details: { error } }) {
  const cause = error?.cause ?? error;
  return cause instanceof Error ? inspect(cause, { depth: 4 }) : String(cause);
}
