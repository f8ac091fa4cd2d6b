import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';

import type { CodeAction, Diagnostic, Hover } from 'vscode-languageserver-protocol';

import { LanguageClient, positionOf, uriOf } from '../support/languageClient.js';
import { HARBOUR_ARTICLES, TemporaryWorkspace } from '../support/workspace.js';

const BRIEFING = '# The strike\n\nFifty-two sailings of the Almery ferries were cancelled [@ferry-strike].\n';
const ARTICLE = 'corpus/ferry-strike.txt';

describe("the writer's desk, over the wire", () => {
  const workspace = new TemporaryWorkspace({ ...HARBOUR_ARTICLES, 'briefing.md': BRIEFING });
  let client: LanguageClient;
  let uri: string;
  before(async () => {
    client = await LanguageClient.start({ folders: [workspace.path], pulls: true, settings: () => ({ initials: 'KL' }) });
    uri = await client.open(workspace.at('briefing.md'), BRIEFING);
  });
  after(async () => {
    assert.equal(await client.stop(), 0);
    workspace.remove();
  });

  const execute = <Result>(command: string, ...args: unknown[]): Promise<Result> => client.connection.sendRequest('workspace/executeCommand', { command, arguments: args });
  const mismatch = (items: readonly Diagnostic[]): Diagnostic | undefined => items.find(({ code }) => code === 'figure.mismatch');
  const actionsAt = async (range: Diagnostic['range']): Promise<CodeAction[]> => client.connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [] } });

  it('a finding is marked as checked by hand, signed as the settings say, and told no more', async () => {
    const found = mismatch(await client.pullWhen(uri, (items) => mismatch(items) !== undefined))!;
    const mark = (await actionsAt(found.range)).find(({ command }) => command?.command === 'stet.markAsChecked')?.command;
    assert.ok(mark);
    assert.deepEqual(await execute(mark.command, ...(mark.arguments as unknown[]), 'The office said so by telephone'), { isMarked: true });
    assert.equal(mismatch(await client.pull(uri)), undefined);
    const [entry] = JSON.parse(readFileSync(workspace.at('.stet/checked.json'), 'utf8')) as Record<string, unknown>[];
    assert.deepEqual([entry?.['code'], entry?.['initials'], entry?.['reason']], ['figure.mismatch', 'KL', 'The office said so by telephone']);
    assert.match(String(entry?.['date']), /^\d{4}-\d\d-\d\d$/);
    const hover = await client.request<Hover>('textDocument/hover', uri, positionOf(BRIEFING, 'Fifty-two', 2));
    assert.match((hover.contents as { value: string }).value, /Checked by hand.*KL[^]*by telephone/);
  });

  it('the report shows the mark, and what is open', async () => {
    const { html } = await execute<{ html: string }>('stet.report', uri);
    assert.match(html, /Stet: KL, [^<]+\.<\/strong> The office said so by telephone/);
    assert.match(html, /<code>briefing\.md<\/code>, against 2 articles/);
  });

  it('the mark falls when the passage changes, and holds again when it is as it was', async () => {
    workspace.write(ARTICLE, HARBOUR_ARTICLES[ARTICLE]!.replace('Forty-two sailings were', 'Forty-three sailings were'));
    const again = mismatch(await client.pullWhen(uri, (items) => mismatch(items) !== undefined))!;
    assert.match(JSON.stringify(again.message), /checked by hand by KL/);
    workspace.write(ARTICLE, HARBOUR_ARTICLES[ARTICLE]!);
    await client.pullWhen(uri, (items) => mismatch(items) === undefined);
  });

  it('the mark is taken back', async () => {
    const start = positionOf(BRIEFING, 'Fifty-two', 2);
    const back = (await actionsAt({ start, end: start })).find(({ command }) => command?.command === 'stet.removeMark')?.command;
    assert.ok(back);
    assert.equal(await execute(back.command, ...(back.arguments as unknown[])), null);
    assert.ok(mismatch(await client.pull(uri)));
  });

  it('against no articles there is no report, and the writer is told why', async () => {
    const empty = new TemporaryWorkspace({ 'draft.md': BRIEFING });
    const messages: string[] = [];
    const other = await LanguageClient.start({ folders: [empty.path], pulls: true });
    try {
      other.connection.onRequest('window/showMessageRequest', ({ message }: { message: string }) => {
        messages.push(message);
        return null;
      });
      const draft = await other.open(empty.at('draft.md'), BRIEFING);
      assert.equal(await other.connection.sendRequest('workspace/executeCommand', { command: 'stet.report', arguments: [draft] }), null);
      assert.match(messages.join('\n'), /no articles yet, so there is nothing to report/);
    } finally {
      await other.stop();
      empty.remove();
    }
  });

  it('what is no finding or no briefing is refused', async () => {
    assert.deepEqual(await execute('stet.markAsChecked', uri, 'figure.mismatch', '0000', 'x', 'y'), { isMarked: false });
    await assert.rejects(execute('stet.removeMark', uri, 'no.code', 'x'), /finding code/);
    await assert.rejects(execute('stet.report', uriOf(workspace.at(ARTICLE))), /no briefing/);
    await assert.rejects(execute('stet.report'), /no briefing/);
  });
});
