import { commands } from 'vscode';

/** The id of the command, which only this editor has: other clients ask for references in their own way. */
export const FIND_REFERENCES_TO_PASSAGE = 'stet.findReferencesToPassage';

/** Shows the briefings that use the passage at the cursor. */
export async function findReferencesToPassage(): Promise<void> {
  await commands.executeCommand('editor.action.goToReferences');
}
