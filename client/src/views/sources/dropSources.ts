import { DocumentDropEdit, DocumentDropOrPasteEditKind, l10n, languages } from 'vscode';
import type { DataTransfer, Disposable, Position, TextDocument } from 'vscode';

/** What sources that are dragged out of the Sources view are known by: a list of ids. */
export const SOURCE_MIME = 'application/vnd.stet.sources';

const KIND = DocumentDropOrPasteEditKind.Text.append('stet', 'citation');

/** Lets sources be dropped into Markdown: they are cited there. */
export function dropSources(): Disposable {
  const provideDocumentDropEdits = async (document: TextDocument, position: Position, data: DataTransfer): Promise<DocumentDropEdit | undefined> => {
    const ids: unknown = JSON.parse((await data.get(SOURCE_MIME)?.asString()) ?? '[]');
    if (!Array.isArray(ids) || ids.length === 0 || !ids.every((id) => typeof id === 'string')) return undefined;
    const line = document.lineAt(position.line).text;
    return new DocumentDropEdit(citationAt(line, position.character, ids), l10n.t('Cite'), KIND);
  };
  return languages.registerDocumentDropEditProvider({ language: 'markdown' }, { provideDocumentDropEdits }, { dropMimeTypes: [SOURCE_MIME], providedDropEditKinds: [KIND] });
}

/** The citation for a place in a line: in brackets that are open there another id, else brackets of its own, with a space after a word. */
export function citationAt(line: string, character: number, ids: readonly string[]): string {
  const before = line.slice(0, character);
  const isInBrackets = /\[[^\]]*@[^\]]*$/.test(before);
  if (isInBrackets) return ids.map((id) => `; @${id}`).join('');
  return `${/[^\s([]$/.test(before) ? ' ' : ''}[${ids.map((id) => `@${id}`).join('; ')}]`;
}
