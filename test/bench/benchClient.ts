import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { createProtocolConnection, StreamMessageReader, StreamMessageWriter, type Diagnostic, type Position, type ProtocolConnection } from 'vscode-languageserver-protocol/node';

import { STATUS_NOTIFICATION, type FolderStatus } from '../../server/src/sharedNames.js';

const ROOT = join(import.meta.dirname, '..', '..');
/** The bundle that `stet lsp --stdio` runs, without the step that builds it when it is stale: that is not the server's time. */
const PROGRAM = join(ROOT, 'dist', 'cli.cjs');

/** How often the memory of the server is looked at while it is watched, in milliseconds. */
const LOOK_EVERY_MS = 200;

/** What the extension starts the server with. */
const AS_THE_EXTENSION = ['--max-semi-space-size=8', '--min-semi-space-size=8'];
const ENVIRONMENT_OF_THE_EXTENSION = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072', MALLOC_MMAP_THRESHOLD_: '32768' };

/** A client that pulls diagnostics from the real server, a process on the other side of a pipe. */
export class BenchClient {
  readonly connection: ProtocolConnection;
  /** When the process was started, in milliseconds of `performance.now()`. */
  readonly startedAt: number;
  readonly #process: ChildProcessWithoutNullStreams;
  #status: FolderStatus | undefined;
  #onStatus: (() => void) | undefined;
  #version = 1;

  constructor(indexFolder: string, nodeArguments: readonly string[] = AS_THE_EXTENSION) {
    this.startedAt = performance.now();
    this.#process = spawn(process.execPath, [...nodeArguments, PROGRAM, 'lsp', '--stdio', '--index-dir', indexFolder], { cwd: ROOT, env: { ...process.env, ...ENVIRONMENT_OF_THE_EXTENSION } });
    this.#process.stderr.pipe(process.stderr);
    this.connection = createProtocolConnection(new StreamMessageReader(this.#process.stdout), new StreamMessageWriter(this.#process.stdin));
    this.connection.onNotification(STATUS_NOTIFICATION, (status: FolderStatus) => {
      this.#status = status;
      this.#onStatus?.();
    });
    this.connection.onRequest('workspace/diagnostic/refresh', () => null);
    this.connection.listen();
  }

  /** The server's process. */
  get pid(): number | undefined {
    return this.#process.pid;
  }

  async initialize(folder: string): Promise<void> {
    await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [{ uri: uriOf(folder), name: 'bench' }],
      capabilities: {
        workspace: { workspaceFolders: true, diagnostics: { refreshSupport: true } },
        textDocument: { diagnostic: { relatedInformation: true, codeDescriptionSupport: true }, hover: { contentFormat: ['markdown'] }, completion: { completionItem: { documentationFormat: ['markdown'] } } },
      },
    });
    await this.connection.sendNotification('initialized', {});
  }

  /** Resolves when the server says that so many articles are read and no more are to come. */
  async indexed(articles: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (this.#status !== undefined && !this.#status.busy && this.#status.articles >= articles) resolve();
      };
      this.#onStatus = look;
      look();
    });
  }

  async open(path: string, text: string): Promise<string> {
    const uri = uriOf(path);
    await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: this.#version, text } });
    return uri;
  }

  async insert(uri: string, position: Position, text: string): Promise<void> {
    await this.#change(uri, position, position, text);
  }

  async erase(uri: string, start: Position, end: Position): Promise<void> {
    await this.#change(uri, start, end, '');
  }

  async pull(uri: string): Promise<readonly Diagnostic[]> {
    const report: { items?: Diagnostic[] } = await this.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    return report.items ?? [];
  }

  ask<Answer>(method: string, uri: string, position: Position, more: object = {}): Promise<Answer> {
    return this.connection.sendRequest(method, { textDocument: { uri }, position, ...more });
  }

  /** Memory that the server and the processes that it started hold now, in MiB. Linux only; elsewhere NaN. */
  memory(): number {
    if (process.platform !== 'linux' || this.#process.pid === undefined) return NaN;
    return [this.#process.pid, ...childrenOf(this.#process.pid)].reduce((sum, pid) => sum + residentOf(pid), 0);
  }

  /** Processor time that the server's main thread has taken so far, in milliseconds. Linux only; elsewhere NaN. */
  processorTime(): number {
    const { pid } = this.#process;
    if (process.platform !== 'linux' || pid === undefined) return NaN;
    return Number(readProcess(`/proc/${pid}/task/${pid}/schedstat`).split(' ')[0] || NaN) / 1e6;
  }

  /** Looks at {@link memory} again and again while `work` goes on, and gives the most that was seen. */
  async mostMemory(work: () => Promise<void>): Promise<number> {
    let most = this.memory();
    const look = setInterval(() => (most = Math.max(most, this.memory())), LOOK_EVERY_MS);
    try {
      await work();
    } finally {
      clearInterval(look);
    }
    return Math.max(most, this.memory());
  }

  async stop(): Promise<void> {
    const exited = once(this.#process, 'exit');
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await exited;
    this.connection.dispose();
  }

  async #change(uri: string, start: Position, end: Position, text: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: ++this.#version }, contentChanges: [{ range: { start, end }, text }] });
  }
}

/** Processes that a process started and that run now. */
function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) => readProcess(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number));
}

function residentOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readProcess(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
}

/** What the system says of a process; empty where the process, or its thread, has just ended. */
function readProcess(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return '';
    throw error;
  }
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}
