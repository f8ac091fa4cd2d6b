// Sums of a table without their scale, whom a firm employs, weekdays of two clauses, and times between quotation marks that other words of the corpus have.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  results: {
    date: '2031-03-01',
    text: `Results of Nordfell for 2030

Net profit fell to 410 million marks from 530 million in the year before. The Tesk power station will close at the end of 2032, three years earlier than planned. It employs 320 people. Nordfell has 4,800 employees in all.

The line carried 8.1 billion cubic metres of gas in 2030, compared with 7.6 billion in 2029.

Key figures (millions of marks)

Net debt              2,950    3,100`,
  },
  fleet: {
    date: '2031-03-02',
    text: `Kolv on the list

Kolv owns 37 ships, of which only nine sail under the flag of Dorv.

A meeting of the Rim Board will be held in Brask on Wednesday, and on Thursday the Harbour Council will meet in Velm. The measures would take effect within “a few hours” of a landing.

Minister Ilse Holt called the argument that Kolv had attacked nobody “absurd”. Captain Tom Reyl stood beside her.`,
  },
  stand: {
    date: '2031-05-14',
    text: `A stand for Orme

The council turned down an offer of 40 million marks on Wednesday, and on Thursday the mayor met the builders in Brask. On Friday the mayor met the council in Orme. Thirty marks is a tenth of the fee.`,
  },
  storm: { date: '2031-03-03', text: `Storm over Brask

The roof of the market hall of Brask was repaired a few weeks ago. The Rim Board paid for it.` },
};

testStatements({
  articles,
  code: 'figure.mismatch',
  fires: ['Nordfell’s net profit fell to 430 million marks.', 'The Tesk power station employs 350 people.', 'Of the 37 ships that Kolv owns, 12 sail under the flag of Dorv.', 'The measures would take effect within “a few weeks” of a landing.'],
  silent: [
    'The net debt of Nordfell fell from 3.1 billion marks in 2029 to 2.95 billion in 2030.',
    'Tesk is to close at the end of 2032, three years ahead of plan, and its 320 employees are to go.',
    'The line carried 0.5 billion cubic metres more gas in 2030 than in 2029.',
    'Of the 37 ships that Kolv owns, 28 do not sail under the flag of Dorv.',
    'The measures would take effect within “a few hours” of a landing.',
    'The fee is 300 marks.',
  ],
});

testStatements({
  articles,
  code: 'date.mismatch',
  fires: ['The Harbour Council will meet in Velm on Friday.', 'The mayor met the builders on Friday, after the council had turned down an offer of 40 million marks on Wednesday.'],
  silent: ['The mayor met the council on Friday, after it had turned down an offer of 40 million marks on Wednesday.', 'The Harbour Council will meet in Velm on Thursday.', 'The Rim Board will meet in Brask on Wednesday.', 'The Harbour Council will meet in Velm a day after the Rim Board.'],
});

testStatements({
  articles,
  code: 'quote.wrongSpeaker',
  fires: ['Tom Reyl called the argument that Kolv had attacked nobody “absurd”.'],
  silent: ['Ilse Holt called the argument that Kolv had attacked nobody “absurd”.'],
});
