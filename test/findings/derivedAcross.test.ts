// What follows from figures and dates of neighbouring sentences: shares of a total, the time between two moments, the part that is left over.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  rehearsal: {
    date: '2043-09-02',
    text: `Harbour of Ulme rehearses a spill

The exercise in the harbour of Ulme costs 84 million marks. The city bears a quarter of it, the rest is paid by the shipping lines.

At 1.20 a.m. a guard smelled oil. Only at 3.05 a.m. were the booms laid out.

Five of the nine pilots of Ulme took part in the exercise. Pilots Marten Groll and Hedda Brisk stayed ashore.

The new pier was to open in the autumn of 2043; it will open in the spring of 2044. The bank cut its lending rate by half a point.`,
  },
};

testStatements({
  articles,
  code: 'figure.mismatch',
  fires: ['The city will bear 31 million marks of the cost of the exercise [@rehearsal].', 'Seven of the nine pilots of Ulme took part in the exercise [@rehearsal].'],
  silent: [
    'The city will bear about 21 million marks of the cost of the exercise [@rehearsal].',
    'A guard smelled oil more than an hour and a half before the booms were laid out [@rehearsal].',
    'Four of the nine pilots, among them Groll and Brisk, stayed ashore [@rehearsal].',
    'The new pier will open half a year later than it was to [@rehearsal].',
    'The bank cut borrowing costs by half a point [@rehearsal].',
  ],
});
