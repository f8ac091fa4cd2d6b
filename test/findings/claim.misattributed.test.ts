import { testStatements } from '../support/statementFixture.js';
import { ARTICLES } from './statementArticles.js';

testStatements({
  articles: ARTICLES,
  code: 'claim.misattributed',
  fires: [
    'Lorin Tesk said the strike would go on until the company returned to the table [@strike].',
    'Marta Ilven said the government will not pay for the strike [@strike].',
    'Sena Brook said that the strike would go on until the company returned to the table [@strike].',
    'Ilka Sorn said that vaccination would remain voluntary [@vaccine].',
    'Tor Vellin said that the treaty would ruin small farmers [@treaty].',
    'Kasimir Dorn said the treaty would lower the price of bread [@treaty].',
    'Moravec said that the treaty would lower the price of bread [@treaty].',
    'According to Kasimir Dorn, the treaty would lower the price of bread [@treaty].',
    'Kasimir Dorn said that Parliament must ratify the treaty and that it would lower the price of bread [@treaty].',
    'Sena Brook said the strike would go on until the company returned to the table [@strike].',
    'Irena Moravec said it would ruin small farmers [@treaty].',
  ],
  silent: [
    'Marta Ilven said the strike would go on until the company returned to the table [@strike].',
    'Ilven said that the strike would go on until the company returned to the table [@strike].',
    'The union leader said the strike would go on until the company returned to the table [@strike].',
    'The transport minister said the government will not pay for the strike [@strike].',
    'The vaccine was safe for children over six, said Ilka Sorn [@vaccine].',
    'According to Karr, vaccination would remain voluntary [@vaccine].',
    'The health minister said that vaccination would remain voluntary [@vaccine].',
    'Dorn said that the treaty would ruin small farmers [@treaty].',
    'The opposition leader said that it would ruin small farmers [@treaty].',
    'Prime Minister Tor Vellin said the treaty would lower the price of bread [@treaty].',
    'The mayor said the coast road will reopen on Thursday [@storm].',
    'Odile Strand said the coast road will reopen on Thursday [@storm].',
  ],
});
