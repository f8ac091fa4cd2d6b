import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { open, putCursor, setText, status, until } from './support.js';

/** Types at the end of a text, lets the editor suggest, and takes what it suggests first. */
async function typeAndAccept(before: string, typed: string, becomes: RegExp): Promise<void> {
  const editor = await open('harbour/notes.md');
  await setText(editor, before);
  await putCursor(editor.document, editor.document.positionAt(before.length));
  for (const letter of typed) await vscode.commands.executeCommand('type', { text: letter });
  await vscode.commands.executeCommand('editor.action.triggerSuggest');
  await until(
    `${becomes.source} after typing ${typed}`,
    async () => {
      if (becomes.test(editor.document.getText())) return true;
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return becomes.test(editor.document.getText());
    },
    () => editor.document.getText(),
  );
}

describe('completion', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('a name is completed as the sources spell it', async () => {
    await status('harbour', ({ busy, articles }) => !busy && articles > 0);
    await typeAndAccept('# Notes\n\nYesterday ', 'Ondr', /Yesterday (Pavel )?Ondrich/);
  });

  it('a source is completed by its id', async () => {
    await typeAndAccept('# Notes\n\nThe talks ended ', '[@harb', /\[@harbour-talks\]?/);
  });

  it('a quotation is inserted whole', async () => {
    await typeAndAccept('# Notes\n\nPresident Ilse Tarnow said: ', '"We will', /"We will not sign a treaty that leaves our fishermen ashore/);
  });
});
