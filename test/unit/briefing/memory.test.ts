import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import type { Briefing } from '../../../server/src/briefing/briefing.js';
import { parseBriefing } from '../../../server/src/briefing/parseBriefing.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heapUsed(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

test('a briefing that was edited in many places holds none of its earlier versions', () => {
  const paragraphs = Array.from({ length: 300 }, (_, number) => `Mayor ${number} said “the bridge at Oskerry stays shut” on Monday. ${'The council meets again in the old hall. '.repeat(25)}`);
  const text = (): string => paragraphs.join('\n\n');
  let briefing: Briefing = parseBriefing(text());
  const size = 2 * text().length;
  const before = heapUsed();
  for (let at = 0; at < 100; at++) {
    paragraphs[3 * at] += 'Nobody objected.';
    briefing = parseBriefing(text(), briefing);
  }
  const grown = heapUsed() - before;
  assert.ok(briefing.text.endsWith('old hall. '));
  assert.ok(grown < 10 * size, `${grown} bytes more after 100 edits of a text of ${size} bytes`);
});
