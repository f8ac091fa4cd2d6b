import assert from 'node:assert/strict';
import { test } from 'node:test';

import { textFingerprint } from '../../../server/src/text/fingerprint.js';

test('typography, space and case leave the fingerprint as it is', () => {
  const fingerprint = textFingerprint('The “harbour” opened – at last.');
  assert.match(fingerprint, /^[0-9a-f]{16}$/);
  assert.equal(textFingerprint('the "harbour"  opened - at\nlast.'), fingerprint);
});

test('another word, figure or mark is another fingerprint', () => {
  const texts = ['It opened on 12 May.', 'It opened on 13 May.', 'It has not opened on 12 May.', 'It opened on 12 May?', 'It opened on 1-2 May.', ''];
  assert.equal(new Set(texts.map(textFingerprint)).size, texts.length);
});

test('the fingerprint is the same for ever', () => {
  assert.equal(textFingerprint('Orsk signed the treaty.'), '46269c47465903b4');
});
