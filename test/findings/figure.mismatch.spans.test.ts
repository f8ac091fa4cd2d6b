// A span of one month is not one of a year, though neither has a number.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  warnings: {
    text: `Talks on the sound go on

The spokesman of Tarn, Bo Lund, said the country had received similar warnings for at least a month. The ferry company earns 8 million crowns a month. The repairs will be finished within a week, the harbour office said. The bridge was closed for over a year in 2039.`,
  },
};

testStatements({
  articles,
  code: 'figure.mismatch',
  fires: ['Bo Lund said that Tarn had received similar warnings for at least a year.', 'The repairs will be finished within a month.'],
  silent: ['Bo Lund said that Tarn had received similar warnings for at least a month.', 'The repairs will be finished within a week.', 'The repairs will be finished within seven days.', 'The ferry company earns 96 million crowns a year.', 'The bridge was closed for over a year in 2039.'],
});
