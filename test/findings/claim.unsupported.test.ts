import { testStatements } from '../support/statementFixture.js';
import { ARTICLES } from './statementArticles.js';

testStatements({
  articles: ARTICLES,
  code: 'claim.unsupported',
  fires: [
    'The dock workers blocked the airport and burned tyres on the ring road [@strike].',
    'The strike has cost the economy of Orvane a fifth of its exports of copper [@strike].',
    'The Norland Institute received a grant from the Kessel Foundation [@vaccine].',
    'Farmers in Valdia blockaded the border with their tractors [@treaty].',
    'Prime Minister Tor Vellin inspected the harbour of Brisk with General Amund Falk [@treaty].',
    'The navy towed a tanker off the rocks near the lighthouse [@storm].',
    'Insurance companies refused to compensate the owners of the ruined vineyards [@storm].',
    // Words that the source has do not bear out what else is told with them.
    'The bishops of Kestrin blessed the lorries and found the price of candles “unaffordable” [@strike].',
    // Not in any article.
    'Sorenia bought forty tanks from the Republic of Kestrin.',
    'The central bank of Norland devalued the crown against the Kestrin thaler.',
    'Archaeologists uncovered a Roman cemetery beneath the cathedral of Quorn.',
    'The dock workers occupied the parliament in Lhem and elected a council [@strike].',
    'The judge Pavel Ostrin fined Calder Works ninety thousand crowns for perjury [@bridge].',
    'The Norland Institute fired the chemists who had falsified the samples [@vaccine].',
    'Kasimir Dorn fled to the Kestrin embassy after the riots in Brisk [@treaty].',
    'Odile Strand opened a museum of whaling with the poet Runa Velde [@storm].',
    'Police arrested the engineers of the Tamber bridge at the airport and impounded their lorries [@bridge].',
    // Somebody of whom no article has the first name nor the last, beside words that one has.
    'The Harbour Union elected Halvard Quist after talks over wages broke down.',
    'The judge Edwina Plessow found that the builder had used weaker steel.',
  ],
  silent: [
    'The judge Ostrin found that the builder had used weaker steel.',
    'Marta Ilven of the Harbour Union said the strike would go on.',
    // Beside the source's own words the writer's are seldom the source's.
    'Lorin Tesk brushed the demand aside as “unaffordable” [@strike].',
    // The first letter is fitted to the sentence.
    '“[T]hirty-seven ships” were waiting outside the harbour on Wednesday [@strike].',
    'Dock workers in Orvane are on strike over wages [@strike].',
    'Talks over wages broke down and the dock workers walked out [@strike].',
    'The port of Orvane employs nearly 19,000 people [@strike].',
    'An inquiry blamed Calder Works for the collapse of the bridge [@bridge].',
    'The builder had used weaker steel than the contract required, the inquiry found [@bridge].',
    'The families’ lawyer accused the ministry of hiding the report of the inspectors [@bridge].',
    'The health minister promised to buy two million doses of the vaccine [@vaccine].',
    'Sorenia and Valdia signed a treaty on grain after eleven months of talks [@treaty].',
    'The storm cut power on the Colm coast and closed the coast road [@storm].',
    // No claims.
    '# Kestrin buys forty tanks from the Duchy of Ambel',
    'Will Sorenia buy tanks from the Republic of Kestrin?',
    'We expect Sorenia to buy tanks from Kestrin before winter.',
    'In our view the treaty is a gift to the grain traders of Kestrin.',
    'It remains to be seen whether Kestrin will join the treaty.',
    'The desk should ask the Kestrin embassy for a comment.',
    '`forty tanks for Kestrin`',
  ],
});
