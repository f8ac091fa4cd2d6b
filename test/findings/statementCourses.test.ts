import type { ArticleText } from '../support/statementFixture.js';
import { testStatements } from '../support/statementFixture.js';

/** What rose and what fell, how many times as much, who was of another mind, and consents that are still to be given. */
const ARTICLES: Readonly<Record<string, ArticleText>> = {
  harbour: {
    text: `Harbour council raises the mooring fee

The council of Almery raised the mooring fee to 14 talers on Wednesday. Six members of the nine-strong council voted for the step. Two wanted to leave the fee unchanged.

Bread prices rose by 7.8 per cent in the year, while lamp oil became cheaper. Eels cost more than in spring.

The swing bridge had been carrying nearly twice the traffic for which it was designed. The number of thefts on the quay doubled in May.

The new lock is to open in 2041, provided the assembly gives its consent this autumn.

The warden said that the town was considering an emergency purchase of 400 lanterns, if the guild recommended it.`,
  },
  court: {
    text: `Judges in Orvel halt the mill

The judges of Orvel found by three votes to two that the mill had no permit. The board of the mill had decided unanimously to build.`,
  },
};

testStatements({
  articles: ARTICLES,
  code: 'claim.contradicted',
  fires: [
    'The council of Almery raised the mooring fee to 14 talers unanimously.',
    'Lamp oil became more expensive in Almery, where bread became cheaper [@harbour].',
    'Lamp oil prices rose in the year [@harbour].',
    'The assembly has given its approval to the new lock, which is to open in 2041 [@harbour].',
    'The new lock has been approved by the assembly [@harbour].',
    'The town has bought 400 lanterns [@harbour].',
  ],
  silent: [
    'The council of Almery raised the mooring fee to 14 talers.',
    'Lamp oil became cheaper, while bread became more expensive [@harbour].',
    'Prices of lamp oil fell in the year [@harbour].',
    'Provided that the assembly has given its consent by then, the new lock is to open in 2041 [@harbour].',
    'The assembly still has to give its consent to the new lock [@harbour].',
    'The town may buy 400 lanterns if the guild recommends it [@harbour].',
    'The board of the mill decided unanimously to build [@court].',
  ],
});

testStatements({
  articles: ARTICLES,
  code: 'figure.mismatch',
  fires: ['The swing bridge carried nearly four times the traffic for which it was designed [@harbour].', 'The number of thefts on the quay tripled in May [@harbour].'],
  silent: ['The swing bridge carried nearly double the traffic for which it was designed [@harbour].', 'Thefts on the quay doubled in May [@harbour].'],
});
