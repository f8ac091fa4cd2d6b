import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type * as vscode from 'vscode';
import { at, finding, hoverText, open, until } from './support.js';

/** Waits for what the mouse over these words brings up. */
async function shown(document: vscode.TextDocument, words: string, offset = 1): Promise<string> {
  return until(`a hover over "${words}"`, async () => (await hoverText(document.uri, at(document, words, offset))) || undefined);
}

describe('hover', () => {
  it('on a quotation shows the passage with its source', async () => {
    const { document } = await open('harbour/briefing.md');
    await finding(document, 'quote.altered');
    const text = await shown(document, 'leaves our sailors');
    assert.match(text, /fishermen/);
    assert.match(text, /Harbour talks end without a deal/);
    assert.match(text, /The Harbour Post/);
    assert.match(text, /harbour-talks\.txt/);
  });

  it('on a citation shows the card of the article', async () => {
    const { document } = await open('harbour/briefing.md');
    const text = await shown(document, '@harbour-talks', 3);
    assert.match(text, /Harbour talks end without a deal/);
  });

  it('on a name shows who it is', async () => {
    const { document } = await open('harbour/briefing.md');
    const text = await shown(document, 'Pavel Ondrich', 2);
    assert.match(text, /chief negotiator/);
  });

  it('on a heading shows nothing', async () => {
    const { document } = await open('harbour/briefing.md');
    // Where it shows nothing because it is not ready yet, this would say nothing.
    await shown(document, 'Pavel Ondrich', 2);
    assert.equal(await hoverText(document.uri, at(document, 'The harbour talks', 1)), '');
  });
});
