// Offers that are not answered, conditions told away, two rivals, and what follows from what the source says of a figure.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  rates: {
    date: '2031-03-12',
    text: `Central bank of Marov trims its rate

Six members of the nine-strong council voted for the cut. Two wanted to leave the rate where it was, and one called for a full point.

Joachim Breel expects two more cuts of a quarter point each before December, provided that the wage round in the docks ends with less than 5 per cent.`,
  },
  bid: {
    date: '2031-05-20',
    text: `Larkmoor trumps Ostar in the fight for Brennik

Larkmoor Group has raised its offer for Brennik, topping a rival bid from Ostar Capital and valuing the biscuit maker at €3.9 billion, including €620 million of debt.

The two companies together sell 46 per cent of the country's biscuits. Larkmoor has offered to sell its Crispel brand, which has sales of €90 million.`,
  },
  bridge: {
    date: '2031-06-27',
    text: `The woman from the bridge

Maren Tolvar was born in Orvel on 3 March 1976, the younger daughter of a customs officer.

The Council of Lisna has offered to mediate. Kastor has accepted; Velmor has not answered yet. Kastor and Velmor have both agreed to meet.

They offered her a chair abroad. She said no.`,
  },
  dam: {
    date: '2031-11-06',
    text: `Dam bursts above Sant Corvin

The service counts 31 dead and 14 missing. All but four of the bodies have been identified. It rained on 11 of the 14 days before. The weather service measured 210 millimetres, twice the usual amount.`,
  },
};

testStatements({
  articles,
  code: 'claim.contradicted',
  fires: [
    'Velmor has accepted the offer of the Council of Lisna to mediate.',
    'Velmor has rejected the offer of the Council of Lisna to mediate.',
    'Breel expects two more cuts of a quarter point each before December, whatever the outcome of the wage round in the docks.',
    'Ostar has offered to sell its Crispel brand, which has sales of €90 million.',
  ],
  silent: [
    'Kastor has accepted the offer of the Council of Lisna to mediate.',
    'Velmor has not yet accepted the offer of the Council of Lisna to mediate.',
    'Velmor has agreed to meet Kastor.',
    'Breel makes his forecast of two further quarter-point cuts conditional on a dock wage deal below 5 per cent.',
    'Larkmoor has offered to sell its Crispel brand, which has sales of €90 million.',
    'Tolvar turned down a chair abroad.',
    'Three of the nine members of the council did not vote for the cut.',
  ],
});
testStatements({
  articles,
  code: 'figure.mismatch',
  fires: ['The two companies together sell nearly two thirds of the country’s biscuits.'],
  silent: ['The two companies together sell nearly half of the country’s biscuits.', 'In an ordinary year about 105 millimetres of rain would have fallen in the same days.'],
});
testStatements({
  articles,
  code: 'claim.unsupported',
  fires: ['Tolvar, 52, is a daughter of a customs officer [@bridge].', 'Leaving out the debt, the new offer values Brennik at about €2.6 billion [@bid].'],
  silent: ['Tolvar, 55, is a daughter of a customs officer [@bridge].', 'Leaving out the debt, the new offer values Brennik at about €3.3 billion [@bid].', 'Of the bodies 27 have been identified [@dam].'],
});
testStatements({
  articles: { donesk: { text: 'Calm in Donesk\n\nIn Donesk residents interviewed by the Harbour Post said they were confident of the support of Ruvia. All shops were open.' } },
  code: 'claim.contradicted',
  fires: ['All residents of Donesk are confident of the support of Ruvia.'],
  silent: ['Residents of Donesk are confident of the support of Ruvia.', 'All residents interviewed were confident of the support of Ruvia.', 'All shops in Donesk were open.'],
});
