import type { ArticleText } from '../support/statementFixture.js';
import { testStatements } from '../support/statementFixture.js';

const MILL: Readonly<Record<string, ArticleText>> = {
  mill: {
    text: `Brask mill sets out its year

Operating profit at the Brask mill came to 48.2 million crowns in the second quarter, up from 40.1 million a year earlier. Analysts had expected 45 million. Revenue rose 3.1 percent to 390 million crowns.

The mill gives work to 820 people, of whom 540 live in the valley. Accidents at the looms came to 2,430, against 1,620 the year before, although reporting has been a duty since June.

At least 58 people fell ill in Brask at the weekend, the clinic said on Monday. The number it had given on Saturday night was 41.

Output fell to 1,150 bales from 1,900. The price of the new looms was 96 million crowns, although the mill's own engineers had valued them at 71 million. It could rise by a further 8 million if they are running by May.

Of the valley's 4,310 voters, 130 asked for a recount. The sale has gripped 150 people in the village hall.

Its chief executive, Runa Selk, declined to name a buyer. The mayor, Ilan Dorve, called on the new owners to keep the dye works open.

The mill can cut the bill for its heating by up to 30 percent while making for a more pleasant workshop. Selk warned in a letter that nobody should open the sluice at night.

1. New looms for the hall.
2. A roof for the yard.
3. Lessons for the weavers.

The mill owes the bank 37 million crowns. ($1 = 1.62 crowns)
`,
    date: '2031-08-11',
  },
};

testStatements({
  articles: MILL,
  code: 'figure.mismatch',
  fires: [
    'Operating profit at the Brask mill rose to 58.2 million crowns in the second quarter.',
    'Operating profit at the Brask mill came to 48.2 million crowns in the third quarter.',
    'Operating profit at the Brask mill came to 48.2 million crowns in Q3.',
    'The mill gives work to 920 people in the valley.',
    'Revenue at the Brask mill rose 4.1 percent to 390 million crowns.',
  ],
  silent: [
    // What one total is more than the other, in hundredths of it.
    'Operating profit climbed by about 20 percent in the second quarter to 48.2 million crowns, beating the 45 million that analysts had expected.',
    'Operating profit at the Brask mill came to 48.2 million crowns in Q2.',
    'Accidents at the looms rose by 50 percent.',
    // Of two totals of one sentence the one is a share of the other.
    'The mill gives work to 820 people, some 66 percent of whom live in the valley.',
    // Totals without a unit, of which the claim has the later one.
    'Between Saturday night and Monday the number of people who fell ill in Brask rose by 17 to 58.',
    'Output was cut by 750 bales to 1,150.',
    // How far apart two prices are.
    'The price of the new looms was 25 million crowns above the value given by the mill\'s own engineers.',
    // What is added stands in another sentence than what it is added to.
    'The price of the looms could reach 104 million crowns if they are running by May.',
    // Another currency, by the rate that the article gives.
    'The mill owes the bank 37 million crowns, or roughly 23 million dollars.',
    // The whole stands against no part.
    'The sale of the mill has gripped 150 voters.',
  ],
});

testStatements({
  articles: MILL,
  code: 'claim.contradicted',
  fires: [
    // The word before the figure says the other way.
    'The mill can raise the bill for its heating by up to 30 percent.',
    'The mayor, Ilan Dorve, called on the new owners to close the dye works.',
    'The chief executive, Runa Selk, named a buyer.',
  ],
  silent: [
    'The mill can cut the bill for its heating by up to 30 percent.',
    // Who is called on does it.
    'The mayor, Ilan Dorve, urged the new owners to keep the dye works open.',
    // What its head does the mill does.
    'The Brask mill declined to name a buyer.',
    // What somebody is warned of they shall not do.
    'Selk wrote a letter with a warning about opening the sluice at night.',
    // A point in time ends nothing.
    'The Brask mill published its profit by the end of the second quarter.',
  ],
});

const HARBOUR: Readonly<Record<string, ArticleText>> = {
  harbour: {
    text: `Talks on the ferry end in Selm

The envoy of the League for the sound, the Marnish diplomat Joren Tavik, said that the talks had ended without a result. The present minister, Colonel Dana Sult, told the parliament in January that the fourth ferry would not be taken.

The talks had begun eight months ago. A no-sail zone around the island was agreed. It was not known whether other pilots had seen the light.

This was told by Ilse Brant, spokeswoman for the Marnish Ministry of Transport. Velm's pressure on Marn was discussed by Tavik and Sult.

Tavik charged Velm with having closed the sound to 40 trawlers.
`,
    date: '2031-04-09',
  },
};

testStatements({
  articles: HARBOUR,
  code: 'name.wrongRole',
  fires: ['The mayor Joren Tavik said that the talks had ended without a result.', 'Police spokeswoman Ilse Brant told of the zone.', 'Governor Dana Sult told the parliament that the ferry would not be taken.'],
  silent: ['The League envoy Joren Tavik said that the talks had ended without a result.', 'The present minister, Dana Sult, told the parliament that the ferry would not be taken.', 'Transport Ministry spokeswoman Ilse Brant told of the zone.'],
});

testStatements({
  articles: HARBOUR,
  code: 'claim.contradicted',
  fires: ["Marn's pressure on Velm was discussed by Tavik and Sult.", 'The talks on the ferry had not ended.', 'Sult charged Tavik with having closed the sound to 40 trawlers.'],
  silent: [
    // Who discussed it stands behind 'by', and is not whose pressure it was.
    'The pressure on Marn was discussed by Tavik and Sult.',
    'Tavik charged Velm with closing the sound to 40 trawlers.',
    // What had gone on may have ended.
    'The talks in Selm had been going on for eight months.',
    // A name for a thing that there is.
    'A zone around the island was agreed, in which nobody may sail.',
    'Other pilots may have seen the light.',
  ],
});
