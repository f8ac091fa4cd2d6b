import { testStatements } from '../support/statementFixture.js';

/** What is left of a whole, what was before a change, what is waited for, and one of several who is named in passing. */
const articles = {
  valley: {
    text: `Flood in the Ettra valley

Only about a third of the homes in the Ettra valley were insured against floods, the league of insurers said. Some 80 percent of the wells were unharmed, and 15 percent of the bridges have not been reopened.

The council of Ettra refuses to pay compensation as long as no inquiry has settled who is to blame. No inquiry has been opened, and no date was named. While the council of Ettra did not approve the plan for a second dam, it paid for a study.

The harbour master Ilo Marsk and his deputy Runa Tolvik are on trial over the sluice. The third accused, the engineer Odo Brandal, admitted having altered two logbooks.`,
    date: '2044-05-06',
  },
  bank: {
    text: `Bank of Ettra cuts its rate

The Bank of Ettra cut its key rate by half a percentage point to 4.75 percent on Thursday. It raised the fee for transfers by 20 crowns to 140 crowns and lowered its forecast for growth by 30 basis points to 1.2 percent.`,
    date: '2044-06-09',
  },
};

testStatements({
  articles,
  code: 'figure.mismatch',
  fires: [
    'About two thirds of the homes in the Ettra valley were insured against floods.',
    'About three quarters of the homes in the Ettra valley had no insurance against floods.',
    'Until Thursday the key rate of the Bank of Ettra had stood at 4.25 percent.',
    'The Bank of Ettra cut its key rate to 5.25 percent on Thursday.',
    'The Bank of Ettra cut its key rate to 5.25 percent from 5.75 percent on Thursday.',
    'The Bank of Ettra, which had met before, cut its key rate to 5.25 percent on Thursday.',
    // The other part of one whole clears nothing else that the sentence says.
    'Some 70 percent of the wells were unharmed, and 85 percent of the bridges have been reopened.',
  ],
  silent: [
    'About two thirds of the homes in the Ettra valley had no insurance against floods.',
    'Two thirds of the homes in the Ettra valley were not insured against floods.',
    'Roughly 67 percent of the homes in the Ettra valley were uninsured.',
    'Some 20 percent of the wells in the Ettra valley were harmed.',
    '85 percent of the bridges have been reopened.',
    'Until Thursday the key rate of the Bank of Ettra had stood at 5.25 percent.',
    'The Bank of Ettra cut its key rate from 5.25 percent to 4.75 percent on Thursday.',
    'The Bank of Ettra’s fee for transfers had been 120 crowns before.',
    'The Bank of Ettra had earlier forecast growth of 1.5 percent.',
  ],
});

testStatements({
  articles,
  code: 'claim.contradicted',
  fires: [
    'Some 80 percent of the wells were harmed.',
    'The council of Ettra will pay compensation.',
    'The council of Ettra agreed to pay no less compensation than before.',
    'The council of Ettra approved the plan for a second dam before the flood.',
    'Some 80 percent of the wells were harmed, and 85 percent of the bridges have been reopened.',
    'An inquiry has settled who is to blame for the flood in the Ettra valley.',
    'Ilo Marsk and his deputy are on trial together with the engineer Odo Brandal; Runa Tolvik admitted having altered two logbooks.',
  ],
  silent: [
    'The council of Ettra will not pay compensation until an inquiry has settled who is to blame.',
    'The council of Ettra will pay no compensation.',
    'The council of Ettra will pay no compensation while no inquiry has settled who is to blame.',
    'The council of Ettra refuses to pay compensation before an inquiry has settled who is to blame.',
    'Ilo Marsk is on trial together with two others, one of whom, Brandal, has admitted having altered logbooks.',
    'Marsk and Tolvik are on trial with a third man, Odo Brandal, who admitted having altered two logbooks.',
  ],
});
