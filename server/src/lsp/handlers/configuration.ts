import { DidChangeConfigurationNotification } from 'vscode-languageserver';

import type { Server } from '../context.js';
import { inBackground } from '../guard.js';
import { STET } from '../../sharedNames.js';

/** `workspace/didChangeConfiguration` and `didChangeWorkspaceFolders`: settings are read anew, folders opened and closed. */
export function handleConfiguration({ session, diagnostics }: Server): void {
  const { connection } = session;
  connection.onDidChangeConfiguration((params) => {
    const sent: unknown = params.settings;
    // Clients that can be asked send nothing of worth here.
    if (!session.features.configuration && sent !== undefined && sent !== null) session.sentSettings = sent;
    inBackground(connection, 'workspace/didChangeConfiguration', async () => {
      await session.folders.reloadSettings();
      diagnostics.foldersChanged();
    });
  });
}

/** Asks the client to tell of changes, where it has to be asked. Called once it is initialized. */
export function watchConfiguration({ session, diagnostics }: Server): void {
  const { connection, features } = session;
  if (features.configurationChanges) {
    inBackground(connection, 'client/registerCapability', () => connection.client.register(DidChangeConfigurationNotification.type, { section: STET }));
  }
  if (!features.workspaceFolders) return;
  connection.workspace.onDidChangeWorkspaceFolders(() =>
    inBackground(connection, 'workspace/didChangeWorkspaceFolders', async () => {
      await session.folders.replace((await connection.workspace.getWorkspaceFolders()) ?? []);
      diagnostics.foldersChanged();
    }),
  );
}
