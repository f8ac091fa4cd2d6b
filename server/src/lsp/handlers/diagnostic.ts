import { DocumentDiagnosticReportKind, type DiagnosticServerCancellationData, type DocumentDiagnosticReport } from 'vscode-languageserver';

import type { Server } from '../context.js';
import { uriOf } from '../fromProtocol.js';
import { guarded } from '../guard.js';

/** `textDocument/diagnostic`: the diagnostics of a briefing; none for any other document. */
export function handleDiagnostic({ session, diagnostics }: Server): void {
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  session.connection.languages.diagnostics.on((params, token) =>
    guarded<DocumentDiagnosticReport, DiagnosticServerCancellationData>(session.connection, 'textDocument/diagnostic', token, nothing, async (signal) => {
      const uri = uriOf(params);
      const briefing = await session.readyBriefing(uri, signal);
      const items = briefing === undefined ? [] : await diagnostics.pulled(briefing, signal);
      const resultId = diagnostics.resultId(uri, items);
      return params.previousResultId === resultId ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId } : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    }),
  );
}
