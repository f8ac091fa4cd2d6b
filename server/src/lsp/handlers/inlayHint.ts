import type { InlayHint } from 'vscode-languageserver';

import { placeOfCount, SourceCountCache, sourceCounts } from '../../features/sourceCounts.js';
import type { Server } from '../context.js';
import { toSpan, uriOf } from '../fromProtocol.js';
import { guarded } from '../guard.js';
import { sentenceInProgress } from '../heldBack.js';
import { pacedIndex } from '../pacedIndex.js';
import { toRange } from '../toProtocol.js';
import type { WorkspaceFolder } from '../workspaceFolder.js';

/** `textDocument/inlayHint`: after each statement, how many independent sources bear it out; by `stet.view.sourceCount`. */
export function handleInlayHint({ session }: Server): void {
  const caches = new WeakMap<WorkspaceFolder, SourceCountCache>();
  session.connection.languages.inlayHint.on((params, token) =>
    guarded<InlayHint[]>(session.connection, 'textDocument/inlayHint', token, [], async (signal) => {
      await session.quiet.wait(signal);
      const briefing = await session.readyBriefing(uriOf(params), signal);
      if (briefing === undefined) return [];
      const { folder, document } = briefing;
      const { settings, corpus } = folder;
      if (settings.view.sourceCount === 'off' || !settings.check.enable || corpus.index.status.articles === 0) return [];
      const { lined, lastChange } = document;
      const range = toSpan(lined, params.range);
      const checked = await session.check(briefing, signal);
      // The diagnostics wait for the same check and are what one looks at: they go out first.
      await session.quiet.wait(signal);
      if (checked.briefing.isOff) return [];
      const cache = caches.get(folder) ?? new SourceCountCache();
      caches.set(folder, cache);
      const counts = await sourceCounts(checked, range, settings.view.sourceCount, pacedIndex(corpus.index, session.quiet.pace(signal)), cache.of(corpus.index), signal);
      const held = sentenceInProgress(lined.text, checked.report.statements, lastChange);
      return counts
        .filter(({ at }) => held === undefined || at <= held.start || at > held.end)
        .map(({ at, label, titles }) => ({
          position: toRange(lined, emptyAt(placeOfCount(lined.text, at))).start,
          label,
          paddingLeft: true,
          ...(titles.length === 0 ? {} : { tooltip: titles.join('\n') }),
        }));
    }),
  );
}

function emptyAt(offset: number): { start: number; end: number } {
  return { start: offset, end: offset };
}
