// The whole told of a part, and of figures for several days the one of another day.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  mine: {
    text: `The mine that nobody will pay for

Savanne promised 1,500 posts at Kito; it has created 620, of which about 400 are held by islanders. The company has 9 lorries, two of them idle.`,
  },
  flood: {
    date: '2031-08-21',
    text: `Flood in Imbria

At least 63 people have died. By Tuesday noon the number of dead had risen to 27, and on Wednesday it stood at 48. Rain stopped on Thursday.`,
  },
  prices: {
    date: '2031-11-07',
    text: `Bank of Kestria cuts its rate

Consumer prices in October were 4.1 percent higher than a year before, after 4.6 percent in September and a peak of 17.8 percent in January 2029. Growth was 1.2 percent in May.`,
  },
};

testStatements({
  articles,
  code: 'figure.mismatch',
  fires: ['Of the posts created at Kito, about 620 are held by islanders.', 'Islanders hold 620 posts at Kito.', 'By Tuesday noon, 48 people were known to have died.', 'Consumer prices were 4.1 percent higher in September than a year before.'],
  silent: [
    'Of the 620 posts created at Kito, about 400 are held by islanders.',
    'Savanne has created 620 posts at Kito.',
    'Savanne has created 620 posts at Kito, most of them held by islanders.',
    'By Tuesday noon, 27 people were known to have died.',
    'On Wednesday the number of dead stood at 48.',
    'Between Tuesday and Wednesday the number of dead rose from 27 to 48.',
    'Consumer prices were 4.6 percent higher in September than a year before.',
    'Inflation was 4.1 percent in October.',
  ],
});
