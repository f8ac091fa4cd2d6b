import type { Definition, Location, LocationLink } from 'vscode-languageserver';

import { definitionAt } from '../../features/definition.js';
import { featureContext, type Server } from '../context.js';
import { toOffset, uriOf } from '../fromProtocol.js';
import { guarded } from '../guard.js';
import { toLocation, toRange } from '../toProtocol.js';

/** `textDocument/definition`: from a citation, quotation or statement to the passage. */
export function handleDefinition({ session }: Server): void {
  session.connection.onDefinition((params, token) =>
    guarded<Definition | LocationLink[] | null>(session.connection, 'textDocument/definition', token, null, async (signal) => {
      const briefing = await session.readyBriefing(uriOf(params), signal);
      if (briefing === undefined) return null;
      const { lined } = briefing.document;
      const found = await definitionAt(await session.check(briefing, signal), toOffset(lined, params.position), featureContext(briefing), signal);
      if (found === undefined) return null;
      const locations: Location[] = [];
      for (const place of found.places) {
        const article = await briefing.folder.corpus.index.article(place.articleId, signal);
        if (article) locations.push(toLocation(article, place, session.features));
      }
      if (!session.features.definitionLinks) return locations;
      return locations.map(({ uri, range }) => ({ targetUri: uri, targetRange: range, targetSelectionRange: range, originSelectionRange: toRange(lined, found.origin) }));
    }),
  );
}
