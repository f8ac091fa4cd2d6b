import { ConfigurationTarget, window, workspace } from 'vscode';
import type { WorkspaceFolder } from 'vscode';
import { STET } from '../../../server/src/sharedNames.js';
import { corpusFolderSetting, corpusFolderSettings } from '../corpusPath.js';
import type { Stet } from '../stet.js';
import { whichFolder } from '../whichFolder.js';

/** Lets the person pick the folder, or folders, that hold the articles of a workspace folder, and keeps the choice in its settings. */
export async function pickCorpusFolder({ states }: Stet): Promise<void> {
  const folder = await whichFolder('Whose corpus?');
  if (folder === undefined) {
    if (!workspace.workspaceFolders?.length) void window.showInformationMessage('Stet: open a folder first; the choice is kept in its settings.');
    return;
  }
  const picked = await window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    canSelectMany: true,
    defaultUri: folder.uri,
    openLabel: 'Use as Corpus',
    title: `Folders with the articles for ${folder.name}`,
  });
  if (picked === undefined) return;
  const chosen = picked.map((uri) => corpusFolderSetting(folder, uri));
  const present = states.of(folder.uri.toString())?.isCorpusMissing === false ? corpusFolderSettings(folder) : [];
  const folders = await combine(present, chosen);
  if (folders !== undefined) await keep(folder, folders);
}

/** Asks whether the new folders take the place of those that are in use, or come beside them. */
async function combine(present: readonly string[], chosen: readonly string[]): Promise<readonly string[] | undefined> {
  const added = chosen.filter((path) => !present.includes(path));
  if (present.length === 0 || added.length === 0) return chosen;
  const together = [...present, ...added];
  const items = [
    { label: `Use ${added.join(', ')} as well`, description: together.join(', '), folders: together },
    { label: `Use ${chosen.join(', ')} only`, description: `instead of ${present.join(', ')}`, folders: chosen },
  ];
  return (await window.showQuickPick(items, { placeHolder: 'There is a corpus already.' }))?.folders;
}

async function keep(folder: WorkspaceFolder, folders: readonly string[]): Promise<void> {
  await workspace.getConfiguration(STET, folder.uri).update('corpus.folders', folders, ConfigurationTarget.WorkspaceFolder);
}
