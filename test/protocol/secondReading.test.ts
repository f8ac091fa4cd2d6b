import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { SecondReadingAnswer, SecondReadingMaterial, SecondReadingRefusal } from '../../server/src/sharedNames.js';
import { HarbourBriefing } from '../support/harbourBriefing.js';
import { uriOf } from '../support/languageClient.js';

const BRIEFING = '# The strike\n\nForty-two sailings of the Almery ferries were cancelled [@ferry-strike].\n';

describe('a second reading, for a client that has a language model', () => {
  const harbour = new HarbourBriefing(BRIEFING);

  const ask = (line: number, character: number): Promise<SecondReadingMaterial | null> => harbour.client.connection.sendRequest('stet/secondReading', { textDocument: { uri: harbour.uri }, position: { line, character } });
  const read = (sources: readonly string[], fields: object): Promise<SecondReadingAnswer | SecondReadingRefusal> =>
    harbour.client.connection.sendRequest('stet/secondReadingAnswer', { textDocument: { uri: harbour.uri }, sources, answer: JSON.stringify(fields) });

  it('is a question about the sentence at a place, and none on a heading', async () => {
    const material = await ask(2, 10);
    assert.ok(material);
    assert.equal(material.range.start.line, 2);
    assert.ok(material.sources.includes('ferry-strike'));
    assert.match(material.prompt, /Forty-two sailings/);
    assert.equal(await ask(0, 3), null);
  });

  it('is an answer with the place of its passage in the file', async () => {
    const answer = await read(['ferry-strike'], { reading: 'supported', passage: 'Forty-two sailings were cancelled', why: 'The same number.' });
    assert.ok('location' in answer, JSON.stringify(answer));
    assert.equal(answer.reading, 'supported');
    assert.equal(answer.location.uri, uriOf(harbour.workspace.at('corpus/ferry-strike.txt')));
    assert.equal(answer.passage, 'Forty-two sailings were cancelled');
  });

  it('is refused where its words stand in none of the sources, and an error without an answer', async () => {
    assert.ok('refused' in (await read(['ferry-strike'], { reading: 'supported', passage: 'Forty-three sailings were cancelled', why: '' })));
    assert.ok('refused' in (await read([], { reading: 'supported', passage: 'Forty-two sailings were cancelled', why: '' })));
    await assert.rejects(harbour.client.connection.sendRequest('stet/secondReadingAnswer', { textDocument: { uri: harbour.uri } }), /needs an answer/);
  });

  it('changes no verdict', async () => {
    const before = await harbour.client.pull(harbour.uri);
    await read(['ferry-strike'], { reading: 'contradicted', passage: 'Forty-two sailings were cancelled', why: 'No.' });
    assert.deepEqual(await harbour.client.pull(harbour.uri), before);
  });
});
