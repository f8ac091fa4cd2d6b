import type { CancellationToken } from 'vscode-languageserver';

import { SOURCE_REQUEST, type SourceParams } from '../../sharedNames.js';
import type { Server } from '../context.js';
import { guarded } from '../guard.js';
import { sourcePathOf } from '../uris.js';

/** `stet/source`: the text of an article whose file nobody can read, as the corpus has it. */
export function handleSource({ session }: Server): void {
  session.connection.onRequest(SOURCE_REQUEST, (params: SourceParams, token: CancellationToken) =>
    guarded<string | null>(session.connection, SOURCE_REQUEST, token, null, async (signal) => {
      await session.settled(signal);
      const path = typeof params?.uri === 'string' ? sourcePathOf(params.uri) : undefined;
      if (path === undefined) return null;
      for (const folder of session.folders.all) {
        await folder.corpus.ready;
        const card = await folder.corpus.index.cardByPath(path, signal);
        const article = card === undefined ? undefined : await folder.corpus.index.article(card.id, signal);
        if (article?.isRendered === true) return article.text;
      }
      return null;
    }),
  );
}
