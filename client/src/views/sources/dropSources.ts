import { DocumentDropEdit, DocumentDropOrPasteEditKind, l10n, languages, WorkspaceEdit } from 'vscode';
import type { DataTransfer, Disposable, Position, TextDocument } from 'vscode';
import { citationAt } from './citationAt.js';

/** What sources that are dragged out of the Sources view are known by: a list of ids. */
export const SOURCE_MIME = 'application/vnd.stet.sources';

const KIND = DocumentDropOrPasteEditKind.Text.append('stet', 'citation');

/** Lets sources be dropped into Markdown: they are cited there. */
export function dropSources(): Disposable {
  const provideDocumentDropEdits = async (document: TextDocument, position: Position, data: DataTransfer): Promise<DocumentDropEdit | undefined> => {
    const ids: unknown = JSON.parse((await data.get(SOURCE_MIME)?.asString()) ?? '[]');
    if (!Array.isArray(ids) || ids.length === 0 || !ids.every((id) => typeof id === 'string')) return undefined;
    const line = document.lineAt(position.line).text;
    const { character, text } = citationAt(line, position.character, ids);
    // What is dropped stands where it was dropped; where a word is to stay whole, a further edit puts it after the word.
    if (character === position.character) return new DocumentDropEdit(text, l10n.t('Cite'), KIND);
    const drop = new DocumentDropEdit('', l10n.t('Cite'), KIND);
    drop.additionalEdit = new WorkspaceEdit();
    drop.additionalEdit.insert(document.uri, position.with({ character }), text);
    return drop;
  };
  return languages.registerDocumentDropEditProvider({ language: 'markdown' }, { provideDocumentDropEdits }, { dropMimeTypes: [SOURCE_MIME], providedDropEditKinds: [KIND] });
}
