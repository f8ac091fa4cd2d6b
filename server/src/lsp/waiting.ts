/** Gives everyone else who shares the thread a turn. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/**
 * Settles when what the client has sent by now is read, as far as it is a few messages. A timer that came due during long work fires before anything is read: without
 * this, what the client gave up meanwhile would be answered all the same.
 */
export async function messagesRead(): Promise<void> {
  // In the first turn the pipe is read; each message is then taken in a turn of its own.
  for (let turns = 0; turns < 4; turns++) await turn();
}

/** Settles after so long; a program that has nothing else to do is not kept waiting for it. */
export function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}

/** The promise, or the reason of the signal if that is aborted before. */
export function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
