import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { searchCorpus } from '../../../server/src/features/searchCorpus.js';
import { LAKE_ARTICLES } from '../../support/checkedText.js';
import { indexOf } from '../../support/statementFixture.js';

const index = indexOf(LAKE_ARTICLES);

describe('searching the corpus', () => {
  it('finds a quotation by words of it, the last of them unfinished', async () => {
    const [hit] = await searchCorpus('pumped too mu', index, 5);
    assert.equal(hit?.kind, 'quotation');
    assert.match(hit?.text ?? '', /pumped too much for too long/);
    assert.equal(hit?.about, 'Odile Brandt');
    assert.match(hit?.insertion ?? '', /^“We have pumped .* bill” \[@lake-(?:levels|wire)\]$/);
  });

  it('finds passages, and does not give a quotation a second time as one', async () => {
    const hits = await searchCorpus('wells on the northern shore', index, 5);
    assert.ok(hits.some(({ kind, text }) => kind === 'passage' && text.includes('14 wells')));
    const quoted = await searchCorpus('pumped too much', index, 5);
    assert.ok(!quoted.some(({ kind, text }) => kind === 'passage' && text.includes('pumped')));
  });

  it('gives what copies of a story say once', async () => {
    const copied = indexOf({ ...LAKE_ARTICLES, 'lake-copy': LAKE_ARTICLES['lake-levels'] });
    for (const words of ['pumped too much', 'melons and cotton']) {
      const texts = (await searchCorpus(words, copied, 8)).map(({ kind, text }) => `${kind} ${text}`);
      assert.ok(texts.length > 0);
      assert.equal(new Set(texts).size, texts.length, texts.join('\n'));
    }
  });

  it('finds a person with what they said', async () => {
    const hits = await searchCorpus('Brandt', index, 5);
    const person = hits.find(({ kind }) => kind === 'person');
    assert.equal(person?.text, 'Odile Brandt');
    assert.match(person?.about ?? '', /director/i);
    assert.ok(hits.some(({ kind, about }) => kind === 'quotation' && about === 'Odile Brandt'));
  });

  it('gives every hit a place to open', async () => {
    for (const hit of await searchCorpus('lake', index, 5)) assert.ok(hit.place, hit.text);
  });

  it('has nothing for nothing, for marks and for words that no article has', async () => {
    for (const text of ['', '   ', '…!?', 'zyzzogeton']) assert.deepEqual(await searchCorpus(text, index, 5), [], text);
  });

  it('is dropped when it was overtaken', async () => {
    const controller = new AbortController();
    controller.abort(new Error('overtaken'));
    await assert.rejects(searchCorpus('lake', index, 5, controller.signal), /overtaken/);
  });
});
