import type { ArticleText } from '../support/statementFixture.js';
import { testStatements } from '../support/statementFixture.js';

const ISLES: Readonly<Record<string, ArticleText>> = {
  isles: {
    text: `Isles weigh the sale of the ferry line

Passengers have complained of the fares for years.

The sale of the ferry line needs the approval of the Harbour Council, which is to rule in May. The sale of the docks was settled last year.

Marsh fever is now found on every island except Hest. It strikes women twice as often as men, the clinic said.

Velm is holding 31 sailors from Marn; Marn is holding 17 Velmians.

The hydrologist Emin Tadir said that the gate had probably been blocked by trees.

The number of passengers was the lowest in ten years. The head of the line, Amra Lisle, put it down to the storms. Lisle spoke in Selm.

Oskar Brandt, the former master of the port, was sentenced to two years on Friday. He pleaded not guilty and will appeal. The quay, which was not damaged, opens on Monday.

Secretary of State Wenda Shaw and the envoy Sergo Rabin met on Sunday. Rabin told reporters that the talks had been “tough”.

Mette Kern, chief economist at Sundbank, is calm. She expects the first cut in rates in the autumn. Jon Foss of Handbank is more cautious.

“Water asks for no passport,” said Velm's foreign minister, Britt Hall.

Ilse Brant, until now commercial director of Royal Selm, will lead the line. The prosecutor Milo Tell had asked for three years.

Jenna Trew, who runs a guest house, said that one such weekend ate up the earnings of a month. She did not blame the crews, however.
`,
    date: '2031-04-09',
  },
};

testStatements({
  articles: ISLES,
  code: 'claim.contradicted',
  fires: [
    // A consent that is still to be given.
    'The Harbour Council has ratified and approved the sale of the ferry line.',
    // What is left out is told as included.
    'Marsh fever is now found on every island, including Hest.',
    // The two sides of a comparison, exchanged.
    'Marsh fever strikes men twice as often as women.',
    // What is probable is told as sure.
    'The hydrologist Emin Tadir said it was certain that the gate had been blocked by trees.',
    // Another cause, of what a pronoun stands for.
    'Amra Lisle put the low number of passengers down to the fares.',
    // A plea.
    'Oskar Brandt, the former master of the port, pleaded guilty.',
    // A word that the article only denies, of the claim's own subject.
    'The quay was damaged.',
    // What somebody else expects.
    'Jon Foss of Handbank expects the first cut in rates in the autumn.',
    // A denial by 'she', beside a loss that is no denial.
    'Jenna Trew, who runs a guest house, blamed the crews for the loss of earnings.',
  ],
  silent: [
    'The sale of the ferry line needs the approval of the Harbour Council.',
    'The sale of the docks was settled last year.',
    'Marsh fever is now found on every island, with the exception of Hest.',
    'Marsh fever strikes women twice as often as men.',
    'The hydrologist Emin Tadir said it was not certain that trees had blocked the gate.',
    'The hydrologist Emin Tadir thinks that the gate had been blocked by trees.',
    'Amra Lisle attributed the low number of passengers to the storms.',
    'Oskar Brandt pleaded not guilty.',
    'The former master of the port, Oskar Brandt, denied the charges.',
    'The quay was not damaged.',
    'Jenna Trew, who runs a guest house, blamed nobody among the crews.',
  ],
});

testStatements({
  articles: ISLES,
  code: 'figure.mismatch',
  fires: ['Velm is holding 17 sailors from Marn; Marn is holding 31 Velmians.'],
  silent: ['Marn is holding 17 Velmians and Velm 31 sailors from Marn.'],
});

testStatements({
  articles: ISLES,
  code: 'claim.misattributed',
  fires: [
    // An office with 'of' in front of a name, and a single word in marks.
    'Secretary of State Wenda Shaw told reporters that the talks had been “tough”.',
  ],
  silent: ['The envoy Sergo Rabin told reporters that the talks had been “tough”.', 'Mette Kern of Sundbank expects the first cut in rates in the autumn.'],
});

testStatements({
  articles: ISLES,
  code: 'quote.wrongSpeaker',
  // Whom a description with an owner names speaks, and not the owner.
  fires: ['“Water asks for no passport,” said the envoy Sergo Rabin.'],
  silent: ['“Water asks for no passport,” said Britt Hall.', "“Water asks for no passport,” said Velm's foreign minister Britt Hall."],
});

testStatements({
  articles: ISLES,
  code: 'name.wrongRole',
  fires: ['Ilse Brant, until now sporting director of Royal Selm, will lead the line.', 'Judge Milo Tell had asked for three years.'],
  silent: ['Ilse Brant, until now commercial director of Royal Selm, will lead the line.', 'Ilse Brant, a director of Royal Selm, will lead the line.', 'Prosecutor Milo Tell had asked for three years.'],
});

const TUNNEL: Readonly<Record<string, ArticleText>> = {
  tunnel: {
    text: `Fire in the tunnel of Grud

Eight people were injured on Saturday evening in a fire in the tunnel of Grud; two were rescued from a lorry. The prosecutor Sana Holt is considering charges against three former managers of the tunnel.

The regulator on Thursday prohibited the takeover of Selm Bank by its larger rival Velm Group. A meeting of the Sound Council will be held in Marn on Wednesday, and on Thursday the Island League will meet in Hest.

Minister Ada Brand phoned her colleague Oskar Lenz on Friday. 

The governor received Velmian and Tarnish envoys in Hest on Monday. Members of the union are to vote on the settlement on 22 March.
`,
    date: '2031-04-09',
  },
};

testStatements({
  articles: TUNNEL,
  code: 'claim.contradicted',
  fires: [
    // One figure, and another fate.
    'Eight people were killed on Saturday evening in a fire in the tunnel of Grud.',
    // What is only weighed is told as done.
    'The prosecutor Sana Holt has charged three former managers of the tunnel.',
    // Who takes over whom, behind 'of' and 'by'.
    'The regulator prohibited the takeover of Velm Group by Selm Bank.',
    // The place of one meeting with the day of the other.
    'The Sound Council will meet in Hest on Wednesday.',
    // A call told as a meeting.
    'Minister Ada Brand met her colleague Oskar Lenz on Friday.',
  ],
  silent: [
    'Eight people were hurt on Saturday evening in a fire in the tunnel of Grud.',
    'Two people were rescued from a lorry in the tunnel of Grud.',
    'The prosecutor Sana Holt is weighing charges against three former managers of the tunnel.',
    'The regulator prohibited the takeover of Selm Bank by Velm Group.',
    'The Sound Council will meet in Marn on Wednesday.',
    'The Island League will meet in Hest on Thursday.',
    'Minister Ada Brand spoke by phone with her colleague Oskar Lenz on Friday.',
    // What is still to be voted on is not approved yet.
    'Members of the union have yet to approve the settlement; they are to vote on 22 March.',
  ],
});
