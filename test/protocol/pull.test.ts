import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { describe, it } from 'node:test';

import type { CodeAction, CompletionList, Diagnostic, DocumentLink, Hover, Location } from 'vscode-languageserver-protocol';

import { HarbourBriefing } from '../support/harbourBriefing.js';
import { LanguageClient, positionOf, uriOf } from '../support/languageClient.js';
import { HARBOUR_ARTICLES, TemporaryWorkspace } from '../support/workspace.js';

const BRIEFING = `# The strike

“We will not sail until the boats are safe to sail in,” said Ilse Varnholt [@ferry-strike].

“We will not sail until the crews are safe to sail in,” said Ilse Varnholt [@ferry-strike].

The council voted to spend 18 million crowns on the harbour [@harbour-bugdet].
`;

describe('a client that pulls diagnostics', () => {
  const harbour = new HarbourBriefing(BRIEFING);

  const codes = (items: readonly Diagnostic[]): unknown[] => items.map(({ code }) => code);

  it('is told what the server can do', () => {
    const { capabilities, serverInfo } = harbour.client.initialized;
    assert.equal(serverInfo?.name, 'stet');
    assert.ok(capabilities.diagnosticProvider && capabilities.hoverProvider && capabilities.referencesProvider);
    assert.deepEqual(capabilities.executeCommandProvider?.commands, ['stet.acceptName', 'stet.ignoreEverywhere', 'stet.verifyCitations', 'stet.markAsChecked', 'stet.removeMark', 'stet.report', 'stet.insertCitation', 'stet.updateBibliography', 'stet.convertCitations', 'stet.rebuildIndex', 'stet.pauseIndexing', 'stet.resumeIndexing', 'stet.checkWorkspace']);
  });

  it('gets diagnostics with the passage, the page of the code and an exact range', async () => {
    const items = await harbour.client.pull(harbour.uri);
    const altered = items.find(({ code }) => code === 'quote.altered');
    assert.ok(altered, JSON.stringify(codes(items)));
    assert.equal(altered.source, 'stet');
    assert.equal(altered.severity, 1);
    assert.equal(altered.range.start.line, 4);
    assert.match(altered.codeDescription?.href ?? '', /docs\/findings\/quote\.altered\.md$/);
    const [related] = altered.relatedInformation ?? [];
    assert.equal(related?.location.uri, uriOf(harbour.workspace.at('corpus/ferry-strike.txt')));
    assert.equal(related?.location.range.start.line, 4);
    assert.ok(codes(items).includes('citation.unknownSource'));
    assert.ok(!items.some(({ range }) => range.start.line === 2), 'the exact quotation bears nothing');
  });

  it('is told that nothing changed', async () => {
    const first: { resultId: string } = await harbour.client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: harbour.uri } });
    const second: { kind: string } = await harbour.client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: harbour.uri }, previousResultId: first.resultId });
    assert.equal(second.kind, 'unchanged');
  });

  it('hovers a quotation, and nothing on a blank line', async () => {
    const hover = await harbour.client.request<Hover | null>('textDocument/hover', harbour.uri, positionOf(BRIEFING, 'until the boats'));
    assert.match(JSON.stringify(hover?.contents), /Varnholt/);
    assert.equal(hover?.range?.start.line, 2);
    assert.equal(await harbour.client.request('textDocument/hover', harbour.uri, { line: 1, character: 0 }), null);
  });

  it('completes a citation', async () => {
    const typed = `${BRIEFING}\nThe harbour [@har`;
    await harbour.client.change(harbour.uri, 2, typed);
    const position = positionOf(typed, '[@har', 5);
    const list = await harbour.client.request<CompletionList>('textDocument/completion', harbour.uri, positionOf(typed, 'The harbour [@har', 17));
    assert.ok(position);
    const item = list.items.find(({ textEdit }) => textEdit?.newText.includes('harbour-budget'));
    assert.ok(item, JSON.stringify(list));
    assert.equal(item.commitCharacters, undefined);
    const resolved: { label: string } = await harbour.client.connection.sendRequest('completionItem/resolve', item);
    assert.equal(resolved.label, item.label);
    await harbour.client.change(harbour.uri, 3, BRIEFING);
  });

  it('repairs a quotation and a citation', async () => {
    const range = { start: { line: 4, character: 0 }, end: { line: 6, character: 78 } };
    const actions: CodeAction[] = await harbour.client.connection.sendRequest('textDocument/codeAction', { textDocument: { uri: harbour.uri }, range, context: { diagnostics: await harbour.client.pull(harbour.uri) } });
    const edits = actions.flatMap(({ edit }) => edit?.changes?.[harbour.uri] ?? []);
    assert.ok(edits.some(({ newText }) => newText.includes('boats')), JSON.stringify(actions.map(({ title }) => title)));
    assert.ok(edits.some(({ newText }) => newText.includes('harbour-budget')));
    assert.ok(actions.some(({ diagnostics }) => diagnostics?.[0]?.code === 'quote.altered'));
    assert.ok(actions.some(({ command }) => command?.command === 'stet.ignoreEverywhere'));
  });

  it('goes from a quotation to the passage, and back from the passage to the briefing', async () => {
    const [place] = await harbour.client.request<Location[]>('textDocument/definition', harbour.uri, positionOf(BRIEFING, 'until the boats'));
    assert.equal(place?.uri, uriOf(harbour.workspace.at('corpus/ferry-strike.txt')));
    assert.equal(place.range.start.line, 4);
    const uses = await harbour.client.request<Location[]>('textDocument/references', place.uri, place.range.start, { context: { includeDeclaration: false } });
    assert.ok(uses.some((use) => use.uri === harbour.uri && use.range.start.line === 2), JSON.stringify(uses));
  });

  it('finds references in briefings that are not open', async () => {
    const other = harbour.workspace.write('notes/other.md', 'Reyk said: “Nobody warned us, and nobody asked us for talks.” [@ferry-strike]\n');
    const article = uriOf(harbour.workspace.at('corpus/ferry-strike.txt'));
    const uses = await harbour.client.request<Location[]>('textDocument/references', article, { line: 6, character: 70 }, { context: { includeDeclaration: false } });
    assert.ok(uses.some((use) => use.uri === uriOf(other)), JSON.stringify(uses));
  });

  it('opens articles from citations', async () => {
    const links: DocumentLink[] = await harbour.client.connection.sendRequest('textDocument/documentLink', { textDocument: { uri: harbour.uri } });
    assert.deepEqual([...new Set(links.map(({ target }) => target))], [uriOf(harbour.workspace.at('corpus/ferry-strike.txt'))]);
  });

  it('ignores a finding for good, in a file that can be shared', async () => {
    const actions: CodeAction[] = await harbour.client.connection.sendRequest('textDocument/codeAction', { textDocument: { uri: harbour.uri }, range: { start: { line: 4, character: 5 }, end: { line: 4, character: 40 } }, context: { diagnostics: [] } });
    const command = actions.find(({ command }) => command?.command === 'stet.ignoreEverywhere')?.command;
    assert.ok(command);
    await harbour.client.connection.sendRequest('workspace/executeCommand', { command: command.command, arguments: command.arguments });
    assert.ok(!codes(await harbour.client.pull(harbour.uri)).includes('quote.altered'));
  });

  it('is asked to pull again when a source appears', async () => {
    harbour.workspace.write('corpus/harbour-bugdet.txt', 'Harbour budget\n\nThe council voted to spend 18 million crowns on the harbour.\n');
    await harbour.client.pullWhen(harbour.uri, (items) => !codes(items).includes('citation.unknownSource'));
  });

  it('checks all briefings of the workspace and publishes what is not open', async () => {
    const path = harbour.workspace.write('notes/bad.md', 'The council agreed [@nothing-of-the-kind].\n');
    const result: { documents: number } = await harbour.client.connection.sendRequest('workspace/executeCommand', { command: 'stet.checkWorkspace', arguments: [] });
    assert.equal(result.documents, 3);
    const items = await harbour.client.pushedWhen(uriOf(path), (found) => found.length > 0);
    assert.ok(codes(items).includes('citation.unknownSource'));
    await harbour.client.open(path, 'The council agreed [@nothing-of-the-kind].\n');
    await harbour.client.pushedWhen(uriOf(path), (found) => found.length === 0);
  });

  it('keeps what it published on briefings that are not open up to date', async () => {
    const path = harbour.workspace.write('notes/later.md', 'The council agreed [@not-yet-there].\n');
    await harbour.client.connection.sendRequest('workspace/executeCommand', { command: 'stet.checkWorkspace', arguments: [] });
    await harbour.client.pushedWhen(uriOf(path), (found) => codes(found).includes('citation.unknownSource'));
    harbour.workspace.write('corpus/not-yet-there.txt', 'The council agrees\n\nThe council agreed on Monday.\n');
    await harbour.client.pushedWhen(uriOf(path), (found) => !codes(found).includes('citation.unknownSource'));
    harbour.workspace.write('notes/later.md', 'The council agreed [@still-not-there].\n');
    await harbour.client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(path), type: 2 }] });
    await harbour.client.pushedWhen(uriOf(path), (found) => codes(found).includes('citation.unknownSource'));
    rmSync(path);
    await harbour.client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(path), type: 3 }] });
    await harbour.client.pushedWhen(uriOf(path), (found) => found.length === 0);
  });

  it('leaves Markdown in the corpus and excluded files alone', async () => {
    const article = await harbour.client.open(harbour.workspace.at('corpus/harbour-budget.md'), 'Anything goes [@nowhere].\n');
    const readme = await harbour.client.open(harbour.workspace.at('README.md'), 'Anything goes [@nowhere].\n');
    assert.deepEqual(await harbour.client.pull(article), []);
    assert.deepEqual(await harbour.client.pull(readme), []);
  });
});

describe('a sentence that is being typed', () => {
  it('is reported when it ends, or when the writer pauses', async () => {
    const workspace = new TemporaryWorkspace(HARBOUR_ARTICLES);
    const pause = 1500;
    const client = await LanguageClient.start({ folders: [workspace.path], pulls: true, settings: () => ({ check: { pause } }) });
    const uri = await client.open(workspace.at('new.md'), 'The council agreed [@nowhere]\n');
    assert.equal((await client.pull(uri)).length > 0, true, 'nobody types in a document that was only opened');
    await client.change(uri, 2, 'x', { line: 0, character: 18 });
    assert.deepEqual(await client.pull(uri), []);
    await client.pullWhen(uri, (items) => items.length > 0);
    await client.change(uri, 3, '.', { line: 0, character: 30 });
    assert.equal((await client.pull(uri)).length > 0, true);
    await client.stop();
    workspace.remove();
  });
});
