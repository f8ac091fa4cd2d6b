/** Work that is going on, with those who wait for it. */
interface Running<Result> {
  readonly promise: Promise<Result>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * Work that several ask for at the same time and that is done once: diagnostics, lenses and views all want the check of one text. It is given up when nobody
 * waits any more.
 */
export class SharedWork<Key extends object, Result> {
  readonly #running = new Map<Key, Running<Result>>();

  /** The result of the work for a key, begun unless it is going on. Rejects with the reason of an aborted `signal`, without harm to others who wait. */
  async of(key: Key, work: (signal: AbortSignal) => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    signal?.throwIfAborted();
    const running = this.#running.get(key) ?? this.#begin(key, work);
    running.waiting++;
    let stop: (() => void) | undefined;
    try {
      const given = new Promise<never>((_, reject) => {
        stop = () => reject(signal?.reason as Error);
        signal?.addEventListener('abort', stop, { once: true });
      });
      return await Promise.race([running.promise, given]);
    } finally {
      if (stop !== undefined) signal?.removeEventListener('abort', stop);
      if (--running.waiting === 0 && this.#running.get(key) === running) {
        this.#running.delete(key);
        running.controller.abort(new Error('Nobody waits for it any more.'));
      }
    }
  }

  #begin(key: Key, work: (signal: AbortSignal) => Promise<Result>): Running<Result> {
    const controller = new AbortController();
    const promise = work(controller.signal);
    const running = { promise, controller, waiting: 0 };
    this.#running.set(key, running);
    const end = (): void => {
      if (this.#running.get(key) === running) this.#running.delete(key);
    };
    promise.then(end, end);
    return running;
  }
}
