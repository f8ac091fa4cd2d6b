import { commands, l10n, QuickPickItemKind, ThemeIcon, window, workspace } from 'vscode';
import type { QuickPickItem } from 'vscode';
import { CLIENT_COMMANDS, SERVER_COMMANDS } from '../../../server/src/sharedNames.js';
import type { Stet } from '../stet.js';
import { count } from '../words.js';
import { OPEN_FOLDER } from './openFolder.js';

interface MenuItem extends QuickPickItem {
  readonly command?: string;
}

/** The menu behind the status item. Its icons stand beside the labels and not in them: a screen reader would read their names before the words. */
export async function showMenu({ states }: Stet): Promise<void> {
  const { articles, problems, missing, isBusy, isPaused } = states.totals;
  const hasFolder = Boolean(workspace.workspaceFolders?.length);
  const items: MenuItem[] = [];
  if (!hasFolder) items.push({ iconPath: new ThemeIcon('folder-opened'), label: l10n.t('Open a folder…'), description: l10n.t('the corpus is a folder in it'), command: OPEN_FOLDER });
  else {
    items.push({ iconPath: new ThemeIcon('checklist'), label: l10n.t('Check all briefings of the workspace'), command: SERVER_COMMANDS.checkWorkspace });
    items.push({ label: l10n.t('Corpus'), kind: QuickPickItemKind.Separator });
    if (missing > 0) items.push({ iconPath: new ThemeIcon('new-folder'), label: l10n.t('Create the corpus folder'), command: CLIENT_COMMANDS.createCorpusFolder });
    items.push({ iconPath: new ThemeIcon('folder-opened'), label: l10n.t('Pick the corpus folder…'), command: CLIENT_COMMANDS.pickCorpusFolder });
  }
  if (problems + missing > 0) {
    items.push({ iconPath: new ThemeIcon('warning'), label: l10n.t('Show problems of the corpus'), description: count(problems + missing, 'problem'), command: CLIENT_COMMANDS.showProblems });
  }
  if (isPaused) items.push({ iconPath: new ThemeIcon('debug-continue'), label: l10n.t('Resume indexing'), command: SERVER_COMMANDS.resumeIndexing });
  else if (isBusy) items.push({ iconPath: new ThemeIcon('debug-pause'), label: l10n.t('Pause indexing'), command: SERVER_COMMANDS.pauseIndexing });
  items.push({ iconPath: new ThemeIcon('refresh'), label: l10n.t('Rebuild the index'), description: count(articles, 'article'), command: SERVER_COMMANDS.rebuildIndex });
  items.push({ label: 'Stet', kind: QuickPickItemKind.Separator });
  items.push({ iconPath: new ThemeIcon('mortar-board'), label: l10n.t('Get started'), command: CLIENT_COMMANDS.getStarted });
  items.push({ iconPath: new ThemeIcon('output'), label: l10n.t('Show the log'), command: CLIENT_COMMANDS.showLog });
  items.push({ iconPath: new ThemeIcon('debug-restart'), label: l10n.t('Restart the server'), command: CLIENT_COMMANDS.restartServer });

  const picked = await window.showQuickPick(items, { title: 'Stet' });
  if (picked?.command !== undefined) await commands.executeCommand(picked.command);
}
