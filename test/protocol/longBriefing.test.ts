import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import type { Diagnostic } from 'vscode-languageserver-protocol';

import { LanguageClient } from '../support/languageClient.js';
import { HARBOUR_ARTICLES, TemporaryWorkspace } from '../support/workspace.js';

const PARAGRAPHS = 160;
const paragraph = (number: number): string => `“We will not sail until the boats of row ${number} are safe to sail in,” said Ilse Varnholt on the quay of Port Almery [@ferry-strike].`;
const BRIEFING = `# The strike\n\n${Array.from({ length: PARAGRAPHS }, (_, number) => paragraph(number)).join('\n\n')}\n`;

describe('a long briefing', () => {
  const workspace = new TemporaryWorkspace(HARBOUR_ARTICLES);
  let client: LanguageClient;
  before(async () => (client = await LanguageClient.start({ folders: [workspace.path], pulls: true })));
  after(async () => {
    await client.stop();
    workspace.remove();
  });

  it('is answered with what is found first, and with all of it when the client is asked to come again', async () => {
    const uri = await client.open(workspace.write('briefing.md', BRIEFING), BRIEFING);
    const first = altered(await client.pull(uri));
    assert.ok(first.length > 0);
    const all = altered(await client.pullWhen(uri, (items) => altered(items).length >= PARAGRAPHS));
    assert.deepEqual(all.map(({ range }) => range.start.line), Array.from({ length: PARAGRAPHS }, (_, number) => 2 * number + 2));
    assert.deepEqual(first.map(({ range }) => range), all.slice(0, first.length).map(({ range }) => range), 'in the order of the text');
  });

  it('that is typed in while it is checked is answered on what it is by then', async () => {
    const uri = await client.open(workspace.write('other.md', BRIEFING), BRIEFING);
    const first = client.pull(uri);
    await client.change(uri, 2, `${paragraph(1)}\n`);
    await first.catch(() => undefined);
    assert.deepEqual(altered(await client.pull(uri)).map(({ range }) => range.start.line), [0]);
  });
});

const altered = (items: readonly Diagnostic[]): Diagnostic[] => items.filter(({ code }) => code === 'quote.altered');
