import { BenchClient } from './benchClient.js';
import type { BenchWorkspace } from './workspace.js';

/** Milliseconds from the start of the process to what a briefing is found to be. */
export interface Opening {
  /** The first diagnostics: of a long briefing, those that are found soon. */
  readonly first: number;
  /** All of them. */
  readonly all: number;
}

/** Opens the server with a briefing at once; with the index in memory alone, every article is read before anything is found. */
export async function opening({ folder, indexFolder, briefingPath, briefing }: BenchWorkspace): Promise<Opening> {
  const client = new BenchClient(indexFolder);
  await client.initialize(folder);
  const uri = await client.open(briefingPath, briefing);
  await client.pull(uri);
  const first = performance.now() - client.startedAt;
  await client.pull(uri);
  const all = performance.now() - client.startedAt;
  await client.stop();
  return { first, all };
}

/** Milliseconds from a briefing's text to all that is found in it, in a server that was just started and has its index open: nothing is remembered from an earlier check. */
export async function checkingFromNothing({ folder, indexFolder, briefingPath, briefing, count }: BenchWorkspace): Promise<number> {
  const client = new BenchClient(indexFolder);
  await client.initialize(folder);
  await client.indexed(count);
  const start = performance.now();
  const uri = await client.open(briefingPath, briefing);
  // Of a long briefing the first answer has what is found soon.
  await client.pull(uri);
  await client.pull(uri);
  const time = performance.now() - start;
  await client.stop();
  return time;
}
