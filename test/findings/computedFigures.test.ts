import { testStatements } from '../support/statementFixture.js';

/** Right sentences that compute with the source's figures or deny in words of their own, beside wrong ones that look like them. */
const articles = {
  sawmill: {
    text: `Sawmill at Orrin to close

The sawmill at Orrin will close in March, its owner Brekke Timber said. About 130 of the 170 people who work at the mill will be offered work in Halmstad; the rest will lose their jobs, the company said.

The mill ran with 92 logs in the yard on Monday, although its permit allows no more than 60 logs. Brekke Timber paid a fine of 3.1 million crowns last year for failing to keep proper safety records.

“My people have not slept for three days, and they will not stop now,” said Ove Rand, the head of the Orrin fire service.

Mira Holt felled 27 trees in the contest, more than anyone else in the Orrin league.`,
    date: '2031-05-06',
  },
};

testStatements({
  articles,
  code: 'figure.mismatch',
  fires: ['About 150 of the 170 people who work at the sawmill in Orrin will be offered work in Halmstad.', 'Brekke Timber paid a fine of 4.1 million crowns last year.', 'Mira Holt felled 24 trees in the contest.'],
  silent: ['About 40 people will lose their jobs when Brekke Timber closes the sawmill at Orrin.', 'On Monday the mill at Orrin had 32 logs too many in the yard.', 'Mira Holt felled 27 trees in the contest.'],
});

testStatements({
  articles,
  code: 'claim.contradicted',
  fires: ['Mira Holt did not fell 27 trees in the contest.', 'The sawmill at Orrin will not close in March, its owner Brekke Timber said.'],
  silent: ['Brekke Timber paid a fine of 3.1 million crowns over its safety records.', 'Ove Rand said that his people had gone three days without sleep.', 'Nobody in the Orrin league felled more trees in the contest than Mira Holt.'],
});
