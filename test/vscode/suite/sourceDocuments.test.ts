import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { at, file, finding, noFinding, open, putCursor, setText, status, until } from './support.js';

const FIRST = 'The pilots of Lunden will guide no ship over six metres through the old channel.';
const SECOND = 'We have measured it twice and we will not measure it again';
const rtf = (...paragraphs: readonly string[]): Buffer => Buffer.from(`{\\rtf1\\ansi{\\info{\\title Pilots refuse the old channel}}${paragraphs.map((text) => `\\pard ${text.replace(/[\\{}]/g, '\\$&')}\\par`).join('')}}`);

describe('articles whose files nobody can read', () => {
  it('open as a rendering at the passage, that cannot be edited and follows the file', async () => {
    const path = file('harbour/corpus/pilots.rtf');
    await vscode.workspace.fs.writeFile(path, rtf(FIRST, `"${SECOND}," said Oda Brann, the oldest of them.`));
    await status('harbour', ({ busy, articles }) => !busy && articles === 3);
    const editor = await open('harbour/notes.md');
    await setText(editor, `# Notes\n\nOda Brann said: "${SECOND.replace('twice', 'three times')}" [@pilots].\n`);
    await finding(editor.document, 'quote.altered', 'three times');

    await putCursor(editor.document, at(editor.document, 'measured it'));
    await vscode.commands.executeCommand('editor.action.revealDefinition');
    const shown = await until('the rendering in the editor', () => (vscode.window.activeTextEditor?.document.uri.scheme === 'stet-source' ? vscode.window.activeTextEditor : undefined), () => vscode.window.activeTextEditor?.document.uri.toString());
    assert.match(shown.document.getText(), new RegExp(`^${FIRST}\\n\\n"${SECOND},"`, 'm'));
    await until('the cursor at the passage', () => shown.document.lineAt(shown.selection.active.line).text.includes(SECOND));
    assert.notEqual(vscode.workspace.fs.isWritableFileSystem('stet-source'), true);
    const tab = (): string => vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? '';
    await until('the name in the tab', () => /^pilots\.txt/.test(tab()), tab);

    await vscode.workspace.fs.writeFile(path, rtf(FIRST, `"${SECOND.replace('twice', 'three times')}," said Oda Brann, the oldest of them.`));
    await until('the rendering anew', () => shown.document.getText().includes('three times'), () => shown.document.getText());
    await noFinding(editor.document, 'quote.altered');

    await vscode.workspace.fs.delete(path);
    await until('a word in place of the article', () => shown.document.getText() === 'This article is no longer in the corpus.', () => shown.document.getText());
    await status('harbour', ({ busy, articles }) => !busy && articles === 2);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('one that is not there says so', async () => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('stet-source:/gone.txt?%2Fnowhere%2Fgone.pdf'));
    assert.equal(document.getText(), 'This article is no longer in the corpus.');
  });
});
