import type { DocumentLink } from 'vscode-languageserver';

import { documentLinks } from '../../features/documentLinks.js';
import type { Server } from '../context.js';
import { uriOf } from '../fromProtocol.js';
import { guarded } from '../guard.js';
import { toDocumentLink } from '../toProtocol.js';

/** `textDocument/documentLink`: each citation opens its article. */
export function handleDocumentLink({ session }: Server): void {
  session.connection.onDocumentLinks((params, token) =>
    guarded<DocumentLink[] | null>(session.connection, 'textDocument/documentLink', token, null, async (signal) => {
      const briefing = await session.readyBriefing(uriOf(params), signal);
      if (briefing === undefined) return null;
      const { document, folder } = briefing;
      const links = await documentLinks({ briefing: document.briefing }, folder.corpus.index, signal);
      return links.map((link) => toDocumentLink(document.lined, link, session.features));
    }),
  );
}
