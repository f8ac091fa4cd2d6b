import { MarkupKind, type CompletionItem, type CompletionList } from 'vscode-languageserver';

import { completeAt } from '../../features/complete.js';
import type { Server } from '../context.js';
import { toOffset, uriOf } from '../fromProtocol.js';
import { plainText } from '../plainText.js';
import { guarded } from '../guard.js';
import { toCompletionItem } from '../toProtocol.js';

/** So long completion waits for a corpus that is being read, in milliseconds; then it offers what is there. */
const PATIENCE = 2000;

/** `textDocument/completion` and `completionItem/resolve`, which gives the documentation of a choice of the last list. */
export function handleCompletion({ session }: Server): void {
  const { connection } = session;
  let documentation: readonly (string | undefined)[] = [];
  let listId = 0;
  connection.onCompletion((params, token) =>
    guarded<CompletionList>(connection, 'textDocument/completion', token, { isIncomplete: true, items: [] }, async (signal) => {
      const briefing = await session.readyBriefing(uriOf(params), signal, PATIENCE);
      if (briefing === undefined) return { isIncomplete: false, items: [] };
      const { lined } = briefing.document;
      const offset = toOffset(lined, params.position);
      const choices = await completeAt({ briefing: briefing.document.briefing }, offset, briefing.folder.corpus.index, signal);
      documentation = choices.items.map((choice) => choice.documentation);
      listId++;
      const items = choices.items.map((choice, position) => ({ ...toCompletionItem(lined, choice), data: { listId, position } }));
      return { isIncomplete: choices.isIncomplete, items };
    }),
  );
  connection.onCompletionResolve((item): CompletionItem => {
    const data = item.data as { readonly listId?: unknown; readonly position?: unknown } | undefined;
    const value = data?.listId === listId && typeof data.position === 'number' ? documentation[data.position] : undefined;
    if (value === undefined) return item;
    return { ...item, documentation: { kind: session.features.markdownCompletion ? MarkupKind.Markdown : MarkupKind.PlainText, value: session.features.markdownCompletion ? value : plainText(value) } };
  });
}
