import { EventEmitter, l10n, workspace } from 'vscode';
import type { Disposable, TextDocumentContentProvider, Uri } from 'vscode';
import { SOURCE_REQUEST, SOURCE_SCHEME } from '../../../server/src/sharedNames.js';
import type { SourceParams } from '../../../server/src/sharedNames.js';
import type { Stet } from '../stet.js';

/** Shows the text of articles whose files nobody can read, such as PDF files, as documents that cannot be edited. They follow the corpus. */
export function showSourceDocuments({ client, states }: Stet): Disposable[] {
  const changed = new EventEmitter<Uri>();
  const provider: TextDocumentContentProvider = {
    onDidChange: changed.event,
    provideTextDocumentContent: async (uri, token) => {
      const params: SourceParams = { uri: uri.toString() };
      const text = await client.sendRequest<string | null>(SOURCE_REQUEST, params, token);
      return text ?? l10n.t('This article is no longer in the corpus.');
    },
  };
  const refresh = states.onDidChange(() => {
    for (const document of workspace.textDocuments) if (document.uri.scheme === SOURCE_SCHEME) changed.fire(document.uri);
  });
  return [changed, refresh, workspace.registerTextDocumentContentProvider(SOURCE_SCHEME, provider)];
}
