import assert from 'node:assert/strict';
import { test } from 'node:test';

import { checkText, indexOf, testStatements } from '../support/statementFixture.js';
import { ARTICLES } from './statementArticles.js';

testStatements({
  articles: ARTICLES,
  code: 'claim.uncited',
  fires: [
    'Dock workers in Orvane walked out after talks over wages broke down.',
    'The Tamber bridge collapsed on 3 November 2029.',
    'The builder had used weaker steel than the contract required.',
    'The regulator turned down an earlier vaccine in 2027.',
    'Sorenia and Valdia signed a treaty on grain exports in Lhem.',
    'Opposition leader Kasimir Dorn criticised the treaty.',
    'Two fishermen drowned near the Hesk lighthouse.',
    'The storm damaged 260 houses and destroyed eleven.',
    '- Valdia lifted its ban on Sorenian wheat.',
  ],
  silent: [
    'Dock workers in Orvane walked out after talks over wages broke down [@strike].',
    'Two fishermen drowned near the Hesk lighthouse.[^1]\n\n[^1]: [@storm].',
    'Two fishermen drowned near the Hesk lighthouse. [@storm]',
    // A citation after the paragraph's last full stop is that of all its sentences.
    'Two fishermen drowned near the Hesk lighthouse. The coast road was closed. [@storm]',
    '# Two fishermen drown near the Hesk lighthouse',
    'Did two fishermen drown near the Hesk lighthouse?',
    'We think that Valdia will lift its ban on wheat.',
    'According to @storm, two fishermen drowned near the Hesk lighthouse.',
    '<!-- stet-ignore-next claim.uncited -->\nTwo fishermen drowned near the Hesk lighthouse.',
  ],
});

const index = indexOf(ARTICLES);

test('a statement that is wrong is not offered a citation', async () => {
  for (const sentence of ['The Tamber bridge collapsed on 3 November 2028.', 'Three fishermen drowned near the Hesk lighthouse.', 'Exports of grain rose by 18 percent in March.']) {
    const { findings } = await checkText(index, sentence);
    assert.ok(findings.length > 0 && findings.every(({ code }) => code !== 'claim.uncited'), sentence);
  }
});

test('the fix puts the citation before the full stop', async () => {
  const sentence = 'Two fishermen drowned near the Hesk lighthouse.';
  const { findings } = await checkText(index, sentence);
  const [edit] = findings.find(({ code }) => code === 'claim.uncited')?.fixes[0]?.edits ?? [];
  assert.equal(edit && sentence.slice(0, edit.span.start) + edit.newText + sentence.slice(edit.span.end), 'Two fishermen drowned near the Hesk lighthouse [@storm].');
});
