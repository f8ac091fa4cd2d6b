import type { TextEdit } from 'vscode-languageserver';

import { bibliographyIn } from '../../briefing/bibliography.js';
import { updateBibliography } from '../../features/citing/bibliography.js';
import { bibliographyOptions } from '../citing.js';
import type { Server } from '../context.js';
import { uriOf } from '../fromProtocol.js';
import { guarded } from '../guard.js';
import { toTextEdits } from '../toProtocol.js';

/** `textDocument/willSaveWaitUntil`: a bibliography that is there is brought up to date. Saving waits for nothing: not for a corpus that is still being read. */
export function handleWillSave({ session }: Server): void {
  session.connection.onWillSaveTextDocumentWaitUntil((params, token) =>
    guarded<TextEdit[]>(session.connection, 'textDocument/willSaveWaitUntil', token, [], async (signal) => {
      const briefing = session.briefing(uriOf(params));
      if (briefing === undefined || briefing.folder.corpus.isBusy || !briefing.folder.settings.bibliography.updateOnSave) return [];
      const { document, folder } = briefing;
      if (bibliographyIn(document.lined.text) === undefined) return [];
      const options = await bibliographyOptions(session, briefing, false);
      if (options === undefined) return [];
      const change = await updateBibliography(document.briefing, folder.corpus.index, options, false, signal);
      return change === undefined ? [] : toTextEdits(document.lined, [change]);
    }),
  );
}
