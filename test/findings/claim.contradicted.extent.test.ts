import type { ArticleText } from '../support/statementFixture.js';
import { testStatements } from '../support/statementFixture.js';

/** A part and the whole. */
const ARTICLES: Readonly<Record<string, ArticleText>> = {
  survey: {
    date: '2033-09-21',
    text: `Survey of wells in the Karst province

Most of the wells in the Karst province are contaminated, a survey found. Some of the villages have filters.

All of the engineers had signed the report. Half of the pumps were broken.

Inspectors closed two of the seven reservoirs. Only one farm had its own well.

None of the tenants had been warned. Every school in the valley received bottled water.

A majority of the farmers oppose the new tariff. Two-thirds of the pipes were made of lead.

The province always tests the water in spring.`,
  },
};

testStatements({
  articles: ARTICLES,
  code: 'claim.contradicted',
  fires: [
    'All of the wells in the Karst province are contaminated [@survey].',
    'None of the wells in the Karst province are contaminated [@survey].',
    'All of the villages have filters [@survey].',
    'Some of the engineers had signed the report, but not all [@survey].',
    'Not all engineers had signed the report [@survey].',
    'All of the pumps were broken [@survey].',
    'Inspectors closed all seven reservoirs [@survey].',
    'All of the farms had their own well [@survey].',
    'Some of the tenants had been warned [@survey].',
    'Few of the farmers oppose the new tariff [@survey].',
    'All of the pipes were made of lead [@survey].',
    'The province never tests the water in spring [@survey].',
  ],
  silent: [
    'Most wells in the Karst province are contaminated [@survey].',
    'The majority of the wells in the Karst province are contaminated [@survey].',
    'Wells in the Karst province are contaminated [@survey].',
    'Several villages have filters [@survey].',
    'All the engineers had signed the report [@survey].',
    'Each of the engineers had signed the report [@survey].',
    'Half the pumps were broken [@survey].',
    'Inspectors closed two reservoirs [@survey].',
    'Inspectors closed two of seven reservoirs [@survey].',
    'Just one farm had its own well [@survey].',
    'No tenants had been warned [@survey].',
    'All schools in the valley received bottled water [@survey].',
    'Most farmers oppose the new tariff [@survey].',
    'Most of the pipes were made of lead [@survey].',
  ],
});
