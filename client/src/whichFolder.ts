import { window, workspace } from 'vscode';
import type { WorkspaceFolder } from 'vscode';

/**
 * The workspace folder that a command is meant for: the only one, else the one the person picks.
 * @param among The folders that come into question.
 * @returns Undefined where there is none or the person picked none.
 */
export async function whichFolder(placeHolder: string, among: readonly WorkspaceFolder[] = workspace.workspaceFolders ?? []): Promise<WorkspaceFolder | undefined> {
  if (among.length < 2) return among[0];
  const active = window.activeTextEditor && workspace.getWorkspaceFolder(window.activeTextEditor.document.uri);
  // The folder one is working in comes first: it is most often meant.
  const ordered = [...among].sort((one, other) => Number(other === active) - Number(one === active));
  const items = ordered.map((folder) => ({ label: folder.name, description: folder.uri.fsPath, folder }));
  return (await window.showQuickPick(items, { placeHolder }))?.folder;
}
