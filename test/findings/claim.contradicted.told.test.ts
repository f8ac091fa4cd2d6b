// What could be is not what will be, a plea is of whoever made it, and what nobody may do without something needs it.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  appeal: {
    text: `Court of Appeal overturns conviction in harbour case

ALDRUM, 16 October 2045 – The Court of Appeal quashed the conviction of the former harbour commissioner Patrik Dolm and ordered a new trial. Dolm, 61, was convicted in May 2044 of taking 380,000 crowns from Brightsand Dredging. He has always denied the charges.

The prosecution has 28 days to appeal. If it does not, the new trial could begin in spring. The port could handle 40 ships a day when it was new.

The ruling does not affect Brightsand's former managing director, Gustav Lentz, who pleaded guilty in 2043 and was given a suspended sentence.`,
  },
  pilots: {
    text: `Pilots of Port Call walk out

Ships longer than 90 metres are not allowed to pass the Narrows without a pilot. The minister spoke of “a strike against the island” and said that it would not last for more than a week.`,
  },
  election: {
    text: `Coalition loses majority as Renewal surges

HALDREN, 10 March 2045 – Prime Minister Ottla Brask conceded that her coalition had lost its majority. Her Civic League remains the strongest party. National Renewal came second, the People's Union third.

Shortly afterwards the deputy leader of the Union, Marle Asch, said that she would resign if the Union went into a government with Renewal. Talks with the Greens will begin on Tuesday.`,
  },
};

testStatements({
  articles,
  code: 'claim.contradicted',
  fires: [
    'The new trial will begin in spring.',
    'Gustav Lentz, the former managing director of Brightsand, pleaded not guilty in 2043.',
    'Marle Asch said that she would resign if the Union went into a government with the Civic League.',
    'Ships longer than 90 metres are allowed to pass the Narrows without a pilot.',
    'The minister spoke of “a strike against the island” and said that it would last for more than a week.',
  ],
  silent: [
    'The new trial could begin in spring.',
    'The new trial may begin in spring if the prosecution does not appeal.',
    'Gustav Lentz pleaded guilty in 2043.',
    'Patrik Dolm has always denied the charges.',
    'Marle Asch said that she would resign if the Union went into a government with Renewal.',
    'Marle Asch said that she would resign if the Union went into a government with National Renewal.',
    'Talks with the Greens will begin on Tuesday.',
    'Any ship over 90 metres needs a pilot to pass the Narrows.',
    'Ships longer than 90 metres may not pass the Narrows without a pilot.',
    'The minister spoke of “a strike against the island” and said that it would not last for more than a week.',
  ],
});
