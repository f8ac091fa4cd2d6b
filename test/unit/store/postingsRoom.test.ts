import assert from 'node:assert/strict';
import { test } from 'node:test';

import { PostingsRoom } from '../../../server/src/index/store/postingsRoom.js';

/** Lists of these lengths for one search, filled each with a number of its own, and looked at when all are there. */
function search(room: PostingsRoom, lengths: readonly number[]): Uint32Array[] {
  room.clear();
  const lists = lengths.map((length, number) => room.take(length).fill(number + 1));
  lists.forEach((list, number) => {
    assert.equal(list.length, lengths[number]);
    assert.ok(list.every((value) => value === number + 1));
  });
  return lists;
}

test('lists of one search do not touch each other, whatever their lengths', () => {
  const room = new PostingsRoom();
  for (const lengths of [[3, 0, 5], [100_000, 7, 200_000], [1_000_000, 2, 3], [0], [400_000, 100_000, 300_000]]) search(room, lengths);
});

test('lists of one search lie where those of the search before lay, also where there was no room for them at first', () => {
  const room = new PostingsRoom();
  search(room, [100_000, 150_000]);
  const [first] = search(room, [100_000, 150_000]);
  const [again, second] = search(room, [100_000, 150_000]);
  assert.equal(again!.buffer, first!.buffer);
  assert.equal(second!.buffer, first!.buffer);
});

test('one list of millions leaves no room of that size behind', () => {
  const room = new PostingsRoom();
  const [large] = search(room, [3_000_000]);
  const [next] = search(room, [10]);
  assert.notEqual(next!.buffer, large!.buffer);
  assert.ok(next!.buffer.byteLength <= 4 * (1 << 19));
});
