import { Range, TextEdit, Uri, WorkspaceEdit, workspace } from 'vscode';
import type { CancellationToken, TextDocument } from 'vscode';
import { LSPErrorCodes, ResponseError } from 'vscode-languageclient/node';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ShownEdit, ShownRange } from '../../server/src/sharedViews.js';

export function toRange({ start, end }: ShownRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/**
 * Asks the server something of Stet's own. Undefined where the server is not running, or where the question was cancelled or overtaken by a change of the
 * document; another error of the server rejects.
 */
export async function ask<Answer>(client: LanguageClient, method: string, params: object, token?: CancellationToken): Promise<Answer | undefined> {
  if (!client.isRunning()) return undefined;
  try {
    const answer = await (token === undefined ? client.sendRequest<Answer | null>(method, params) : client.sendRequest<Answer | null>(method, params, token));
    return token?.isCancellationRequested === true ? undefined : (answer ?? undefined);
  } catch (error) {
    const isStale = error instanceof ResponseError && (error.code === LSPErrorCodes.RequestCancelled || error.code === LSPErrorCodes.ContentModified || error.code === LSPErrorCodes.ServerCancelled);
    if (isStale || token?.isCancellationRequested === true || !client.isRunning()) return undefined;
    throw error;
  }
}

/** Applies edits of one version of a document; false where the document is another by now. */
export async function applyEdits(document: TextDocument, version: number, edits: readonly ShownEdit[]): Promise<boolean> {
  if (document.version !== version) return false;
  const edit = new WorkspaceEdit();
  edit.set(document.uri, edits.map(({ range, newText }) => TextEdit.replace(toRange(range), newText)));
  return workspace.applyEdit(edit);
}

/** What `vscode.open` needs to show a place of a file. */
export function openArguments(uri: string, range: ShownRange | undefined, beside: number | undefined): [Uri, object] {
  return [Uri.parse(uri), { preview: true, ...(range === undefined ? {} : { selection: toRange(range) }), ...(beside === undefined ? {} : { viewColumn: beside }) }];
}
