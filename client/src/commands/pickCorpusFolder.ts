import { ConfigurationTarget, l10n, Uri, window, workspace } from 'vscode';
import type { WorkspaceFolder } from 'vscode';
import { STET } from '../../../server/src/sharedNames.js';
import { corpusFolderSetting, corpusFolderSettings, corpusFolderUri } from '../corpusPath.js';
import type { Stet } from '../stet.js';
import { whichFolder } from '../whichFolder.js';
import { tellToOpenFolder } from './openFolder.js';

/**
 * Lets the person pick the folder, or folders, that hold the articles of a workspace folder, and keeps the choice in its settings.
 * @param given URI of the workspace folder; without it, the one that the person picks.
 */
export async function pickCorpusFolder({ states }: Stet, given?: unknown): Promise<void> {
  const folder = typeof given === 'string' ? workspace.getWorkspaceFolder(Uri.parse(given)) : await whichFolder(l10n.t('Whose corpus?'));
  if (folder === undefined) {
    if (!workspace.workspaceFolders?.length) tellToOpenFolder(l10n.t('Stet: open a folder first; the choice is kept in its settings.'));
    return;
  }
  const picked = await window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    canSelectMany: true,
    defaultUri: folder.uri,
    openLabel: l10n.t('Use as Corpus'),
    title: l10n.t('Folders with the articles for {0}', folder.name),
  });
  if (picked === undefined) return;
  const chosen = picked.map((uri) => corpusFolderSetting(folder, uri));
  const missing = states.of(folder.uri.toString())?.missingFolders.map((uri) => Uri.parse(uri).fsPath) ?? [];
  // A folder that does not exist makes room for the one that is picked.
  const present = corpusFolderSettings(folder).filter((path) => !missing.includes(corpusFolderUri(folder, path).fsPath));
  const folders = await combine(present, chosen);
  if (folders !== undefined) await keep(folder, folders);
}

/** Asks whether the new folders take the place of those that are in use, or come beside them. */
async function combine(present: readonly string[], chosen: readonly string[]): Promise<readonly string[] | undefined> {
  const added = chosen.filter((path) => !present.includes(path));
  if (present.length === 0 || added.length === 0) return chosen;
  const together = [...present, ...added];
  const items = [
    { label: l10n.t('Use {0} as well', added.join(', ')), description: together.join(', '), folders: together },
    { label: l10n.t('Use {0} only', chosen.join(', ')), description: l10n.t('instead of {0}', present.join(', ')), folders: chosen },
  ];
  return (await window.showQuickPick(items, { placeHolder: l10n.t('There is a corpus already.') }))?.folders;
}

async function keep(folder: WorkspaceFolder, folders: readonly string[]): Promise<void> {
  await workspace.getConfiguration(STET, folder.uri).update('corpus.folders', folders, ConfigurationTarget.WorkspaceFolder);
}
