import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { CancellationTokenSource, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol/node';

import { LanguageClient } from '../support/languageClient.js';
import { HARBOUR_ARTICLES, TemporaryWorkspace } from '../support/workspace.js';

describe('the server goes on', () => {
  const workspace = new TemporaryWorkspace(HARBOUR_ARTICLES);
  let client: LanguageClient;
  let uri: string;
  before(async () => {
    client = await LanguageClient.start({ folders: [workspace.path], pulls: true });
    uri = await client.open(workspace.at('briefing.md'), 'It was so [@ferry-strike].\n');
  });
  after(async () => {
    assert.equal(await client.stop(), 0);
    workspace.remove();
  });

  async function errorOf(method: string, params: unknown): Promise<number | undefined> {
    try {
      await client.connection.sendRequest(method, params);
    } catch (error) {
      assert.ok(error instanceof ResponseError);
      return error.code;
    }
    return undefined;
  }

  it('after a method that it does not know', async () => assert.equal(await errorOf('stet/nonsense', {}), ErrorCodes.MethodNotFound));

  it('after malformed parameters', async () => {
    assert.equal(await errorOf('textDocument/hover', {}), ErrorCodes.InvalidParams);
    assert.equal(await errorOf('textDocument/hover', { textDocument: { uri }, position: { line: -1, character: 'x' } }), ErrorCodes.InvalidParams);
    assert.equal(await errorOf('textDocument/codeAction', { textDocument: { uri } }), ErrorCodes.InvalidParams);
    assert.equal(await errorOf('workspace/executeCommand', { command: 'stet.acceptName', arguments: [3] }), ErrorCodes.InvalidParams);
    assert.equal(await errorOf('workspace/executeCommand', { command: 'rm' }), ErrorCodes.InvalidParams);
  });

  it('after a change of a document that is not open', async () => {
    await client.change('file:///nowhere.md', 2, 'text');
    assert.deepEqual(await client.pull('file:///nowhere.md'), []);
  });

  it('after positions beyond the text', async () => {
    assert.equal(await client.request('textDocument/hover', uri, { line: 10_000, character: 10_000 }), null);
  });

  it('after a request was cancelled', async () => {
    // A client that has diagnostics of a document already waits for all of them; the first time it may be given what is found soon, before it gives up.
    const other = await client.open(workspace.at('long.md'), 'It was so [@ferry-strike].\n');
    await client.pull(other);
    const paragraphs = Array.from({ length: 400 }, (_, number) => `The council of Port Almery voted on Tuesday for ${number + 2} harbours. “Nobody warned us of all ${number + 2},” Reyk said.`);
    await client.change(other, 2, `${paragraphs.join('\n\n')}\n`);
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: other } }, source.token);
    source.cancel();
    await assert.rejects(answer, (error) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled);
  });

  it('and answers', async () => assert.ok(Array.isArray(await client.pull(uri))));
});

describe('requests out of time', () => {
  it('are refused after the end', async () => {
    const workspace = new TemporaryWorkspace(HARBOUR_ARTICLES);
    const client = await LanguageClient.start({ folders: [workspace.path], pulls: true });
    const uri = await client.open(workspace.at('briefing.md'), 'It was so [@ferry-strike].\n');
    await client.connection.sendRequest('shutdown');
    await assert.rejects(client.request('textDocument/hover', uri, { line: 0, character: 0 }), (error) => error instanceof ResponseError && error.code === ErrorCodes.InvalidRequest);
    await client.connection.sendNotification('exit');
    workspace.remove();
  });
});
