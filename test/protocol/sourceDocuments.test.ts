import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import type { Diagnostic, Hover, Location } from 'vscode-languageserver-protocol';

import { column, makePdf } from '../formats/makePdf.js';
import { LanguageClient, positionOf, uriOf } from '../support/languageClient.js';
import { TemporaryWorkspace } from '../support/workspace.js';

const BRIEFING = `# The harbour

“From now on nobody has to drive six hours around the bay,” said Dana Orlo [@report].

“From now on nobody has to drive nine hours around the bay,” said Dana Orlo [@report].
`;
const REPORT = makePdf([
  [[72, 740, 18, 'The harbour of Orsk'], ...column(72, 700, ['The harbour of Orsk opened again on Friday after nine years', 'of repairs, the port authority said.'])],
  column(72, 700, ['“From now on nobody has to drive six hours around the bay,”', 'said Dana Orlo, the minister of transport.']),
]);

describe('an article whose file is no text', () => {
  const workspace = new TemporaryWorkspace({ 'briefing.md': BRIEFING });
  workspace.write('corpus/report.pdf', REPORT);
  let client: LanguageClient;
  let uri: string;
  before(async () => {
    client = await LanguageClient.start({ folders: [workspace.path], pulls: true, experimental: { stetSourceDocuments: true } });
    uri = await client.open(workspace.at('briefing.md'), BRIEFING);
  });
  after(async () => {
    assert.equal(await client.stop(), 0);
    workspace.remove();
  });

  it('is opened as a document of its own, at the place', async () => {
    const [place] = await client.request<Location[]>('textDocument/definition', uri, positionOf(BRIEFING, 'drive six'));
    assert.match(place!.uri, /^stet-source:\/report\.txt\?/);
    const text = await client.connection.sendRequest<string>('stet/source', { uri: place!.uri });
    const { start, end } = place!.range;
    const line = text.split('\n')[start.line]!;
    assert.match(line.slice(start.character, start.line === end.line ? end.character : undefined), /nobody has to drive six hours/);
    assert.equal(await client.connection.sendRequest('stet/source', { uri: 'stet-source:/x.txt?%2Fnothing.pdf' }), null);
    assert.equal(await client.connection.sendRequest('stet/source', { uri: uriOf(workspace.at('briefing.md')) }), null);
  });

  it('is cited by its page in findings and hovers', async () => {
    const altered = (await client.pull(uri)).find(({ code }: Diagnostic) => code === 'quote.altered');
    assert.match(altered?.relatedInformation?.[0]?.location.uri ?? '', /^stet-source:/);
    assert.match(altered?.relatedInformation?.[0]?.message ?? '', /\(p\. 2\)$/);
    const hover = await client.request<Hover | null>('textDocument/hover', uri, positionOf(BRIEFING, 'drive nine'));
    assert.match(JSON.stringify(hover?.contents), /p\\*\. 2/);
  });

  it('is opened as a file where the client shows no such documents', async () => {
    const plain = await LanguageClient.start({ folders: [workspace.path], pulls: true });
    const own = await plain.open(workspace.at('briefing.md'), BRIEFING);
    const [place] = await plain.request<Location[]>('textDocument/definition', own, positionOf(BRIEFING, 'drive six'));
    assert.equal(place!.uri, uriOf(workspace.at('corpus/report.pdf')));
    assert.equal(await plain.stop(), 0);
  });
});
