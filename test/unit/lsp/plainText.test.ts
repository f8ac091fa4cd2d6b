import assert from 'node:assert/strict';
import { test } from 'node:test';

import { plainText } from '../../../server/src/lsp/plainText.js';

test('a card without its marks', () => {
  assert.equal(plainText('**[Talks \\[2\\] end](<file:///a%20b.txt#L1,1>)** · The Post\n\n> the **berth** of 3\\*4 \\_units\\_ – `x`'), 'Talks [2] end · The Post\n\n> the berth of 3*4 _units_ – x');
  assert.equal(plainText('a _b_ ~~c~~\\\\d'), 'a b c\\d');
});
