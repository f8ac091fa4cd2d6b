import type { ArticleText } from '../support/statementFixture.js';
import { testStatements } from '../support/statementFixture.js';

/** Figures that changed places or units, and figures that follow from others. */
const ARTICLES: Readonly<Record<string, ArticleText>> = {
  derby: {
    date: '2033-04-18',
    text: `Votes, trains and floods

The senate of Arlund passed the water law by 61 votes to 44. The Meadow party won 38 seats, up from 31.

The flood in Sarn killed 23 people and injured 140. Insurers paid 4 million crowns this year and 9 million last year.

Ridership rose from 20,000 to 40,000 in three years. Punctuality fell to 81 percent from 88 percent.

The tunnel is 30 kilometres long and took eight years to build. The loan of 5 million euros runs for two weeks.

One in five carriages was late. The strike lasted for an hour. The railway employs eleven thousand two hundred people.`,
  },
};

testStatements({
  articles: ARTICLES,
  code: 'figure.mismatch',
  fires: [
    'The senate of Arlund passed the water law by 44 votes to 61 [@derby].',
    'The flood in Sarn killed 140 people and injured 23 [@derby].',
    'Insurers paid 9 million crowns this year [@derby].',
    'Punctuality fell to 88 percent from 81 percent [@derby].',
    'The tunnel is 30 miles long [@derby].',
    'The tunnel took eight months to build [@derby].',
    'The loan of 5 million dollars runs for two weeks [@derby].',
    'One in six carriages was late [@derby].',
    'The railway employs 12,100 people [@derby].',
  ],
  silent: [
    'The senate of Arlund passed the water law by 17 votes [@derby].',
    'The Meadow party gained seven seats [@derby].',
    'The flood in Sarn injured 140 people and killed 23 [@derby].',
    'Insurers paid 4 million crowns this year and 9 million last year [@derby].',
    'Ridership doubled in three years [@derby].',
    'Ridership rose by 20,000 in three years [@derby].',
    'Punctuality fell by seven points [@derby].',
    'The tunnel is 19 miles long [@derby].',
    'The loan runs for 14 days [@derby].',
    'A fifth of carriages were late [@derby].',
    'Twenty percent of carriages were late [@derby].',
    'The strike lasted for one hour [@derby].',
    'The railway employs 11,200 people [@derby].',
  ],
});
