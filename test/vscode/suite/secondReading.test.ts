import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { activate, at, open, setText, status, until } from './support.js';

const TEXT = '# Notes\n\nThe government of Karsk offered 25 licences and wanted inspectors on every boat [@harbour-talks].\n';

describe('a second reading', () => {
  it('is shown under the sentence with the passage it rests on, and goes when the sentence is edited', async () => {
    await status('harbour', ({ busy, articles }) => !busy && articles === 2);
    const { readAgain, secondReadings } = await activate();
    const editor = await open('harbour/notes.md');
    await setText(editor, TEXT);
    const place = at(editor.document, 'offered');
    editor.selection = new vscode.Selection(place, place);
    let asked = '';
    const answer = await readAgain({
      name: 'A reader of the test',
      ask: async (question) => {
        asked = question;
        const passage = /"([^"]*inspectors on every boat[^"]*)"/.exec(question.slice(question.indexOf('Passage 1')))?.[1] ?? '';
        return JSON.stringify({ reading: 'supported', passage, why: 'The same <b>offer</b>. [Click](command:workbench.action.quit)' });
      },
    });
    assert.match(asked, /The government of Karsk offered 25 licences/);
    assert.equal(answer?.reading, 'supported');
    const [thread] = secondReadings();
    assert.equal(thread?.range?.start.line, 2);
    const body = thread.comments[0]?.body;
    assert.ok(body instanceof vscode.MarkdownString);
    assert.match(body.value, /The sources say so/);
    assert.ok(!body.isTrusted && !body.supportHtml);
    assert.ok(!body.value.includes('[Click](command:'), body.value);

    await editor.edit((edit) => edit.insert(place, 'also '));
    await until('the comment goes', () => secondReadings().length === 0);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('is not shown where its words stand in no source, or the model fails', async () => {
    const { readAgain, secondReadings } = await activate();
    const editor = await open('harbour/notes.md');
    await setText(editor, TEXT);
    const place = at(editor.document, 'offered');
    editor.selection = new vscode.Selection(place, place);
    assert.equal(await readAgain({ name: 'A liar', ask: async () => '{"reading":"supported","passage":"The government offered nothing at all","why":""}' }), undefined);
    assert.equal(await readAgain({ name: 'A wreck', ask: async () => Promise.reject(new Error('out of order')) }), undefined);
    assert.equal(secondReadings().length, 0);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('is asked for by nobody while it is turned off, and dismissed without one', async () => {
    assert.equal(vscode.workspace.getConfiguration('stet.secondReading').get('enable'), false);
    await vscode.commands.executeCommand('stet.dismissSecondReading');
  });
});
