import assert from 'node:assert/strict';
import { test } from 'node:test';

import { adverbOf } from '../../../server/src/text/lexicon/adverbPhrases.js';
import { tokenize } from '../../../server/src/text/tokens.js';

test('phrases of small words are read as the adverb that says the same', () => {
  assert.deepEqual(adverbOf(tokenize('one by one'), 0), { adverb: 'individually', length: 3 });
  assert.equal(adverbOf(tokenize('one by sea'), 0), undefined);
  assert.equal(adverbOf(tokenize('one'), 0), undefined);
});
