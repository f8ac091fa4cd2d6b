// Figures of one sentence that are told of each other's moments: what was and what is, this year and next.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  forecast: {
    date: '2043-03-09',
    text: `Bank of Selmar expects slower growth

The Bank of Selmar expects wages to rise by 5.1 percent this year and by 3.4 percent in 2044. Unemployment stands at 6.2 percent, after 7.9 percent a year earlier.

The yield on ten-year bonds climbed to 4.15 percent from 3.85 percent. The bank lowered its key rate by a quarter of a percentage point. The decision was announced half an hour late.

Brell Foods spent 48 million crowns on advertising in 2041 and 31 million in 2042.`,
  },
};

testStatements({
  articles,
  code: 'figure.mismatch',
  fires: [
    'Wages in Selmar are expected to rise by 3.4 percent this year and by 5.1 percent in 2044 [@forecast].',
    'The bank expects wages to rise by 3.4 percent this year before quickening to 5.1 percent in 2044 [@forecast].',
    'Unemployment rose from 6.2 to 7.9 percent [@forecast].',
    'Unemployment stands at 7.9 percent, up from 6.2 percent a year earlier [@forecast].',
    'The yield on ten-year bonds went from 4.15 percent to 3.85 percent [@forecast].',
    'Brell Foods spent 31 million crowns on advertising in 2041 and 48 million in 2042 [@forecast].',
    'The bank lowered its key rate by half a percentage point [@forecast].',
    'The decision was announced an hour late [@forecast].',
  ],
  silent: [
    'Wages in Selmar are expected to rise by 5.1 percent this year and by 3.4 percent in 2044 [@forecast].',
    'The bank expects the rise of wages to slow from 5.1 percent this year to 3.4 percent in 2044 [@forecast].',
    'Unemployment fell from 7.9 to 6.2 percent [@forecast].',
    'Unemployment stands at 6.2 percent, compared with 7.9 percent the year before [@forecast].',
    'The yield on ten-year bonds went from 3.85 percent to 4.15 percent [@forecast].',
    'Spending of Brell Foods on advertising fell to 31 million crowns in 2042 from 48 million in 2041 [@forecast].',
    'The bank lowered its key rate by 25 basis points [@forecast].',
    'The decision was announced thirty minutes late [@forecast].',
  ],
});
