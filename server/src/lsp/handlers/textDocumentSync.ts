import { OpenDocument } from '../openDocument.js';
import type { Server } from '../context.js';

/** `textDocument/didOpen`, `didChange`, `didClose`: keeps the documents that the client has open. */
export function handleTextDocumentSync({ session, diagnostics }: Server): void {
  const { connection, documents } = session;
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    documents.set(uri, new OpenDocument(uri, languageId, version, text));
    diagnostics.documentOpened(uri);
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    const document = documents.get(textDocument.uri);
    if (document === undefined) return connection.console.warn(`The client changed ${textDocument.uri}, which it did not open.`);
    document.change(contentChanges, textDocument.version);
    session.quiet.disturbed();
    diagnostics.documentChanged(textDocument.uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    documents.delete(uri);
    diagnostics.documentClosed(uri);
  });
}
