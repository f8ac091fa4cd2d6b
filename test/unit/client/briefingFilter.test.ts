import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BRIEFING_FILTERS, passes } from '../../../client/src/views/briefing/briefingFilter.js';

describe('the filters of the Briefing view', () => {
  const CASES = [
    { item: { state: 'good' }, let: ['all', 'sourced'] },
    { item: { state: 'good', severity: 'hint' }, let: ['all', 'sourced'] },
    { item: { state: 'good', severity: 'warning' }, let: ['all', 'attention', 'sourced'] },
    { item: { state: 'bad', severity: 'warning' }, let: ['all', 'attention', 'contradicted'] },
    { item: { state: 'open' }, let: ['all', 'attention', 'unsupported'] },
  ] as const;
  for (const { item, let: expected } of CASES) {
    it(`${item.state}${'severity' in item ? `, ${item.severity}` : ''}: ${expected.join(', ')}`, () => {
      assert.deepEqual(BRIEFING_FILTERS.filter((filter) => passes(item, filter)), expected);
    });
  }
});
