import assert from 'node:assert/strict';
import { test } from 'node:test';

import { applyFix, fixtureIndex, judgeParagraph } from '../support/quotationFixture.js';
import { ARTICLES, CAST, testQuotations } from './quotationCases.js';

const wrongSource = ['quote.wrongSource'] as const;

testQuotations([
  { text: '“If the fleet wants, it can close the strait from the north,” Hask said [@wire-copy].', codes: wrongSource },
  { text: '“We will not give up a single pier,” Maravent said [@translated].', codes: wrongSource },
  { text: '“We will not give up a single pier,” Maravent said [@translated] [@with-furniture].', codes: wrongSource },
  { text: 'Lunde accused the council of “spreading panic” [@harbour-talks].', codes: wrongSource },
  { text: 'Hask called the first round “fruitless” [@translated].', codes: wrongSource },
  { text: 'Hask promised a “calm, measured and firm answer” [@with-furniture].', codes: wrongSource },
  { text: '“We are disappointed with the letters received in recent weeks from Ardmere,” Maravent said [@wire-copy].', codes: wrongSource },
  { text: 'Lunde said that “there are no small harbours and no small storms” [@harbour-master].', codes: wrongSource },
]);

testQuotations([
  { text: '“If the fleet wants, it can close the strait from the north,” Hask said [@harbour-talks].' },
  { text: '“We will not give up a single pier,” Maravent said [@wire-copy].' },
  { text: '“We will not give up a single pier,” Maravent said [@harbour-talks].' },
  { text: '“We will not give up a single pier,” Maravent said [@translated] [@wire-copy].' },
  // An unknown source is another finding's business.
  { text: '“We will not give up a single pier,” Maravent said [@nowhere].' },
  { text: 'Lunde accused the council of “spreading panic” [@translated].' },
  { text: 'Lunde said that “there are no small harbours and no small storms” [@translated].' },
  { text: 'Darrow said the dykes “have held” [@with-furniture].' },
]);

const index = fixtureIndex(ARTICLES, CAST);

test('the fix replaces the citation', async () => {
  const text = '“If the fleet wants, it can close the strait from the north,” Hask said [@wire-copy].';
  const [judged] = await judgeParagraph(index, text, CAST);
  assert.equal(applyFix(text, judged), '“If the fleet wants, it can close the strait from the north,” Hask said [@harbour-talks].');
  assert.deepEqual(judged?.verdict.evidence.map(({ article }) => article.id), ['harbour-talks']);
});

test('an altered quotation is altered, whatever is cited', async () => {
  const [judged] = await judgeParagraph(index, '“If the fleet wants, it can close the strait from the south,” Hask said [@wire-copy].', CAST);
  assert.equal(judged?.verdict.verdict, 'altered');
});
