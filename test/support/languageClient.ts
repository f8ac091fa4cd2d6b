import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';

import type { FolderStatus } from '../../server/src/sharedNames.js';

export const CHECKOUT = join(import.meta.dirname, '..', '..');

export interface ClientOptions {
  /** Absolute paths of the workspace folders. */
  readonly folders: readonly string[];
  /** True: pulls diagnostics and can be asked to pull again. False: takes what is pushed, and can do little else. */
  readonly pulls: boolean;
  /** What `workspace/configuration` answers, by path of the folder; missing: the client cannot be asked. */
  readonly settings?: (folder: string | undefined) => unknown;
  readonly initializationOptions?: unknown;
  /** The language of the client's user; missing: it does not say. */
  readonly locale?: string;
  /** Capabilities outside the protocol. */
  readonly experimental?: unknown;
}

/** A language client of a few lines, that speaks to `stet lsp --stdio` as a process. */
export class LanguageClient {
  readonly connection: ProtocolConnection;
  readonly log: string[] = [];
  readonly status = new Map<string, FolderStatus>();
  readonly registrations: string[] = [];
  refreshes = 0;
  initialized!: InitializeResult;
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #pushed = new Map<string, PublishDiagnosticsParams>();
  readonly #watchers = new Set<() => void>();
  #errors = '';

  private constructor() {
    this.#process = spawn(process.execPath, [join(CHECKOUT, 'scripts', 'stet.mjs'), 'lsp', '--stdio'], { cwd: CHECKOUT });
    this.#process.stderr.on('data', (data: Buffer) => (this.#errors += data.toString()));
    this.connection = createProtocolConnection(new StreamMessageReader(this.#process.stdout), new StreamMessageWriter(this.#process.stdin));
  }

  static async start(options: ClientOptions): Promise<LanguageClient> {
    const client = new LanguageClient();
    const { connection } = client;
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      client.#pushed.set(params.uri, params);
      client.#changed();
    });
    connection.onNotification('stet/status', (params: FolderStatus) => {
      client.status.set(params.folder, params);
      client.#changed();
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => void client.log.push(message));
    connection.onRequest('workspace/diagnostic/refresh', () => {
      client.refreshes++;
      client.#changed();
      return null;
    });
    connection.onRequest('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
      client.registrations.push(...registrations.map(({ method }) => method));
      return null;
    });
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) => items.map(({ scopeUri }) => options.settings?.(scopeUri) ?? null));
    connection.listen();
    client.initialized = await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: options.folders.map((folder) => ({ uri: uriOf(folder), name: folder })),
      ...(options.locale === undefined ? {} : { locale: options.locale }),
      ...(options.initializationOptions === undefined ? {} : { initializationOptions: options.initializationOptions }),
      capabilities: {
        workspace: {
          workspaceFolders: true,
          configuration: options.settings !== undefined,
          ...(options.pulls ? { diagnostics: { refreshSupport: true } } : {}),
        },
        textDocument: {
          publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
          ...(options.pulls ? { diagnostic: { dynamicRegistration: false, relatedInformation: true, codeDescriptionSupport: true } } : {}),
          hover: { contentFormat: ['markdown', 'plaintext'] },
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source', 'source.fixAll'] } } },
          completion: { completionItem: { documentationFormat: ['markdown'] } },
        },
        window: { workDoneProgress: true },
        ...(options.experimental === undefined ? {} : { experimental: options.experimental }),
      },
    });
    await connection.sendNotification('initialized', {});
    return client;
  }

  /** Opens a document; the URI is made from the path unless it is one. */
  async open(path: string, text: string, languageId = 'markdown'): Promise<string> {
    const uri = path.includes(':') ? path : uriOf(path);
    await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    return uri;
  }

  /** Sends one change: of a range, or of the whole text. */
  async change(uri: string, version: number, text: string, start?: Position, end = start): Promise<void> {
    const change = start === undefined ? { text } : { range: { start, end }, text };
    await this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] });
  }

  async pull(uri: string): Promise<Diagnostic[]> {
    const report: { items?: Diagnostic[] } = await this.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    return report.items ?? [];
  }

  /** Pulls until the diagnostics are as wanted, each time the server asks for it. */
  async pullWhen(uri: string, isWanted: (items: readonly Diagnostic[]) => boolean): Promise<Diagnostic[]> {
    for (;;) {
      const { refreshes } = this;
      const items = await this.pull(uri);
      if (isWanted(items)) return items;
      await this.until(() => this.refreshes > refreshes, () => `diagnostics of ${uri}: ${JSON.stringify(items.map(({ code, message }) => [code, message]))}`);
    }
  }

  request<T>(method: string, uri: string, position: Position, more: object = {}): Promise<T> {
    return this.connection.sendRequest(method, { textDocument: { uri }, position, ...more });
  }

  pushed(uri: string): PublishDiagnosticsParams | undefined {
    return this.#pushed.get(uri);
  }

  /** The pushed diagnostics of a document once they are as wanted. */
  async pushedWhen(uri: string, isWanted: (items: readonly Diagnostic[]) => boolean): Promise<Diagnostic[]> {
    await this.until(() => isWanted(this.#pushed.get(uri)?.diagnostics ?? []) && this.#pushed.has(uri), () => `diagnostics of ${uri}: ${JSON.stringify(this.#pushed.get(uri)?.diagnostics.map(({ code, message }) => [code, message]))}`);
    return this.#pushed.get(uri)?.diagnostics ?? [];
  }

  /** Resolves when something that the server sent has made the condition true; rejects after `patience` milliseconds. */
  until(condition: () => boolean, describe: () => string = () => String(condition), patience = 10_000): Promise<void> {
    if (condition()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#watchers.delete(look);
        reject(new Error(`The server did not do it in ${patience} ms: ${describe()}\n${this.log.join('\n')}\n${this.#errors}`));
      }, patience);
      const look = (): void => {
        if (!condition()) return;
        clearTimeout(timer);
        this.#watchers.delete(look);
        resolve();
      };
      this.#watchers.add(look);
    });
  }

  /** Ends the server as the protocol wants it, and gives its exit code. */
  async stop(): Promise<number | null> {
    const exited = once(this.#process, 'exit');
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const [code] = (await exited) as [number | null];
    this.connection.dispose();
    return code;
  }

  #changed(): void {
    for (const watcher of [...this.#watchers]) watcher();
  }
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

/** The position of the first character of `words` in a text, moved by `delta` characters on its line. */
export function positionOf(text: string, words: string, delta = 0): Position {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`The text does not hold ${words}`);
  const before = text.slice(0, at).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length + delta };
}
