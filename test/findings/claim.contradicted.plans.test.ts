import type { ArticleText } from '../support/statementFixture.js';
import { testStatements } from '../support/statementFixture.js';

/** Possibilities, requests, options and nouns of deeds, and what is told as done or decided. */
const ARTICLES: Readonly<Record<string, ArticleText>> = {
  canal: {
    date: '2034-03-02',
    text: `Ormund canal company weighs its future

The Ormund canal company is considering the sale of its dry dock, its director Lena Corvil said. It might double the number of tugs if traffic grows.

Corvil would announce a loan of up to 40 million marks, which the county would have to approve. The company hopes to hire a dredging firm from Peln before the winter.

The lease holds an option for two further barges that must be exercised by May. An inspection, led by the engineer Sven Arle, is to end in June; it is expected to recommend new lock gates.

The rating house Brightwater said it would probably lower the company's rating by two notches. Among the measures being considered are a levy on pleasure boats, the cancellation of the night service and the dismissal of nine pilots.

Boatmen have asked for a review of the tolls; the council will decide in April. Upstream villages want the company to promise not to raise the water level and to stop its blasting at Hove.

The governor could order a closure of the canal, a lawyer said. The new footbridge is to be handed over in September.

The company planned to buy a crane and bought it in February. It agreed to lengthen the quay. The county had asked for a survey, which was carried out in January.

Corvil wanted to visit the works at Hove and visited them on Tuesday. After the sale of the tavern, the company had money again. The towpath had to be closed in December.`,
  },
};

testStatements({
  articles: ARTICLES,
  code: 'claim.contradicted',
  fires: [
    'The Ormund canal company has sold its dry dock [@canal].',
    'The company has decided to double the number of tugs [@canal].',
    'The county has approved a loan of 40 million marks [@canal].',
    'The company has hired a dredging firm from Peln [@canal].',
    'The company has exercised its option for two further barges [@canal].',
    'The inspection recommended new lock gates [@canal].',
    'Brightwater has cut the company’s rating by two notches [@canal].',
    'The night service has been cancelled [@canal].',
    'The company has imposed a levy on pleasure boats [@canal].',
    'The council has ordered a review of the tolls [@canal].',
    'The company has agreed to stop its blasting at Hove [@canal].',
    'The governor has ordered a closure of the canal [@canal].',
    'The new footbridge was handed over in September [@canal].',
  ],
  silent: [
    'The Ormund canal company may sell its dry dock [@canal].',
    'The company is thinking of doubling the number of tugs [@canal].',
    'The county must approve the loan of 40 million marks [@canal].',
    'The company wants to hire a dredging firm from Peln [@canal].',
    'The company has an option for two further barges [@canal].',
    'The inspection is likely to recommend new lock gates [@canal].',
    'Brightwater announced that it would probably cut the company’s rating by two notches [@canal].',
    'The cancellation of the night service is being considered [@canal].',
    'The company has bought a crane [@canal].',
    'The company has decided to lengthen the quay [@canal].',
    'The county ordered a survey, which was carried out in January [@canal].',
    'Corvil visited the works at Hove on Tuesday [@canal].',
    'The company has sold the tavern [@canal].',
    'The towpath was closed in December [@canal].',
  ],
});
