import { commands, l10n, QuickPickItemKind, window, workspace } from 'vscode';
import type { QuickPickItem } from 'vscode';
import { CLIENT_COMMANDS, SERVER_COMMANDS } from '../../../server/src/sharedNames.js';
import type { Stet } from '../stet.js';
import { count } from '../words.js';

interface MenuItem extends QuickPickItem {
  readonly command?: string;
}

/** The menu behind the status item. */
export async function showMenu({ states }: Stet): Promise<void> {
  const { articles, problems, missing, isBusy, isPaused } = states.totals;
  const hasFolder = Boolean(workspace.workspaceFolders?.length);
  const items: MenuItem[] = [];
  if (hasFolder) {
    items.push({ label: l10n.t('$(checklist) Check all briefings of the workspace'), command: SERVER_COMMANDS.checkWorkspace });
    items.push({ label: l10n.t('Corpus'), kind: QuickPickItemKind.Separator });
    if (missing > 0) items.push({ label: l10n.t('$(new-folder) Create the corpus folder'), command: CLIENT_COMMANDS.createCorpusFolder });
    items.push({ label: l10n.t('$(folder-opened) Pick the corpus folder…'), command: CLIENT_COMMANDS.pickCorpusFolder });
  }
  if (problems > 0) {
    items.push({ label: l10n.t('$(warning) Show problems of the corpus'), description: count(problems, 'problem'), command: CLIENT_COMMANDS.showProblems });
  }
  if (isPaused) items.push({ label: l10n.t('$(debug-continue) Resume indexing'), command: SERVER_COMMANDS.resumeIndexing });
  else if (isBusy) items.push({ label: l10n.t('$(debug-pause) Pause indexing'), command: SERVER_COMMANDS.pauseIndexing });
  items.push({ label: l10n.t('$(refresh) Rebuild the index'), description: count(articles, 'article'), command: SERVER_COMMANDS.rebuildIndex });
  items.push({ label: 'Stet', kind: QuickPickItemKind.Separator });
  items.push({ label: l10n.t('$(mortar-board) Get started'), command: CLIENT_COMMANDS.getStarted });
  items.push({ label: l10n.t('$(output) Show the log'), command: CLIENT_COMMANDS.showLog });
  items.push({ label: l10n.t('$(debug-restart) Restart the server'), command: CLIENT_COMMANDS.restartServer });

  const picked = await window.showQuickPick(items, { title: 'Stet' });
  if (picked?.command !== undefined) await commands.executeCommand(picked.command);
}
