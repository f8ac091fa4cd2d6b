// A place of the claim that the source has for something else, in another clause or the next sentence.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  mills: {
    date: '2043-05-14',
    text: `Ostrand mills report mixed year

In Belmark, where the duty on paper was raised in June, sales of the Ostrand mills fell by a tenth. In Torvia and Lessen they grew by more than a fifth.

The board of the mills will meet in Halden on Tuesday, and on Friday the workers' council will gather in Rostow to vote on the offer.

The fair opens in Carvel on 3 June; the prize for young papermakers is awarded on 9 June in Lindow.`,
  },
};

testStatements({
  articles,
  code: 'claim.contradicted',
  fires: [
    'Sales of the Ostrand mills fell by a tenth in Torvia after the duty on paper was raised there in June [@mills].',
    'The workers’ council will gather in Halden on Friday to vote on the offer [@mills].',
    'The board of the mills will meet in Rostow on Tuesday [@mills].',
    'The prize for young papermakers is awarded in Carvel [@mills].',
  ],
  silent: [
    'Sales of the Ostrand mills fell by a tenth in Belmark after the duty on paper was raised there in June [@mills].',
    'Sales fell by a tenth in Belmark and grew by more than a fifth in Torvia [@mills].',
    'The workers’ council will gather in Rostow on Friday to vote on the offer [@mills].',
    'The board meets in Halden, and the workers’ council gathers in Rostow [@mills].',
    'The prize for young papermakers is awarded in Lindow [@mills].',
  ],
});

testStatements({
  articles,
  code: 'date.mismatch',
  fires: ['The board of the mills will meet in Halden on Friday [@mills].', 'The prize for young papermakers is awarded on 3 June [@mills].'],
  silent: ['The board of the mills will meet in Halden on Tuesday [@mills].', 'The prize for young papermakers is awarded on 9 June [@mills].'],
});
