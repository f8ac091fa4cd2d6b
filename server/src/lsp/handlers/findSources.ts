import type { CancellationToken } from 'vscode-languageserver';

import { FIND_SOURCES_REQUEST, type FindSourcesParams, type FoundSource } from '../../sharedNames.js';
import type { Server } from '../context.js';
import { uriOf } from '../fromProtocol.js';
import { guarded } from '../guard.js';

/** As many as a person looks through. */
const MOST_SOURCES = 50;

/** `stet/findSources`: the articles of a briefing's corpus that are like what is typed. */
export function handleFindSources({ session }: Server): void {
  session.connection.onRequest(FIND_SOURCES_REQUEST, (params: FindSourcesParams, token: CancellationToken) =>
    guarded<FoundSource[]>(session.connection, FIND_SOURCES_REQUEST, token, [], async (signal) => {
      const briefing = await session.readyBriefing(uriOf(params), signal);
      if (briefing === undefined) return [];
      const typed = typeof params.text === 'string' ? params.text.slice(0, 200) : '';
      const cards = await briefing.folder.corpus.index.searchCards(typed, MOST_SOURCES, signal);
      return cards.map(({ id, title, author, outlet, date }) => ({ id, title, ...(author === undefined ? {} : { author }), ...(outlet === undefined ? {} : { outlet }), ...(date === undefined ? {} : { date }) }));
    }),
  );
}
