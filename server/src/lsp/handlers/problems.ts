import type { CancellationToken } from 'vscode-languageserver';

import { problemWords } from '../../articles/corpusProblem.js';
import { PROBLEMS_REQUEST, type ProblemItem } from '../../sharedNames.js';
import type { Server } from '../context.js';
import { guarded } from '../guard.js';
import { uriOfPath } from '../uris.js';

/** `stet/problems`: what is wrong with files of the corpora. */
export function handleProblems({ session }: Server): void {
  session.connection.onRequest(PROBLEMS_REQUEST, (...given: unknown[]) =>
    // A request without parameters has the token alone.
    guarded<ProblemItem[]>(session.connection, PROBLEMS_REQUEST, given.at(-1) as CancellationToken, [], async (signal) => {
      await session.settled(signal);
      return session.folders.all.flatMap((folder) => folder.problems().map((problem) => ({ folder: folder.uri, uri: uriOfPath(problem.path), code: problem.code, message: problemWords(problem) })));
    }),
  );
}
