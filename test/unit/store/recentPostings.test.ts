import assert from 'node:assert/strict';
import { test } from 'node:test';

import { RecentPostings } from '../../../server/src/index/store/recentPostings.js';

test('lists that were read lately are not read again, and those that were not asked for the longest go', () => {
  const reads: string[] = [];
  // Room for four of these lists.
  const recent = new RecentPostings(4 * 400);
  const entries = new Map(['ash', 'birch', 'cedar', 'deal', 'elm'].map((term) => [term, { term }]));
  const read = (term: string, length = 100): Uint32Array => {
    const list = recent.get(entries.get(term)!, () => {
      reads.push(term);
      return Uint32Array.from({ length }, (_, unit) => unit * 2);
    });
    assert.equal(list.length, length);
    return list;
  };
  for (const term of ['ash', 'birch', 'cedar', 'deal', 'ash']) read(term);
  assert.deepEqual(reads, ['ash', 'birch', 'cedar', 'deal']);
  read('elm');
  for (const term of ['ash', 'cedar', 'deal', 'elm']) read(term);
  assert.deepEqual(reads, ['ash', 'birch', 'cedar', 'deal', 'elm'], 'birch was not asked for the longest, and is not asked for now');
  read('birch');
  assert.equal(reads.at(-1), 'birch');
});

test('a list that is most of what may be kept drives out no others', () => {
  const recent = new RecentPostings(1600);
  let reads = 0;
  const read = (entry: object, length: number): void => void recent.get(entry, () => {
    reads++;
    return new Uint32Array(length);
  });
  const [common, rare] = [{}, {}];
  read(rare, 80);
  read(common, 300);
  read(common, 300);
  read(rare, 80);
  assert.equal(reads, 3);
});
