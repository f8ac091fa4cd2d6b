import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { WorkspaceCheckResult } from '../../../server/src/sharedNames.js';
import { activate, file, finding, findings, folder, open, status, until } from './support.js';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

describe('commands', () => {
  it('every command of the manifest is there', async () => {
    await activate();
    const { contributes } = vscode.extensions.getExtension('stet-editor.stet')?.packageJSON as Manifest;
    const present = await vscode.commands.getCommands(true);
    const missing = contributes.commands.map(({ command }) => command).filter((command) => !present.includes(command));
    assert.deepEqual(missing, []);
  });

  it('all briefings of the workspace are checked, open or not', async () => {
    const result = await vscode.commands.executeCommand<WorkspaceCheckResult>('stet.checkWorkspace');
    assert.ok(result.documents >= 4, JSON.stringify(result));
    await until('findings of a briefing', () => findings(file('harbour/briefing.md')).length > 0);
  });

  it('the index is rebuilt', async () => {
    await vscode.commands.executeCommand('stet.rebuildIndex');
    await status('harbour', ({ busy, articles }) => !busy && articles === 2);
    const { document } = await open('harbour/briefing.md');
    await finding(document, 'quote.altered');
  });

  it('the log is shown', async () => {
    await vscode.commands.executeCommand('stet.showLog');
  });

  it('a folder without a corpus bears every command, and gets one', async () => {
    await open('empty/draft.md');
    await status('empty', ({ isCorpusMissing }) => isCorpusMissing);
    await vscode.commands.executeCommand('stet.rebuildIndex', folder('empty').uri.toString());
    await vscode.commands.executeCommand('stet.checkWorkspace', folder('empty').uri.toString());
    // It ends when the list is closed; while it may not be there yet, closing is tried again.
    let isClosed = false;
    const shown = vscode.commands.executeCommand('stet.showProblems').then(() => (isClosed = true));
    await until('the list of problems closed', async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return isClosed;
    });
    await shown;
    await vscode.commands.executeCommand('stet.createCorpusFolder', folder('empty').uri.toString());
    const made = await vscode.workspace.fs.stat(file('empty/corpus'));
    assert.equal(made.type, vscode.FileType.Directory);
    await status('empty', ({ isCorpusMissing }) => !isCorpusMissing);
  });

  it('the server is restarted and checks again', async () => {
    const { document } = await open('harbour/briefing.md');
    await vscode.commands.executeCommand('stet.restartServer');
    await status('harbour', ({ busy, articles }) => !busy && articles === 2);
    await finding(document, 'quote.altered');
  });
});
