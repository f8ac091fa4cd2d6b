import type { Connection } from 'vscode-languageserver';

import { checkUnopened } from './checkWorkspace.js';
import type { Server } from './context.js';
import { Diagnostics } from './diagnostics.js';
import type { Environment } from './environment.js';
import { handleCodeAction } from './handlers/codeAction.js';
import { handleCodeLens } from './handlers/codeLens.js';
import { handleCompletion } from './handlers/completion.js';
import { handleConfiguration } from './handlers/configuration.js';
import { handleDefinition } from './handlers/definition.js';
import { handleDiagnostic } from './handlers/diagnostic.js';
import { handleDidChangeWatchedFiles } from './handlers/didChangeWatchedFiles.js';
import { handleDocumentLink } from './handlers/documentLink.js';
import { handleEvidence } from './handlers/evidence.js';
import { handleExecuteCommand } from './handlers/executeCommand.js';
import { handleFindSources } from './handlers/findSources.js';
import { handleHover } from './handlers/hover.js';
import { handleInitialize } from './handlers/initialize.js';
import { handleInlayHint } from './handlers/inlayHint.js';
import { handleOverview } from './handlers/overview.js';
import { handleProblems } from './handlers/problems.js';
import { handleReferences } from './handlers/references.js';
import { handleSearch } from './handlers/search.js';
import { handleSources } from './handlers/sources.js';
import { handleSecondReading } from './handlers/secondReading.js';
import { handleTextDocumentSync } from './handlers/textDocumentSync.js';
import { handleWillSave } from './handlers/willSave.js';
import { Session } from './session.js';
import { StatusReporter } from './status.js';
import { WorkspaceBriefings } from './workspaceBriefings.js';

/** Serves one client over a connection until it closes. */
export function serve(connection: Connection, environment: Environment, version: string): void {
  const session = new Session(connection, environment);
  const status = new StatusReporter(session);
  const server: Server = { session, diagnostics: new Diagnostics(session, status), briefings: new WorkspaceBriefings(session) };
  server.diagnostics.whenUnopenedChange((uris, signal) => checkUnopened(server, uris, signal));
  session.folders.listen((folder, change) => {
    session.invalidateReports();
    status.changed(folder);
    if (change === 'stetFolder') server.diagnostics.choicesChanged(folder);
    else server.diagnostics.corpusChanged(folder);
  });
  handleInitialize(server, version);
  handleTextDocumentSync(server);
  handleConfiguration(server);
  handleDidChangeWatchedFiles(server);
  handleDiagnostic(server);
  handleHover(server);
  handleCompletion(server);
  handleCodeAction(server);
  handleDefinition(server);
  handleReferences(server);
  handleDocumentLink(server);
  handleExecuteCommand(server);
  handleProblems(server);
  handleFindSources(server);
  handleWillSave(server);
  handleSecondReading(server);
  handleCodeLens(server);
  handleEvidence(server);
  handleInlayHint(server);
  handleOverview(server);
  handleSearch(server);
  handleSources(server);
  connection.listen();
}
