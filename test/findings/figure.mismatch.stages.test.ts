// Two figures that a source sets against each other in time: which of them a claim has, and with what.
import { testStatements } from '../support/statementFixture.js';
import { COURSE_ARTICLES } from './courseArticles.js';

testStatements({
  articles: COURSE_ARTICLES,
  code: 'figure.mismatch',
  fires: [
    'The bank cut its forecast for growth this year to 1.9 percent from 1.6 percent.',
    'Turnout in the vote on the charter came to 49 percent.',
    'The bank cut its forecast for growth this year to 0.7 percent from 1.9 percent.',
  ],
  silent: [
    'The bank lowered its growth forecast for this year to 0.7 percent, from 1.6 percent.',
    'The bank has lowered its growth forecast from 2.1 percent in December to 0.7 percent.',
    'The growth forecast for this year fell from 2.1 percent in December to 1.6 percent and then to 0.7 percent.',
    'For next year the bank expects growth of 1.9 percent, up from 0.7 percent this year.',
    'Turnout in the first ballot was 49 percent.',
    'Turnout in the ballot of 3 March came to 49 percent.',
    'Turnout had been 49 percent in March.',
    'Turnout rose by five points from the first ballot.',
    'Unemployment in the winter stood at 6.8 percent.',
    'Fares were raised from 24 crowns to 27 before the increase in April to 31.',
    'Fares went up from 27 crowns to 31 in April.',
  ],
});
