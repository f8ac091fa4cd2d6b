import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol';

import { HarbourBriefing } from '../support/harbourBriefing.js';
import { uriOf } from '../support/languageClient.js';
import { HARBOUR_ARTICLES } from '../support/workspace.js';

const BRIEFING = `# The strike

Forty-two sailings of the Almery ferries were cancelled [@ferry-strike].

“Nobody warned us, and nobody asked us for talks,” Tobin Reyk said [@ferry-strike].
`;
const ARTICLE = 'corpus/ferry-strike.txt';

describe('the passages that a briefing cites', () => {
  const harbour = new HarbourBriefing(BRIEFING);

  const changed = (items: readonly Diagnostic[]): Diagnostic[] => items.filter(({ code }) => code === 'citation.sourceChanged');
  const verify = (...more: string[]): Promise<{ sentences: number }> => harbour.client.connection.sendRequest('workspace/executeCommand', { command: 'stet.verifyCitations', arguments: [harbour.uri, ...more] });

  it('are remembered, in a file that can be shared', async () => {
    assert.deepEqual(await verify(), { sentences: 2 });
    const entries = JSON.parse(readFileSync(harbour.workspace.at('.stet/verified.json'), 'utf8')) as { source: string; text: string; date: string }[];
    assert.deepEqual(entries.map(({ source }) => source), ['ferry-strike', 'ferry-strike']);
    assert.ok(entries.some(({ text }) => text.includes('Forty-two sailings')), JSON.stringify(entries));
    assert.match(entries[0]!.date, /^\d{4}-\d\d-\d\d$/);
    assert.deepEqual(changed(await harbour.client.pull(harbour.uri)), []);
  });

  it('are missed once the article has other words, until they are verified again', async () => {
    harbour.workspace.write(ARTICLE, HARBOUR_ARTICLES[ARTICLE]!.replace('Forty-two sailings were cancelled.', 'Forty-two sailings were cancelled before noon.'));
    const [finding, ...others] = changed(await harbour.client.pullWhen(harbour.uri, (items) => changed(items).length > 0));
    assert.deepEqual(others, []);
    assert.equal(finding!.range.start.line, 2);
    assert.match(JSON.stringify(finding!.message), /Then: “.*were cancelled\.” Now: “.*before noon\.”/);
    assert.equal(finding!.relatedInformation?.[0]?.location.uri, uriOf(harbour.workspace.at(ARTICLE)));
    const actions: CodeAction[] = await harbour.client.connection.sendRequest('textDocument/codeAction', { textDocument: { uri: harbour.uri }, range: finding!.range, context: { diagnostics: [finding!] } });
    const again = actions.find(({ command }) => command?.command === 'stet.verifyCitations')?.command;
    assert.ok(again, JSON.stringify(actions.map(({ title }) => title)));
    assert.deepEqual(await harbour.client.connection.sendRequest('workspace/executeCommand', { command: again.command, arguments: again.arguments }), { sentences: 1 });
    assert.deepEqual(changed(await harbour.client.pull(harbour.uri)), []);
  });

  it('are taken from the file as others change it', async () => {
    const text = readFileSync(harbour.workspace.at('.stet/verified.json'), 'utf8');
    harbour.workspace.write('.stet/verified.json', text.replace(/"passage":"[0-9a-f]+"/, '"passage":"0000000000000000"'));
    await harbour.client.pullWhen(harbour.uri, (items) => changed(items).length === 1);
    harbour.workspace.write('.stet/verified.json', text);
    await harbour.client.pullWhen(harbour.uri, (items) => changed(items).length === 0);
  });

  it('are not remembered of a document that is no briefing', async () => {
    await assert.rejects(harbour.client.connection.sendRequest('workspace/executeCommand', { command: 'stet.verifyCitations', arguments: [uriOf(harbour.workspace.at(ARTICLE))] }), /no briefing/);
    await assert.rejects(harbour.client.connection.sendRequest('workspace/executeCommand', { command: 'stet.verifyCitations', arguments: [] }), /needs the URI/);
    assert.ok(existsSync(harbour.workspace.at('.stet/verified.json')));
  });
});
