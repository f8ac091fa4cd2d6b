// Figures that follow from two counts, from several periods or from what is done to a figure; what is said with the object in front, in a noun for two words, or as a condition.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  fever: {
    date: '2046-03-12',
    text: `Marsh cough spreads in Ostrel

The number of confirmed cases of marsh cough in Ostrel has climbed to 734, with 46 deaths, the clinic in Veldin said on Sunday.

A week earlier it had counted 590 cases and 31 deaths.

More than 2,100 people have been hurt in the flood since the autumn; around 60,000 have fled, most of them to the hills of Arnau.`,
  },
  bank: {
    date: '2046-04-02',
    text: `Bank of Ostrel props up the tarn

The bank sold 320 million crowns of its gold between January and March to support the tarn, against 540 million in the previous quarter. Gold stood at 7.4 billion crowns at the end of March.

Consumer prices rose 8.6 percent in the year to March, after 9.4 percent in February. “Inflation is falling, but slowly,” said Governor Ilse Marn.

In a letter, Ostrel undertook to halve its 18 percent duty on timber from Arnau from 1 June. The port of Veldin will cut its fleet of 40 tugs by a quarter.`,
  },
  court: {
    date: '2046-05-20',
    text: `Former harbour master jailed

The court in Veldin sentenced the former harbour master Joren Falk to six years in prison. Prosecutor Edda Ruhl, who had asked for nine years, was content.

The judges acquitted him of fraud for lack of evidence and fined him 200,000 crowns.

The head of the ferry line, Pia Dorn, conceded on Monday that the bow doors of the ferry were “not shut every time”, but rejected that this had sunk the ship, which she put down to “a squall without warning”.`,
  },
  truce: {
    date: '2046-06-01',
    text: `Truce signed for the Arnau pass

The bridge at Sorn, closed since last May, will be opened again if the monitors confirm the withdrawal.

Captain Leif Hauk, who leads the riders at Sorn, told the station Radio Arnau that nobody had asked him. His riders would keep the peace, but “the ridge of Sorn we do not give up”.`,
  },
};

testStatements({
  articles,
  code: 'figure.mismatch',
  fires: [
    'In the last quarter of 2045 and the first of 2046 the bank sold 910 million crowns of its gold to support the tarn.',
    'Under a letter, the duty on timber from Arnau is to fall to 12 percent on 1 June.',
    'The bank sold 520 million crowns of its gold between January and March to support the tarn.',
    'Some 80,000 people have fled, most of them to the hills of Arnau.',
  ],
  silent: [
    // What is new is how far the later count is above the earlier one, and 'and' carries that on.
    'In the space of a week, 144 new cases and 15 deaths were recorded in Ostrel.',
    'Another 144 cases of marsh cough were confirmed within a week.',
    // Periods that are told together.
    'Over the last two quarters the bank sold 860 million crowns of its gold to prop up the tarn.',
    'In the first and the previous quarter together the bank sold 860 million crowns of its gold to support the tarn.',
    // What halving, or taking a quarter off, makes of a figure.
    'Under a letter, the duty on timber from Arnau is to fall to 9 percent on 1 June.',
    'The port of Veldin will be left with 30 tugs.',
    // The second figure counts the people of the first.
    'Some 60,000 people have been uprooted by the flood, most of whom have sought refuge in Arnau.',
    // How far two sentences lie apart.
    'The sentence fell three years short of what Prosecutor Edda Ruhl had sought.',
  ],
});

testStatements({
  articles,
  code: 'claim.unsupported',
  fires: ['In the space of a week, 171 new cases and 22 deaths were recorded across the archipelago.', 'The demolition of the bridge at Sorn depends on a ballot of the fishermen [@truce].'],
  silent: [
    'In the space of a week, 144 new cases and 15 deaths were recorded.',
    'Annual inflation eased by 0.8 points in March, to 8.6 percent.',
    // A condition is one however it is said, and so is what is done again.
    'The reopening of the bridge at Sorn, shut since last May, depends on the monitors confirming the pullout [@truce].',
  ],
});

testStatements({
  articles,
  code: 'claim.contradicted',
  fires: [
    'Captain Leif Hauk said that his riders would give up the ridge of Sorn.',
    'Pia Dorn rejected that the bow doors of the ferry had not been shut every time.',
  ],
  silent: [
    // The verb itself is denied on both sides, its object in front of it in the source.
    'Captain Leif Hauk, who leads the riders at Sorn, ruled out giving up the ridge.',
    // Too little is a lack.
    'Falk was cleared of fraud because the evidence was insufficient.',
    'Falk was acquitted of fraud, the evidence being too thin.',
    // What is admitted stands before what is rejected.
    'Pia Dorn admitted that the bow doors of the ferry had not been shut every time, but blamed the sinking on a sudden squall.',
  ],
});
