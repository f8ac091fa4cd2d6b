import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { at, file, finding, open, putCursor, until } from './support.js';

describe('navigation', () => {
  it('definition opens the article at the passage', async () => {
    const editor = await open('harbour/briefing.md');
    await finding(editor.document, 'quote.altered');
    await putCursor(editor.document, at(editor.document, 'offer stands'));
    await vscode.commands.executeCommand('editor.action.revealDefinition');
    const article = await until('the article in the editor', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.toString() === file('harbour/corpus/harbour-talks.txt').toString() ? active : undefined;
    });
    await until('the cursor at the passage', () => /The offer stands/.test(article.document.lineAt(article.selection.active.line).text));
  });

  it('references on a passage are the briefings that use it', async () => {
    const { document } = await open('harbour/corpus/harbour-talks.txt');
    const briefing = file('harbour/briefing.md');
    let found: vscode.Location[] = [];
    const reference = await until(
      'a reference in the briefing',
      async () => {
        found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at(document, 'The offer stands', 5));
        return found.find(({ uri }) => uri.toString() === briefing.toString());
      },
      () => found,
    );
    const text = (await vscode.workspace.openTextDocument(briefing)).getText(reference.range);
    assert.match(text, /the offer stands until the end of the month/);
  });

  it('a citation is a link to its article', async () => {
    const { document } = await open('harbour/briefing.md');
    let targets: string[] = [];
    await until(
      'the link to the article',
      async () => {
        const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri, 100);
        targets = links.map(({ target }) => target?.path ?? '');
        return targets.includes(file('harbour/corpus/harbour-talks.txt').path);
      },
      () => targets,
    );
  });
});
