import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parseBriefing } from '../../../server/src/briefing/parseBriefing.js';
import { nestsTooDeeply } from '../../../server/src/text/nesting.js';

const nestedLists = (depth: number): string => Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- a point`).join('\n');

test('text as people write it does not nest too deeply', () => {
  assert.equal(nestsTooDeeply(nestedLists(12)), false);
  assert.equal(nestsTooDeeply('> > > Quoted words\n'.repeat(2000)), false);
  assert.equal(nestsTooDeeply(`${' '.repeat(60)}return value;\n`.repeat(1000)), false);
  assert.equal(nestsTooDeeply(`${'A long sentence about a harbour. '.repeat(40)}\n`.repeat(500)), false);
  assert.equal(nestsTooDeeply(''), false);
});

test('lists within lists without end do', () => {
  assert.equal(nestsTooDeeply(nestedLists(400)), true);
  const { blocks, problems } = parseBriefing(`Voss left.\n\n${nestedLists(400)}\n\nHolt stayed.\n`);
  assert.deepEqual(problems.map(({ message }) => message), ['This part is nested too deeply to be checked.']);
  assert.equal(blocks[0]!.content.statements.length, 1);
});
