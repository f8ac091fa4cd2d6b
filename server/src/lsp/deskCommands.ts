import { userInfo } from 'node:os';
import { relative, sep } from 'node:path';

import { ErrorCodes, ResponseError } from 'vscode-languageserver';

import type { Article, CorpusProblem } from '../articles/article.js';
import { t } from '../text/l10n.js';
import { bringUpToDate, cite, convert } from './citing.js';
import { markFor } from '../features/marks.js';
import { articleIdsOf } from '../report/checkedFile.js';
import { htmlReport } from '../report/html.js';
import { isFindingCode } from '../checks/registry.js';
import { NO_BRIEFING, SERVER_COMMANDS, type EditResult, type MarkResult, type ReportResult } from '../sharedNames.js';
import type { Server } from './context.js';
import type { BriefingInFolder } from './session.js';

const { markAsChecked, removeMark: unmark, report: makeReport, insertCitation, updateBibliography, convertCitations } = SERVER_COMMANDS;
type DeskCommand = typeof markAsChecked | typeof unmark | typeof makeReport | typeof insertCitation | typeof updateBibliography | typeof convertCitations;

const DESK_COMMANDS: readonly string[] = [markAsChecked, unmark, makeReport, insertCitation, updateBibliography, convertCitations] satisfies readonly DeskCommand[];

/** Whether a command is one of the writer's desk: marks, the report, citations. */
export function isDeskCommand(command: string): command is DeskCommand {
  return DESK_COMMANDS.includes(command);
}

/** Executes a command of the writer's desk on an open briefing. The first argument names the briefing. */
export async function executeDeskCommand(server: Server, command: DeskCommand, args: readonly unknown[], signal: AbortSignal): Promise<MarkResult | ReportResult | EditResult | null> {
  const [uri, ...more] = args.map((argument) => (typeof argument === 'string' ? argument : undefined));
  const briefing = uri === undefined || uri === '' ? undefined : await server.session.readyBriefing(uri, signal);
  if (briefing === undefined) throw new ResponseError(ErrorCodes.InvalidParams, `${uri ?? 'Nothing'} is no briefing that is open.`, NO_BRIEFING);
  switch (command) {
    case SERVER_COMMANDS.markAsChecked:
      return mark(server, briefing, more, signal);
    case SERVER_COMMANDS.removeMark:
      return removeMark(server, briefing, more);
    case SERVER_COMMANDS.report:
      return report(server, briefing, signal);
    case SERVER_COMMANDS.insertCitation:
      return cite(server, briefing, args.slice(1), signal);
    case SERVER_COMMANDS.updateBibliography:
      return bringUpToDate(server, briefing, signal);
    case SERVER_COMMANDS.convertCitations:
      return convert(server, briefing, more[0]);
  }
}

async function mark(server: Server, briefing: BriefingInFolder, [code = '', fingerprint = '', reason = '', initials = '']: readonly (string | undefined)[], signal: AbortSignal): Promise<MarkResult> {
  const { folder } = briefing;
  const signed = initials.trim() || folder.settings.initials || accountName();
  const made = await markFor(await server.session.check(briefing, signal), { code, fingerprint }, { initials: signed, reason }, folder.corpus.index, signal);
  if (made === undefined) return { isMarked: false };
  const problem = await folder.stetFolder.mark(made.mark, made.text);
  choicesChanged(server, problem);
  return { isMarked: problem === undefined };
}

async function removeMark(server: Server, { folder }: BriefingInFolder, [code = '', fingerprint = '']: readonly (string | undefined)[]): Promise<null> {
  if (!isFindingCode(code) || fingerprint === '') throw new ResponseError(ErrorCodes.InvalidParams, 'The command needs a finding code and a fingerprint.');
  choicesChanged(server, await folder.stetFolder.unmark({ code, fingerprint }));
  return null;
}

/** Checks anew; a file of choices that could not be written is told to the writer. */
function choicesChanged({ session, diagnostics }: Server, problem: CorpusProblem | undefined): void {
  if (problem) session.connection.window.showErrorMessage(`Stet: ${problem.path}: ${problem.message}`);
  session.invalidateReports();
  diagnostics.allChanged();
}

function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    // An account without an entry in the system's list has no name; a mark has to be signed all the same.
    return '?';
  }
}

/** Against no articles at all, every name would be unknown and nothing sourced: that is told, as it is where findings would be shown. */
async function report(server: Server, briefing: BriefingInFolder, signal: AbortSignal): Promise<ReportResult | null> {
  if (briefing.folder.corpus.index.status.articles > 0) return { html: await reportOn(server, briefing, signal) };
  server.session.connection.window.showInformationMessage(t('Stet: there are no articles yet, so there is nothing to report. Put your sources into the corpus folder first.'));
  return null;
}

async function reportOn({ session }: Server, briefing: BriefingInFolder, signal: AbortSignal): Promise<string> {
  const { report } = await session.check(briefing, signal);
  const { folder, path, document } = briefing;
  const { index } = folder.corpus;
  const showPath = (absolute: string): string => {
    const way = folder.root === undefined ? absolute : relative(folder.root, absolute);
    return (way.startsWith('..') ? absolute : way).replaceAll(sep, '/');
  };
  const articles: Map<string, Article> = new Map(await session.articlesOf(folder, [...articleIdsOf(report)].map((id) => ({ article: { id } })), signal));
  return htmlReport({
    corpus: { articles: index.status.articles, problems: index.problems() },
    documents: [{ path: path === undefined ? t('Untitled') : showPath(path), text: document.lined.text, report }],
    articles,
    showPath,
    checkedOn: new Date().toISOString().slice(0, 10),
  });
}
