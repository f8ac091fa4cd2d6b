import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';

import fc from 'fast-check';

import { TERM } from '../../../server/src/index/store/terms.js';
import { LiveFields } from '../../../server/src/index/store/liveFields.js';
import { SegmentFile } from '../../../server/src/index/store/segmentFile.js';
import { writeSegment } from '../../../server/src/index/store/writeSegment.js';
import { storeFolder } from './support.js';

test('a segment that was written has the terms of the one that it was written from', (context) => {
  const path = join(storeFolder(context), 'segment.stet');
  // Letters of one to four bytes, so that terms part within a letter, and so many terms that they fill several blocks.
  const letter = fc.constantFrom('a', 'b', 'é', 'è', '日', '\ue000', '\u{1f6a2}', '\u{1f6a3}');
  const word = fc.array(letter, { minLength: 1, maxLength: 5 }).map((letters) => letters.join(''));
  const long = fc.constantFrom('', 'x'.repeat(300));
  const key = fc.tuple(word, long, word).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.uniqueArray(key, { minLength: 1, maxLength: 150 }), fc.array(key, { maxLength: 40 }), (keys, others) => {
      const live = new LiveFields();
      live.add(1, 'article', { sentenceWeights: new Uint8Array(), quotationWeights: new Uint8Array(), list: { terms: keys.map((name) => TERM.nameWord('w', name)) }, numbers: Uint32Array.from(keys.keys()), sentenceTerms: 0, ends: new Uint32Array(), units: new Uint32Array(), times: Uint32Array.from(keys, (_, position) => position + 1), others: [] });
      writeSegment(path, [live]);
      const file = new SegmentFile(path);
      try {
        for (const name of [...keys, ...others]) {
          const term = TERM.nameWord('w', name);
          const entry = file.entry(term);
          assert.deepEqual(entry && { postings: entry.postings, other: entry.other }, live.entry(term));
          for (const prefix of [term, [...term].slice(0, -2).join(''), `${term}a`]) {
            const listed = [...file.termsFrom(prefix)].map(({ term: found, postings, other }) => ({ term: found, postings, other }));
            assert.deepEqual(listed, [...live.termsFrom(prefix)], prefix);
          }
        }
        assert.deepEqual([...file.termsFrom('N')].length, keys.length);
        assert.deepEqual([...file.termsFrom('O')], []);
      } finally {
        file.close();
      }
    }),
    { numRuns: 40 },
  );
});

test('a term is found among thousands, and so are those that begin alike, wherever in the file they stand', (context) => {
  const path = join(storeFolder(context), 'segment.stet');
  const keys = Array.from({ length: 6000 }, (_, number) => `${'ab'.repeat(number % 3)}${(number * 7919).toString(36)}`);
  const live = new LiveFields();
  live.add(1, 'article', { sentenceWeights: new Uint8Array(), quotationWeights: new Uint8Array(), list: { terms: keys.map((name) => TERM.nameWord('w', name)) }, numbers: Uint32Array.from(keys.keys()), sentenceTerms: 0, ends: new Uint32Array(), units: new Uint32Array(), times: Uint32Array.from(keys, (_, position) => position + 1), others: [] });
  writeSegment(path, [live]);
  const file = new SegmentFile(path);
  context.after(() => file.close());
  for (const name of keys) {
    const entry = file.entry(TERM.nameWord('w', name));
    assert.deepEqual(entry && { postings: entry.postings, other: entry.other }, live.entry(TERM.nameWord('w', name)));
    assert.equal(file.entry(TERM.nameWord('w', `${name}~`)), undefined);
  }
  for (const prefix of ['', 'a', 'ab', 'abab', '1', 'z', '~']) {
    const listed = [...file.termsFrom(TERM.nameWord('w', prefix))].map(({ term }) => term);
    assert.deepEqual(listed, [...live.termsFrom(TERM.nameWord('w', prefix))].map(({ term }) => term), prefix);
  }
  // Two lists that are gone through at the same time.
  const together = [...file.termsFrom(TERM.nameWord('w', 'ab'))].map(({ term }) => [term, [...file.termsFrom(TERM.nameWord('w', term.slice(-3)))].length]);
  assert.equal(together.length, [...live.termsFrom(TERM.nameWord('w', 'ab'))].length);
});
