import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { VerifyResult } from '../../../server/src/sharedNames.js';
import { file, finding, fixingCommand, noFinding, open, setText, status } from './support.js';

const ARTICLE = 'harbour/corpus/harbour-talks.txt';

describe('cited passages', () => {
  it('are remembered, missed when they change, and verified again', async () => {
    await status('harbour', ({ busy, articles }) => !busy && articles === 2);
    const editor = await open('harbour/notes.md');
    const { document } = editor;
    await setText(editor, '# Notes\n\nThe government of Karsk offered 25 licences and wanted inspectors on every boat [@harbour-talks].\n');
    // As from the palette: the briefing is the one in front.
    const result = await vscode.commands.executeCommand<VerifyResult>('stet.verifyCitations');
    assert.deepEqual(result, { sentences: 1 });
    const remembered = Buffer.from(await vscode.workspace.fs.readFile(file('harbour/.stet/verified.json'))).toString();
    assert.match(remembered, /inspectors on every boat/);

    const before = await vscode.workspace.fs.readFile(file(ARTICLE));
    await vscode.workspace.fs.writeFile(file(ARTICLE), Buffer.from(Buffer.from(before).toString().replace('on every boat', 'on every large boat')));
    const changed = await finding(document, 'citation.sourceChanged', 'harbour-talks');
    await vscode.commands.executeCommand('stet.verifyCitations', ...(await fixingCommand(document, changed.range, 'stet.verifyCitations')));
    await noFinding(document, 'citation.sourceChanged');

    await vscode.workspace.fs.writeFile(file(ARTICLE), before);
    await finding(document, 'citation.sourceChanged');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
