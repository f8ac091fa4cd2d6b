// Sentences as they stand in a real briefing: asides and second halves that the citation is not for, restored states, days of articles whose head gives them.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { checkText, indexOf, testStatements } from '../support/statementFixture.js';

const articles = {
  court: {
    date: '2030-04-16',
    text: `Court lets the pilots of Hallem strike on

The Labour Court on Monday refused the order that the Port Office had applied for. The pilots had kept to the notice of ten days, Judge Marta Sohl ruled: the ballot closed on 28 March and the strike began on 8 April.`,
  },
  mill: {
    date: '2030-03-06',
    text: `Mill leak larger than told

The level in Tank 4 of the mill at Orrin began to fall at twenty past eleven on Sunday evening, inspectors found. Halm, the owner, withdrew its first figure.`,
  },
  owner: {
    date: '2030-03-05',
    text: `Households without water

Halm Pulp & Paper, which has owned the mill at Orrin since 2019, said that some 140 cubic metres had escaped. Minister Joren Vik said that no warning had reached him.

In parliament Vik repeated on Thursday that there had been no warning.`,
  },
  ban: {
    date: '2030-03-14',
    text: `Hallem drinks again

Residents of Hallem can use their tap water again. The city lifted its ban at noon on Wednesday, nine days after the leak.`,
  },
};

testStatements({
  articles,
  code: 'claim.contradicted',
  fires: ['Residents of Hallem cannot use their tap water [@ban].'],
  silent: ['The leak left the residents of Hallem without usable tap water for nine days.', 'On 15 April the Labour Court turned down the order that the Port Office had applied for [@court].'],
});

testStatements({
  articles,
  code: 'date.mismatch',
  fires: ['On 12 April the Labour Court refused the order that the Port Office had applied for [@court].'],
  silent: ['15 April: Judge Marta Sohl turns down the order that the Port Office had applied for [@court].', 'The city of Hallem lifted its ban at noon on 13 March [@ban].'],
});

testStatements({
  articles,
  code: 'claim.wrongSource',
  fires: ['Halm Pulp & Paper has owned the mill at Orrin since 2019 [@mill].'],
  silent: [
    'The level in Tank 4 of the mill at Orrin, which Halm Pulp & Paper has owned since 2019, began to fall at twenty past eleven [@mill].',
    'The level in Tank 4 of the mill at Orrin began to fall on Sunday evening [@mill], and Minister Joren Vik said that no warning had reached him.',
  ],
});

test('what one side asks for is no other figure than what was agreed', async () => {
  const index = indexOf({
    demand: { date: '2030-04-09', text: 'Pilots of Hallem walk out\n\nThe pilots of Hallem ask for shifts to be limited to ten hours.' },
    deal: { date: '2030-04-20', text: 'Pilots of Hallem reach a deal\n\nUnder the deal the shifts of the pilots of Hallem are limited to eleven hours.' },
  });
  const report = await checkText(index, 'Under the deal the shifts of the pilots of Hallem are limited to eleven hours [@deal].\n');
  assert.deepEqual(report.findings.map(({ code }) => code), []);
});
