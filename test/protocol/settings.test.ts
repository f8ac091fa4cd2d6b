import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { LanguageClient } from '../support/languageClient.js';
import { HARBOUR_ARTICLES, TemporaryWorkspace } from '../support/workspace.js';

const ALTERED = '“We will not sail until the crews are safe to sail in,” said Ilse Varnholt [@ferry-strike].\n';

describe('settings that change', () => {
  let workspace: TemporaryWorkspace;
  let client: LanguageClient;
  let severity: Readonly<Record<string, string>> = {};

  before(async () => {
    workspace = new TemporaryWorkspace(HARBOUR_ARTICLES);
    client = await LanguageClient.start({ folders: [workspace.path], pulls: true, settings: () => ({ severity }) });
  });
  after(async () => {
    await client.stop();
    workspace.remove();
  });

  it('hold for what is asked right after, though the server has to ask for them first', async () => {
    const uri = await client.open(workspace.at('briefing.md'), ALTERED);
    await client.pullWhen(uri, (items) => items.some(({ code }) => code === 'quote.altered'));
    for (const set of ['off', 'hint', 'off']) {
      severity = { 'quote.altered': set };
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      const found = (await client.pull(uri)).filter(({ code }) => code === 'quote.altered').map((one) => one.severity);
      assert.deepEqual(found, set === 'off' ? [] : [4]);
    }
  });
});
