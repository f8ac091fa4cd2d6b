import type { CancellationToken } from 'vscode-languageserver';

import { evidenceAt } from '../../features/sentenceEvidence.js';
import { EVIDENCE_REQUEST, type ShownEvidence } from '../../sharedViews.js';
import type { Server } from '../context.js';
import { toOffset, uriOf } from '../fromProtocol.js';
import { guarded } from '../guard.js';
import { pacedIndex } from '../pacedIndex.js';
import { toEvidence } from '../toShown.js';

interface Params {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}

/** `stet/evidence`: the passages for and against the sentence at a position. */
export function handleEvidence({ session }: Server): void {
  session.connection.onRequest(EVIDENCE_REQUEST, (params: Params, token: CancellationToken) =>
    guarded<ShownEvidence | null>(session.connection, EVIDENCE_REQUEST, token, null, async (signal) => {
      await session.quiet.wait(signal);
      const briefing = await session.readyBriefing(uriOf(params), signal);
      if (briefing === undefined || briefing.folder.corpus.index.status.articles === 0) return null;
      const { document, folder } = briefing;
      const { uri, version, lined } = document;
      const evidence = await evidenceAt(await session.check(briefing, signal), toOffset(lined, params.position), { index: pacedIndex(folder.corpus.index, session.quiet.pace(signal)), style: folder.settings.citation.style }, signal);
      return evidence === undefined ? null : toEvidence({ uri, version, lined }, evidence);
    }),
  );
}
