// The two counts of a vote must not change places.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  council: {
    text: `Council of Tarn passes the harbour plan

The council passed the harbour plan on Monday. The vote was 11 to 4. The assembly approved the budget by 42 votes to 17.

A motion to sell the pier was rejected by 9 to 6. The number of boats fell from 40 to 12. Turnout was low.`,
  },
};

testStatements({
  articles,
  code: 'figure.mismatch',
  fires: ['The vote was 4 to 11.', 'The council passed the harbour plan by 4 votes to 11.', 'The assembly approved the budget by 17 votes to 42.'],
  silent: ['The vote was 11 to 4.', 'The council passed the harbour plan by 11 votes to 4.', 'The council approved the harbour plan 11–4.', 'A motion to sell the pier was rejected by 9 to 6.', 'The number of boats fell from 40 to 12.', 'The assembly approved the budget by 42 votes to 17.'],
});
