import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { at, open, putCursor, setText, status, until } from './support.js';

/** Runs a command that asks for things, and takes what is offered each time, until the document has what is waited for. */
async function accepting(command: string, isThere: () => boolean, seen: () => unknown): Promise<void> {
  const running = vscode.commands.executeCommand(command);
  await until(
    command,
    async () => {
      if (!isThere()) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isThere();
    },
    seen,
  );
  await running;
}

describe('citing', () => {
  it('a source is picked and cited, the bibliography made, and the citations given another form', async () => {
    await status('harbour', ({ busy, articles }) => !busy && articles === 2);
    const editor = await open('harbour/notes.md');
    const { document } = editor;
    await setText(editor, '# Notes\n\nThe herring quota was cut.\n');
    await putCursor(document, at(document, ' cut.', 4));
    const text = (): string => document.getText();
    await accepting('stet.insertCitation', () => /cut \[@[\w-]+\]\./.test(text()), text);
    const id = /\[@([\w-]+)\]/.exec(text())![1]!;

    await vscode.commands.executeCommand('stet.updateBibliography');
    await until('the bibliography', () => /## Sources[\s\S]*\S/.test(text().slice(text().indexOf('cut'))), text);

    const folder = vscode.workspace.getWorkspaceFolder(document.uri)!.uri;
    const file = vscode.Uri.joinPath(folder, 'house.csl');
    const house = '<style version="1.0"><info><title>House</title></info><bibliography><layout prefix="From: "><text variable="title"/></layout></bibliography></style>';
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(house));
    const settings = vscode.workspace.getConfiguration('stet.bibliography', folder);
    await settings.update('style', 'house.csl', vscode.ConfigurationTarget.WorkspaceFolder);
    await vscode.commands.executeCommand('stet.updateBibliography');
    await until('the bibliography in the style of the file', () => /^- From: \S/m.test(text()), text);
    await settings.update('style', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    await vscode.workspace.fs.delete(file);

    const window = vscode.window as unknown as { showInformationMessage: (text: string) => Promise<undefined> };
    const own = window.showInformationMessage;
    const told: string[] = [];
    window.showInformationMessage = async (words) => void told.push(words);
    await accepting('stet.convertCitations', () => /cut\.?\[\^1\]/.test(text()), text);
    assert.match(text(), new RegExp(`^\\[\\^1\\]:.*@${id}`, 'm'));
    await until('what was done', () => told.length > 0);
    window.showInformationMessage = own;
    assert.deepEqual(told, ['Stet: 1 citation was converted.']);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
