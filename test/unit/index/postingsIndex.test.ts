import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { PostingsIndex } from '../../../server/src/index/postings/postingsIndex.js';
import { bestHits, searchSegment, type SearchedSegment } from '../../../server/src/index/postings/searchSegment.js';
import type { PostingsDocument } from '../../../server/src/index/postings/segment.js';
import { PostingsWriter, readPostings } from '../../../server/src/index/postings/varint.js';

const search = (index: PostingsIndex, words: string, neighbourShare = 0) =>
  index.search({ terms: words.split(' '), limit: 20, mostPostings: 1_000_000, neighbourShare }).map((hit) => `${hit.documentId}:${hit.unit}`);

const document = (id: string, ...units: string[]): PostingsDocument => ({ id, units: units.map((unit) => ({ terms: unit.split(' '), weight: 1 })) });

test('of a list whose bytes end too soon the numbers that are there are read, and those behind them ascend', () => {
  const gap = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 100 }) }, fc.integer({ min: 100, max: 100_000 }));
  fc.assert(
    fc.property(fc.array(gap, { minLength: 1, maxLength: 200 }), fc.nat(400), (gaps, most) => {
      let sum = 0;
      const list = gaps.map((gap) => (sum += gap));
      const writer = new PostingsWriter();
      writer.write(list);
      const bytes = writer.finish();
      const numbers = [...readPostings(bytes.subarray(0, most), 0, list.length)];
      numbers.forEach((number, at) => assert.ok(at === 0 || number > numbers[at - 1]!, `${number} at ${at}`));
      // Each has three bytes at most.
      const whole = most >= bytes.length ? list.length : Math.floor(most / 3);
      assert.deepEqual(numbers.slice(0, whole), list.slice(0, whole));
    }),
  );
});

test('lists of postings come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(fc.nat(0xffff_fff0), { maxLength: 50 })), (lists) => {
      const writer = new PostingsWriter();
      const sorted = lists.map((list) => [...list].sort((a, b) => a - b));
      const offsets = sorted.map((list) => {
        const at = writer.length;
        writer.write(list);
        return at;
      });
      const bytes = writer.finish();
      sorted.forEach((list, i) => assert.deepEqual([...readPostings(bytes, offsets[i]!, list.length)], list));
    }),
  );
});

test('a unit with more and rarer shared words comes first', () => {
  const index = new PostingsIndex();
  index.add(document('harbour', 'the strike began', 'the harbour strike began on monday', 'the talks'));
  index.add(document('weather', 'the rain began on monday'));
  assert.deepEqual(search(index, 'harbour strike'), ['harbour:1', 'harbour:0']);
});

test('words that lie in two neighbouring units bring both to the front', () => {
  const index = new PostingsIndex();
  index.add(document('a', 'quartz lantern', 'nothing here'));
  index.add(document('b', 'quartz marble', 'lantern copper'));
  assert.deepEqual(search(index, 'quartz marble lantern copper', 0.5).slice(0, 2), ['b:0', 'b:1']);
});

test('of very many that are worth the same the first by document and unit are given, whenever they came', () => {
  const index = new PostingsIndex();
  const ids = Array.from({ length: 90 }, (_, number) => `d${String((number * 37) % 90).padStart(2, '0')}`);
  for (const id of ids) index.add(document(id, 'copper', 'tin', 'copper'));
  index.add(document('z', 'copper copper mine'));
  const firstTen = [...ids].sort().slice(0, 10);
  assert.deepEqual(search(index, 'copper'), firstTen.flatMap((id) => [`${id}:0`, `${id}:2`]));
  assert.deepEqual(search(index, 'copper mine'), ['z:0', ...firstTen.flatMap((id) => [`${id}:0`, `${id}:2`])].slice(0, 20));
});

test('of documents in the order of their ids the same are found, though those that cannot be among the first are passed over', () => {
  // More than are summed up at a time.
  const count = 100_000;
  const every = (step: number, from = 0): number[] => Array.from({ length: Math.ceil((count - from) / step) }, (_, at) => from + at * step);
  const postings: Readonly<Record<string, readonly number[]>> = { copper: every(3), tin: every(7, 5), lead: every(1000, 50_000) };
  const segment = (isInOrder: boolean): SearchedSegment => ({
    firstUnit: Array.from({ length: count + 1 }, (_, unit) => unit),
    unitWeights: Array.from({ length: count }, (_, unit) => (unit % 2 === 0 ? 255 : 128)),
    removed: { 0: 1, 6: 1 },
    isInOrder,
    documentId: (ordinal) => `d${String(ordinal).padStart(6, '0')}`,
    postings: (term) => postings[term]!,
  });
  for (const terms of [['copper'], ['tin', 'copper'], ['lead', 'copper', 'tin']]) {
    for (const limit of [1, 30, 400]) {
      const found = [true, false].map((isInOrder) => bestHits(searchSegment(segment(isInOrder), terms.map((term, at) => ({ term, weight: 1 + at / 3, isConfirming: at === 2 })), { terms, limit, mostPostings: 1_000_000 }), limit));
      assert.equal(found[0]!.length, limit);
      assert.deepEqual(found[0], found[1]);
    }
  }
});

test('a removed document is neither found nor counted', () => {
  const index = new PostingsIndex();
  const gone = document('gone', 'copper mine', 'copper');
  index.add(gone);
  index.add(document('kept', 'copper tin'));
  assert.equal(index.documentFrequency('copper'), 2);
  index.remove(gone);
  assert.deepEqual(search(index, 'copper'), ['kept:0']);
  assert.equal(index.documentFrequency('copper'), 1);
  assert.equal(index.unitFrequency('copper'), 1);
});

test('any series of additions and removals answers as an index built anew', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
  const units = fc.array(fc.uniqueArray(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(fc.record({ id: fc.constantFrom('1', '2', '3', '4', '5'), units: fc.option(units) }), { maxLength: 30 }), (steps) => {
      const index = new PostingsIndex();
      const current = new Map<string, PostingsDocument>();
      for (const step of steps) {
        const old = current.get(step.id);
        if (old) index.remove(old);
        current.delete(step.id);
        if (!step.units) continue;
        const added = { id: step.id, units: step.units.map((terms) => ({ terms, weight: 1 })) };
        index.add(added);
        current.set(step.id, added);
      }
      const anew = new PostingsIndex();
      for (const added of current.values()) anew.add(added);
      const query = { terms: ['a', 'b', 'c', 'd'], limit: 50, mostPostings: 12, neighbourShare: 0.5 };
      assert.deepEqual(index.search(query), anew.search(query));
      for (const term of 'abcdefg') {
        assert.equal(index.documentFrequency(term), anew.documentFrequency(term));
        assert.equal(index.unitFrequency(term), anew.unitFrequency(term));
      }
    }),
  );
});

test('sealing and merging many documents changes no answer', () => {
  const index = new PostingsIndex();
  const documents = Array.from({ length: 6_000 }, (_, i) =>
    document(`d${String(i).padStart(4, '0')}`, ...Array.from({ length: 4 }, (_, unit) => Array.from({ length: 10 }, (_, w) => `w${(i * 31 + unit * 17 + w * w * 7) % 997}`).join(' '))),
  );
  for (const added of documents) index.add(added);
  const removed = documents.filter((_, i) => i % 3 === 0);
  for (const gone of removed) index.remove(gone);
  for (const again of removed.slice(0, 500)) index.add(again);
  assert.ok(index.segments < 12, `${index.segments} segments`);
  const anew = new PostingsIndex();
  for (const kept of [...documents.filter((_, i) => i % 3 !== 0), ...removed.slice(0, 500)].reverse()) anew.add(kept);
  assert.equal(index.documents, anew.documents);
  const query = { terms: ['w1', 'w55', 'w500', 'w996'], limit: 300, mostPostings: 5_000, neighbourShare: 0.5 };
  assert.deepEqual(index.search(query), anew.search(query));
});

test('terms are found by their beginning', () => {
  const index = new PostingsIndex();
  index.add(document('a', 'unwavering support', 'unity'));
  assert.deepEqual(index.termsWithPrefix('un', 10).sort(), ['unity', 'unwavering']);
});

test('words too common to find anything tell apart what the rarer ones find', () => {
  const index = new PostingsIndex();
  const sentences = Array.from({ length: 300 }, (_, number): string => (number % 3 === 0 ? 'harbour the was' : number % 3 === 1 ? 'the was closed' : 'the boat'));
  sentences[210] = 'harbour the was closed';
  sentences.forEach((sentence, number) => index.add({ id: `d${String(number).padStart(3, '0')}`, units: [{ terms: sentence.split(' '), weight: 1 }] }));
  const query = { terms: ['harbour', 'closed', 'the'], limit: 3, mostPostings: 110 };
  const found = (mostConfirming: number): string[] => index.search({ ...query, mostConfirming }).map(({ documentId }) => documentId);
  assert.deepEqual(found(0), ['d000', 'd003', 'd006'], 'the rarest word alone');
  assert.deepEqual(found(50), found(0), 'no more is read than may be');
  assert.deepEqual(found(1000), ['d210', 'd000', 'd003']);
  const all = index.search({ ...query, limit: 300, mostConfirming: 1000 });
  assert.equal(all.length, 100, 'what has none of the rarer words is not found');
});
