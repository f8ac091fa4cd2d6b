import type { CancellationToken } from 'vscode-languageserver';

import { problemWords } from '../../articles/corpusProblem.js';
import type { ArticleCard, CorpusIndex } from '../../index/corpusIndex.js';
import { usesOfSources } from '../../features/sourceUses.js';
import { SOURCES_REQUEST, type ShownSourceFolder, type ShownSources, type ShownUse } from '../../sharedViews.js';
import { leadsOf } from '../../features/stories.js';
import type { Server } from '../context.js';
import { guarded } from '../guard.js';
import { toRange } from '../toProtocol.js';
import { toSource } from '../toShown.js';
import { uriOfPath } from '../uris.js';
import type { WorkspaceFolder } from '../workspaceFolder.js';

interface Params {
  readonly folder?: unknown;
  readonly query?: unknown;
  readonly limit?: unknown;
}

const USUAL_LIMIT = 2000;
const MOST_SOURCES = 20_000;
/** So many articles are looked up before a key that was struck meanwhile is looked for: less than a millisecond. */
const STEP = 200;

/** `stet/sources`: the articles of the corpora, at most so many of each, those that briefings cite before the others. */
export function handleSources({ session, briefings }: Server): void {
  session.connection.onRequest(SOURCES_REQUEST, (params: Params | undefined, token: CancellationToken) =>
    guarded<ShownSources>(session.connection, SOURCES_REQUEST, token, { folders: [] }, async (signal) => {
      await session.quiet.wait(signal);
      await session.started;
      const query = typeof params?.query === 'string' ? params.query.trim() : '';
      const limit = typeof params?.limit === 'number' && params.limit > 0 ? Math.min(MOST_SOURCES, Math.floor(params.limit)) : USUAL_LIMIT;
      const folders: ShownSourceFolder[] = [];
      for (const folder of session.folders.all.filter(({ uri }) => params?.folder === undefined || uri === params.folder)) folders.push(await listed(folder, query, limit, signal));
      return { folders };
    }),
  );

  async function listed(folder: WorkspaceFolder, query: string, limit: number, signal: AbortSignal): Promise<ShownSourceFolder> {
    const { index } = folder.corpus;
    const uses = await usesIn(folder, signal);
    await session.quiet.wait(signal);
    const found = await index.searchCards(query, limit, signal);
    const cards = new Map(found.map((card) => [card.id, card]));
    // What is in use is never cut off by the limit.
    if (query === '') for (const id of uses.keys()) if (!cards.has(id)) await add(cards, id, folder, signal);
    const leads = await leadsWhenQuiet([...cards.keys()], index, signal);
    const members = new Map<string, number>();
    for (const lead of leads.values()) members.set(lead, (members.get(lead) ?? 0) + 1);
    await session.quiet.wait(signal);
    return {
      folder: folder.uri,
      name: folder.name,
      total: index.status.articles,
      sources: [...cards.values()].map((card) => {
        const story = leads.get(card.id);
        return { ...toSource(card), uses: uses.get(card.id) ?? [], ...(story === undefined || members.get(story) === 1 ? {} : { story }) };
      }),
      problems: folder.problems().map((problem) => ({ folder: folder.uri, uri: uriOfPath(problem.path), code: problem.code, message: problemWords(problem) })),
    };
  }

  /** The lead of each article's story, some articles at a time. */
  async function leadsWhenQuiet(ids: readonly string[], index: CorpusIndex, signal: AbortSignal): Promise<ReadonlyMap<string, string>> {
    const leads = new Map<string, string>();
    for (let start = 0; start < ids.length; start += STEP) {
      await session.quiet.wait(signal);
      for (const [id, lead] of await leadsOf(ids.slice(start, start + STEP), index, signal)) leads.set(id, lead);
    }
    return leads;
  }

  async function add(cards: Map<string, ArticleCard>, id: string, { corpus }: WorkspaceFolder, signal: AbortSignal): Promise<void> {
    const card = await corpus.index.card(id, signal);
    if (card !== undefined) cards.set(id, card);
  }

  async function usesIn(folder: WorkspaceFolder, signal: AbortSignal): Promise<Map<string, ShownUse[]>> {
    const uses = new Map<string, ShownUse[]>();
    for await (const { uri, document, path } of briefings.read([folder], signal)) {
      for (const [id, own] of await usesOfSources(document, folder.corpus.index, path, signal)) {
        const shown = own.map(({ text, ...span }) => ({ uri, range: toRange(document.lined, span), text }));
        uses.set(id, [...(uses.get(id) ?? []), ...shown]);
      }
    }
    return uses;
  }
}
