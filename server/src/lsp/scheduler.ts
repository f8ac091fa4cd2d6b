/** A clock that can be replaced in tests. */
export interface Clock {
  setTimeout(run: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
}

const realClock: Clock = {
  setTimeout: (run, milliseconds) => setTimeout(run, milliseconds),
  clearTimeout: (timer) => clearTimeout(timer as NodeJS.Timeout),
};

/** Work by key: what is scheduled anew for a key replaces what was waiting there and cancels what was running. */
export class Scheduler {
  readonly #waiting = new Map<string, unknown>();
  readonly #running = new Map<string, AbortController>();
  readonly #clock: Clock;
  readonly #onError: (key: string, error: unknown) => void;

  constructor(onError: (key: string, error: unknown) => void, clock: Clock = realClock) {
    this.#onError = onError;
    this.#clock = clock;
  }

  /** Runs `work` after so many milliseconds without another call for this key. The signal aborts when the work is replaced or dropped. */
  schedule(key: string, milliseconds: number, work: (signal: AbortSignal) => Promise<void>): void {
    this.drop(key);
    const timer = this.#clock.setTimeout(() => {
      this.#waiting.delete(key);
      void this.#run(key, work);
    }, milliseconds);
    this.#waiting.set(key, timer);
  }

  /** Forgets what waits for a key and cancels what runs. */
  drop(key: string): void {
    const timer = this.#waiting.get(key);
    if (timer !== undefined) this.#clock.clearTimeout(timer);
    this.#waiting.delete(key);
    this.#running.get(key)?.abort(new Error('replaced'));
    this.#running.delete(key);
  }

  dropAll(): void {
    for (const key of [...this.#waiting.keys(), ...this.#running.keys()]) this.drop(key);
  }

  async #run(key: string, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const controller = new AbortController();
    this.#running.set(key, controller);
    try {
      await work(controller.signal);
    } catch (error) {
      if (!controller.signal.aborted) this.#onError(key, error);
    } finally {
      if (this.#running.get(key) === controller) this.#running.delete(key);
    }
  }
}
