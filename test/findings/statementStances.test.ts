// Who is for and against it in one sentence, what is to begin, and differences that a claim works out.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  vote: {
    text: `Homeland loses its majority

Homeland won 24 of the 61 seats, nine fewer than four years ago. The Greens and the Fishers' League reject the port at Gannet Bay, New Harbour is for it, and the Social Democrats want a referendum. The League rejects the tax as well, and so do the Social Democrats.

Residents said they were confident of the support of the government.`,
  },
  fever: {
    text: `Fever report

The vaccination campaign in Tessaly has reached 61 percent of its target population of 240,000; in the Coast Region it is to begin on 13 April. The campaign in the hills has already begun.`,
  },
  strike: {
    text: `Third day without trams

The union demands 7.5 percent more pay, the company offers 4.2 percent. The mayor appealed to schools to begin an hour later until the strike ends; 31 of the city's 48 schools have agreed to do so.

The analyst Mei Kowal lowered her price target from 52 to 47 euros.

The minister said she was drafting a decree that would oblige both sides to accept arbitration. The company wants to sell the depot at Kettering, but may not do so before May.`,
  },
};

testStatements({
  articles,
  code: 'claim.contradicted',
  fires: ['The company has sold the depot at Kettering.', 'The vaccination campaign in the Coast Region has already begun.', 'Residents said they had lost confidence in the support of the government.'],
  silent: [
    'The vaccination campaign in the hills has already begun.',
    'In the Coast Region the vaccination campaign is to begin on 13 April.',
    'The Greens reject the port at Gannet Bay.',
    "The Fishers' League rejects the port at Gannet Bay.",
    'The Social Democrats reject the tax.',
    'Nearly two thirds of the city’s schools have agreed to start an hour later while the strike goes on.',
  ],
});
testStatements({
  articles,
  code: 'figure.mismatch',
  fires: ['Homeland slipped from 36 seats to 24.'],
  silent: ['Homeland slipped from 33 seats to 24.', 'Kowal took five euros off her price target.'],
});
testStatements({
  articles,
  code: 'claim.unsupported',
  fires: [],
  silent: ['The two sides are 3.3 percentage points apart: the union demands 7.5 percent, the company offers 4.2.', 'The vaccination campaign in Tessaly has reached roughly 146,000 people.'],
});
