import { ErrorCodes, ResponseError } from 'vscode-languageserver';

import type { CorpusProblem } from '../../articles/article.js';
import { verificationsOf } from '../../features/verify.js';
import { NO_BRIEFING, SERVER_COMMANDS, type VerifyResult } from '../../sharedNames.js';
import type { Server } from '../context.js';
import { guarded } from '../guard.js';
import { executeDeskCommand, isDeskCommand } from '../deskCommands.js';
import { checkWorkspace } from '../checkWorkspace.js';
import type { WorkspaceFolder } from '../workspaceFolder.js';

/** `workspace/executeCommand`: what writes into the folder `.stet`, reads the corpus anew, or checks the whole workspace. */
export function handleExecuteCommand(server: Server): void {
  const { session, diagnostics } = server;
  session.connection.onExecuteCommand((params, token) =>
    guarded<unknown>(session.connection, params.command, token, null, async (signal) => {
      await session.settled(signal);
      const words = (params.arguments ?? []).map((argument: unknown) => (typeof argument === 'string' ? argument : undefined));
      switch (params.command) {
        case SERVER_COMMANDS.acceptName:
          report(await folderOf(words[1]).stetFolder.acceptName(required(words[0], 'a name')));
          session.invalidateReports();
          diagnostics.allChanged();
          return null;
        case SERVER_COMMANDS.ignoreEverywhere:
          report(await folderOf(words[2]).stetFolder.ignore(required(words[0], 'a finding code'), required(words[1], 'a text')));
          session.invalidateReports();
          diagnostics.allChanged();
          return null;
        case SERVER_COMMANDS.verifyCitations:
          return verify(required(words[0], 'the URI of a briefing'), words[1], signal);
        case SERVER_COMMANDS.rebuildIndex:
          await Promise.all(session.folders.named(words[0]).map(({ corpus }) => corpus.refresh('rebuild')));
          return null;
        case SERVER_COMMANDS.pauseIndexing:
          for (const { corpus } of session.folders.named(words[0])) corpus.pause?.();
          return null;
        case SERVER_COMMANDS.resumeIndexing:
          for (const { corpus } of session.folders.named(words[0])) corpus.resume?.();
          return null;
        case SERVER_COMMANDS.checkWorkspace:
          return checkWorkspace(server, session.folders.named(words[0]), signal);
        default:
          if (isDeskCommand(params.command)) return executeDeskCommand(server, params.command, params.arguments ?? [], signal);
          throw new ResponseError(ErrorCodes.InvalidParams, `There is no command ${params.command}.`);
      }
    }),
  );

  async function verify(uri: string, only: string | undefined, signal: AbortSignal): Promise<VerifyResult> {
    const briefing = await session.readyBriefing(uri, signal);
    if (briefing === undefined) throw new ResponseError(ErrorCodes.InvalidParams, `${uri} is no briefing that is open.`, NO_BRIEFING);
    const { corpus, stetFolder } = briefing.folder;
    const verifications = await verificationsOf(await session.check(briefing, signal), corpus.index, only, signal);
    const problem = verifications.length === 0 ? undefined : await stetFolder.verify(verifications);
    report(problem);
    session.invalidateReports();
    diagnostics.allChanged();
    return { sentences: problem ? 0 : verifications.length };
  }

  /** A file of choices that could not be written: the writer asked for it and is told why. */
  function report(problem: CorpusProblem | undefined): void {
    if (problem) session.connection.window.showErrorMessage(`Stet: ${problem.path}: ${problem.message}`);
  }

  /** The folder of a document; of the first workspace folder where the command names none. */
  function folderOf(uri: string | undefined): WorkspaceFolder {
    return session.folders.of(uri ?? '');
  }
}

function required(word: string | undefined, what: string): string {
  if (word === undefined || word === '') throw new ResponseError(ErrorCodes.InvalidParams, `The command needs ${what}.`);
  return word;
}
