import type { CodeLens } from 'vscode-languageserver';

import { overviewOf } from '../../features/overview.js';
import { sectionLenses } from '../../features/sectionLenses.js';
import type { Server } from '../context.js';
import { uriOf } from '../fromProtocol.js';
import { guarded } from '../guard.js';
import { sentenceInProgress } from '../heldBack.js';
import { toRange } from '../toProtocol.js';

/** `textDocument/codeLens`: above each heading, how many statements its section has and how many no source bears out. */
export function handleCodeLens({ session }: Server): void {
  session.connection.onCodeLens((params, token) =>
    guarded<CodeLens[]>(session.connection, 'textDocument/codeLens', token, [], async (signal) => {
      await session.quiet.wait(signal);
      const briefing = await session.readyBriefing(uriOf(params), signal);
      if (briefing === undefined) return [];
      const { settings, corpus } = briefing.folder;
      if (!settings.view.sectionLens || !settings.check.enable || corpus.index.status.articles === 0) return [];
      const { lined, lastChange } = briefing.document;
      const checked = await session.check(briefing, signal);
      // The diagnostics wait for the same check and are what one looks at: they go out first.
      await session.quiet.wait(signal);
      if (checked.briefing.isOff) return [];
      const held = sentenceInProgress(lined.text, checked.report.statements, lastChange);
      // A command without a name is shown as text; a client with a view to show may set its own.
      const overview = await overviewOf(checked, session.quiet.pace(signal));
      return sectionLenses(overview, held).map((lens) => ({ range: toRange(lined, lens), command: { title: lens.title, command: '' } }));
    }),
  );
}
