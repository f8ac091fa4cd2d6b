import { after, messagesRead, orAborted, turn } from './waiting.js';

/** Typists strike a key every 100 milliseconds or so, some every 200: so long after a change nobody is typing, and what nobody waits for while typing may be done. Milliseconds. */
const PAUSE = 250;
/** So long after it was given up, a request is answered that it was. Milliseconds. */
const WITHDRAWN = 50;
/** Work goes on for so long before it looks for a key again: what a key that comes meanwhile waits. Milliseconds. */
const SLICE = 0.5;

/**
 * Keeps the work of lenses, counts and views off the key that is being struck. The editor asks for them after every change, and while somebody types on gives
 * most of them up again before they would be looked at.
 */
export class Quiet {
  #lastChange = Number.NEGATIVE_INFINITY;
  #turns = Promise.resolve();

  /** A text was changed. */
  disturbed(): void {
    this.#lastChange = performance.now();
  }

  /**
   * Settles when what the client has sent is read and no text has changed for a moment. Long work waits between its steps, too, so that a key that is struck meanwhile has the thread at once.
   * Rejects with the reason of an aborted `signal`, not before the key that made the client give the request up has its diagnostics: nobody waits for that answer.
   */
  async wait(signal: AbortSignal): Promise<void> {
    try {
      await this.#waited(signal);
    } catch (error) {
      await after(WITHDRAWN);
      throw error;
    }
  }

  /** Gives a function for long work to call between its steps: it waits as {@link wait} does, unless it did so just now. */
  pace(signal: AbortSignal): () => Promise<void> {
    let since = performance.now();
    return async () => {
      if (performance.now() - since < SLICE) return;
      await this.wait(signal);
      since = performance.now();
    };
  }

  async #waited(signal: AbortSignal): Promise<void> {
    await orAborted(messagesRead(), signal);
    for (;;) {
      const left = this.#left();
      if (left > 0) {
        await orAborted(after(left), signal);
        // The next key may be there already.
        await orAborted(messagesRead(), signal);
        continue;
      }
      await this.#alone();
      signal.throwIfAborted();
      if (this.#left() <= 0) return;
    }
  }

  /** Settles for one who waits in each turn of the event loop: several views that go on in the same turn would keep a key waiting for the work of all of them. */
  async #alone(): Promise<void> {
    const before = this.#turns;
    let passOn!: () => void;
    this.#turns = new Promise((resolve) => (passOn = resolve));
    await before;
    await turn();
    passOn();
  }

  #left(): number {
    return this.#lastChange + PAUSE - performance.now();
  }
}
