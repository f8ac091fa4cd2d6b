import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { finding, noFinding, open } from './support.js';

async function actionsFor(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, vscode.CodeActionKind.QuickFix.value, 20);
}

async function perform(action: vscode.CodeAction): Promise<void> {
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit));
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
}

describe('quick fixes', () => {
  it("the source's words take the place of the altered ones, and the finding goes", async () => {
    const { document } = await open('harbour/briefing.md');
    const altered = await finding(document, 'quote.altered');
    const actions = await actionsFor(document, altered.range);
    const fix = actions.find(({ edit, isPreferred }) => edit !== undefined && isPreferred);
    assert.ok(fix, `no preferred fix among ${actions.map(({ title }) => title).join(' | ')}`);
    await perform(fix);
    assert.match(document.getText(), /leaves our fishermen ashore/);
    await noFinding(document, 'quote.altered');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await finding(document, 'quote.altered');
  });

  it('a finding can be ignored in its place', async () => {
    const { document } = await open('harbour/briefing.md');
    const missing = await finding(document, 'quote.notFound', 'cranes');
    const actions = await actionsFor(document, missing.range);
    const ignore = actions.find(({ title, edit }) => edit !== undefined && /ignore/i.test(title));
    assert.ok(ignore, `no ignore among ${actions.map(({ title }) => title).join(' | ')}`);
    await perform(ignore);
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
    const actions = await actionsFor(document, unknown.range);
    const accept = actions.find(({ command }) => command?.command === 'stet.acceptName');
    assert.ok(accept, `no acceptance among ${actions.map(({ title }) => title).join(' | ')}`);
    await perform(accept);
    await noFinding(document, 'name.unknown');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
