import { basename } from 'node:path';
import { l10n, ThemeIcon, Uri, window, workspace } from 'vscode';
import { FOLDER_MISSING, PROBLEMS_REQUEST } from '../../../server/src/sharedNames.js';
import type { ProblemItem } from '../../../server/src/sharedNames.js';
import type { Stet } from '../stet.js';
import { count, plainAbout, plainLabel } from '../words.js';
import { tellToOpenFolder } from './openFolder.js';
import { isProblem, openProblem } from './openProblem.js';

/**
 * Lists the files of the corpora with something wrong; the one that is picked is opened.
 * @param given A problem that was picked already.
 */
export async function showProblems({ client, states }: Stet, given?: unknown): Promise<void> {
  if (isProblem(given)) return openProblem(given);
  const problems = await client.sendRequest<ProblemItem[]>(PROBLEMS_REQUEST);
  if (problems.length === 0) {
    if (states.totals.articles === 0 && !workspace.workspaceFolders?.length) tellToOpenFolder(l10n.t('Stet: there is no corpus. Open the folder that holds your briefing, or is to hold it: the corpus is a folder in it.'));
    else void window.showInformationMessage(l10n.t('Stet: every file of the corpus could be read.'));
    return;
  }
  const items = problems.map((problem) => {
    const { uri, code, message } = problem;
    const file = Uri.parse(uri);
    return { iconPath: new ThemeIcon(code === FOLDER_MISSING ? 'folder' : 'warning'), label: plainLabel(basename(file.fsPath)), description: plainAbout([workspace.asRelativePath(file), code]), detail: plainLabel(message), problem };
  });
  const picked = await window.showQuickPick(items, {
    placeHolder: l10n.t('{0} with the corpus', count(problems.length, 'problem')),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked) await openProblem(picked.problem);
}
