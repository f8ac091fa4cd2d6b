import type { CancellationToken } from 'vscode-languageserver';

import { searchCorpus, type SearchHit } from '../../features/searchCorpus.js';
import { SEARCH_REQUEST, type ShownHit } from '../../sharedViews.js';
import type { Server } from '../context.js';
import { guarded } from '../guard.js';
import { toHit } from '../toShown.js';

interface Params {
  readonly text?: unknown;
  readonly textDocument?: { readonly uri?: unknown };
  readonly limit?: unknown;
}

const USUAL_LIMIT = 10;
const MOST_HITS = 50;
/** A longer text is no question; its beginning says what is looked for. */
const LONGEST_TEXT = 1000;

/** `stet/search`: quotations, passages and people, in the corpus of a document, else in those of all folders. */
export function handleSearch({ session }: Server): void {
  session.connection.onRequest(SEARCH_REQUEST, (params: Params | undefined, token: CancellationToken) =>
    guarded<ShownHit[]>(session.connection, SEARCH_REQUEST, token, [], async (signal) => {
      await session.settled(signal);
      const text = typeof params?.text === 'string' ? params.text.slice(0, LONGEST_TEXT) : '';
      const limit = typeof params?.limit === 'number' && params.limit > 0 ? Math.min(MOST_HITS, Math.floor(params.limit)) : USUAL_LIMIT;
      const uri = params?.textDocument?.uri;
      const own = typeof uri === 'string' ? session.folders.of(uri) : undefined;
      const folders = own !== undefined && !own.corpus.isMissing ? [own] : session.folders.all;
      const hits: SearchHit[] = [];
      for (const folder of folders) hits.push(...(await searchCorpus(text, folder.corpus.index, limit, signal)));
      const order = ['quotation', 'passage', 'person'] as const;
      return order.flatMap((kind) => hits.filter((hit) => hit.kind === kind)).map(toHit);
    }),
  );
}
