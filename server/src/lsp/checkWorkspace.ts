import type { Diagnostic } from 'vscode-languageserver';

import type { WorkspaceCheckResult } from '../sharedNames.js';
import type { Server } from './context.js';
import { toDiagnostic } from './toProtocol.js';
import type { WorkspaceFolder } from './workspaceFolder.js';

/** Checks every briefing of the folders. What is found in those that are not open is published; open ones have theirs already. */
export async function checkWorkspace({ session, diagnostics, briefings }: Server, folders: readonly WorkspaceFolder[], signal: AbortSignal): Promise<WorkspaceCheckResult> {
  await Promise.all(folders.map(({ corpus }) => corpus.ready));
  const progress = await session.connection.window.createWorkDoneProgress();
  progress.begin('Checking briefings');
  let documents = 0;
  let findings = 0;
  try {
    for await (const { uri, document, folder, checked, isOpen } of briefings.check(folders, signal)) {
      documents++;
      findings += checked.report.findings.length;
      progress.report(uri.slice(uri.lastIndexOf('/') + 1));
      if (isOpen) continue;
      const articles = await session.articlesOf(folder, checked.report.findings.flatMap(({ evidence }) => evidence), signal);
      const items: Diagnostic[] = checked.report.findings.map((finding) => toDiagnostic(document.lined, finding, articles, session.features));
      diagnostics.publishUnopened(uri, items);
    }
  } finally {
    progress.done();
  }
  return { documents, findings };
}
