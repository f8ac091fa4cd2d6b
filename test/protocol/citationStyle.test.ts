import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';

import { styleText } from '../support/citationStyle.js';
import { LanguageClient } from '../support/languageClient.js';
import { HARBOUR_ARTICLES, TemporaryWorkspace } from '../support/workspace.js';

const BRIEFING = 'The harbour has a budget [@harbour-budget].\n\n<!-- stet-bibliography-start -->\n<!-- stet-bibliography-end -->\n';

describe('a bibliography in the style of a file, over the wire', () => {
  const workspace = new TemporaryWorkspace({ ...HARBOUR_ARTICLES, 'briefing.md': BRIEFING });
  const messages: string[] = [];
  let style: unknown = 'styles/house.csl';
  let client: LanguageClient;
  let uri: string;
  before(async () => {
    client = await LanguageClient.start({ folders: [workspace.path], pulls: true, settings: () => ({ bibliography: { style } }) });
    client.connection.onRequest('window/showMessageRequest', ({ message }: { message: string }) => {
      messages.push(message);
      return null;
    });
    client.connection.onRequest('workspace/applyEdit', (_: { edit: WorkspaceEdit }) => ({ applied: true }));
    uri = await client.open(workspace.at('briefing.md'), BRIEFING);
    // The corpus is read before anything is kept up to date.
    await client.pullWhen(uri, () => [...client.status.values()].some(({ articles }) => articles > 0));
  });
  after(async () => {
    assert.equal(await client.stop(), 0);
    workspace.remove();
  });

  const saved = async (): Promise<string> => {
    const edits: TextEdit[] = await client.connection.sendRequest('textDocument/willSaveWaitUntil', { textDocument: { uri }, reason: 1 });
    return TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, BRIEFING), edits);
  };
  const update = (): Promise<unknown> => client.connection.sendRequest('workspace/executeCommand', { command: 'stet.updateBibliography', arguments: [uri] });

  it('stays as it is where the file cannot be used; the writer is told once, and when they ask', async () => {
    assert.equal(await update(), null);
    assert.equal(await saved(), BRIEFING);
    assert.equal(await saved(), BRIEFING);
    assert.equal(messages.length, 1);
    assert.match(messages[0]!, /styles\/house\.csl .* is not used, and the bibliography stays as it is\. There is no such file\. Correct the path/);
    assert.equal(await update(), null);
    assert.equal(messages.length, 2);
  });

  it('follows the file as it is now', async () => {
    workspace.write('styles/house.csl', styleText({ layout: '<text variable="title" font-style="italic"/>' }));
    assert.match(await saved(), /\n- \*Council votes a new budget for the harbour\*\n/);
    workspace.write('styles/house.csl', styleText({ layout: '<text variable="container-title" suffix=": "/><text variable="title"/>' }));
    assert.match(await saved(), /\n- The Almery Lantern: Council votes a new budget for the harbour\n/);
    workspace.write('styles/house.csl', 'Not a style.');
    assert.equal(await saved(), BRIEFING);
    assert.match(messages.at(-1)!, /It is not a citation style/);
    assert.equal(messages.length, 3);
  });

  it('says once what of a style it does not follow, and goes back to a style of its own', async () => {
    workspace.write('styles/house.csl', styleText({ layout: '<text variable="title"/><sparkle/>' }));
    assert.match(await saved(), /\n- Council votes/);
    assert.match(await saved(), /\n- Council votes/);
    assert.equal(messages.filter((message) => message.includes('“sparkle”')).length, 1);
    workspace.write('styles/house.csl', styleText({ citation: '<text variable="title"/>' }));
    assert.equal(await saved(), BRIEFING);
    assert.match(messages.at(-1)!, /has no bibliography\. Choose another style/);
    style = 'news';
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.pullWhen(uri, () => true);
    assert.match(await saved(), /\n- “Council votes a new budget for the harbour”, \*The Almery Lantern\*/);
  });
});
