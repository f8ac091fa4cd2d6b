// Conditions that bear on one thing the other way, who answered whom, and whose goods somebody deals with.
import { testStatements } from '../support/statementFixture.js';
import { COURSE_ARTICLES } from './courseArticles.js';

const articles = {
  wool: {
    text: `Velm and Tarn at odds over wool

Harbour Wire, 14 April 2047

In February, Tarn put a toll of 20 percent on Velmian wool, which it says is sold below cost. The government of Velm answered in March with a levy of 12 percent on Tarnish barley. The mills of Velm say that the toll has cost them 400 jobs.

Trade between the two came to 830 million crowns last year. Velm sold Tarn wool worth 240 million crowns and bought barley worth 170 million.

The Tarnish minister Oda Reem said the levy was illegal. She would lift the toll if Velm withdrew its levy first. Reem needs no approval of the council for that. In response to the levy, Tarnish farmers blocked the road to Ostby for two days.`,
  },
  ...COURSE_ARTICLES,
};

testStatements({
  articles,
  code: 'claim.contradicted',
  fires: [
    'Oda Reem must still obtain the approval of the council.',
    'The governor said that the rate would be raised in June even if food prices fell.',
    'Lindal said the rate would be raised in June if food prices fell.',
    'The governor said that the rate would be raised in June whatever food prices did.',
    'Oda Reem said she would lift the toll regardless of whether Velm withdrew its levy first.',
    'The pilots will strike on Friday if the company withdraws the new roster.',
    'The company said it would withdraw the roster if the pilots went on strike.',
    'Tarn put its toll on wool in retaliation for the levy on barley.',
    'Tarn answered the levy on barley with a toll on wool.',
    'Velm put a toll of 20 percent on Tarnish wool in February.',
    'Passengers get their money back unless the ferry sails.',
  ],
  silent: [
    'Oda Reem can lift the toll without the approval of the council.',
    'The governor said that the rate would be raised in June if food prices did not fall.',
    'Lindal said the rate would not be raised in June if food prices fell.',
    'Whatever happens to the toll, Oda Reem called the levy illegal.',
    'Unless food prices fall, the rate will go up in June, according to Lindal.',
    'The rate will not be cut unless wages stop rising, Lindal said.',
    'The bank will publish its minutes whether or not the ministry objects.',
    'The pilots will strike on Friday if the company does not withdraw the new roster.',
    'The pilots will not strike on Friday if the company withdraws the new roster.',
    'The company said it would not withdraw the roster even if there was a strike by the pilots.',
    'The company said that it would not withdraw the roster if the pilots went on strike.',
    'The ferry will not sail unless the wind drops below 40 knots.',
    'The ferry will sail if the wind drops below 40 knots.',
    'The harbour will be closed unless the dredging is finished by May.',
    'Passengers get their money back even if the ferry does not sail.',
    'Velm put a levy on Tarnish barley in retaliation for the toll on wool.',
    'Velm answered the toll on its wool with a levy on Tarnish barley.',
    'In response to the toll of 20 percent on wool, Velm introduced a levy on barley.',
    'Tarnish farmers blocked the road to Ostby in response to the levy on barley.',
    'In February Tarn imposed a 20 percent toll on Velmian wool, and Velm hit back a month later with a levy on barley.',
    'Velm has put a levy of 12 percent on Tarnish barley.',
    'Velm bought Tarnish barley worth 170 million crowns last year.',
    'Oda Reem of Tarn would lift the toll provided that Velm first withdrew its levy.',
  ],
});

testStatements({
  articles,
  code: 'figure.mismatch',
  fires: ['Velm bought wool worth 240 million crowns last year.'],
  // One deed told from its other side keeps its figure.
  silent: ['Tarn bought Velmian wool worth 240 million crowns last year.'],
});
