import assert from 'node:assert/strict';
import { test } from 'node:test';

import { datelineEnd, dayOfHeading } from '../../../server/src/text/dateline.js';

const DAY = { year: 2041, month: 5, day: 3 };

test('the day of a dateline or of a masthead is the day of the report', () => {
  for (const line of ['HALLEM, 3 May 2041 (Coast Wire) — The mayor resigned.', 'HALLEM, Orrin, May 3, 2041 - The mayor resigned.', 'Hallem Courier, Tuesday 3 May 2041', 'Coast Monitor | Hallem | Friday, 3 May 2041', '3 May 2041', 'Published 3 May 2041']) {
    assert.deepEqual(dayOfHeading(line), DAY, line);
  }
});

test('a day that a line tells of is no day of the report', () => {
  for (const line of ['The bridge fell on 3 May 2041 — a Friday.', '3 May 2041 Collapse', 'The bridge at Hallem, closed on 3 May 2041 - and opened again', 'HALLEM, May 3 (Coast Wire) - The mayor resigned.', '']) {
    assert.equal(dayOfHeading(line), undefined, line);
  }
});

test('a dateline ends where the report begins', () => {
  const line = 'HALLEM, May 3 (Coast Wire) - The mayor resigned.';
  assert.equal(line.slice(datelineEnd(line)), 'The mayor resigned.');
  assert.equal(datelineEnd('The mayor - who resigned - had no comment.'), 0);
});
