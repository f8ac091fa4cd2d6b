import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { finding, noFinding, open, quickFix } from './support.js';

async function perform(action: vscode.CodeAction): Promise<void> {
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit));
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
}

describe('quick fixes', () => {
  it("the source's words take the place of the altered ones, and the finding goes", async () => {
    const { document } = await open('harbour/briefing.md');
    const altered = await finding(document, 'quote.altered');
    await perform(await quickFix(document, altered.range, ({ edit, isPreferred }) => edit !== undefined && isPreferred));
    assert.match(document.getText(), /leaves our fishermen ashore/);
    await noFinding(document, 'quote.altered');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await finding(document, 'quote.altered');
  });

  it('a finding can be ignored in its place', async () => {
    const { document } = await open('harbour/briefing.md');
    const missing = await finding(document, 'quote.notFound', 'cranes');
    await perform(await quickFix(document, missing.range, ({ title, edit }) => edit !== undefined && /ignore/i.test(title)));
    assert.match(document.getText(), /<!-- stet-ignore-next/);
    await noFinding(document, 'quote.notFound');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await finding(document, 'quote.notFound');
  });

  it('a name is accepted for the whole workspace folder', async () => {
    const { document } = await open('harbour/notes.md');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().length), '\nThe letter was signed by Bertrand Quillowy in Lunden.\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    const unknown = await finding(document, 'name.unknown', 'Quillowy');
    await perform(await quickFix(document, unknown.range, ({ command }) => command?.command === 'stet.acceptName'));
    await noFinding(document, 'name.unknown');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
