import type { ArticleText } from '../support/statementFixture.js';
import { testStatements } from '../support/statementFixture.js';

/** Names that the sources spell in several ways, holders of one office in two articles, and quotations cut by a clause. */
const ARTICLES: Readonly<Record<string, ArticleText>> = {
  river: {
    text: `Delegations return to the table over the river

The delegation of Ostrin is led by Azamat Torbaev, that of Velm by Rustam Nazar. “A good neighbour does not close the tap in July,” Nazar said.

Rustam Nazar and Azamat Torbayev will meet again on Thursday, this time in Isfor, where they are expected to speak about the crossing.

The exercise on the river is led by Rear Admiral Pieter van den Holk. A picture shows Rear Admiral Peter van den Holk with the minister.

“Whoever has only one well does not have a well, he has a master,” Torbaev said for his part. “We will not sell the dam,” he added.`,
  },
  bank: {
    text: `Rates stay where they are in Marn

Governor Mona Ghal, in office since August, hinted that the rates will remain.`,
  },
  president: {
    text: `Velm elects a head of state

The head of state has mostly ceremonial tasks, but appoints the governor of the central bank, whose mandate ends in January.`,
  },
};

testStatements({
  articles: ARTICLES,
  code: 'date.mismatch',
  fires: ['Torbaev and Nazar will meet again on Saturday in Isfor.', 'Mona Ghal has been governor since May.'],
  silent: ['Torbaev and Nazar will meet again on Thursday in Isfor.', 'Mona Ghal has been governor of the central bank since August.'],
});

testStatements({
  articles: ARTICLES,
  code: 'name.misspelled',
  fires: ['Rear Admiral Pieter van den Holck leads the exercise on the river.'],
  silent: ['Rear Admiral Pieter van den Holk leads the exercise on the river.', 'Rear Admiral Peter van den Holk leads the exercise on the river.', 'Azamat Torbayev leads the delegation of Ostrin.'],
});

testStatements({
  articles: ARTICLES,
  code: 'quote.altered',
  fires: ['“We will ... sell the dam,” Torbaev said.', '“Whoever has only one well does ... have a well,” Torbaev said.'],
  silent: ['“Whoever has only one well ... has a master,” Torbaev said.'],
});
