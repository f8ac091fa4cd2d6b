import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import type { CodeLens, InlayHint } from 'vscode-languageserver-protocol';
import { CancellationTokenSource, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol/node';

import { EVIDENCE_REQUEST, OVERVIEW_REQUEST, SEARCH_REQUEST, SOURCES_REQUEST, type ChangedOverview, type ChangedSources, type ShownEvidence, type ShownHit, type ShownOverview, type ShownSources } from '../../server/src/sharedViews.js';
import { HarbourBriefing } from '../support/harbourBriefing.js';
import { LanguageClient, positionOf, uriOf } from '../support/languageClient.js';
import { HARBOUR_ARTICLES, TemporaryWorkspace } from '../support/workspace.js';

const BRIEFING = `# The strike 🚢

“We will not sail until the crews are safe to sail in,” said Ilse Varnholt [@ferry-strike].

## The budget

The council voted to spend 18 million crowns on the harbour [@harbour-budget]. It voted on Tuesday.
`;

describe('what views ask', () => {
  const harbour = new HarbourBriefing(BRIEFING);
  const ask = <Answer>(method: string, params: object): Promise<Answer> => harbour.client.connection.sendRequest(method, params);
  const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

  it('the evidence for a sentence, with a place in the file and edits of this version', async () => {
    const evidence = await harbour.client.request<ShownEvidence>(EVIDENCE_REQUEST, harbour.uri, positionOf(BRIEFING, 'until the crews'));
    assert.equal(evidence.version, 1);
    assert.equal(evidence.range.start.line, 2);
    const [section] = evidence.sections;
    assert.equal(section?.verdict, 'altered');
    const [passage] = section.passages;
    assert.equal(passage?.source.uri, uriOf(harbour.workspace.at('corpus/ferry-strike.txt')));
    assert.equal(passage?.range.start.line, 4);
    assert.deepEqual(passage?.parts.filter(({ mark }) => mark === 'differs').map(({ text }) => text), ['boats']);
    assert.deepEqual(passage?.differences, ['The source has “boats”, you wrote “crews”']);
  });

  it('nothing on a heading, in an article and in a document that is not open', async () => {
    assert.equal(await harbour.client.request(EVIDENCE_REQUEST, 'file:///nowhere.md', { line: 0, character: 0 }), null);
    assert.equal(await ask(OVERVIEW_REQUEST, { textDocument: { uri: 'file:///nowhere.md' } }), null);
    const heading = await harbour.client.request<ShownEvidence | null>(EVIDENCE_REQUEST, harbour.uri, { line: 0, character: 4 });
    assert.deepEqual(heading?.sections.flatMap(({ passages }) => passages) ?? [], []);
  });

  it('the statements and quotations of a briefing', async () => {
    const overview = await ask<ShownOverview>(OVERVIEW_REQUEST, { textDocument: { uri: harbour.uri } });
    assert.ok(overview.isChecked);
    assert.deepEqual([overview.quotations, overview.exact], [1, 0]);
    assert.ok(overview.statements >= 2 && overview.sourced < overview.statements);
    assert.deepEqual(overview.sections.map(({ title }) => title), ['The strike 🚢', 'The budget']);
    const quotation = overview.sections[0]?.items.find(({ kind }) => kind === 'quotation');
    assert.equal(quotation?.severity, 'error');
    assert.deepEqual(quotation?.range.start, positionOf(BRIEFING, 'We will'));
  });

  it('the sources with what cites each', async () => {
    const { folders } = await ask<ShownSources>(SOURCES_REQUEST, {});
    const [folder] = folders;
    assert.equal(folder?.total, 2);
    const budget = folder?.sources.find(({ id }) => id === 'harbour-budget');
    assert.equal(budget?.outlet, 'The Almery Lantern');
    assert.deepEqual(budget?.uses.map(({ uri, range, text }) => [uri, range.start.line, text.slice(0, 11)]), [[harbour.uri, 6, 'The council']]);
  });

  it('the sources like some words, and no more than are asked for', async () => {
    const found = await ask<ShownSources>(SOURCES_REQUEST, { query: 'council votes' });
    assert.deepEqual(found.folders[0]?.sources.map(({ id }) => id), ['harbour-budget']);
    const few = await ask<ShownSources>(SOURCES_REQUEST, { limit: 1 });
    // What is cited is never cut off.
    assert.ok(few.folders[0]?.sources.some(({ id }) => id === 'harbour-budget'));
  });

  it('quotations, passages and people', async () => {
    const hits = await ask<ShownHit[]>(SEARCH_REQUEST, { text: 'quiet years', textDocument: { uri: harbour.uri } });
    assert.equal(hits[0]?.kind, 'quotation');
    assert.equal(hits[0]?.about, 'Tobin Reyk');
    assert.match(hits[0]?.insertion ?? '', /ten quiet years\.?” \[@harbour-budget\]$/);
    assert.deepEqual(await ask(SEARCH_REQUEST, { text: '' }), []);
    assert.deepEqual(await ask(SEARCH_REQUEST, {}), []);
  });

  it('lenses over sections, as any client asks for them', async () => {
    assert.deepEqual(harbour.client.initialized.capabilities.codeLensProvider, { resolveProvider: false });
    const lenses = await ask<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: harbour.uri } });
    assert.deepEqual(lenses.map(({ range }) => range.start.line), [0, 4]);
    assert.match(lenses[0]?.command?.title ?? '', /^\d statements, .*1 (?:unsupported|contradicted)/);
  });

  it('no counts of sources unless they are turned on', async () => {
    assert.deepEqual(await ask('textDocument/inlayHint', { textDocument: { uri: harbour.uri }, range: whole }), []);
  });

  it('comes after the diagnostics of a key, and is of the text with it', async () => {
    const uri = await harbour.client.open(harbour.workspace.at('typed.md'), BRIEFING);
    await harbour.client.pull(uri);
    const answered: string[] = [];
    const asked = <Answer>(method: string, params: object): Promise<Answer> => ask<Answer>(method, params).then((answer) => (answered.push(method), answer));
    await harbour.client.change(uri, 2, '## The tariff\n\nThe port raised its tariff.\n\n', { line: 4, character: 0 });
    const [lenses, counts] = [asked<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } }), asked<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range: whole })];
    await harbour.client.pull(uri);
    assert.deepEqual(answered, []);
    assert.deepEqual((await lenses).map(({ range }) => range.start.line), [0, 4, 8]);
    assert.deepEqual(await counts, []);
  });

  it('is told again only of the sections that changed, where it names the answer that it has', async () => {
    const uri = await harbour.client.open(harbour.workspace.at('sections.md'), BRIEFING);
    const overview = <Answer>(known?: string): Promise<Answer> => ask<Answer>(OVERVIEW_REQUEST, { textDocument: { uri }, known });
    const first = await overview<ShownOverview>();
    const unchanged = await overview<ChangedOverview>(first.stamp);
    assert.deepEqual([unchanged.stamp, unchanged.sections], [first.stamp, [null, null]]);

    await harbour.client.change(uri, 2, 'again ', positionOf(BRIEFING, 'on Tuesday'));
    const changed = await overview<ChangedOverview>(first.stamp);
    assert.notEqual(changed.stamp, first.stamp);
    assert.equal(changed.version, 2);
    assert.equal(changed.sections[0], null);
    assert.match(changed.sections[1]?.items.map(({ text }) => text).join(' ') ?? '', /again on Tuesday/);
    // Whoever has another answer, or says nothing of one, gets everything.
    for (const known of [first.stamp, 'of another server', undefined]) {
      const whole = await overview<ShownOverview>(known);
      assert.deepEqual(whole.sections.map(({ title }) => title), ['The strike 🚢', 'The budget']);
    }
  });

  it('is told again only what cites the articles that it has, until the corpus changes', async () => {
    const uri = await harbour.client.open(harbour.workspace.at('citing.md'), 'The council voted.\n');
    const { folders: [first] } = await ask<ShownSources>(SOURCES_REQUEST, {});
    assert.ok(first);
    const sources = <Answer>(): Promise<Answer> => ask<Answer>(SOURCES_REQUEST, { known: { [first.folder]: first.stamp } });
    await harbour.client.change(uri, 2, ' [@ferry-strike]', { line: 0, character: 17 });
    const { folders: [kept] } = await sources<ChangedSources>();
    assert.ok(kept !== undefined && 'uses' in kept);
    assert.deepEqual([kept.stamp, kept.total], [first.stamp, 2]);
    assert.ok(kept.uses['ferry-strike']?.some((use) => use.uri === uri));
    // Other words to look for are other articles.
    const { folders: [found] } = await ask<ShownSources>(SOURCES_REQUEST, { query: 'council votes', known: { [first.folder]: first.stamp } });
    assert.deepEqual(found?.sources.map(({ id }) => id), ['harbour-budget']);
  });

  it('and is told what is malformed, and what was cancelled', async () => {
    const codeOf = (promise: Promise<unknown>): Promise<unknown> => promise.then(() => undefined, (error: unknown) => (error instanceof ResponseError ? error.code : error));
    assert.equal(await codeOf(ask(EVIDENCE_REQUEST, { textDocument: { uri: harbour.uri } })), ErrorCodes.InvalidParams);
    assert.equal(await codeOf(ask(OVERVIEW_REQUEST, {})), ErrorCodes.InvalidParams);
    const long = await harbour.client.open(harbour.workspace.at('long.md'), 'The council of Port Almery voted on Tuesday for the harbour. “Nobody warned us of anything,” Reyk said.\n\n'.repeat(300));
    const source = new CancellationTokenSource();
    const answer = codeOf(harbour.client.connection.sendRequest(OVERVIEW_REQUEST, { textDocument: { uri: long } }, source.token));
    source.cancel();
    assert.equal(await answer, LSPErrorCodes.RequestCancelled);
  });
});

describe('counts of sources, turned on', () => {
  const workspace = new TemporaryWorkspace({ ...HARBOUR_ARTICLES, 'briefing.md': BRIEFING });
  let client: LanguageClient;
  before(async () => {
    client = await LanguageClient.start({ folders: [workspace.path], pulls: true, settings: () => ({ view: { sourceCount: 'on', sectionLens: false } }) });
  });
  after(async () => {
    assert.equal(await client.stop(), 0);
    workspace.remove();
  });

  it('stand after the sentences, and the lenses can be turned off', async () => {
    const uri = await client.open(workspace.at('briefing.md'), BRIEFING);
    const hints: InlayHint[] = await client.connection.sendRequest('textDocument/inlayHint', { textDocument: { uri }, range: { start: { line: 6, character: 0 }, end: { line: 7, character: 0 } } });
    assert.deepEqual(hints.map(({ position, label }) => [position.line, label])[0], [6, '1 source']);
    assert.deepEqual(await client.connection.sendRequest('textDocument/codeLens', { textDocument: { uri } }), []);
  });
});

describe('a folder without articles', () => {
  const workspace = new TemporaryWorkspace({ 'draft.md': BRIEFING });
  let client: LanguageClient;
  before(async () => {
    client = await LanguageClient.start({ folders: [workspace.path], pulls: true });
  });
  after(async () => {
    assert.equal(await client.stop(), 0);
    workspace.remove();
  });

  it('has empty answers for every view', async () => {
    const uri = await client.open(workspace.at('draft.md'), BRIEFING);
    assert.equal(await client.request(EVIDENCE_REQUEST, uri, { line: 2, character: 4 }), null);
    assert.equal((await client.connection.sendRequest<ShownOverview>(OVERVIEW_REQUEST, { textDocument: { uri } })).isChecked, false);
    assert.deepEqual((await client.connection.sendRequest<ShownSources>(SOURCES_REQUEST, {})).folders.map(({ total, sources }) => [total, sources]), [[0, []]]);
    assert.deepEqual(await client.connection.sendRequest(SEARCH_REQUEST, { text: 'harbour' }), []);
    assert.deepEqual(await client.connection.sendRequest('textDocument/codeLens', { textDocument: { uri } }), []);
  });
});
