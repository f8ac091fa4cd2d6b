import assert from 'node:assert/strict';
import { test } from 'node:test';

import { applyFix, fixtureIndex, judgeParagraph } from '../support/quotationFixture.js';
import { ARTICLES, CAST, testQuotations } from './quotationCases.js';

const wrongSpeaker = ['quote.wrongSpeaker'] as const;

testQuotations([
  { text: '“If the fleet wants, it can close the strait from the north,” Maravent said.', codes: wrongSpeaker },
  { text: '“We will not give up a single pier,” Hask said.', codes: wrongSpeaker },
  { text: 'Quill promised a “calm, measured and firm answer”.', codes: wrongSpeaker },
  { text: '“The dykes have held, and we believe that they will hold again on Thursday,” Lunde said.', codes: wrongSpeaker },
  { text: 'Darrow accused the council of “spreading panic”.', codes: wrongSpeaker },
  { text: '“The pilots of this harbour have worked without a contract for nine years,” Renata Quill said.', codes: wrongSpeaker },
  { text: '“Would you sign a paper which says that this harbour … will not be leased to the navy?” Hask asked.', codes: wrongSpeaker },
  { text: 'Maravent called the first round “fruitless”.', codes: wrongSpeaker },
  // A colon gives the words to whom the sentence is about, where it tells how they put it.
  { text: 'Ilse Maravent did not mince her words: “If the fleet wants, it can close the strait from the north.”', codes: wrongSpeaker },
  { text: 'Tobin Hask was blunt: “We will not give up a single pier.”', codes: wrongSpeaker },
  // An office before the name is no part of it, whatever it is called.
  { text: '“If the fleet wants, it can close the strait from the north,” Interior Minister Ilse Maravent said.', codes: wrongSpeaker },
  { text: '“We will not give up a single pier,” Chief Harbour Officer Tobin Hask said.', codes: wrongSpeaker },
]);

testQuotations([
  { text: '“If the fleet wants, it can close the strait from the north,” Tobin Hask said.' },
  { text: '“We will not give up a single pier,” Ilse Maravent said.' },
  { text: '“We will not give up a single pier,” the minister said.' },
  { text: '“We will not give up a single pier,” Interior Minister Ilse Maravent said.' },
  { text: '“[W]e will not give up a single pier,” Minister Maravent told reporters.' },
  { text: 'Tobin Hask did not mince his words: “If the fleet wants, it can close the strait from the north.”' },
  // An organisation speaks through people.
  { text: '“We will not give up a single pier,” Vessaly said.' },
  { text: 'The Harbour Authority promised a “calm, measured and firm answer”.' },
  // The source names nobody for these words.
  { text: '“Nobody at sea asks how large a harbour is,” Quill said.' },
  { text: 'Hask said the fee was “12,500 crowns”.' },
  // Nobody is named in the briefing.
  { text: 'The council was accused of “spreading panic”.' },
  { text: 'They called the first round “fruitless”.' },
]);

const index = fixtureIndex(ARTICLES, CAST);

test('the fix names the right speaker as the briefing names the wrong one', async () => {
  const short = '“If the fleet wants, it can close the strait from the north,” Maravent said.';
  assert.equal(applyFix(short, (await judgeParagraph(index, short, CAST))[0]), '“If the fleet wants, it can close the strait from the north,” Hask said.');
  const full = '“If the fleet wants, it can close the strait from the north,” Ilse Maravent said.';
  assert.equal(applyFix(full, (await judgeParagraph(index, full, CAST))[0]), '“If the fleet wants, it can close the strait from the north,” Tobin Hask said.');
});

test('one copy with the briefing’s speaker clears the others', async () => {
  const two = fixtureIndex({ a: 'One\n\n“The tide waits for no council,” said Tobin Hask.', b: 'Two\n\n“The tide waits for no council,” said Renata Quill.' }, CAST);
  for (const speaker of ['Hask', 'Quill']) {
    const [judged] = await judgeParagraph(two, `“The tide waits for no council,” ${speaker} said.`, CAST);
    assert.deepEqual(judged?.findings, []);
  }
  const [judged] = await judgeParagraph(two, '“The tide waits for no council,” Lunde said.', CAST);
  assert.equal(judged?.verdict.verdict, 'wrongSpeaker');
});
