import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { overlaps } from '../../../server/src/text/span.js';
import { SpanTable } from '../../../server/src/text/spanTable.js';

describe('things that are found by their place', () => {
  const span = (start: number, end: number): { start: number; end: number } => ({ start, end });

  it('are those that looking at each of them gives, in the order given', () => {
    const items = [span(40, 50), span(0, 100), span(5, 5), span(10, 20), span(20, 30), span(12, 14), span(60, 61)];
    const table = new SpanTable(items, (item) => item);
    for (let start = 0; start < 105; start++) {
      for (const length of [0, 1, 7, 200]) {
        const place = span(start, start + length);
        assert.deepEqual(table.overlapping(place), items.filter((item) => overlaps(item, place)), `${start}+${length}`);
      }
    }
  });

  it('are none in an empty table', () => {
    assert.deepEqual(new SpanTable([], () => span(0, 1)).overlapping(span(0, 9)), []);
  });
});
