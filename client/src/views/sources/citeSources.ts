import { TextEdit, workspace } from 'vscode';
import type { CancellationToken, Position, TextDocument } from 'vscode';
import { DEFAULT_SETTINGS, STET } from '../../../../server/src/sharedNames.js';
import { CITATION_REQUEST } from '../../../../server/src/sharedViews.js';
import type { CitationEdits } from '../../../../server/src/sharedViews.js';
import { ask, toRange } from '../../protocol.js';
import type { Stet } from '../../stet.js';
import { citationAt } from './citationAt.js';

/**
 * The edits that cite sources at a place of a briefing, in the form that the settings name. Within a word the place is the word's end. A footnote is the server's to make, which knows the others;
 * where it has no answer, or the text is another by now, the sources are cited in brackets.
 */
export async function citingEdits({ client }: Stet, document: TextDocument, position: Position, ids: readonly string[], token?: CancellationToken): Promise<TextEdit[]> {
  const { character, text } = citationAt(document.lineAt(position.line).text, position.character, ids);
  const place = position.with({ character });
  const style = workspace.getConfiguration(`${STET}.citation`, document).get('style', DEFAULT_SETTINGS.citation.style);
  // Further ids join the brackets that are there in either form.
  if (style === 'footnote' && !text.startsWith(';')) {
    const made = await ask<CitationEdits>(client, CITATION_REQUEST, { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) }, position: { line: place.line, character }, ids }, token);
    if (made !== undefined && made.version === document.version && made.edits.length > 0) return made.edits.map(({ range, newText }) => TextEdit.replace(toRange(range), newText));
  }
  return [TextEdit.insert(place, text)];
}
