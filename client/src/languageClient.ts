import { l10n, ProgressLocation, window } from 'vscode';
import type { ExtensionContext, LogOutputChannel } from 'vscode';
import { TransportKind } from 'vscode-languageclient/node';
import type { LanguageClient, LanguageClientOptions, Middleware, ServerOptions } from 'vscode-languageclient/node';
import { CLIENT_COMMANDS, SERVER_COMMANDS, STET } from '../../server/src/sharedNames.js';
import type { ServerOptions as ServerOptionsSent, VerifyResult, WorkspaceCheckResult } from '../../server/src/sharedNames.js';
import type { Ask } from './commands/citing.js';
import { briefingOf, deskCommand, noBriefing } from './commands/deskCommand.js';
import { StetClient } from './stetClient.js';
import { count } from './words.js';

/** What is new in memory may take so many megabytes, in each of two halves: left to itself, Node takes four times as much, and keeps it. */
const MEMORY = ['--max-semi-space-size=8', '--min-semi-space-size=8'];

/**
 * On Linux the system's library keeps what a thread freed for that thread alone, in up to sixteen places: with two, and with what is freed at the end of one given back at once, a server that indexed 100,000
 * articles is a third smaller. Lists of some kilobytes that come and go, as those that searches read do, would leave holes between what stays: each of 32 kB and more has pages of its own, which go with it.
 * Other systems know nothing of these names.
 */
const ENVIRONMENT = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072', MALLOC_MMAP_THRESHOLD_: '32768' };

/**
 * Makes the client of the Stet server; it is not started yet. The server runs as a process of its own with the editor's Node.
 * Its trace is a matter of the setting `stet.trace.server`.
 */
export function createLanguageClient(context: ExtensionContext, log: LogOutputChannel): LanguageClient {
  const module = context.asAbsolutePath('dist/server.cjs');
  const serverOptions: ServerOptions = {
    run: { module, transport: TransportKind.ipc, options: { execArgv: MEMORY, env: ENVIRONMENT } },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: [...MEMORY, '--enable-source-maps', '--inspect=6009'], env: ENVIRONMENT } },
  };
  const clientOptions: LanguageClientOptions = {
    // Markdown is what a briefing is written in. Plain text and HTML are here for the articles: references to a passage start from one.
    documentSelector: [
      { scheme: 'file', language: 'markdown' },
      { scheme: 'untitled', language: 'markdown' },
      { scheme: 'file', language: 'plaintext' },
      { scheme: 'file', language: 'html' },
    ],
    // Indexes are kept in the extension's own storage, never in the writer's folder.
    initializationOptions: { indexFolder: (context.storageUri ?? context.globalStorageUri).fsPath } satisfies ServerOptionsSent,
    outputChannel: log,
    // Hovers show words of articles, which nobody vouches for: no command links and no HTML from there.
    markdown: { isTrusted: false, supportHtml: false },
    middleware: { executeCommand: (command, args, next) => executeCommand(command, args, next, (method, params) => client.sendRequest(method, params)), provideCodeLenses },
  };
  const client: LanguageClient = new StetClient(STET, 'Stet', serverOptions, clientOptions);
  client.registerFeature({
    // What cannot be read in its file is shown as a document of its own (`views/sourceDocuments`).
    fillClientCapabilities: (capabilities) => {
      capabilities.experimental = { ...(capabilities.experimental as object | undefined), stetSourceDocuments: true };
    },
    initialize: () => undefined,
    getState: () => ({ kind: 'static' }),
    clear: () => undefined,
  });
  return client;
}

/** A lens over a section leads to the Briefing view; the server, which knows no views, sends words alone. */
const provideCodeLenses: NonNullable<Middleware['provideCodeLenses']> = async (document, token, next) => {
  const lenses = await next(document, token);
  for (const lens of lenses ?? []) if (lens.command?.command === '') lens.command = { ...lens.command, command: CLIENT_COMMANDS.showBriefing };
  return lenses;
};

/** Shows what a command of the server is doing and what came of it. */
async function executeCommand(command: string, args: unknown[], next: (command: string, args: unknown[]) => unknown, ask: Ask): Promise<unknown> {
  switch (command) {
    case SERVER_COMMANDS.checkWorkspace: {
      const result = (await withProgress(l10n.t('Stet: checking all briefings'), () => next(command, args))) as WorkspaceCheckResult | null | undefined;
      if (result) tellResult(result);
      return result;
    }
    case SERVER_COMMANDS.rebuildIndex:
      return withProgress(l10n.t('Stet: reading the articles anew'), () => next(command, args));
    case SERVER_COMMANDS.verifyCitations: {
      // A quick fix names the document; from the palette it is the one in front.
      const [given, ...more] = args;
      const briefing = briefingOf(given);
      if (briefing === undefined) return noBriefing();
      const result = (await next(command, [briefing, ...more])) as VerifyResult | null | undefined;
      if (result && more.length === 0) tellVerified(result);
      return result;
    }
    default:
      return deskCommand(command, args, next, ask);
  }
}

async function withProgress(title: string, work: () => unknown): Promise<unknown> {
  return window.withProgress({ location: ProgressLocation.Window, title }, async () => work());
}

/** Says of how many sentences the passages are remembered. */
function tellVerified({ sentences }: VerifyResult): void {
  const told = sentences === 0 ? l10n.t('No sentence of this briefing both cites a source and is borne out by it, so there is nothing to remember.') : l10n.t('The passages that {0} of this briefing cite are remembered.', count(sentences, 'sentence'));
  void window.showInformationMessage(`Stet: ${told}`);
}

/** Says how many briefings were checked. Does not wait for anybody to read it. */
function tellResult({ documents, findings }: WorkspaceCheckResult): void {
  const checked = documents === 0 ? l10n.t('There is no briefing to check.') : l10n.t('Checked {0}: {1}.', count(documents, 'briefing'), count(findings, 'finding'));
  void window.showInformationMessage(`Stet: ${checked}`);
}
