import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SharedWork } from '../../../server/src/lsp/sharedWork.js';

/** Work that ends when it is told to, with what was asked of it. */
class Job {
  started = 0;
  signal: AbortSignal | undefined;
  finish: (result: string) => void = () => undefined;
  fail: (error: Error) => void = () => undefined;

  readonly work = (signal: AbortSignal): Promise<string> => {
    this.started++;
    this.signal = signal;
    return new Promise((resolve, reject) => {
      this.finish = resolve;
      this.fail = reject;
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });
  };
}

describe('work that is shared', () => {
  const key = {};

  it('is done once for all who ask, and anew for who asks later', async () => {
    const shared = new SharedWork<object, string>();
    const job = new Job();
    const both = [shared.of(key, job.work), shared.of(key, job.work)];
    job.finish('done');
    assert.deepEqual(await Promise.all(both), ['done', 'done']);
    assert.equal(job.started, 1);
    const again = shared.of(key, job.work);
    job.finish('again');
    assert.equal(await again, 'again');
    assert.equal(job.started, 2);
  });

  it('goes on for the others when one gives up', async () => {
    const shared = new SharedWork<object, string>();
    const job = new Job();
    const controller = new AbortController();
    const gone = shared.of(key, job.work, controller.signal);
    const stays = shared.of(key, job.work);
    controller.abort(new Error('overtaken'));
    await assert.rejects(gone, /overtaken/);
    assert.equal(job.signal?.aborted, false);
    job.finish('done');
    assert.equal(await stays, 'done');
  });

  it('is given up when all have given up, and can be asked for again', async () => {
    const shared = new SharedWork<object, string>();
    const job = new Job();
    const controller = new AbortController();
    const gone = [shared.of(key, job.work, controller.signal), shared.of(key, job.work, controller.signal)];
    controller.abort(new Error('overtaken'));
    for (const one of gone) await assert.rejects(one, /overtaken/);
    assert.equal(job.signal?.aborted, true);
    const again = shared.of(key, job.work);
    job.finish('again');
    assert.equal(await again, 'again');
  });

  it('fails for all who wait', async () => {
    const shared = new SharedWork<object, string>();
    const job = new Job();
    const both = [shared.of(key, job.work), shared.of(key, job.work)];
    job.fail(new Error('broken'));
    for (const one of both) await assert.rejects(one, /broken/);
  });
});
