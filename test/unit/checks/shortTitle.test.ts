import assert from 'node:assert/strict';
import { test } from 'node:test';

import { shortTitle } from '../../../server/src/articles/shortTitle.js';
import { checkText, indexOf } from '../../support/statementFixture.js';

test('a title of a usual length stays as it is, a longer one is cut at a word', () => {
  assert.equal(shortTitle('Ferry crews walk out'), 'Ferry crews walk out');
  const long = 'The council of the harbour town met again '.repeat(8).trim();
  assert.match(shortTitle(long), /^The council .*\S …$/);
  assert.ok(shortTitle(long).length <= 92);
  assert.doesNotMatch(shortTitle(`x${'𝒜'.repeat(200)}`), /[\ud800-\udbff](?![\udc00-\udfff])/);
});

test('no message and no fix carries a whole paragraph as a title', async () => {
  const title = 'The council of the harbour town met again on a wet evening to speak of the pier and of nothing else, '.repeat(4).trim();
  const index = indexOf({ ferry: { text: `${title}\n\n“Nobody asked us for talks,” Tobin Reyk said. Two fishermen drowned near the Hesk lighthouse.\n` }, other: { text: 'Grain\n\nWheat was dear.\n' } });
  const briefings = ['“Nobody asked us for talks,” Ilse Varn said.', '“Nobody asked us for talks,” Reyk said [@other].', 'Wheat was dear [@ferrry].', 'Two fishermen drowned near the Hesk lighthouse.'];
  for (const briefing of briefings) {
    const { findings } = await checkText(index, briefing);
    assert.ok(findings.length > 0, briefing);
    for (const finding of findings) for (const text of [finding.message, ...finding.fixes.map((fix) => fix.title)]) assert.ok(!text.includes(title.slice(0, 120)), text);
  }
});
