import { basename } from 'node:path';
import { commands, l10n, Uri, window, workspace } from 'vscode';
import { PROBLEMS_REQUEST } from '../../../server/src/sharedNames.js';
import type { ProblemItem } from '../../../server/src/sharedNames.js';
import type { Stet } from '../stet.js';
import { count } from '../words.js';

/** Lists the files of the corpora with something wrong; the one that is picked is opened. */
export async function showProblems({ client }: Stet): Promise<void> {
  const problems = await client.sendRequest<ProblemItem[]>(PROBLEMS_REQUEST);
  if (problems.length === 0) {
    void window.showInformationMessage(l10n.t('Stet: every file of the corpus could be read.'));
    return;
  }
  const items = problems.map(({ uri, code, message }) => {
    const file = Uri.parse(uri);
    return { label: `$(warning) ${basename(file.fsPath)}`, description: `${workspace.asRelativePath(file)} · ${code}`, detail: message, file };
  });
  const picked = await window.showQuickPick(items, {
    placeHolder: l10n.t('{0} with files of the corpus', count(problems.length, 'problem')),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked) await commands.executeCommand('vscode.open', picked.file);
}
