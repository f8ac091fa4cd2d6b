import assert from 'node:assert/strict';
import { after, before } from 'node:test';

import { LanguageClient } from './languageClient.js';
import { HARBOUR_ARTICLES, TemporaryWorkspace } from './workspace.js';

/** A briefing about the harbour that is open in a client while the tests of a suite run. */
export class HarbourBriefing {
  readonly workspace: TemporaryWorkspace;
  #client: LanguageClient | undefined;
  #uri = '';

  /** Registers with the suite that is being described: the client starts before its tests and has to end well after them. */
  constructor(text: string) {
    this.workspace = new TemporaryWorkspace({ ...HARBOUR_ARTICLES, 'briefing.md': text });
    before(async () => {
      this.#client = await LanguageClient.start({ folders: [this.workspace.path], pulls: true });
      this.#uri = await this.#client.open(this.workspace.at('briefing.md'), text);
    });
    after(async () => {
      assert.equal(await this.client.stop(), 0);
      this.workspace.remove();
    });
  }

  get client(): LanguageClient {
    assert.ok(this.#client, 'the client has not started');
    return this.#client;
  }

  get uri(): string {
    return this.#uri;
  }
}
