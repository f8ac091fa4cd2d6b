import type { Location } from 'vscode-languageserver';

import { passageAt, referencesTo } from '../../features/references.js';
import type { Span } from '../../text/span.js';
import type { Server } from '../context.js';
import { toArticleOffset, toOffset, uriOf } from '../fromProtocol.js';
import { guarded } from '../guard.js';
import { toRange } from '../toProtocol.js';
import { pathOfUri } from '../uris.js';
import type { WorkspaceFolder } from '../workspaceFolder.js';

interface Passage {
  readonly folder: WorkspaceFolder;
  readonly articleId: string;
  readonly span: Span;
}

/** `textDocument/references`: from a passage of an article, or from what rests on it in a briefing, to every briefing that uses it. */
export function handleReferences({ session, briefings }: Server): void {
  session.connection.onReferences((params, token) =>
    guarded<Location[] | null>(session.connection, 'textDocument/references', token, null, async (signal) => {
      const uri = uriOf(params);
      const briefing = await session.readyBriefing(uri, signal);
      const locations: Location[] = [];
      if (briefing !== undefined) {
        const { document, folder } = briefing;
        const passage = passageAt(await session.check(briefing, signal), toOffset(document.lined, params.position));
        if (passage !== undefined) locations.push(...(await usesOf({ folder, ...passage }, signal)));
      } else {
        for (const passage of await passagesIn(uri, params.position, signal)) locations.push(...(await usesOf(passage, signal)));
      }
      return locations;
    }),
  );

  /** The passage of an article's file at a position, once for every folder whose corpus has the file. */
  async function passagesIn(uri: string, position: Parameters<typeof toArticleOffset>[1], signal: AbortSignal): Promise<Passage[]> {
    const path = pathOfUri(uri);
    if (path === undefined) return [];
    const passages: Passage[] = [];
    for (const folder of session.folders.all.filter((candidate) => candidate.isInCorpus(path))) {
      await folder.corpus.ready;
      const card = await folder.corpus.index.cardByPath(path, signal);
      const article = card && (await folder.corpus.index.article(card.id, signal));
      if (article === undefined) continue;
      const offset = toArticleOffset(article, position);
      passages.push({ folder, articleId: article.metadata.id, span: { start: offset, end: offset } });
    }
    return passages;
  }

  async function usesOf({ folder, articleId, span }: Passage, signal: AbortSignal): Promise<Location[]> {
    const locations: Location[] = [];
    for await (const { uri, document, checked } of briefings.check([folder], signal)) {
      locations.push(...referencesTo(articleId, span, [{ uri, document: checked }]).map((use) => ({ uri, range: toRange(document.lined, use) })));
    }
    return locations;
  }
}
