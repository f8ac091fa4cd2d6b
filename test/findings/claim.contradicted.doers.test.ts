import type { ArticleText } from '../support/statementFixture.js';
import { testStatements } from '../support/statementFixture.js';

/** Deeds and demands of one, told of another who has no part in them; and whoever may act or speak for them. */
const ARTICLES: Readonly<Record<string, ArticleText>> = {
  tannery: {
    date: '2038-02-11',
    text: `Tannery at Oster closes its upper yard

Brekkvar has closed the upper yard of its tannery at Oster. Its chief executive, Rolf Anders, announced the closure on Tuesday evening in the town hall.

Inga Hull of the leather workers' union demanded that the state pay for new training and for the journey to work. Her deputy, Kai Sorn, will travel to the capital with a petition signed by 900 people.

"We need bridges, not wreaths," said Petra Lind, the president of the United Glove Makers, which represents 300 families. She called on the ministry to keep the price of hides stable until the summer.

The Governor of Marn, Elsa Tovik, declared a day of mourning for the three tanners and asked the bishop to lead the procession.

Trade Minister Arne Falk visited the yard on Monday. Lena Brisk, the mayor of Oster, will stay in office until the autumn elections at the request of her party.

Marnland demanded that the neighbouring states open their markets for finished leather, the foreign minister, Otto Reiss, said in a speech.

The two envoys spoke about threats and boycotts against Marnland by the Free Republic of Velm. The clerk Nils Orbach kept the books. He has not been dismissed. Three of the yard's 11 pumps were not working on the day of the fire.`,
  },
};

testStatements({
  articles: ARTICLES,
  code: 'claim.contradicted',
  fires: [
    'Brekkvar demanded that the state pay for new training and for the journey to work [@tannery].',
    'Brekkvar called on the ministry to keep the price of hides stable until the summer [@tannery].',
    'Inga Hull will travel to the capital with a petition signed by 900 people [@tannery].',
    'Petra Lind will stay in office until the autumn elections at the request of her party [@tannery].',
    'The foreign minister complained of threats and boycotts by Marnland [@tannery].',
    'Nils Orbach has been dismissed [@tannery].',
  ],
  silent: [
    'The envoys spoke about threats and boycotts by Velm against Marnland [@tannery].',
    'The envoys spoke about boycotts of Marnland by Velm [@tannery].',
    'Nils Orbach has not been dismissed [@tannery].',
    'Three of the yard’s pumps were out of order on the day of the fire [@tannery].',
    'Inga Hull demanded that the state pay for new training and for the journey to work [@tannery].',
    'The leather workers’ union demanded that the state pay for new training and for the journey to work [@tannery].',
    'The United Glove Makers called on the ministry to keep the price of hides stable until the summer [@tannery].',
    'Petra Lind called on the ministry to keep the price of hides stable until the summer [@tannery].',
    'Brekkvar announced the closure on Tuesday evening in the town hall [@tannery].',
    'Rolf Anders announced the closure on Tuesday evening in the town hall [@tannery].',
    'Kai Sorn will travel to the capital with a petition signed by 900 people [@tannery].',
    'Elsa Tovik declared a day of mourning for the three tanners [@tannery].',
    'The governor declared a day of mourning for the three tanners [@tannery].',
    'Lena Brisk will stay in office until the autumn elections at the request of her party [@tannery].',
    'The mayor of Oster will stay in office until the autumn elections at the request of her party [@tannery].',
    'Otto Reiss demanded that the neighbouring states open their markets for finished leather [@tannery].',
    'Marnland demanded that the neighbouring states open their markets for finished leather [@tannery].',
  ],
});
