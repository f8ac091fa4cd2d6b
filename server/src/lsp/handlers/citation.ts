import type { CancellationToken } from 'vscode-languageserver';

import { insertCitations, type Cited } from '../../features/citing/insert.js';
import { CITATION_REQUEST, type CitationEdits, type CitationParams } from '../../sharedViews.js';
import type { Server } from '../context.js';
import { toOffset, uriOf } from '../fromProtocol.js';
import { guarded } from '../guard.js';
import { toTextEdits } from '../toProtocol.js';

/** Articles that one request may cite: more are no choice of a writer's. */
const MOST_IDS = 100;

/** `stet/citation`: the edits that cite articles at a position, as a view does with what is dropped into the text. */
export function handleCitation({ session }: Server): void {
  session.connection.onRequest(CITATION_REQUEST, (params: CitationParams, token: CancellationToken) =>
    guarded<CitationEdits | null>(session.connection, CITATION_REQUEST, token, null, async (signal) => {
      const briefing = await session.readyBriefing(uriOf(params), signal);
      if (briefing === undefined) return null;
      const { document, folder } = briefing;
      const cited: Cited[] = [];
      for (const id of (Array.isArray(params.ids) ? params.ids : []).slice(0, MOST_IDS)) if (typeof id === 'string' && (await folder.corpus.index.card(id, signal)) !== undefined) cited.push({ id });
      const changes = insertCitations(document.briefing, toOffset(document.lined, params.position), cited, folder.settings.citation.style);
      return { version: document.version, edits: toTextEdits(document.lined, changes) };
    }),
  );
}
