import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { activate, codeOf, file, finding, findings, noFinding, open, setText, status } from './support.js';

describe('diagnostics', () => {
  it('the extension becomes active and reads the corpus', async () => {
    await activate();
    const { articles, problems } = await status('harbour', ({ busy, articles }) => !busy && articles === 2);
    assert.deepEqual([articles, problems], [2, 0]);
  });

  it('an altered quotation is marked, with the passage as related information and a page that explains the code', async () => {
    const { document } = await open('harbour/briefing.md');
    const altered = await finding(document, 'quote.altered', 'sailors');
    assert.equal(altered.severity, vscode.DiagnosticSeverity.Error);
    assert.match(altered.message, /fishermen/);
    assert.equal(altered.relatedInformation?.[0]?.location.uri.toString(), file('harbour/corpus/harbour-talks.txt').toString());
    assert.ok(typeof altered.code === 'object' && altered.code.target.path.endsWith('docs/findings/quote.altered.md'));
  });

  it('a quotation that is right is left alone', async () => {
    const { document } = await open('harbour/briefing.md');
    await finding(document, 'quote.notFound', 'cranes');
    const right = findings(document.uri).filter(({ range }) => document.getText(range).includes('the offer stands'));
    assert.deepEqual(right.map(codeOf), []);
  });

  it('articles of the corpus are not checked', async () => {
    await open('harbour/corpus/quota-cut.md');
    const { document } = await open('harbour/briefing.md');
    await finding(document, 'quote.altered');
    assert.deepEqual(findings(file('harbour/corpus/quota-cut.md')), []);
  });

  it('a finding comes and goes with the text', async () => {
    const editor = await open('harbour/notes.md');
    await setText(editor, '# Notes\n\nPavel Ondrich said: "The offer stands until the end of the year" [@harbour-talks].\n');
    await finding(editor.document, 'quote.altered', 'offer');
    await setText(editor, '# Notes\n\nPavel Ondrich said: "The offer stands until the end of the month" [@harbour-talks].\n');
    await noFinding(editor.document, 'quote.altered');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('a document that was never saved is checked too', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'They cite [@no-such-article].\n' });
    await vscode.window.showTextDocument(document);
    await finding(document, 'citation.unknownSource');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
