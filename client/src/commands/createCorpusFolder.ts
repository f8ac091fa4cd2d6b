import { commands, FileType, l10n, Uri, window, workspace } from 'vscode';
import type { WorkspaceFolder } from 'vscode';
import { DEFAULT_SETTINGS } from '../../../server/src/sharedNames.js';
import { corpusFolderSettings, corpusFolderUri } from '../corpusPath.js';
import type { Stet } from '../stet.js';
import { whichFolder } from '../whichFolder.js';
import { tellToOpenFolder } from './openFolder.js';

/**
 * Makes a corpus folder that the settings name and says what belongs into it: the first one that is missing. One that is there already is only shown.
 * @param given URI of the workspace folder; without it, the one without a corpus, or the one the person picks.
 * @param missing URI of the corpus folder to make; one that the settings do not name is not made.
 */
export async function createCorpusFolder({ states }: Stet, given?: unknown, missing?: unknown): Promise<void> {
  const folder = typeof given === 'string' ? workspace.getWorkspaceFolder(Uri.parse(given)) : await folderWithoutCorpus(states);
  if (folder === undefined) {
    if (!workspace.workspaceFolders?.length) tellToOpenFolder(l10n.t('Stet: open a folder first; the corpus is a folder in it.'));
    return;
  }
  const named = corpusFolderSettings(folder);
  const wanted = typeof missing === 'string' ? [missing] : (states.of(folder.uri.toString())?.missingFolders ?? []);
  const path = named.find((one) => wanted.some((uri) => Uri.parse(uri).fsPath === corpusFolderUri(folder, one).fsPath)) ?? named[0] ?? DEFAULT_SETTINGS.corpus.folders[0] ?? 'corpus';
  const corpus = corpusFolderUri(folder, path);
  if (await isFile(corpus)) {
    void window.showErrorMessage(l10n.t("Stet: {0} is a file. Name another folder in the setting 'stet.corpus.folders'.", corpus.fsPath));
    return;
  }
  await workspace.fs.createDirectory(corpus);
  void explain(path, corpus);
}

async function explain(path: string, corpus: Uri): Promise<void> {
  const show = l10n.t('Show Folder');
  const answer = await window.showInformationMessage(
    l10n.t("Stet: '{0}' is ready. Put your sources into it, one article a file: text (.txt), Markdown (.md) or saved web pages (.html). They are read as they arrive, and never changed.", path),
    show,
  );
  if (answer === show) await commands.executeCommand(workspace.getWorkspaceFolder(corpus) ? 'revealInExplorer' : 'revealFileInOS', corpus);
}

async function folderWithoutCorpus(states: Stet['states']): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  const lacking = folders.filter(({ uri }) => (states.of(uri.toString())?.missingFolders.length ?? 0) > 0);
  return whichFolder(l10n.t('Create a corpus folder in …'), lacking.length > 0 ? lacking : folders);
}

async function isFile(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.File) !== 0;
  } catch {
    // Nothing is there, which is what a new folder wants.
    return false;
  }
}
