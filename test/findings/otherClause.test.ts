import type { ArticleText } from '../support/statementFixture.js';
import { testStatements } from '../support/statementFixture.js';

const MATTERS: Readonly<Record<string, ArticleText>> = {
  matters: {
    text: `A week of meetings, fines and clinics

The assembly of Tarn will meet in Velm on Monday, and on Friday the League of Ports will meet in Orsk.

Ida Hask will go to both, an aide said, and then return to the coast.

A civil suit by the port against Brandt Shipping, for 58 million crowns in damages, is due to be heard in spring. Brandt Shipping was fined 40 million crowns.

The ministry opened 12 clinics in 2014. It closed 9 clinics in 2019, the year of the reform, when the hospital in Lerum was rebuilt.

A truce signed in 2017 ended the clashes at the strait. Norrland joined the Compact two years later.

Holm Ferries was sued for 91 million crowns by its crews. The matter of the strike pay was settled. The company paid 3 million crowns to them.

Pavel Wenden was charged with espionage and sentenced to 16 years in prison; while Timor Rade is serving nine years for endangering two guards in Mossen. The union of Tarn signed the deal in Velm, and the union of Orsk rejected it in Lerum.

The river Aske rose with 5.2 metres and stood higher than ever. Some 14 percent of the grain passes through the strait, against 22 percent in 2015. The rate of those without work rose from 5 percent to 9 percent in Lerum.
`,
    date: '2031-04-09',
  },
};

testStatements({
  articles: MATTERS,
  code: 'date.mismatch',
  fires: [
    'The assembly of Tarn will meet in Velm on Friday.',
    'The ministry closed 9 clinics in 2014.',
    'The ministry opened 12 clinics in 2019.',
    'The hospital in Lerum was rebuilt in 2014.',
    // The year is of the sentence before, from which this one counts.
    'Norrland joined the Compact in 2017.',
  ],
  silent: ['The assembly of Tarn will meet in Velm on Monday.', 'The League of Ports meets in Orsk on Friday.', 'The ministry closed nine clinics in 2019.', 'The hospital in Lerum was rebuilt in 2019.', 'Norrland joined the Compact two years after the truce of 2017.'],
});

testStatements({
  articles: MATTERS,
  code: 'figure.mismatch',
  fires: [
    'Brandt Shipping was fined 58 million crowns.',
    // The number is right, and the unit is not.
    'The river Aske rose by 5.2 feet.',
    // Two shares are so many points apart.
    'The share of the grain that passes through the strait has fallen by 8 percent since 2015.',
    'The rate of those without work in Lerum rose by 4 percent.',
    'Holm Ferries was sued for 3 million crowns by its crews.',
  ],
  silent: [
    'Brandt Shipping was fined 40 million crowns.',
    'Brandt Shipping is sued for 58 million crowns.',
    'The river Aske rose by 5.2 metres.',
    'The share of the grain that passes through the strait has fallen by 8 percentage points since 2015.',
    'The rate of those without work in Lerum rose by 4 points.',
    'The rate of those without work in Lerum rose by 80 percent.',
    // The deed has a sentence to itself, and who did it is taken up there as 'the company'.
    'Holm Ferries paid 3 million crowns to its crews.',
  ],
});

testStatements({
  articles: MATTERS,
  code: 'claim.contradicted',
  fires: [
    // What the other clause says of somebody else.
    'Timor Rade is in prison for espionage.',
    'The union of Orsk rejected the deal in Velm.',
  ],
  silent: ['Timor Rade is in prison for endangering two guards.', 'Pavel Wenden is in prison for espionage.', 'The union of Orsk rejected the deal in Lerum.', 'The union of Tarn signed the deal in Velm.', 'Two unions disagree on the deal, the one in Velm and the other in Lerum.'],
});
