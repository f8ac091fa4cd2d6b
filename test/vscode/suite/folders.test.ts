import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { codeOf, file, finding, findings, noFinding, open, status } from './support.js';

describe('several workspace folders', () => {
  it('each has a corpus of its own', async () => {
    const { document } = await open('dam/report.md');
    await status('dam', ({ busy, articles }) => !busy && articles === 1);
    await finding(document, 'quote.notFound', 'fishermen');
    const right = findings(document.uri).filter(({ range }) => document.getText(range).includes('The river must'));
    assert.deepEqual(right.map(codeOf), []);
  });

  it('settings of one folder do not touch another', async () => {
    const { document } = await open('dam/report.md');
    await finding(document, 'quote.notFound');
    const settings = vscode.workspace.getConfiguration('stet', file('dam/report.md'));
    await settings.update('severity', { 'quote.notFound': 'off' }, vscode.ConfigurationTarget.WorkspaceFolder);
    await noFinding(document, 'quote.notFound');
    const { document: other } = await open('harbour/briefing.md');
    await finding(other, 'quote.notFound');
    await settings.update('severity', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    await open('dam/report.md');
    await finding(document, 'quote.notFound');
  });

  it('a folder without a corpus says so and marks nothing', async () => {
    const { document } = await open('empty/draft.md');
    await status('empty', ({ isCorpusMissing, busy }) => isCorpusMissing && !busy);
    assert.deepEqual(findings(document.uri).map(codeOf), []);
  });
});
