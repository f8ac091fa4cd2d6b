import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { Scheduler, type Clock } from '../../../server/src/lsp/scheduler.js';

/** A clock that runs what is due when it is told to. */
class ManualClock implements Clock {
  readonly #timers = new Map<number, () => void>();
  #last = 0;

  setTimeout(run: () => void): unknown {
    this.#timers.set(++this.#last, run);
    return this.#last;
  }

  clearTimeout(timer: unknown): void {
    this.#timers.delete(timer as number);
  }

  ring(): void {
    const due = [...this.#timers.values()];
    this.#timers.clear();
    for (const run of due) run();
  }
}

describe('the scheduler', () => {
  it('runs only the last of what is scheduled for a key', () => {
    const clock = new ManualClock();
    const ran: string[] = [];
    const scheduler = new Scheduler(() => assert.fail(), clock);
    const note = (word: string) => async () => void ran.push(word);
    scheduler.schedule('a', 10, note('first'));
    scheduler.schedule('a', 10, note('second'));
    scheduler.schedule('b', 10, note('other'));
    clock.ring();
    assert.deepEqual(ran, ['second', 'other']);
  });

  it('cancels what runs when it is replaced', () => {
    const clock = new ManualClock();
    const scheduler = new Scheduler(() => assert.fail(), clock);
    let signal: AbortSignal | undefined;
    scheduler.schedule('a', 0, (given) => {
      signal = given;
      return new Promise<void>(() => undefined);
    });
    clock.ring();
    assert.equal(signal?.aborted, false);
    scheduler.schedule('a', 0, async () => undefined);
    assert.equal(signal?.aborted, true);
  });

  it('tells of errors, and not of those that come from cancelling', async () => {
    const clock = new ManualClock();
    const told: unknown[] = [];
    const scheduler = new Scheduler((_key, error) => told.push(error), clock);
    const failure = new Error('broken');
    scheduler.schedule('a', 0, () => Promise.reject(failure));
    clock.ring();
    await Promise.resolve();
    await Promise.resolve();
    assert.deepEqual(told, [failure]);
    scheduler.schedule('b', 0, (signal) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('stopped')))));
    clock.ring();
    scheduler.dropAll();
    await Promise.resolve();
    await Promise.resolve();
    assert.deepEqual(told, [failure]);
  });
});
