import { ErrorCodes, ResponseError } from 'vscode-languageserver';

import { updateBibliography, type BibliographyOptions } from '../features/citing/bibliography.js';
import { convertCitations } from '../features/citing/convert.js';
import { insertCitation } from '../features/citing/insert.js';
import type { TextChange } from '../features/textChange.js';
import type { ConvertResult, EditResult } from '../sharedNames.js';
import { t } from '../text/l10n.js';
import type { Server } from './context.js';
import { toOffset } from './fromProtocol.js';
import { bibliographyStyle } from './bibliographyStyle.js';
import type { BriefingInFolder, Session } from './session.js';
import { toTextEdits } from './toProtocol.js';

/** Cites an article at a place of a briefing: `[id, line, character, locator?]`. */
export async function cite(server: Server, briefing: BriefingInFolder, [id, line, character, locator]: readonly unknown[], signal: AbortSignal): Promise<EditResult> {
  if (typeof id !== 'string' || typeof line !== 'number' || typeof character !== 'number') throw new ResponseError(ErrorCodes.InvalidParams, 'The command needs an id, a line and a character.');
  if ((await briefing.folder.corpus.index.card(id, signal)) === undefined) throw new ResponseError(ErrorCodes.InvalidParams, `No article has the id ${id}.`);
  const { document, folder } = briefing;
  const offset = toOffset(document.lined, { line, character });
  const cited = { id, ...(typeof locator === 'string' ? { locator } : {}) };
  return apply(server, briefing, insertCitation(document.briefing, offset, cited, folder.settings.citation.style), t('Insert citation'));
}

/** Brings the bibliography up to date, or makes one. Null where its style cannot be used, which the writer is told. */
export async function bringUpToDate(server: Server, briefing: BriefingInFolder, signal: AbortSignal): Promise<EditResult | null> {
  const options = await bibliographyOptions(server.session, briefing, true);
  if (options === undefined) return null;
  const change = await updateBibliography(briefing.document.briefing, briefing.folder.corpus.index, options, true, signal);
  return apply(server, briefing, change === undefined ? [] : [change], t('Update bibliography'));
}

/** Gives the citations the other form, or the one that the settings name. */
export async function convert(server: Server, briefing: BriefingInFolder, to: string | undefined): Promise<ConvertResult> {
  const style = to === 'bracket' || to === 'footnote' ? to : briefing.folder.settings.citation.style;
  const { changes, converted, left } = convertCitations(briefing.document.briefing, style);
  return { ...(await apply(server, briefing, changes, t('Convert citations'))), converted, left };
}

/** How the settings want the bibliography of a briefing; undefined where they name a style that cannot be used. */
export async function bibliographyOptions(session: Session, { folder, path }: BriefingInFolder, isAskedFor: boolean): Promise<BibliographyOptions | undefined> {
  const style = await bibliographyStyle(session, folder, isAskedFor);
  return style === undefined ? undefined : { style, heading: folder.settings.bibliography.heading, ...(path === undefined ? {} : { briefingPath: path }) };
}

/** Has the client change the document as it stood when the changes were worked out. */
async function apply({ session }: Server, { document }: BriefingInFolder, changes: readonly TextChange[], label: string): Promise<EditResult> {
  if (changes.length === 0) return { isChanged: false };
  const { uri, version, lined } = document;
  const edits = toTextEdits(lined, changes);
  const edit = session.features.versionedEdits ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } };
  const { applied } = await session.connection.workspace.applyEdit({ label, edit });
  return { isChanged: applied };
}
