import { homedir } from 'node:os';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { Uri, workspace } from 'vscode';
import type { WorkspaceFolder } from 'vscode';
import { DEFAULT_SETTINGS, STET } from '../../server/src/sharedNames.js';

/** The corpus folders that the settings of a workspace folder name, as they are written there. */
export function corpusFolderSettings(folder: WorkspaceFolder): readonly string[] {
  const folders = workspace.getConfiguration(STET, folder.uri).get<unknown>('corpus.folders');
  if (!Array.isArray(folders)) return DEFAULT_SETTINGS.corpus.folders;
  return folders.filter((path): path is string => typeof path === 'string' && path !== '');
}

/** The place that a path of the settings means: absolute, from the home directory, or from the workspace folder. */
export function corpusFolderUri(folder: WorkspaceFolder, path: string): Uri {
  const fromHome = path === '~' || path.startsWith('~/') || path.startsWith('~\\');
  return Uri.file(fromHome ? join(homedir(), path.slice(1)) : resolve(folder.uri.fsPath, path));
}

/** How the settings should name a folder: relative with forward slashes where it lies in the workspace folder, so that the settings can be shared. */
export function corpusFolderSetting(folder: WorkspaceFolder, corpus: Uri): string {
  const path = relative(folder.uri.fsPath, corpus.fsPath);
  if (path === '') return '.';
  const isOutside = path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
  return isOutside ? corpus.fsPath : path.split(sep).join('/');
}
