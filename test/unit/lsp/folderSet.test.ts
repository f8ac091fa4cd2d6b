import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { CorpusOptions, Environment, OpenCorpus, OpenStetFolder } from '../../../server/src/lsp/environment.js';
import { FolderSet } from '../../../server/src/lsp/folderSet.js';

const FOLDER = { uri: 'file:///desk', name: 'desk' };

/** An environment that keeps account of which corpora are open, by the names of their folders. */
class Account {
  readonly open: string[] = [];

  openCorpus(options: CorpusOptions): OpenCorpus {
    const name = options.folders.join();
    this.open.push(name);
    const close = async (): Promise<void> => {
      await new Promise(setImmediate);
      this.open.splice(this.open.indexOf(name), 1);
    };
    return { close, ready: Promise.resolve() } as Partial<OpenCorpus> as OpenCorpus;
  }

  readonly openStetFolder = (): OpenStetFolder => ({ close: async () => undefined }) as Partial<OpenStetFolder> as OpenStetFolder;
}

/** A folder set whose client names another corpus folder each time that it is asked. */
function folderSet(account: Account): FolderSet {
  let asked = 0;
  return new FolderSet({
    environment: account as Partial<Environment> as Environment,
    connection: { console: { warn: () => undefined } } as never,
    sentSettings: undefined,
    modelIn: () => assert.fail('no model'),
    indexFolder: undefined,
    settingsOf: async (_uri, read) => {
      const sent = { corpus: { folders: [`corpus${++asked}`] } };
      await new Promise(setImmediate);
      return read(sent);
    },
  });
}

describe('the workspace folders of a session', () => {
  it('have one corpus each, however fast settings change', async () => {
    const account = new Account();
    const folders = folderSet(account);
    await folders.replace([FOLDER]);
    await Promise.all([folders.reloadSettings(), folders.reloadSettings(), folders.reloadSettings()]);
    assert.deepEqual(account.open, ['/desk/corpus4']);
  });

  it('are settled once every change told so far is made', async () => {
    const account = new Account();
    const folders = folderSet(account);
    void folders.replace([FOLDER]);
    await folders.settled;
    assert.deepEqual(account.open, ['/desk/corpus1']);
    void folders.reloadSettings();
    void folders.replace([]);
    await folders.settled;
    assert.deepEqual(account.open, []);
  });
});
