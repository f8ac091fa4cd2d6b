import type { ArticleText } from '../support/statementFixture.js';
import { testStatements } from '../support/statementFixture.js';

/** Figures that stand in the corpus, though not in the place where the briefing puts them; bounds, seasons and sums. */
const ARTICLES: Readonly<Record<string, ArticleText>> = {
  tram: {
    date: '2036-05-20',
    text: `Tram line to Vell delayed again

Revenue of the Orsk tramways rose 4 percent to 2.63 billion crowns last year. Their net debt stood at 2.1 billion crowns, the board said.

The new line to Vell will open in the spring of 2038 rather than in the autumn of 2037. The depot was built to hold no more than 140 carriages, although 171 carriages and 36 locomotives stood there in May.

The city council approved the loan by 47 votes to 31, with 8 abstentions. Nine members of the governing Harbour League voted against it.

The carriages cost 52 million crowns; the maker says that a further 7 million will fall due for the doors. The bridge over the Vell gave way on 4 May; its builder was arrested on Friday, after the bridge had been closed.

Repairs cost 1.4 million crowns a month. In May 1,700 of the 2,100 stops had shelters; the union wants one at all of the stops.

The loan must still be confirmed by both chambers. The driver faces a 12-year ban from the service. The contract runs to more than 2,300 pages.`,
  },
  poll: {
    date: '2036-05-22',
    text: `Harbour League ahead

The Lund Institute put the Harbour League at 34 percent, up from 29. Turnout is expected to be low.`,
  },
  shares: {
    date: '2036-05-23',
    text: `A bad week on the exchange

Shares in the shipping company Tarn Line fell by 39 percent before trading was halted.`,
  },
};

testStatements({
  articles: ARTICLES,
  code: 'figure.mismatch',
  fires: [
    // The revenue, rounded, is in the place of the debt.
    "The tramways' net debt stood at 2.6 billion crowns.",
    // 'No more than' is a bound from above, and nearer to its figure than 171 is.
    'The depot was built for no more than 160 carriages.',
    'The council approved the loan by 74 votes to 31 [@tram].',
    // The figure of another story is no answer.
    'The Lund Institute put the Harbour League at 39 percent.',
    'The driver could face a ban of up to 20 years [@tram].',
    'The carriages cost 56 million crowns [@tram].',
    'The contract runs to more than four thousand pages [@tram].',
    // 56 is the sum of 47 votes and nine members, who are no votes.
    'The council approved the loan by 56 votes to 31 [@tram].',
  ],
  silent: [
    "The tramways' net debt stood at 2.1 billion crowns.",
    'The tramways had revenue of 2.6 billion crowns last year.',
    'The depot was built for no more than 140 carriages.',
    'The council approved the loan by 47 votes to 31 [@tram].',
    'The Lund Institute put the Harbour League at 34 percent.',
    // Crowns are no stops, whatever their number.
    'Repairs of the trams cost 1.4 million crowns a month [@tram].',
    // With what the source adds.
    'The carriages could cost 59 million crowns in the end [@tram].',
    'The driver could face a ban of up to 12 years [@tram].',
    'The contract runs to more than two thousand pages [@tram].',
  ],
});

testStatements({
  articles: ARTICLES,
  code: 'date.mismatch',
  fires: ['The line to Vell will open in the autumn of 2038 [@tram].', 'The line to Vell will open in spring 2039 [@tram].'],
  silent: ['The line to Vell will open in the spring of 2038 [@tram].', 'The line to Vell is to open in 2038 [@tram].', 'The collapse of the bridge on 4 May 2036 closed the road [@tram].'],
});

testStatements({
  articles: ARTICLES,
  code: 'claim.contradicted',
  fires: ['Both chambers have confirmed the loan [@tram].'],
  silent: [
    'Neither chamber has confirmed the loan yet [@tram].',
    'The loan has not yet been confirmed by both chambers [@tram].',
    // What is wanted for all of them does not contradict how many have it.
    'In May 1,700 of the stops had shelters [@tram].',
  ],
});
