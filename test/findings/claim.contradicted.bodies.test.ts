// Two firms that the article tells apart, votes, causes that nobody knows, and what is only called for.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  glass: {
    text: `Brenholm raises its outlook

The lens maker Brenholm now expects revenue of 1.62 to 1.66 billion marks for the full year. Its larger competitor Calvos, whose plants are in Lodvik, said that it expected no growth.

Corvin, which is based in Tolmer and gets two thirds of its antimony from Ardell, said it was worried. Its rival Altmark kept silent. Shares in the former fell by 6 percent; those of the latter rose by 2 percent.

Corvin is part of the Tolmer Group, which buys all of its copper from Velm.`,
  },
  terminal: {
    text: `Council backs the terminal

All eleven Conservatives voted against the loan, together with the six members of the Taxpayers' List. The Greens voted for it. The Coast Party voted for the loan, and one of its members voted against.

In the debate on the school the Taxpayers' List abstained.`,
  },
  fire: {
    text: `Ferry burns off Skarn

The fire broke out on the car deck. The cause is not known. Maret Okko, who heads the Accident Board, said that her team would examine the wiring and the battery of a delivery van. The lights went out because a pump flooded the generator.

Minister Siri Dahl resisted calls from the opposition for an immediate ban on electric vans on car decks. She ordered an inspection of three ferries. All 212 passengers and 31 crew were brought ashore alive.

The owner had cut the crew from 36 to 31. "Five more pairs of hands would have helped," the union said.`,
  },
};

testStatements({
  articles,
  code: 'claim.contradicted',
  fires: [
    'Calvos now expects revenue of 1.62 to 1.66 billion marks for the full year.',
    'Altmark gets two thirds of its antimony from Ardell.',
    'All eleven Conservatives abstained in the vote on the loan.',
    'The fire on the ferry was caused by the battery of a delivery van.',
    'The minister has imposed an immediate ban on electric vans on car decks.',
  ],
  silent: [
    'Brenholm now expects revenue of 1.62 to 1.66 billion marks for the full year.',
    'The Tolmer Group gets two thirds of its antimony from Ardell.',
    'All eleven Conservatives voted against the loan.',
    "The Taxpayers' List abstained in the debate on the school.",
    'A member of the Coast Party voted against the loan.',
    'The lights went out because a pump flooded the generator.',
    'The fire may have been caused by the battery of a delivery van.',
    'What caused the fire is not known.',
    'The minister has ordered an inspection of three ferries.',
    'The opposition calls for an immediate ban on electric vans on car decks.',
  ],
});
testStatements({
  articles,
  code: 'figure.mismatch',
  fires: ['All 212 passengers and 36 crew were brought ashore alive.'],
  silent: ['All 212 passengers and 31 crew were brought ashore alive.', 'Before the cut there was a crew of 36.'],
});
