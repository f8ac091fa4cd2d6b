import { CodeActionKind, TextDocumentSyncKind, type InitializeResult, type WorkspaceFolder as ClientFolder } from 'vscode-languageserver';

import { SERVER_COMMANDS, STET } from '../../sharedNames.js';
import type { Server } from '../context.js';
import { enterLife, inBackground } from '../guard.js';
import { uriOfPath } from '../uris.js';
import { FIX_ALL_KIND } from './codeAction.js';
import { watchConfiguration } from './configuration.js';

/** Marks that open a quotation or a citation, and the capitals that begin a name. */
const TRIGGERS = ['"', '“', '„', '«', '‘', '@', ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** `initialize`, `initialized`, `shutdown`. */
export function handleInitialize(server: Server, version: string): void {
  const { session, diagnostics } = server;
  const { connection } = session;
  let folders: readonly ClientFolder[] = [];
  connection.onInitialize((params): InitializeResult => {
    session.initialize(params);
    enterLife(connection, 'initialised');
    folders = params.workspaceFolders ?? rootFolder(params.rootUri, params.rootPath);
    return {
      serverInfo: { name: STET, version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, willSaveWaitUntil: true },
        ...(session.features.pullsDiagnostics ? { diagnosticProvider: { identifier: STET, interFileDependencies: false, workspaceDiagnostics: false } } : {}),
        hoverProvider: true,
        completionProvider: { triggerCharacters: TRIGGERS, resolveProvider: true },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND] },
        definitionProvider: true,
        referencesProvider: true,
        documentLinkProvider: { resolveProvider: false },
        codeLensProvider: { resolveProvider: false },
        inlayHintProvider: { resolveProvider: false },
        executeCommandProvider: { commands: Object.values(SERVER_COMMANDS) },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });
  connection.onInitialized(() => {
    watchConfiguration(server);
    inBackground(connection, 'initialized', async () => {
      await session.folders.replace(folders);
      session.markStarted();
      diagnostics.foldersChanged();
    });
  });
  connection.onShutdown(async () => {
    enterLife(connection, 'shutDown');
    session.scheduler.dropAll();
    await session.folders.closeAll();
  });
}

/** The folder of clients that know of one only. */
function rootFolder(rootUri: string | null | undefined, rootPath: string | null | undefined): ClientFolder[] {
  const uri = rootUri ?? (rootPath ? uriOfPath(rootPath) : undefined);
  return uri ? [{ uri, name: uri.slice(uri.lastIndexOf('/') + 1) }] : [];
}
