import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { at, finding, hoverText, open, until } from './support.js';

describe('hover', () => {
  it('on a quotation shows the passage with its source', async () => {
    const { document } = await open('harbour/briefing.md');
    await finding(document, 'quote.altered');
    const text = await until('a hover', async () => (await hoverText(document.uri, at(document, 'leaves our sailors'))) || undefined);
    assert.match(text, /fishermen/);
    assert.match(text, /Harbour talks end without a deal/);
    assert.match(text, /The Harbour Post/);
    assert.match(text, /harbour-talks\.txt/);
  });

  it('on a citation shows the card of the article', async () => {
    const { document } = await open('harbour/briefing.md');
    const text = await hoverText(document.uri, at(document, '@harbour-talks', 3));
    assert.match(text, /Harbour talks end without a deal/);
  });

  it('on a name shows who it is', async () => {
    const { document } = await open('harbour/briefing.md');
    const text = await hoverText(document.uri, at(document, 'Pavel Ondrich', 2));
    assert.match(text, /chief negotiator/);
  });

  it('on a heading shows nothing', async () => {
    const { document } = await open('harbour/briefing.md');
    assert.equal(await hoverText(document.uri, at(document, 'The harbour talks', 1)), '');
  });
});
