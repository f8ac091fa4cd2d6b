import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { Quiet } from '../../../server/src/lsp/quiet.js';

/** Counts the turns of the event loop until it is told to stop. */
function countTurns(): { readonly now: () => number; readonly stop: () => void } {
  let turns = 0;
  let isCounting = true;
  const count = (): void => {
    turns++;
    if (isCounting) setImmediate(count);
  };
  setImmediate(count);
  return { now: () => turns, stop: () => void (isCounting = false) };
}

describe('the work of views', () => {
  it('goes on for one view in each turn of the event loop', async () => {
    const quiet = new Quiet();
    const turns = countTurns();
    const { signal } = new AbortController();
    const at = await Promise.all([1, 2, 3].map(async () => (await quiet.wait(signal), turns.now())));
    turns.stop();
    assert.equal(new Set(at).size, 3, at.join());
  });

  it('waits after a change of the text, and ends with the signal', async () => {
    const quiet = new Quiet();
    // Nobody is kept waiting for what waits itself, so that something has to go on meanwhile.
    const turns = countTurns();
    quiet.disturbed();
    const start = performance.now();
    const controller = new AbortController();
    const [waited, given] = [quiet.wait(new AbortController().signal), quiet.wait(controller.signal)];
    controller.abort(new Error('given up'));
    await assert.rejects(given, /given up/);
    await waited;
    turns.stop();
    assert.ok(performance.now() - start > 240);
  });

  it('looks for a key between its steps only where some time has passed', async () => {
    const quiet = new Quiet();
    const turns = countTurns();
    const { signal } = new AbortController();
    const turnsOf = async (pause: () => Promise<void>): Promise<number> => {
      const before = turns.now();
      await pause();
      return turns.now() - before;
    };
    // Another program may take the processor just then, but not each time.
    const soon: number[] = [];
    for (let tries = 0; tries < 20; tries++) soon.push(await turnsOf(quiet.pace(signal)));
    assert.ok(soon.includes(0), soon.join());
    const pause = quiet.pace(signal);
    const until = performance.now() + 2;
    while (performance.now() < until);
    assert.ok((await turnsOf(pause)) > 0);
    turns.stop();
  });
});
