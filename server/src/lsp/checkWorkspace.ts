import type { Diagnostic } from 'vscode-languageserver';

import type { WorkspaceCheckResult } from '../sharedNames.js';
import { t } from '../text/l10n.js';
import type { Server } from './context.js';
import type { Session } from './session.js';
import { toDiagnostic } from './toProtocol.js';
import type { CheckedBriefing } from './workspaceBriefings.js';
import type { WorkspaceFolder } from './workspaceFolder.js';

/** Checks every briefing of the folders. What is found in those that are not open is published; open ones have theirs already. */
export async function checkWorkspace({ session, diagnostics, briefings }: Server, folders: readonly WorkspaceFolder[], signal: AbortSignal): Promise<WorkspaceCheckResult> {
  await Promise.all(folders.map(({ corpus }) => corpus.ready));
  const progress = await session.connection.window.createWorkDoneProgress();
  progress.begin(t('Checking briefings'));
  let documents = 0;
  let findings = 0;
  try {
    for await (const { uri, document, folder, checked, isOpen } of briefings.check(folders, signal)) {
      documents++;
      findings += checked.report.findings.length;
      progress.report(uri.slice(uri.lastIndexOf('/') + 1));
      if (isOpen) continue;
      diagnostics.publishUnopened(uri, await diagnosticsOf({ document, folder, checked }, session, signal));
    }
  } finally {
    progress.done();
  }
  return { documents, findings };
}

/** Works out anew what is published on briefings that are not open; one that is gone, or no briefing any more, has nothing to show. */
export async function checkUnopened({ session, diagnostics, briefings }: Server, uris: readonly string[], signal: AbortSignal): Promise<void> {
  for (const uri of uris) {
    if (session.documents.has(uri)) continue;
    const found = await briefings.unopened(uri, signal);
    signal.throwIfAborted();
    diagnostics.publishUnopened(uri, found === undefined ? [] : await diagnosticsOf(found, session, signal));
  }
}

async function diagnosticsOf({ document, folder, checked }: Pick<CheckedBriefing, 'document' | 'folder' | 'checked'>, session: Session, signal: AbortSignal): Promise<Diagnostic[]> {
  const { findings } = checked.report;
  const articles = await session.articlesOf(folder, findings.flatMap(({ evidence }) => evidence), signal);
  return findings.map((finding) => toDiagnostic(document.lined, finding, articles, session.features));
}
