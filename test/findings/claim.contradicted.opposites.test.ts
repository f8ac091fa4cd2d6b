import type { ArticleText } from '../support/statementFixture.js';
import { testStatements } from '../support/statementFixture.js';

/** Opposites that no dictionary pairs as they stand, and things of one kind that exclude one another. */
const ARTICLES: Readonly<Record<string, ArticleText>> = {
  fair: {
    date: '2033-10-02',
    text: `Harvest fair in Lower Brenn

Stalls at the harvest fair in Lower Brenn were unaffordable for small growers. The evening parade was noisier than last year.

Imports of honey were stronger than forecast. The entry fee was voluntary.

The miller Odd Farsund survived when his cart overturned; his daughter pulled him from the ditch. Riders wore red coats.

The swimming hall reopened on Saturday. Fire destroyed the eastern barn.

A nurse treated the wounded. The farm sold its sheep. Prices of wheat doubled in a year.

The village kept its ban on fireworks. The old mill is profitable, its owner said.`,
  },
};

testStatements({
  articles: ARTICLES,
  code: 'claim.contradicted',
  fires: [
    'Stalls at the harvest fair in Lower Brenn were affordable for small growers [@fair].',
    'The evening parade was quieter than last year [@fair].',
    'Imports of honey were weaker than forecast [@fair].',
    'The entry fee was compulsory [@fair].',
    'The miller Odd Farsund drowned when his cart overturned [@fair].',
    'His sister pulled him from the ditch [@fair].',
    'Riders wore green coats [@fair].',
    'The swimming hall closed on Saturday [@fair].',
    'Fire destroyed the western barn [@fair].',
    'A priest treated the wounded [@fair].',
    'The farm sold its goats [@fair].',
    'Prices of barley doubled in a year [@fair].',
    'The village lifted its ban on fireworks [@fair].',
    'The old mill is unprofitable, its owner said [@fair].',
  ],
  silent: [
    'Stalls at the harvest fair in Lower Brenn were not affordable for small growers [@fair].',
    'Imports of honey were better than forecast [@fair].',
    'The entry fee was not compulsory [@fair].',
    'The miller Odd Farsund was not killed when his cart overturned [@fair].',
    'Odd Farsund’s daughter pulled him from the ditch [@fair].',
    'Riders in red coats rode in the parade [@fair].',
    'The swimming hall opened again on Saturday [@fair].',
    'The east barn was destroyed by fire [@fair].',
    'The wounded were treated by a nurse [@fair].',
    'The farm sold its flock of sheep [@fair].',
    'Wheat prices doubled in a year [@fair].',
    'Fireworks are still banned in the village [@fair].',
  ],
});
