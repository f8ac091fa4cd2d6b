import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { at, file, finding, open, until } from './support.js';

describe('navigation', () => {
  it('definition opens the article at the passage', async () => {
    const editor = await open('harbour/briefing.md');
    await finding(editor.document, 'quote.altered');
    const place = at(editor.document, 'offer stands');
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('editor.action.revealDefinition');
    const article = await until('the article in the editor', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.toString() === file('harbour/corpus/harbour-talks.txt').toString() ? active : undefined;
    });
    await until('the cursor at the passage', () => /The offer stands/.test(article.document.lineAt(article.selection.active.line).text));
  });

  it('references on a passage are the briefings that use it', async () => {
    const { document } = await open('harbour/corpus/harbour-talks.txt');
    const references = await until('references', async () => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at(document, 'The offer stands', 5));
      return found.length > 0 ? found : undefined;
    });
    const briefing = file('harbour/briefing.md').toString();
    const inBriefing = references.filter(({ uri }) => uri.toString() === briefing);
    assert.ok(inBriefing.length > 0, JSON.stringify(references));
    const text = (await vscode.workspace.openTextDocument(file('harbour/briefing.md'))).getText(inBriefing[0]?.range);
    assert.match(text, /the offer stands until the end of the month/);
  });

  it('a citation is a link to its article', async () => {
    const { document } = await open('harbour/briefing.md');
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri, 100);
    const targets = links.map(({ target }) => target?.path ?? '');
    assert.ok(targets.includes(file('harbour/corpus/harbour-talks.txt').path), JSON.stringify(targets));
  });
});
