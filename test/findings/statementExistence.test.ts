// Things that there are not, votes on somebody's office, what is told of all of a number, weekdays that their day does not have, and sentences that say nothing but a claim with another day.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  fever: {
    text: `River cough spreads in Brenn

BRENN, 12 May 2049 (Coast Wire) - River cough has reached Brenn. Five of the seven villages of the Orle valley are affected, and markets are shut in two of them until 1 June. The wells of three of the seven have been closed.

There is no vaccine. A vaccine against the related lake cough was approved in 2044. There is still no antidote, said Doctor Ruth Sand. The clinic has an X-ray machine, but there is no ventilator on the island.

Both ferries carry nurses. One of them was damaged on Tuesday. Of the four doctors two speak Ostrish, and all four have been on duty since Sunday.

There is no bridge at Sorn yet. Work on one is to begin in 2051.`,
  },
  council: {
    text: `Mayor of Lhem stays

Lhem Courier, Thursday 20 May 2049

Mayor Tor Quist survived a motion of censure on Tuesday by 14 votes to 11. He said he would stay until 2050. The leader of the opposition, Mila Rand, said that he had lost the trust of the town. In 2046 his predecessor Jon Aske lost a confidence vote over the quay.

The council raised the ferry fare by two crowns on Wednesday. Rand's party had announced the motion on 11 May. It withdrew a second motion on Thursday.`,
  },
  bank: {
    text: `Bank of Velm lifts its rate

VELM CITY, 6 June 2049 (Harbour Wire) - The National Bank of Velm raised its rate to 5 percent on Friday. The Bank of Arnau left its own unchanged last week.

The bank's next meeting is on 17 July. Its last meeting before that was on 23 April. The governor's term ends on 30 September. The museum of the bank reopens on 2 August.`,
  },
};

testStatements({
  articles,
  code: 'claim.contradicted',
  fires: [
    'An antidote against river cough has been available for years.',
    'An antidote to river cough has been approved.',
    'Quist stepped down on Tuesday after losing a vote of no confidence.',
    'Tor Quist was defeated in a confidence vote on Tuesday.',
    'Jon Aske survived a confidence vote in 2046.',
  ],
  silent: [
    'A vaccine against lake cough was approved in 2044.',
    'A vaccine against river cough could be available next year.',
    'No vaccine against river cough is available.',
    'An antidote has not been found.',
    'The bridge at Sorn is to be built from 2051.',
    'A bridge at Sorn will be opened later.',
    'The X-ray machine of the clinic is in use.',
    'Tor Quist survived a vote of no confidence.',
    'Mayor Quist stayed in office after a motion of censure failed on Tuesday.',
    'Jon Aske lost a confidence vote in 2046.',
    'Quist\'s predecessor Aske was defeated in a confidence vote.',
    'Rand said that Quist had lost the confidence of the town.',
  ],
});

testStatements({
  articles,
  code: 'figure.mismatch',
  fires: [
    'Markets have been shut in all five of the affected villages of the Orle valley.',
  ],
  silent: [
    'Markets have been shut in two of the five affected villages of the Orle valley.',
    'All five of the affected villages lie in the Orle valley.',
    'Both ferries carry nurses.',
    'All four doctors have been on duty since Sunday.',
    'River cough has spread to all five of the villages that are affected in the Orle valley.',
    'One of the two ferries was damaged on Tuesday.',
  ],
});

testStatements({
  articles,
  code: 'date.mismatch',
  fires: [
    'The council raised the ferry fare on Thursday, 19 May.',
    'The motion of censure was announced on Friday, 11 May.',
    'The next meeting of the National Bank of Velm is scheduled for 17 August.',
    'The National Bank of Velm raised its rate on Thursday, 4 June.',
  ],
  silent: [
    'The council raised the ferry fare on Wednesday, 19 May.',
    'On Tuesday, 18 May, Quist survived a motion of censure.',
    'The second motion was withdrawn on Thursday, 20 May.',
    'The motion of censure was announced on Tuesday, 11 May.',
    'The National Bank of Velm holds its next meeting on 17 July.',
    'The next meeting of the National Bank of Velm is scheduled for 17 July.',
    'The National Bank of Velm met on 23 April.',
    'The last meeting of the National Bank of Velm was on 23 April.',
    'The National Bank of Velm raised its rate on Friday, 4 June.',
    'The bank\'s museum reopens on 2 August after repairs.',
    'The governor leaves on 30 September.',
  ],
});
