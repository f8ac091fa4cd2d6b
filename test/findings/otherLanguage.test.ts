import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parseBriefing } from '../../server/src/briefing/parseBriefing.js';
import { checkBriefing } from '../../server/src/checks/checkBriefing.js';
import { CheckCache } from '../../server/src/checks/checkCache.js';
import { indexOf } from '../support/statementFixture.js';

const GERMAN = 'Hafen von Orsk geöffnet\n\nDer Hafen von Orsk ist am Freitag nach 9 Jahren wieder geöffnet worden, sagte Ministerin Dana Orlo. Die Arbeiten kosteten 41 Millionen Kronen.';

async function codes(language: string, briefing: string): Promise<string[]> {
  const index = indexOf({ hafen: { text: GERMAN, language }, treaty: { text: 'Treaty signed\n\nValen and Sarn signed a treaty on the waters of the upper Tessel late on Tuesday.' } });
  const { findings } = await checkBriefing(parseBriefing(briefing), { index, acceptedNames: new Set() }, new CheckCache());
  return findings.map(({ code }) => code).filter((code) => /^claim|^quote|mismatch/.test(code));
}

test('an article in another language refutes nothing', async () => {
  for (const briefing of ['The harbour of Orsk reopened after nine years of repairs and cost 41 million crowns [@hafen].', '“The harbour is open again after nine long years,” said Dana Orlo [@hafen].']) {
    assert.deepEqual(await codes('de', briefing), []);
    assert.notDeepEqual(await codes('en', briefing), []);
  }
});
