import { commands, l10n, Uri, window, workspace } from 'vscode';
import { CLIENT_COMMANDS, FOLDER_MISSING } from '../../../server/src/sharedNames.js';
import type { ProblemItem } from '../../../server/src/sharedNames.js';
import { tellToOpenFolder } from './openFolder.js';

/** Shows the file that has a problem. Of a corpus folder that does not exist there is nothing to show: it says so, and offers to create it or to pick another one; in a window without any folder, to open one. */
export async function openProblem({ code, folder, message, uri }: ProblemItem): Promise<void> {
  if (code !== FOLDER_MISSING) {
    await commands.executeCommand('vscode.open', Uri.parse(uri));
    return;
  }
  if (!workspace.workspaceFolders?.length) {
    tellToOpenFolder(l10n.t('Stet: there is no corpus. Open the folder that holds your briefing, or is to hold it: the corpus is a folder in it.'));
    return;
  }
  const create = l10n.t('Create It');
  const pick = l10n.t('Pick a Folder…');
  const answer = await window.showWarningMessage(`Stet: ${message}`, create, pick);
  if (answer === create) await commands.executeCommand(CLIENT_COMMANDS.createCorpusFolder, folder, uri);
  else if (answer === pick) await commands.executeCommand(CLIENT_COMMANDS.pickCorpusFolder, folder);
}

/** Whether what a command was given is a problem, as the Sources view gives it. */
export function isProblem(given: unknown): given is ProblemItem {
  return typeof given === 'object' && given !== null && ['code', 'folder', 'message', 'uri'].every((key) => typeof (given as Readonly<Record<string, unknown>>)[key] === 'string');
}
