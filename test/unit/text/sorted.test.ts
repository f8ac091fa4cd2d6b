import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { firstFrom } from '../../../server/src/text/sorted.js';

describe('the first of items in order from a value on', () => {
  const ships = [3, 5, 5, 5, 9].map((draught, at) => ({ draught, at }));
  const from = (value: number): number => firstFrom(ships, value, ({ draught }) => draught);

  it('is the first of those that are equal, else the next', () => {
    assert.deepEqual([3, 4, 5, 6, 9].map(from), [0, 1, 1, 4, 4]);
  });

  it('is the first of all before the least, and behind the last there is none', () => {
    assert.deepEqual([-1, 0, 9.5, Infinity].map(from), [0, 0, 5, 5]);
    assert.equal(firstFrom([], 1, () => 1), 0);
  });

  it('is what looking at each gives', () => {
    for (let length = 0; length < 40; length++) {
      const items = Array.from({ length }, (_, at) => Math.floor((at * at) / 7));
      for (let value = -1; value < 60; value++) {
        const found = items.findIndex((item) => item >= value);
        assert.equal(firstFrom(items, value, (item) => item), found === -1 ? length : found);
      }
    }
  });
});
