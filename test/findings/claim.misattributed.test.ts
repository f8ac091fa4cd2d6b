import { testStatements } from '../support/statementFixture.js';
import { ROLE_ARTICLES } from './roleArticles.js';
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

testStatements({
  articles: ROLE_ARTICLES,
  code: 'claim.misattributed',
  fires: [
    // Another person, whatever the verb and wherever the speaker stands.
    'Yana Orlic warned that the winter would be hard [@war].',
    'The winter would be hard, Yana Orlic warned [@war].',
    'According to Yana Orlic, the winter would be hard [@war].',
    'In Yana Orlic’s view, the winter would be hard [@war].',
    'Bo Ketter said that turnout had been the highest since 1998 [@vote].',
    'Turnout had been the highest since 1998, according to Jorn Adler [@vote].',
    'Greta Moll said she did not trust the promise [@firm].',
    'Pauli Stenn said that the evidence was thin [@court].',
    'Jon Tarby told parliament that the masks had halved the number of cases [@health].',
    // Another body, or a person of another office.
    'The ministry told reporters that the army had shelled a hospital [@war].',
    'The prosecutor said that the evidence was thin [@court].',
    'Prosecutors said that the evidence was thin [@court].',
    'The police said that the evidence was thin [@court].',
    'According to the health minister, the masks had halved the number of cases [@health].',
  ],
  silent: [
    'Mila Tren warned that the winter would be hard [@war].',
    'The winter would be hard, the colonel warned [@war].',
    'In Mila Tren’s view, the winter would be hard [@war].',
    'The army warned that the winter would be hard [@war].',
    'Sandar’s deputy said that the winter would be hard [@war].',
    'Darek Voln told reporters that the army had shelled a hospital [@war].',
    'The rebels told reporters that the army had shelled a hospital [@war].',
    'The Front said the army had shelled a hospital [@war].',
    'The court said that the evidence was thin [@court].',
    'According to the judge, the evidence was thin [@court].',
    'The evidence was thin, Holm said [@court].',
    'The election commission said that turnout had been the highest since 1998 [@vote].',
    'Turnout had been the highest since 1998, the head of the commission said [@vote].',
    'According to Amsel, turnout had been the highest since 1998 [@vote].',
    'The union said it did not trust the promise [@firm].',
    'The union’s chairwoman said she did not trust the promise [@firm].',
    'The leader of the study said that the masks had halved the number of cases [@health].',
    'Researchers told parliament that the masks had halved the number of cases [@health].',
  ],
});

testStatements({
  articles: {
    mill: {
      date: '2031-05-14',
      text: `The mill at Orvane closes

Rasko Dern defended the closure of the mill. "A mill without water is a museum," he told reporters. The wheels had stood still since March, he said.

Tilde Moss, co-leader of the Reed Party, called the pact between Dern and the bakers a sham. Leaving out the millers, she said, would cost four hundred jobs.

The mayor, Pavo Linde, was angry about the ovens.

Chief baker Jorun Hask spoke on Monday.

He said the ovens would be cold by Christmas.

Linde welcomed the bakers on Tuesday. The mayor was in good spirits. The bridge would be rebuilt by May, he said.

Dern met Hask in the evening. Nobody was paid for the last load of rye, he said.`,
    },
  },
  code: 'claim.misattributed',
  fires: [
    // The pronoun goes on from the sentence before, which has the pronoun too.
    'Linde said that the wheels had stood still since March [@mill].',
    'The wheels had stood still since March, Tilde Moss said [@mill].',
    // One of several may be meant, and the briefing's speaker is none of them.
    'Pavo Linde said that leaving out the millers would cost four hundred jobs [@mill].',
    'Moss said that nobody was paid for the last load of rye [@mill].',
    // Whom the paragraph before names.
    'Moss said that the ovens would be cold by Christmas [@mill].',
  ],
  silent: [
    'Dern said that the wheels had stood still since March [@mill].',
    'Moss said that leaving out the millers would cost four hundred jobs [@mill].',
    'Dern said that nobody was paid for the last load of rye [@mill].',
    'Hask said that nobody was paid for the last load of rye [@mill].',
    'Hask said that the ovens would be cold by Christmas [@mill].',
    'Linde said that the bridge would be rebuilt by May [@mill].',
    // Who is described in between may be meant.
    'Hask said that the bridge would be rebuilt by May [@mill].',
  ],
});
