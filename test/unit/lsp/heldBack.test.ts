import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { sentenceInProgress, type LastChange } from '../../../server/src/lsp/heldBack.js';
import type { Span } from '../../../server/src/text/span.js';

/** `^` in the text is where the last change ended; sentences are told apart by `|`. */
function held(marked: string, change: Partial<LastChange> = {}): string | undefined {
  const at = marked.replaceAll('|', '').indexOf('^');
  const text = marked.replaceAll('|', '').replace('^', '');
  const sentences: Span[] = [];
  let start = 0;
  for (const part of marked.replace('^', '').split('|')) {
    const trimmed = part.trim();
    const from = start + part.indexOf(trimmed);
    sentences.push({ start: from, end: from + trimmed.length });
    start += part.length;
  }
  const found = sentenceInProgress(text, sentences, at < 0 ? undefined : { at, inserted: 1, removed: 0, ...change });
  return found && text.slice(found.start, found.end);
}

describe('the sentence that is being typed', () => {
  it('is none in a document that was only opened', () => {
    assert.equal(held('The ferry left at noon. |Nobody saw'), undefined);
  });

  it('is the one without a full stop in which the last key was', () => {
    assert.equal(held('The ferry left at noon. |Nobody sa^'), 'Nobody sa');
    assert.equal(held('The ferry left at noon. |Nobody saw it ^'), 'Nobody saw it');
  });

  it('is over with the full stop, question mark or exclamation mark', () => {
    for (const end of ['.^', '?^', '!^', '…^', '.”^', '." ^', '.** ^', '. [@ferry]^', '. [@ferry, p. 3; @port] ^']) assert.equal(held(`Nobody saw it${end}`), undefined, end);
  });

  it('goes on while a finished sentence is edited in its middle', () => {
    assert.equal(held('Nobody s^ it. |The ferry left.'), 'Nobody s it.');
  });

  it('is not what was pasted, picked or repaired with its full stop', () => {
    assert.equal(held('Nobody saw the ferry^ leave.', { inserted: 20 }), undefined);
    assert.equal(held('Nobody saw the ferry^ leave.', { inserted: 3, removed: 14 }), undefined);
  });

  it('is what was pasted without an end', () => {
    assert.equal(held('Nobody saw the ferry^', { inserted: 20 }), 'Nobody saw the ferry');
  });

  it('is never a sentence elsewhere', () => {
    assert.equal(held('Nobody saw it. |The ferry left^'), 'The ferry left');
    assert.equal(held('Nobody saw it |\n\n^|The ferry left.'), undefined);
  });
});

describe('the citation after a sentence', () => {
  it('is part of the sentence that is being typed', () => {
    const text = 'The council agree [@nowhere]\nNext.';
    assert.deepEqual(sentenceInProgress(text, [{ start: 0, end: 17 }], { at: 17, inserted: 1, removed: 0 }), { start: 0, end: 28 });
    assert.deepEqual(sentenceInProgress(text, [{ start: 0, end: 17 }], { at: 24, inserted: 1, removed: 0 }), { start: 0, end: 28 });
  });

  it('does not keep a sentence open that ends with a stop', () => {
    const text = 'The council agreed [@nowhere].';
    assert.equal(sentenceInProgress(text, [{ start: 0, end: 18 }], { at: 30, inserted: 1, removed: 0 }), undefined);
  });
});
