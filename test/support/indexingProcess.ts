// A process that brings an index up to date as the server's thread does, and kills itself in the middle if it is told to: node PROGRAM DATA [KIND NUMBER].
import type { IndexerData } from '../../server/src/indexing/messages.js';
import { Indexer } from '../../server/src/indexing/indexer.js';

/** Where it dies: `file` counts what is done to segment files, `any` that and every statement of the database. */
export type KillKind = 'file' | 'any';

const [data, kind, number] = process.argv.slice(2);
const isFile = kind === 'file';
let left = number === undefined ? Infinity : Number(number);

/** Counts a step; at the last one the process is killed as by the power going: nothing of it runs any more. */
function step(isFileStep: boolean, before?: () => void): void {
  if (isFile && !isFileStep) return;
  if (--left > 0) return;
  before?.();
  process.kill(process.pid, 'SIGKILL');
  // The signal is on its way.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10_000);
}

type Callable = (this: unknown, ...values: unknown[]) => unknown;

function countCalls(holder: Record<string, Callable>, name: string, isFileStep: boolean): void {
  const original = holder[name]!;
  holder[name] = function (...values) {
    step(isFileStep);
    return original.apply(this, values);
  };
}

const fs = process.getBuiltinModule('node:fs') as unknown as Record<string, Callable>;
for (const name of ['fsyncSync', 'renameSync', 'closeSync']) countCalls(fs, name, true);
const { writeSync } = fs as { writeSync: Callable };
fs['writeSync'] = function (...[fd, bytes, offset, length, ...rest]) {
  // Killed while it writes, half of it is there.
  step(true, () => void writeSync.call(this, fd, bytes, offset, Math.floor((length as number) / 2), ...rest));
  return writeSync.call(this, fd, bytes, offset, length, ...rest);
};
const sqlite = process.getBuiltinModule('node:sqlite') as unknown as Record<'DatabaseSync' | 'StatementSync', { readonly prototype: Record<string, Callable> }>;
countCalls(sqlite.DatabaseSync.prototype, 'exec', false);
countCalls(sqlite.StatementSync.prototype, 'run', false);

const indexer = new Indexer(JSON.parse(data!) as IndexerData, (message) => {
  if (message.kind === 'failed' || message.kind === 'fault' || (message.kind === 'opened' && message.rebuilt !== undefined)) process.stdout.write(`${JSON.stringify(message)}\n`);
  if (message.kind === 'failed') process.exit(1);
  if (message.kind === 'resting') indexer.take({ kind: 'close' });
});
indexer.start();
