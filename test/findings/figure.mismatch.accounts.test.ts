// 'Accounts for a third of the cases': a share that the writer worked out, against the part and the total of the source.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  cough: {
    text: `Marsh cough in Ostrel

VELDIN, 12 March 2049 (Coast Wire) - The number of confirmed cases of marsh cough in Ostrel has climbed to 734, with 46 deaths, the clinic in Veldin said on Sunday.

In the province of Arnau, where the flood was worst, 96 cases have been found. In Sorn 240 cases were counted by Friday, 31 more than a week before.

The last outbreak, in 2031, ended with 204 cases.

The port of Veldin handles 2,400 ships a year, of which 600 come from Lhem. Wool makes up 40 percent of the cargo. The island of Kerst has 310 of the 620 seals of the coast.`,
  },
};

testStatements({
  articles,
  code: 'figure.mismatch',
  fires: [
    'The province of Arnau accounts for almost half of the confirmed cases of marsh cough in Ostrel.',
    'Arnau accounts for 40 percent of the confirmed cases of marsh cough in Ostrel.',
  ],
  silent: [
    'Arnau accounts for about an eighth of the confirmed cases of marsh cough in Ostrel.',
    'The province of Arnau accounts for 13 percent of Ostrel\'s confirmed cases of marsh cough.',
    'Sorn accounts for about a third of the confirmed cases of marsh cough in Ostrel.',
    'Lhem accounts for a quarter of the ships in the port of Veldin.',
    'Wool makes up 40 percent of the cargo of Veldin.',
    'Kerst accounts for half of the seals of the coast.',
    'Arnau accounts for a small part of the confirmed cases of marsh cough in Ostrel.',
    'Arnau and Sorn together account for 46 percent of the confirmed cases of marsh cough in Ostrel.',
  ],
});
