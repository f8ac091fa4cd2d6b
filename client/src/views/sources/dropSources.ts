import { DocumentDropEdit, DocumentDropOrPasteEditKind, l10n, languages, WorkspaceEdit } from 'vscode';
import type { CancellationToken, DataTransfer, Disposable, Position, TextDocument } from 'vscode';
import type { Stet } from '../../stet.js';
import { citingEdits } from './citeSources.js';

/** What sources that are dragged out of the Sources view are known by: a list of ids. */
export const SOURCE_MIME = 'application/vnd.stet.sources';

const KIND = DocumentDropOrPasteEditKind.Text.append('stet', 'citation');

/** Lets sources be dropped into Markdown: they are cited there. */
export function dropSources(stet: Stet): Disposable {
  const provideDocumentDropEdits = async (document: TextDocument, position: Position, data: DataTransfer, token: CancellationToken): Promise<DocumentDropEdit | undefined> => {
    const ids: unknown = JSON.parse((await data.get(SOURCE_MIME)?.asString()) ?? '[]');
    if (!Array.isArray(ids) || ids.length === 0 || !ids.every((id) => typeof id === 'string')) return undefined;
    const edits = await citingEdits(stet, document, position, ids, token);
    const [first] = edits;
    // What is dropped stands where it was dropped; where a word is to stay whole, or a footnote comes with it, further edits put it there.
    if (edits.length === 1 && first?.range.isEmpty === true && first.range.start.isEqual(position)) return new DocumentDropEdit(first.newText, l10n.t('Cite'), KIND);
    const drop = new DocumentDropEdit('', l10n.t('Cite'), KIND);
    drop.additionalEdit = new WorkspaceEdit();
    drop.additionalEdit.set(document.uri, edits);
    return drop;
  };
  return languages.registerDocumentDropEditProvider({ language: 'markdown' }, { provideDocumentDropEdits }, { dropMimeTypes: [SOURCE_MIME], providedDropEditKinds: [KIND] });
}
