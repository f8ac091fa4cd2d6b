import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { estimate } from '../../bench/statistics.js';

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('how far a figure of the benchmark may be off', () => {
  it('is nothing where all groups say the same', () => {
    assert.deepEqual(estimate([3, 3, 3, 3], mean), { value: 3, low: 3, high: 3 });
  });

  it('is less the more groups there are, and the figure lies within', () => {
    const few = estimate([1, 2, 3, 4], mean);
    const many = estimate(Array.from({ length: 400 }, (_, at) => 1 + (at % 4)), mean);
    assert.equal(few.value, 2.5);
    assert.equal(many.value, 2.5);
    assert.ok(few.low < 2 && few.high > 3, JSON.stringify(few));
    assert.ok(2.3 < many.low && many.low < 2.5 && 2.5 < many.high && many.high < 2.7, JSON.stringify(many));
  });

  it('is the same for the same groups', () => {
    assert.deepEqual(estimate([1, 5, 9, 2], mean), estimate([1, 5, 9, 2], mean));
  });

  it('is unknown where there is nothing, and where nothing was measured', () => {
    for (const groups of [[], [NaN, NaN]]) assert.deepEqual(Object.values(estimate(groups, mean)).map(Number.isNaN), [true, true, true]);
  });
});
