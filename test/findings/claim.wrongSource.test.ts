import { testStatements } from '../support/statementFixture.js';
import { ARTICLES } from './statementArticles.js';

testStatements({
  articles: ARTICLES,
  code: 'claim.wrongSource',
  fires: [
    'Dock workers in Orvane walked out after talks over wages broke down [@bridge].',
    'The port of Orvane opened in 1964 [@treaty].',
    'The Tamber bridge collapsed on 3 November 2029 [@strike].',
    'The builder had used weaker steel than the contract required [@vaccine].',
    'The vaccine protected 81.6 percent of volunteers in a large trial [@storm].',
    'The regulator turned down an earlier vaccine in 2027 [@bridge].',
    'Sorenia and Valdia signed a treaty on grain exports in Lhem [@storm].',
    'Opposition leader Kasimir Dorn criticised the treaty [@vaccine].',
    'Two fishermen drowned near the Hesk lighthouse [@strike].',
    'The storm damaged 260 houses and destroyed eleven [@treaty].',
    'Valdia lifted its ban on Sorenian wheat [@bridge; @storm].',
  ],
  silent: [
    'Dock workers in Orvane walked out after talks over wages broke down [@strike].',
    'The port of Orvane opened in 1964 [@strike; @treaty].',
    'The Tamber bridge collapsed on 3 November 2029 [@bridge].',
    'The builder had used weaker steel than the contract required [@bridge].',
    'The regulator turned down an earlier vaccine in 2027 [@vaccine].',
    'Sorenia and Valdia signed a treaty on grain exports in Lhem [@treaty].',
    'Two fishermen drowned near the Hesk lighthouse [@storm].',
    'The court in Lhem will hear the case in September [@bridge].',
    'The storm damaged 260 houses [@storm]. The treaty was signed in Lhem [@treaty].',
    'The coast road was closed after the storm [@storm].',
  ],
});
