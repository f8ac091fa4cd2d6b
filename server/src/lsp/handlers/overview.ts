import type { CancellationToken } from 'vscode-languageserver';

import { overviewOf } from '../../features/overview.js';
import { OVERVIEW_REQUEST, type ChangedOverview } from '../../sharedViews.js';
import type { Server } from '../context.js';
import { uriOf } from '../fromProtocol.js';
import { guarded } from '../guard.js';
import { KnownOverviews } from '../knownOverviews.js';
import { toOverview } from '../toShown.js';

interface Params {
  readonly textDocument: { readonly uri: string };
  readonly known?: unknown;
}

/** `stet/overview`: every statement and quotation of a briefing with its verdict. */
export function handleOverview({ session }: Server): void {
  const known = new KnownOverviews();
  session.connection.onRequest(OVERVIEW_REQUEST, (params: Params, token: CancellationToken) =>
    guarded<ChangedOverview | null>(session.connection, OVERVIEW_REQUEST, token, null, async (signal) => {
      await session.quiet.wait(signal);
      const briefing = await session.readyBriefing(uriOf(params), signal);
      if (briefing === undefined) return null;
      const { document } = briefing;
      const { uri, version, lined } = document;
      const checked = await session.check(briefing, signal);
      const { settings, corpus } = briefing.folder;
      await session.quiet.wait(signal);
      const overview = await overviewOf(checked, session.quiet.pace(signal));
      await session.quiet.wait(signal);
      const shown = toOverview({ uri, version, lined }, checked, overview, settings.check.enable && corpus.index.status.articles > 0);
      return known.answer(document, shown, params.known);
    }),
  );
}
