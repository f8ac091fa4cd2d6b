// What a sentence itself says of how a figure was worked out, and figures that one clause of it has from another sentence.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  strike: {
    date: '2044-03-14',
    text: `Pilots of Lindre stay ashore

The chamber of trade of Lindre put the cost to exporters at 35 million marks ($3.1 million) for each day of the stoppage, which is to last from Tuesday to Thursday. A pilot earns 4,100 marks a month.

The employers' negotiator, Hanno Birk, said that the union had turned down an offer of 4.2 percent over two years. The union had asked for 7 percent.

Of the 120 pilots, 17 came to work on Tuesday. Besides the 12 dead of last year's accident on the pier there were 29 injured, eight of them children.

Two pilots were convicted of sabotage. One, Olof Tamm, was sentenced to 11 years in prison; Peer Rask is serving a 6-year sentence.`,
  },
  vote: {
    date: '2044-05-02',
    text: `Meadow Party loses its majority in Orvania

The Meadow Party lost its majority in the election in Orvania on Sunday but remained the largest party.

According to a projection by the election office, the Meadow Party will have 61 of the 180 seats, the Harbour List 52. The remaining ones go to four regional parties. In the outgoing parliament the Meadow Party held 83 seats.

President Ada Lorne said she would receive the leaders one by one, beginning on Wednesday.`,
  },
  bank: {
    date: '2044-06-10',
    text: `Bank of Orvania raises its rate

The bank lowered its growth forecast for this year to 1.3 percent from 1.8 percent. The drought alone had cost about 0.2 percent of output, it said. For next year it still expects 2.6 percent.

Brevik, a maker of pumps, now expects sales to grow by between 4 and 6 percent this year. In March it had still promised 7 to 9 percent.

Two of its members wanted to raise the rate, but the board left the rate unchanged at 3.5 percent.`,
  },
};

testStatements({
  articles,
  code: 'figure.mismatch',
  fires: [
    'The three-day stoppage in Lindre will cost exporters about 150 million marks, on the estimate of the chamber of trade [@strike].',
    'In last year\'s accident on the pier 51 people were killed or injured [@strike].',
    'Together Olof Tamm and Peer Rask were sentenced to 19 years in prison [@strike].',
    'The bank lowered its growth forecast for this year by half a point but left that for next year at 2.9 percent [@bank].',
  ],
  silent: [
    'The three-day stoppage in Lindre will cost exporters about 105 million marks, on the estimate of the chamber of trade [@strike].',
    'A pilot of Lindre earns 49,200 marks a year [@strike].',
    'In last year\'s accident on the pier 41 people were killed or injured [@strike].',
    'Together Olof Tamm and Peer Rask were sentenced to 17 years in prison [@strike].',
    'Of the 120 pilots, 103 did not come to work on Tuesday [@strike].',
    'The Meadow Party will lose 22 of its 83 seats, according to the projection [@vote].',
    'The bank lowered its growth forecast for this year by half a point but left that for next year at 2.6 percent [@bank].',
    'Brevik now reckons with sales growth of 4 to 6 percent, three points less than it had held out in March [@bank].',
    'President Ada Lorne will see the party leaders individually, starting on 4 May [@vote].',
  ],
});

testStatements({
  articles,
  code: 'claim.contradicted',
  fires: [
    'The union accepted an offer of 4.2 percent over two years, Hanno Birk said [@strike].',
    'Of the 120 pilots, 17 did not come to work on Tuesday [@strike].',
    'The board of the bank of Orvania cut the rate, although two of its members wanted to raise it [@bank].',
  ],
  silent: [
    'The employers offered 4.2 percent over two years, 2.8 points less than the 7 percent that the union had asked for [@strike].',
    'Two members of the board favoured a higher rate [@bank].',
  ],
});
