import type { CancellationToken } from 'vscode-languageserver';

import { overviewOf } from '../../features/overview.js';
import { OVERVIEW_REQUEST, type ShownOverview } from '../../sharedViews.js';
import type { Server } from '../context.js';
import { uriOf } from '../fromProtocol.js';
import { guarded } from '../guard.js';
import { toOverview } from '../toShown.js';

/** `stet/overview`: every statement and quotation of a briefing with its verdict. */
export function handleOverview({ session }: Server): void {
  session.connection.onRequest(OVERVIEW_REQUEST, (params: { readonly textDocument: { readonly uri: string } }, token: CancellationToken) =>
    guarded<ShownOverview | null>(session.connection, OVERVIEW_REQUEST, token, null, async (signal) => {
      await session.quiet.wait(signal);
      const briefing = await session.readyBriefing(uriOf(params), signal);
      if (briefing === undefined) return null;
      const { uri, version, lined } = briefing.document;
      const checked = await session.check(briefing, signal);
      const { settings, corpus } = briefing.folder;
      await session.quiet.wait(signal);
      const overview = overviewOf(checked);
      await session.quiet.wait(signal);
      return toOverview({ uri, version, lined }, checked, overview, settings.check.enable && corpus.index.status.articles > 0);
    }),
  );
}
