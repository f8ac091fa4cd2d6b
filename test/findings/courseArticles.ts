import type { ArticleText } from '../support/statementFixture.js';

/** Invented news of a bank and a ferry, with conditions and with figures that follow one another. */
export const COURSE_ARTICLES: Readonly<Record<string, ArticleText>> = {
  bank: {
    text: `Bank of Velm holds its rate

VELM CITY, 20 May 2047 (Harbour Wire) - The Bank of Velm left its rate at 4.5 percent on Monday.

The bank cut its forecast for growth this year to 0.7 percent from 1.6 percent. In December it had still expected 2.1 percent. For next year it expects 1.9 percent. Unemployment was 6.2 percent in April, down from 6.8 percent in the winter.

Governor Tove Lindal said that the rate would be raised in June unless food prices fell. The rate will not be cut if wages go on rising, she said. The bank will publish its minutes even if the ministry objects.

Turnout in the vote on the bank's charter was 54 percent, up from 49 percent in the first ballot on 3 March. The charter passed by 61 to 39 percent.`,
  },
  ferry: {
    text: `Ferry talks in Ostby

The union of the pilots will strike on Friday unless the company withdraws the new roster, its leader Jon Aske said. The company said it would not withdraw the roster even if the pilots went on strike.

The ferry will sail only if the wind drops below 40 knots. The harbour stays open provided that the dredging is finished by May. Passengers get their money back whether or not the ferry sails.

Fares rose to 31 crowns from 27 in April. A year earlier they had been 24 crowns.`,
  },
};
