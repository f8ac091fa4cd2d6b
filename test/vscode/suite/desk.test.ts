import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { MarkResult, ReportResult } from '../../../server/src/sharedNames.js';
import { codeOf, file, finding, findings, fixingCommand, hoverText, noFinding, open, putCursor, setText, status, until } from './support.js';

const WRONG = '# Notes\n\nThe government of Karsk offered 52 licences and wanted inspectors on every boat [@harbour-talks].\n';

describe('the desk', () => {
  it('the report is shown, and saved where one asks for it', async () => {
    await status('harbour', ({ busy, articles }) => !busy && articles === 2);
    const editor = await open('harbour/notes.md');
    await setText(editor, WRONG);
    await finding(editor.document, 'figure.mismatch');
    const result = await vscode.commands.executeCommand<ReportResult>('stet.report');
    assert.match(result.html, /^<!doctype html>/);
    assert.match(result.html, /<mark>52<\/mark>/);
    await until('the panel with the report', () => vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('notes.md') && label !== 'notes.md')));
    const target = file('harbour/notes-report.html');
    await vscode.commands.executeCommand('stet.saveReport', target);
    assert.equal(Buffer.from(await vscode.workspace.fs.readFile(target)).toString(), result.html);
    await vscode.workspace.fs.delete(target);
  });

  it('a finding is marked as checked by hand from its quick fix, and the mark taken back from the palette', async () => {
    const editor = await open('harbour/notes.md');
    const { document } = editor;
    await setText(editor, WRONG);
    const { range } = await finding(document, 'figure.mismatch');
    const result = await vscode.commands.executeCommand<MarkResult>('stet.markAsChecked', ...(await fixingCommand(document, range, 'stet.markAsChecked')), 'The ministry corrected it', 'AB');
    assert.deepEqual(result, { isMarked: true });
    await noFinding(document, 'figure.mismatch');
    const kept = Buffer.from(await vscode.workspace.fs.readFile(file('harbour/.stet/checked.json'))).toString();
    assert.match(kept, /"initials":"AB","reason":"The ministry corrected it"/);
    await until('the mark in the hover', async () => (await hoverText(document.uri, range.start)).includes('Checked by hand'));

    await putCursor(document, range.start);
    await vscode.commands.executeCommand('stet.removeMark');
    await finding(document, 'figure.mismatch');
    assert.ok(findings(document.uri).some((one) => codeOf(one) === 'figure.mismatch'));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
