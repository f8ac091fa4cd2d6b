import { ErrorCodes, LSPErrorCodes, ResponseError, type CancellationToken, type Connection } from 'vscode-languageserver';

/** A signal that aborts when the client cancels the request. */
export function signalOf(token: CancellationToken): AbortSignal {
  const controller = new AbortController();
  // An error takes down the stack when it is made, which most requests do without.
  const cancel = (): void => controller.abort(new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.'));
  if (token.isCancellationRequested) cancel();
  else token.onCancellationRequested(cancel);
  return controller.signal;
}

/** The life of a connection, as far as requests go: those before `initialize` and after `shutdown` are errors by the protocol. */
const lives = new WeakMap<Connection, 'initialised' | 'shutDown'>();

/** Tells that the client has initialised the server, or shut it down. */
export function enterLife(connection: Connection, life: 'initialised' | 'shutDown'): void {
  lives.set(connection, life);
}

/** Why a request cannot be answered now; undefined where it can. */
function refusal(connection: Connection): ResponseError<never> | undefined {
  const life = lives.get(connection);
  if (life === 'initialised') return undefined;
  return life === 'shutDown' ? new ResponseError(ErrorCodes.InvalidRequest, 'The server was shut down.') : new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialised yet.');
}

/**
 * Answers a request. An error of the server's own is logged and answered with `fallback`, so that it never stops a client;
 * errors meant for the client (cancelled, malformed parameters) go through.
 */
export async function guarded<R, E = void>(connection: Connection, name: string, token: CancellationToken, fallback: R, answer: (signal: AbortSignal) => Promise<R>): Promise<R | ResponseError<E>> {
  const refused = refusal(connection);
  if (refused !== undefined) return refused;
  const signal = signalOf(token);
  try {
    return await answer(signal);
  } catch (error) {
    if (signal.aborted) return signal.reason as ResponseError<E>;
    if (error instanceof ResponseError) return error as ResponseError<E>;
    connection.console.error(`${name}: ${describeError(error)}`);
    return fallback;
  }
}

/** Runs what nobody waits for, and logs what goes wrong with it. */
export function inBackground(connection: Connection, name: string, work: () => Promise<unknown>): void {
  work().catch((error: unknown) => connection.console.error(`${name}: ${describeError(error)}`));
}

export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
