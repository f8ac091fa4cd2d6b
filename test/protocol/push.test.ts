import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';

import { LanguageClient, uriOf } from '../support/languageClient.js';
import { HARBOUR_ARTICLES, TemporaryWorkspace } from '../support/workspace.js';

const ALTERED = 'Varnholt said: “We will not sail until the crews are safe to sail in.” [@ferry-strike]\n';
const RIGHT = 'Varnholt said: “We will not sail until the boats are safe to sail in.” [@ferry-strike]\n';

describe('a client that takes pushed diagnostics', () => {
  const workspace = new TemporaryWorkspace({ ...HARBOUR_ARTICLES, 'corpus/empty.txt': '' });
  let client: LanguageClient;
  before(async () => {
    client = await LanguageClient.start({ folders: [workspace.path], pulls: false });
  });
  after(async () => {
    assert.equal(await client.stop(), 0);
    workspace.remove();
  });

  const has = (code: string) => (items: readonly { code?: unknown }[]) => items.some((item) => item.code === code);
  const hasNot = (code: string) => (items: readonly { code?: unknown }[]) => !items.some((item) => item.code === code);

  it('is not offered what it cannot pull', () => assert.equal(client.initialized.capabilities.diagnosticProvider, undefined));

  it('gets them when a document is opened, changed and closed', async () => {
    const uri = await client.open(workspace.at('briefing.md'), ALTERED);
    const [first] = await client.pushedWhen(uri, has('quote.altered'));
    assert.equal(first?.range.start.line, 0);
    const at = ALTERED.indexOf('crews');
    await client.change(uri, 2, 'boats', { line: 0, character: at }, { line: 0, character: at + 5 });
    await client.pushedWhen(uri, hasNot('quote.altered'));
    assert.equal(client.pushed(uri)?.version, 2);
    await client.change(uri, 3, ALTERED);
    await client.pushedWhen(uri, has('quote.altered'));
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await client.pushedWhen(uri, (items) => items.length === 0);
  });

  it('gets other ones when the corpus changes', async () => {
    const uri = await client.open(workspace.at('other.md'), RIGHT);
    await client.pushedWhen(uri, hasNot('quote.notFound'));
    const path = workspace.at('corpus/ferry-strike.txt');
    rmSync(path);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(path), type: 3 }] });
    await client.pushedWhen(uri, has('citation.unknownSource'));
    workspace.write('corpus/ferry-strike.txt', HARBOUR_ARTICLES['corpus/ferry-strike.txt']!);
    await client.pushedWhen(uri, hasNot('citation.unknownSource'));
  });

  it('gets the problems of the corpus on its files', async () => {
    const items = await client.pushedWhen(uriOf(workspace.at('corpus/empty.txt')), (found) => found.length > 0);
    assert.equal(items[0]?.code, 'corpus.empty');
    assert.equal(items[0]?.severity, 2);
    const problems: { code: string }[] = await client.connection.sendRequest('stet/problems');
    assert.deepEqual(problems.map(({ code }) => code), ['corpus.empty']);
  });

  it('is told how the corpus is', async () => {
    const uri = uriOf(workspace.path);
    await client.until(() => client.status.get(uri)?.busy === false && client.status.get(uri)?.articles === 2);
    const status = client.status.get(uri);
    assert.equal(status?.articles, 2);
    assert.equal(status.problems, 1);
    assert.equal(status.isCorpusMissing, false);
  });

  it('is told which corpus folders are missing, which are no files with problems', async () => {
    const bare = new TemporaryWorkspace({ 'briefing.md': RIGHT });
    const other = await LanguageClient.start({ folders: [bare.path], pulls: false });
    try {
      const uri = uriOf(bare.path);
      await other.until(() => other.status.get(uri)?.busy === false && other.status.get(uri)?.isCorpusMissing === true);
      assert.equal(other.status.get(uri)?.problems, 0);
      assert.deepEqual(other.status.get(uri)?.missingFolders, [uriOf(bare.at('corpus'))]);
      const [problem] = await other.connection.sendRequest<{ code: string; message: string }[]>('stet/problems');
      assert.equal(problem?.code, 'corpus.folderMissing');
      assert.match(problem.message, /does not exist\. Create it, or change the setting/);
    } finally {
      assert.equal(await other.stop(), 0);
      bare.remove();
    }
  });

  it('gets them for untitled documents, against the first folder', async () => {
    const uri = await client.open('untitled:Untitled-1', ALTERED);
    await client.pushedWhen(uri, has('quote.altered'));
  });

  it('sees settings change', async () => {
    const uri = await client.open(workspace.at('third.md'), ALTERED);
    await client.pushedWhen(uri, has('quote.altered'));
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { stet: { severity: { 'quote.altered': 'off' } } } });
    await client.pushedWhen(uri, hasNot('quote.altered'));
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { stet: { severity: { 'quote.altered': 'hint' } } } });
    const items = await client.pushedWhen(uri, has('quote.altered'));
    assert.equal(items.find(({ code }) => code === 'quote.altered')?.severity, 4);
  });
});

describe('a client that can send nothing but what it starts with', () => {
  it('names its corpus there', async () => {
    const workspace = new TemporaryWorkspace(Object.fromEntries(Object.entries(HARBOUR_ARTICLES).map(([name, text]) => [name.replace('corpus/', 'articles/'), text])));
    const client = await LanguageClient.start({ folders: [workspace.path], pulls: false, initializationOptions: { corpus: { folders: ['articles'] } } });
    const uri = await client.open(workspace.at('briefing.md'), ALTERED);
    const items = await client.pushedWhen(uri, (found) => found.length > 0);
    assert.ok(items.some(({ code }) => code === 'quote.altered'));
    await client.stop();
    workspace.remove();
  });
});

describe('two workspace folders', () => {
  it('have each their own corpus and settings', async () => {
    const first = new TemporaryWorkspace(HARBOUR_ARTICLES);
    const second = new TemporaryWorkspace({ 'sources/rail.txt': 'Rail plan\n\nThe railway of Ostrava Bay will be closed for nine weeks, said the operator.\n' });
    const settings = (uri: string | undefined): unknown => (uri === uriOf(second.path) ? { corpus: { folders: ['sources'] } } : {});
    const client = await LanguageClient.start({ folders: [first.path, second.path], pulls: true, settings });
    const citing = 'It was so [@ferry-strike].\n\nIt was so [@rail].\n';
    const lines = async (workspace: TemporaryWorkspace): Promise<number[]> => {
      const uri = await client.open(workspace.at('briefing.md'), citing);
      return (await client.pull(uri)).filter(({ code }) => code === 'citation.unknownSource').map(({ range }) => range.start.line);
    };
    assert.deepEqual(await lines(first), [2]);
    assert.deepEqual(await lines(second), [0]);
    await client.stop();
    first.remove();
    second.remove();
  });
});
