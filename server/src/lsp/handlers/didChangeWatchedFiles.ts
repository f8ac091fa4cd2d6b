import { extname } from 'node:path';

import type { Server } from '../context.js';
import { pathOfUri } from '../uris.js';

/** Changes of files come in bursts; so long the last one is waited for, in milliseconds. */
const DELAY = 50;

/** `workspace/didChangeWatchedFiles` and `workspace/didRenameFiles`: a corpus with a file among them is looked at again, and so are briefings. */
export function handleDidChangeWatchedFiles({ session, diagnostics }: Server): void {
  const look = (uris: readonly string[]): void => {
    const paths = uris.flatMap((uri) => pathOfUri(uri) ?? []);
    diagnostics.unopenedChanged();
    session.folders.all.forEach((folder, position) => {
      if (!paths.some((path) => folder.isInCorpus(path))) return;
      // Of a folder that changed its files are not known; a file with an ending is one.
      if (folder.corpus.filesChanged && paths.every((path) => extname(path) !== '')) folder.corpus.filesChanged(paths);
      else session.scheduler.schedule(`corpus ${position}`, DELAY, () => folder.corpus.refresh('changed'));
    });
  };
  session.connection.onDidChangeWatchedFiles(({ changes }) => look(changes.map(({ uri }) => uri)));
  session.connection.workspace.onDidRenameFiles(({ files }) => look(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri])));
}
