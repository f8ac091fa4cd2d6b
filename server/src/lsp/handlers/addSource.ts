import { ErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';

import { addSource, type Capture } from '../../ingest/capture/addSource.js';
import { ADD_SOURCE_REQUEST, type AddSourceParams, type AddSourceResult } from '../../sharedNames.js';
import { t } from '../../text/l10n.js';
import type { Server } from '../context.js';
import { guarded } from '../guard.js';
import { pathOfUri, uriOfPath } from '../uris.js';

const LARGEST_PAGE = 20 * 1024 * 1024;
const LONGEST_FETCH_MS = 30_000;

/** `stet/addSource`: the one place where Stet goes to the net, and only when the writer asks for it. */
export function handleAddSource({ session }: Server): void {
  session.connection.onRequest(ADD_SOURCE_REQUEST, (params: AddSourceParams, token: CancellationToken) =>
    guarded<AddSourceResult | null>(session.connection, ADD_SOURCE_REQUEST, token, null, async (signal) => {
      await session.settled(signal);
      const capture = captureOf(params);
      const path = typeof params?.corpusFolder === 'string' ? pathOfUri(params.corpusFolder) : undefined;
      const folder = session.folders.all.find(({ corpusPaths }) => path !== undefined && corpusPaths.includes(path));
      if (capture === undefined || path === undefined) throw new ResponseError(ErrorCodes.InvalidParams, 'The request needs a corpus folder, and an address or a text.');
      if (folder === undefined) return { reason: t('{0} is none of the corpus folders that the settings name.', path) };
      const outcome = await addSource(capture, path, { maxBytes: LARGEST_PAGE, timeoutMs: LONGEST_FETCH_MS, allowsPrivate: folder.settings.capture.allowPrivateAddresses }, signal);
      if ('reason' in outcome) return outcome;
      await folder.corpus.refresh('changed');
      return { uri: uriOfPath(outcome.path), title: outcome.title };
    }),
  );
}

function captureOf(params: AddSourceParams): Capture | undefined {
  const url = typeof params?.url === 'string' && params.url.trim().length > 0 ? params.url.trim() : undefined;
  if (typeof params?.text === 'string') return { kind: 'text', text: params.text, ...(url === undefined ? {} : { url }) };
  return url === undefined ? undefined : { kind: 'url', url };
}
