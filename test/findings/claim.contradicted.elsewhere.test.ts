import type { ArticleText } from '../support/statementFixture.js';
import { testStatements } from '../support/statementFixture.js';

/** What an article denies, or has still to come, some sentences away from the passage that a claim rests on; and whom it names by another given name or of another nation. */
const ARTICLES: Readonly<Record<string, ArticleText>> = {
  quarry: {
    text: `Judges in Orvel stop the slate quarry

The Upper Court of Orvel has suspended the permit for the slate quarry at Mont Sarre, a victory for a village of 90 inhabitants.

Sarre Slate, the company behind the project, lost a third of its value within an hour. Its chief executive, Gareth Lund, said he was disappointed but that the company would not appeal.

Neighbouring Teldane and Merrow have tightened the controls at the frontier but have not closed it. The mayors of both visited the quarry.

Under the accord between the villages the wells are shared. Joint inspections will begin not earlier than November, according to the text. The talks on tolls began in May.

Diplomats said that a swap of meadows was proposed but that the Teldanian delegation refused to discuss the meadows. Merrovian officers left the hall.

The war over the meadows broke out in 1911, when Teldanian horsemen crossed the river Asse.

Gunilla Weld of the Mediation Office, who led the failed round, has invited both sides to a new meeting in Brack on Friday. The presiding judge, Osric Banner, told the room that doubt was no technicality.

The mayor, the Socialist Nuno Farr, has supported the quarry from the beginning. “Bees do not pay for a school,” Farr said.`,
  },
  accord: {
    text: `Union and airline

At first the dockers' guild did not sign the accord. After a night of talks the guild signed it. The pilots did not sign the lease. They signed cards for the cook.

Mark Olsen, the mayor of Velm, opened the fair. His brother Peter was there.`,
  },
  tin: {
    text: `Tin prices fall

Orla Tin, the company behind the mine, lost a third of its value and has repaid two loans. The company has not dismissed anybody so far.`,
  },
};

testStatements({
  articles: ARTICLES,
  code: 'claim.contradicted',
  fires: [
    'Sarre Slate announced that it would appeal against the suspension of its permit at Mont Sarre.',
    'Sarre Slate will appeal against the ruling [@quarry].',
    'Orla Tin has dismissed part of its staff [@tin].',
    'Teldane has closed its frontier for fear of trouble at the quarry [@quarry].',
    'The two villages have begun joint inspections of the wells [@quarry].',
    'The Merrovian delegation refused to discuss the meadows.',
    'The war broke out in 1911, when Merrovian horsemen crossed the river Asse.',
    'Gunnar Weld of the Mediation Office has called both sides to Brack on Friday.',
    'The pilots signed the lease [@accord].',
    'Gunnar Olsen, the mayor of Velm, opened the fair.',
    'The presiding judge, Oswin Banner, told the room that doubt was no technicality.',
  ],
  silent: [
    'Sarre Slate will not appeal against the ruling [@quarry].',
    'Orla Tin has repaid two loans [@tin].',
    'Teldane has not closed its frontier [@quarry].',
    'Joint inspections are to begin in November at the earliest [@quarry].',
    'The villages began talks on tolls in May [@quarry].',
    'The Teldanian delegation refused to discuss the meadows.',
    'The war broke out in 1911, when Teldanian riders crossed the river Asse.',
    'Weld of the Mediation Office has called both sides to Brack on Friday.',
    // First denied, then done.
    'The dockers’ guild signed the accord [@accord].',
    // Another of the same name, whom the story has by the given name alone.
    'Peter Olsen was at the fair that Mark Olsen, the mayor of Velm, opened.',
    'G. Weld of the Mediation Office has invited both sides to Brack on Friday.',
    '“Bees do not pay for a school,” said Nuno Farr.',
  ],
});

testStatements({
  articles: ARTICLES,
  code: 'quote.wrongSpeaker',
  fires: ['“Bees do not pay for a school,” Gareth Lund, the head of Sarre Slate, said after the ruling.'],
  silent: ['“Bees do not pay for a school,” the Socialist Nuno Farr said after the ruling.'],
});

testStatements({
  articles: ARTICLES,
  code: 'claim.unsupported',
  fires: ['The next round between the two sides is to take place in Kostrel on Friday.'],
  silent: ['The next round between the two sides is to take place in Brack on Friday.'],
});
