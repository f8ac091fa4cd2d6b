import { commands } from 'vscode';

/** The walkthrough of the manifest, as VS Code knows it: the extension's id and the walkthrough's. */
const WALKTHROUGH = 'stet-editor.stet#start';

/** Opens the walkthrough: from the sources to the report. */
export async function getStarted(): Promise<void> {
  await commands.executeCommand('workbench.action.openWalkthrough', WALKTHROUGH, false);
}
