import { randomUUID } from 'node:crypto';

import type { CancellationToken } from 'vscode-languageserver';

import { problemWords } from '../../articles/corpusProblem.js';
import type { ArticleCard, CorpusIndex } from '../../index/corpusIndex.js';
import { usesOfSources } from '../../features/sourceUses.js';
import { SOURCES_REQUEST, type ChangedSources, type ShownListedSource, type ShownSourceFolder, type ShownSourceUses, type ShownUse } from '../../sharedViews.js';
import { leadsOf } from '../../features/stories.js';
import type { Server } from '../context.js';
import { guarded } from '../guard.js';
import { toRange } from '../toProtocol.js';
import { pacedIndex } from '../pacedIndex.js';
import { toSource } from '../toShown.js';
import { uriOfPath } from '../uris.js';
import type { WorkspaceFolder } from '../workspaceFolder.js';

interface Params {
  readonly folder?: unknown;
  readonly query?: unknown;
  readonly limit?: unknown;
  readonly known?: unknown;
}

/** The articles of a folder that a client was told of last, and what that answer rested on. */
interface Listed {
  readonly index: CorpusIndex;
  readonly revision: number;
  readonly query: string;
  readonly limit: number;
  readonly ids: ReadonlySet<string>;
  readonly stamp: string;
}

const USUAL_LIMIT = 2000;
const MOST_SOURCES = 20_000;
/** So many articles are looked up before a key that was struck meanwhile is looked for: less than a millisecond. */
const STEP = 100;

/** `stet/sources`: the articles of the corpora, at most so many of each, those that briefings cite before the others. */
export function handleSources({ session, briefings }: Server): void {
  const lastListed = new WeakMap<WorkspaceFolder, Listed>();
  session.connection.onRequest(SOURCES_REQUEST, (params: Params | undefined, token: CancellationToken) =>
    guarded<ChangedSources>(session.connection, SOURCES_REQUEST, token, { folders: [] }, async (signal) => {
      await session.quiet.wait(signal);
      await session.settled(signal);
      const query = typeof params?.query === 'string' ? params.query.trim() : '';
      const limit = typeof params?.limit === 'number' && params.limit > 0 ? Math.min(MOST_SOURCES, Math.floor(params.limit)) : USUAL_LIMIT;
      const known = new Map(typeof params?.known === 'object' ? Object.entries(params.known ?? {}) : []);
      const folders: (ShownSourceFolder | ShownSourceUses)[] = [];
      for (const folder of session.folders.all.filter(({ uri }) => params?.folder === undefined || uri === params.folder)) folders.push(await listed(folder, query, limit, known.get(folder.uri), signal));
      return { folders };
    }),
  );

  async function listed(folder: WorkspaceFolder, query: string, limit: number, known: unknown, signal: AbortSignal): Promise<ShownSourceFolder | ShownSourceUses> {
    const { index } = folder.corpus;
    const { revision } = index;
    const pause = session.quiet.pace(signal);
    const uses = await usesIn(folder, pause, signal);
    await session.quiet.wait(signal);
    const head = { folder: folder.uri, name: folder.name, total: index.status.articles, problems: folder.problems().map((problem) => ({ folder: folder.uri, uri: uriOfPath(problem.path), code: problem.code, message: problemWords(problem) })) };
    const last = lastListed.get(folder);
    const holds = last?.index === index && last.revision === revision && last.query === query && last.limit === limit;
    // What is in use is never cut off by the limit: an article that is cited now may be missing in the list of before.
    if (holds && last.stamp === known && (query !== '' || [...uses.keys()].every((id) => last.ids.has(id)))) return { ...head, stamp: last.stamp, uses: Object.fromEntries(uses) };
    const found = await index.searchCards(query, limit, signal);
    const cards = new Map(found.map((card) => [card.id, card]));
    if (query === '') for (const id of uses.keys()) if (!cards.has(id)) await add(cards, id, folder, signal);
    const leads = await leadsWhenQuiet([...cards.keys()], index, signal);
    const members = new Map<string, number>();
    for (const lead of leads.values()) members.set(lead, (members.get(lead) ?? 0) + 1);
    const sources: ShownListedSource[] = [];
    for (const card of cards.values()) {
      await pause();
      const story = leads.get(card.id);
      sources.push({ ...toSource(card), uses: uses.get(card.id) ?? [], ...(story === undefined || members.get(story) === 1 ? {} : { story }) });
    }
    const stamp = randomUUID();
    lastListed.set(folder, { index, revision, query, limit, ids: new Set(cards.keys()), stamp });
    return { ...head, stamp, sources };
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

  async function usesIn(folder: WorkspaceFolder, pause: () => Promise<void>, signal: AbortSignal): Promise<Map<string, ShownUse[]>> {
    const uses = new Map<string, ShownUse[]>();
    const index = pacedIndex(folder.corpus.index, pause);
    for await (const { uri, document, path } of briefings.read([folder], signal)) {
      for (const [id, own] of await usesOfSources(document, index, path, signal)) {
        const shown = own.map(({ text, ...span }) => ({ uri, range: toRange(document.lined, span), text }));
        uses.set(id, [...(uses.get(id) ?? []), ...shown]);
      }
    }
    return uses;
  }
}
