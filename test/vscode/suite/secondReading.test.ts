import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { activate, at, open, putCursor, setText, status, until } from './support.js';

const TEXT = '# Notes\n\nThe government of Karsk offered 25 licences and wanted inspectors on every boat [@harbour-talks].\n';

describe('a second reading', () => {
  it('is shown under the sentence with the passage it rests on, and goes when the sentence is edited', async () => {
    await status('harbour', ({ busy, articles }) => !busy && articles === 2);
    const { readAgain, secondReadings } = await activate();
    const editor = await open('harbour/notes.md');
    await setText(editor, TEXT);
    const place = at(editor.document, 'offered');
    await putCursor(editor.document, place);
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
    await putCursor(editor.document, place);
    assert.equal(await readAgain({ name: 'A liar', ask: async () => '{"reading":"supported","passage":"The government offered nothing at all","why":""}' }), undefined);
    assert.equal(await readAgain({ name: 'A wreck', ask: async () => Promise.reject(new Error('out of order')) }), undefined);
    assert.equal(secondReadings().length, 0);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('is dismissed by the command: the one at the cursor, else the only one, else what is picked', async () => {
    const { readAgain, secondReadings } = await activate();
    const editor = await open('harbour/notes.md');
    const { document } = editor;
    const passage = 'wanted inspectors on every boat';
    const answer = async (question: string): Promise<string> => JSON.stringify({ reading: 'supported', passage: /"([^"]*inspectors on every boat[^"]*)"/.exec(question.slice(question.indexOf('Passage 1')))?.[1] ?? '', why: '' });
    await setText(editor, `${TEXT}\nThe offer of Karsk was 25 licences and inspectors on every boat [@harbour-talks].\n`);
    const [first, second, heading] = [at(document, passage), at(document, 'offer of Karsk'), at(document, 'Notes')];
    const goTo = (place: vscode.Position): Promise<void> => putCursor(document, place);
    const show = async (place: vscode.Position): Promise<void> => {
      await goTo(place);
      assert.ok(await readAgain({ name: 'A reader', ask: answer }));
    };
    const shown = (): (number | undefined)[] => secondReadings().map(({ range }) => range?.start.line);
    await show(first);
    await show(second);
    assert.deepEqual(shown(), [2, 4]);
    await vscode.commands.executeCommand('stet.dismissSecondReading');
    assert.deepEqual(shown(), [2], 'the one at the cursor');
    await goTo(heading);
    await vscode.commands.executeCommand('stet.dismissSecondReading');
    assert.deepEqual(shown(), [], 'the only one, wherever the cursor is');

    await show(first);
    await show(second);
    await goTo(heading);
    const asked = vscode.window as unknown as { showQuickPick: (items: readonly { readonly label: string }[]) => Promise<unknown> };
    const own = asked.showQuickPick;
    const labels: string[] = [];
    asked.showQuickPick = async (items) => {
      labels.push(...items.map(({ label }) => label));
      return items[0];
    };
    await vscode.commands.executeCommand('stet.dismissSecondReading');
    asked.showQuickPick = own;
    assert.equal(labels[0], 'All second readings');
    assert.match(labels[1] ?? '', /^The government of Karsk offered 25 licences/);
    assert.deepEqual(shown(), []);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('is asked for by nobody while it is turned off, and dismissed without one', async () => {
    assert.equal(vscode.workspace.getConfiguration('stet.secondReading').get('enable'), false);
    await vscode.commands.executeCommand('stet.dismissSecondReading');
  });
});
