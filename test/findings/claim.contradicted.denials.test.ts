import type { ArticleText } from '../support/statementFixture.js';
import { testStatements } from '../support/statementFixture.js';

/** Denials across sentences and pronouns, verbs of two words, and what only looks like the opposite. */
const ARTICLES: Readonly<Record<string, ArticleText>> = {
  harvest: {
    date: '2034-08-21',
    text: `Wine harvest in Sellmark begins late

Grape growers in Sellmark lost 9 percent of their crop to hail. The vintner Olga Trest conceded the prize to a rival on Monday. She said she would not contest it.

The estate of Kern lowered its forecast for the vintage. Its owner, Piet Alva, said older vines might simply find it easier to recover.

Mildew losses did not differ significantly between the two valleys. The tasting was not without disputes.

The county has granted the growers a loan of 3 million talers without security. The growers' chairman, Bruno Hask, has accepted it with relief.

Alva has ruled out any cuts in wages. The cooperative missed a deadline to hand in its accounts. Exports of red wine topped the targets of the county.

Inspectors opened a case against four estates on Friday. They did not name them.

A clerk of Hask said the chairman "has no recollection of such a letter". The mayor distanced himself from the plan for a wine tax.

Wages at the presses rose by 3.2 percent over the year, down from 4.7 percent. The union in Sellmark accuses Alva of having hidden two accidents.

The state fund would pay 800,000 talers if the growers apply by May. A singer, Rikke Lom, told the crowd at the fair: "I did not come to make speeches. I came to sing." She had landed by balloon, a little late.

The assembly rejected the cooperative's request by 20 votes to 11. Two members of the cooperative had spoken against it.

The Sellmark bank raised its lending rate by half a point to 6 percent on Thursday. The new cellar will not open before the spring of 2036 at the earliest. Lenders doubled the borrowing limit for estates.`,
  },
};

testStatements({
  articles: ARTICLES,
  code: 'claim.contradicted',
  fires: [
    'The Sellmark bank lowered its lending rate by half a point to 6 percent on Thursday [@harvest].',
    'The new cellar has opened [@harvest].',
    'Grape growers in Sellmark gained 9 percent [@harvest].',
    'Olga Trest said she would contest the prize [@harvest].',
    'The estate of Kern raised its forecast for the vintage [@harvest].',
    'Older vines might find it harder to recover, Piet Alva said [@harvest].',
    'Mildew losses fell significantly in the two valleys [@harvest].',
    'The tasting was free of disputes [@harvest].',
    'The county has not granted the growers a loan [@harvest].',
    'Bruno Hask has turned down the loan from the county [@harvest].',
    'Alva has offered cuts in wages [@harvest].',
    'The cooperative handed in its accounts [@harvest].',
    'Exports of red wine fell short of the targets of the county [@harvest].',
    'Inspectors named the four estates [@harvest].',
    'The mayor endorsed the plan for a wine tax [@harvest].',
  ],
  silent: [
    'The Sellmark bank raised borrowing costs on Thursday, to 6 percent [@harvest].',
    'The new cellar is to open in the spring of 2036 at the earliest [@harvest].',
    'The new cellar cannot be expected to open before the spring of 2036 [@harvest].',
    'Estates had the lending limit doubled [@harvest].',
    'The harvest of grape growers in Sellmark fell by 9 percent [@harvest].',
    'Olga Trest said she would not contest the prize [@harvest].',
    'The estate of Kern has cut its forecast for the vintage [@harvest].',
    'Mildew losses were no different in the two valleys [@harvest].',
    'The tasting was not free of disputes [@harvest].',
    'Bruno Hask has not turned down the loan from the county [@harvest].',
    'Alva rejected cuts in wages [@harvest].',
    'The cooperative did not hand in its accounts on time [@harvest].',
    'Exports of red wine did not fall short of the targets [@harvest].',
    'Nobody was named by the inspectors on Friday [@harvest].',
    'Rises of wages at the presses slowed to 3.2 percent [@harvest].',
    'The growers have yet to apply for the 800,000 talers of the state fund [@harvest].',
    'Rikke Lom arrived late at the fair [@harvest].',
    'Two members spoke against the request of their own cooperative [@harvest].',
  ],
});
