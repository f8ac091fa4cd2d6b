import { CancellationTokenSource } from 'vscode';
import type { CancellationToken, Disposable } from 'vscode';

/** Work of which only the latest counts: it begins after a pause, and whoever asks again cancels what was asked before. */
export class Latest implements Disposable {
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #running: CancellationTokenSource | undefined;
  readonly #onError: (error: unknown) => void;

  /** @param onError Is told what went wrong with work that was not cancelled. */
  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  /** Does the work after so many milliseconds, unless something else is asked for until then. */
  ask(pause: number, work: (token: CancellationToken) => Promise<void>): void {
    this.cancel();
    this.#waiting = setTimeout(() => {
      this.#waiting = undefined;
      const source = new CancellationTokenSource();
      this.#running = source;
      work(source.token)
        .catch((error: unknown) => {
          if (!source.token.isCancellationRequested) this.#onError(error);
        })
        .finally(() => {
          if (this.#running === source) this.#running = undefined;
          source.dispose();
        });
    }, pause);
  }

  cancel(): void {
    if (this.#waiting !== undefined) clearTimeout(this.#waiting);
    this.#waiting = undefined;
    this.#running?.cancel();
    this.#running = undefined;
  }

  dispose(): void {
    this.cancel();
  }
}
