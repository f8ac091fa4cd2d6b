import { commands, l10n, window } from 'vscode';

/** The editor's own command that lets the person choose a folder to open. */
export const OPEN_FOLDER = 'workbench.action.files.openFolder';

/** Says why a folder has to be open first, with a button that opens one: in a window without any there is no place for a corpus, and no settings to keep a choice in. */
export function tellToOpenFolder(why: string): void {
  const open = l10n.t('Open a Folder…');
  void window.showInformationMessage(why, open).then((answer) => (answer === open ? commands.executeCommand(OPEN_FOLDER) : undefined));
}
