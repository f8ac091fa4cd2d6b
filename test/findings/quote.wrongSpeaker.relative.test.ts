// 'Holt, who had urged them to “wait”, agreed. “It comes late,” he said.': the second quotation is Holt's.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  rates: {
    text: `Minister welcomes the cut

Finance minister Piet Lomar, who had publicly urged the bank to “stop strangling the builders”, welcomed the decision. “It comes late, but it comes,” he said.

The opposition accused the minister of leaning on the bank. “A minister who writes the minutes in advance should not be surprised,” said its spokeswoman, Irena Skall.`,
  },
};

testStatements({
  articles,
  code: 'quote.wrongSpeaker',
  fires: ['“It comes late, but it comes,” said Irena Skall.'],
  silent: ['“It comes late, but it comes,” said Piet Lomar.', '“A minister who writes the minutes in advance should not be surprised,” said Irena Skall.'],
});
