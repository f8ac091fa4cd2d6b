import { CodeActionKind, type CodeAction, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver';

import { fixAll, fixesFor, type CodeFix, type TextChange } from '../../features/fixes.js';
import { SERVER_COMMANDS } from '../../sharedNames.js';
import { t } from '../../text/l10n.js';
import type { Server } from '../context.js';
import { toSpan, uriOf } from '../fromProtocol.js';
import { guarded } from '../guard.js';
import type { OpenDocument } from '../openDocument.js';
import { toRange, toTextEdits } from '../toProtocol.js';

export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.stet`;

/** `textDocument/codeAction`: what can be done about the findings in a range, and the safe fixes of the whole document. */
export function handleCodeAction({ session }: Server): void {
  session.connection.onCodeAction((params, token) =>
    guarded<CodeAction[]>(session.connection, 'textDocument/codeAction', token, [], async (signal) => {
      const briefing = await session.readyBriefing(uriOf(params), signal);
      if (briefing === undefined) return [];
      const { document } = briefing;
      const range = toSpan(document.lined, params.range);
      const checked = await session.check(briefing, signal);
      const { only, diagnostics } = params.context ?? {};
      const actions: CodeAction[] = [];
      if (wants(only, CodeActionKind.QuickFix)) actions.push(...fixesFor(checked, range).map((fix) => actionOf(fix, document, diagnostics ?? [])));
      const changes = wants(only, FIX_ALL_KIND) ? fixAll(checked) : [];
      if (changes.length > 0) actions.push({ title: t('Apply all safe fixes of Stet ({0})', changes.length), kind: FIX_ALL_KIND, edit: editOf(document, changes) });
      return actions;
    }),
  );

  function actionOf(fix: CodeFix, document: OpenDocument, diagnostics: readonly Diagnostic[]): CodeAction {
    const range = toRange(document.lined, fix.finding);
    const settled = diagnostics.filter(({ code, range: other }) => code === fix.finding.code && JSON.stringify(other) === JSON.stringify(range));
    return {
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      ...(settled.length > 0 ? { diagnostics: settled } : {}),
      ...(fix.isPreferred ? { isPreferred: true } : {}),
      ...(fix.changes.length > 0 ? { edit: editOf(document, fix.changes) } : {}),
      ...(fix.command === undefined ? {} : { command: { title: fix.title, ...commandOf(fix.command, document.uri) } }),
    };
  }

  function editOf(document: OpenDocument, changes: readonly TextChange[]): WorkspaceEdit {
    const { uri, version, lined } = document;
    const edits = toTextEdits(lined, changes);
    return session.features.versionedEdits ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } };
  }
}

function commandOf(command: NonNullable<CodeFix['command']>, uri: string): { command: string; arguments: string[] } {
  switch (command.name) {
    case SERVER_COMMANDS.acceptName:
      return { command: command.name, arguments: [command.acceptedName, uri] };
    case SERVER_COMMANDS.verifyCitations:
      return { command: command.name, arguments: [uri, command.statement] };
    case SERVER_COMMANDS.markAsChecked:
    case SERVER_COMMANDS.removeMark:
      return { command: command.name, arguments: [uri, command.code, command.fingerprint] };
    case SERVER_COMMANDS.ignoreEverywhere:
      return { command: command.name, arguments: [command.code, command.text, uri] };
  }
}

/** Whether actions of a kind are asked for: all where no kinds are named, else those of a kind named or one above it. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`) || wanted === '' || wanted.startsWith(`${kind}.`));
}
