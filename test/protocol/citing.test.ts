import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';

import type { FoundSource } from '../../server/src/sharedNames.js';
import { LanguageClient, positionOf } from '../support/languageClient.js';
import { HARBOUR_ARTICLES, TemporaryWorkspace } from '../support/workspace.js';

const BRIEFING = '# The strike\n\nForty-two sailings were cancelled.\n';

describe('citing, over the wire', () => {
  const workspace = new TemporaryWorkspace({ ...HARBOUR_ARTICLES, 'briefing.md': BRIEFING });
  let client: LanguageClient;
  let uri: string;
  let text = BRIEFING;
  let version = 1;
  before(async () => {
    client = await LanguageClient.start({ folders: [workspace.path], pulls: true });
    // A client that applies edits, as an editor does.
    client.connection.onRequest('workspace/applyEdit', async ({ edit }: { edit: WorkspaceEdit }) => {
      await replace(edited(text, edit.changes?.[uri] ?? []));
      return { applied: true };
    });
    uri = await client.open(workspace.at('briefing.md'), BRIEFING);
  });
  after(async () => {
    assert.equal(await client.stop(), 0);
    workspace.remove();
  });

  const edited = (before: string, edits: TextEdit[]): string => TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, before), edits);
  const replace = async (next: string): Promise<void> => {
    text = next;
    await client.change(uri, ++version, next);
  };
  const execute = <Result>(command: string, ...args: unknown[]): Promise<Result> => client.connection.sendRequest('workspace/executeCommand', { command, arguments: args });

  it('articles are found as one types', async () => {
    const find = (typed: string): Promise<FoundSource[]> => client.connection.sendRequest('stet/findSources', { textDocument: { uri }, text: typed });
    assert.deepEqual((await find('')).map(({ id }) => id), ['ferry-strike', 'harbour-budget']);
    assert.equal((await find('buget'))[0]?.id, 'harbour-budget');
    assert.equal((await find('ferry c'))[0]?.id, 'ferry-strike');
  });

  it('the edits that cite several articles are told, and no more than told', async () => {
    const position = positionOf(text, '.', 0);
    const ask = (params: object): Promise<{ version: number; edits: TextEdit[] } | null> => client.connection.sendRequest('stet/citation', params);
    const told = await ask({ textDocument: { uri }, position, ids: ['ferry-strike', 'no-such-thing', 'harbour-budget'] });
    assert.equal(told?.version, version);
    assert.match(edited(text, told.edits), /cancelled \[@ferry-strike; @harbour-budget\]\.\n/);
    assert.deepEqual((await ask({ textDocument: { uri }, position, ids: ['no-such-thing'] }))?.edits, []);
    assert.deepEqual((await ask({ textDocument: { uri }, position, ids: 'ferry-strike' }))?.edits, []);
    assert.equal(await ask({ textDocument: { uri: `${uri}.txt` }, position, ids: ['ferry-strike'] }), null);
  });

  it('a citation comes to its place', async () => {
    const { line, character } = positionOf(text, '.', 0);
    assert.deepEqual(await execute('stet.insertCitation', uri, 'ferry-strike', line, character, 'p. 3'), { isChanged: true });
    assert.match(text, /cancelled \[@ferry-strike, p\. 3\]\.\n/);
    await assert.rejects(execute('stet.insertCitation', uri, 'no-such-thing', 0, 0), /No article has the id/);
    await assert.rejects(execute('stet.insertCitation', uri, 'ferry-strike'), /needs an id, a line and a character/);
  });

  it('a bibliography is made, kept when one saves, and never made by saving', async () => {
    const save = (): Promise<TextEdit[]> => client.connection.sendRequest('textDocument/willSaveWaitUntil', { textDocument: { uri }, reason: 1 });
    assert.deepEqual(await save(), []);
    assert.deepEqual(await execute('stet.updateBibliography', uri), { isChanged: true });
    assert.match(text, /## Sources\n\n- “Ferry crews of Port Almery walk out”\.\n/);
    assert.deepEqual(await execute('stet.updateBibliography', uri), { isChanged: false });
    assert.deepEqual(await save(), []);
    await replace(text.replace('p. 3]', 'p. 3; @harbour-budget]'));
    const kept = edited(text, await save());
    assert.match(kept, /- “Council votes a new budget for the harbour”, \*The Almery Lantern\*, 4 March 2031: <https:\/\/lantern\.example\/harbour-budget>/);
    await replace(kept);
  });

  it('citations change their form, there and back, with their places', async () => {
    const before = text;
    assert.deepEqual(await execute('stet.convertCitations', uri, 'footnote'), { isChanged: true, converted: 1, left: 0 });
    assert.match(text, /cancelled\[\^1\]\.[^]*\[\^1\]: \[@ferry-strike, p\. 3; @harbour-budget\]\.\n/);
    assert.deepEqual(await execute('stet.convertCitations', uri, 'bracket'), { isChanged: true, converted: 1, left: 0 });
    assert.equal(text.replace(/\n{2,}/g, '\n\n'), before.replace(/\n{2,}/g, '\n\n'));
    assert.deepEqual(await execute('stet.convertCitations', uri, 'bracket'), { isChanged: false, converted: 0, left: 0 });
  });
});
