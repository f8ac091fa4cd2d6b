import type { ArticleText } from '../support/statementFixture.js';
import { testStatements } from '../support/statementFixture.js';

/** Denials in many words, and words that only look like denials. */
const ARTICLES: Readonly<Record<string, ArticleText>> = {
  rail: {
    date: '2033-02-17',
    text: `Halvor railway keeps its old trains

Exports of rolling stock declined by 18 percent, the Halvor railway said. The railway has yet to order new trains.

Engineers did not rule out a fault in the brakes. The workshop in Brell was unsafe for apprentices, the inspector Jonna Weil said.

The board lifted its ban on night work. A proposal to sell the depot failed by 17 votes.

The director, Rasmus Kolt, denied hiding the accident reports. He refused to name the driver.

About 4,000 passengers were left without heating. The train was too heavily damaged to move.

The railway no longer runs to Ost. The dining cars were affordable for most travellers.`,
  },
};

testStatements({
  articles: ARTICLES,
  code: 'claim.contradicted',
  fires: [
    'The railway has ordered new trains [@rail].',
    'Engineers ruled out a fault in the brakes [@rail].',
    'The workshop in Brell was safe for apprentices, the inspector Jonna Weil said [@rail].',
    'The board kept its ban on night work [@rail].',
    'Rasmus Kolt named the driver [@rail].',
    'The railway runs to Ost [@rail].',
    'The dining cars were unaffordable for most travellers [@rail].',
    'The railway did not lift its ban on night work [@rail].',
  ],
  silent: [
    'Exports of rolling stock were 18 percent lower [@rail].',
    'The railway has not yet ordered new trains [@rail].',
    'Engineers said that a fault in the brakes could not be ruled out [@rail].',
    'The workshop in Brell was not safe for apprentices [@rail].',
    'The board no longer bans night work [@rail].',
    'The proposal to sell the depot failed by 17 votes [@rail].',
    'Rasmus Kolt said he had not hidden the accident reports [@rail].',
    'Rasmus Kolt would not name the driver [@rail].',
    'The train could not be moved [@rail].',
    'The railway does not run to Ost any more [@rail].',
  ],
});
