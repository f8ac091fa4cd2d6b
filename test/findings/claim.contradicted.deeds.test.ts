import type { ArticleText } from '../support/statementFixture.js';
import { testStatements } from '../support/statementFixture.js';

/** What somebody did, promised or is against, denied or told of another at a distance: across clauses, behind pronouns, in the next sentence. */
const ARTICLES: Readonly<Record<string, ArticleText>> = {
  weir: {
    date: '2036-09-18',
    text: `Weir on the Ulm divides the valley

A row over the weir that the district of Oster wants to build at Sandholt could break the alliance: the Liberals oppose it, while the Anglers' League is in favour. The millers welcomed the plan, but the ferrymen fear for their crossing.

The firm Harkwater, with offices in Telm and Lisbon, announced that it will challenge the decision. Its rival Dunstream did not bid for the contract. The millers' guild said that it would not join the boycott.

The residents' committee has asked for a chair on the advisory board. Councillor Ruth Amberg said that she would "listen to everybody", but gave no assurance. Her colleague Olaf Brink offered an apology to the ferrymen. The ferrymen accepted the district's offer of a new landing.

The advisory board of the river authority lifted the fee for moorings by two talers on Monday. The decision was not unanimous. Three of the nine members wanted to leave it as it was, since traffic is not heavy.

Amberg said at the fair that surveys were going on, but that there would be little progress without the consent of the millers. Brink spoke of strong demand for the new moorings.

The average water level fell by 12 centimetres in August compared to a year before, after 30 centimetres in July. The price of eels rose 4.1 percent in August, after 6.8 percent in July.

Half of the anglers were given a licence, the other half a day ticket. None of the licensed was fined.

Delegates spoke about legal pressure and economic threats against Sandholt by the Free City of Velden. They also recalled the aid from Oster for Sandholt.

The district and the town talked until midnight about the dues. An agreement was not signed. The district's treasurer, Hanne Quill, refuses to resign: "I counted every coin."

The poacher Olaf Varn was caught on Tuesday night. According to the wardens, he was alone, carried a net and did not offer resistance.

The old sluice is grey, it has no lamp, and it creaks at noon. The town will not open it without the consent of the millers.

Telm banned the sale of young eels, the ministry said. Bruck is not planning such a step.

Brink gave up his resistance to the ladder shortly before four in the morning. Ulla Senn, once harbour mistress, took the dues in five parts between 2014 and 2016. She was harbour mistress between 2013 and 2016.

The deputies of Amberg and Brink met in Oslo last week, where both set out their plans. Amberg and Brink walked to their seats before their meeting in Oslo.`,
  },
};

testStatements({
  articles: ARTICLES,
  code: 'claim.contradicted',
  fires: [
    // Set against each other in one sentence.
    "The Anglers' League opposes the weir at Sandholt [@weir].",
    'The Anglers’ League opposes the weir that the district of Oster wants to build.',
    // Denied of the same doer.
    'Harkwater respects the decision and will not challenge it [@weir].',
    'Harkwater will not challenge the decision [@weir].',
    'Dunstream has bid for the contract [@weir].',
    'Ruth Amberg assured the residents’ committee of a chair on the advisory board [@weir].',
    // A verb and its particle with the object between them.
    'The ferrymen turned the offer down [@weir].',
    // Only denied, in a sentence nearby.
    'The advisory board of the river authority was unanimous on Monday [@weir].',
    // Much and little.
    'Amberg expected rapid progress even without the consent of the millers [@weir].',
    'Brink spoke of little demand for the new moorings [@weir].',
    // Another doer of a deed that has a noun.
    "Delegates spoke about Oster's economic threats against Sandholt [@weir].",
    'Delegates spoke about economic threats against Sandholt by Oster [@weir].',
    'The district and the town signed an agreement about the dues [@weir].',
    'Hanne Quill resigned [@weir].',
    'The poacher Olaf Varn resisted his arrest [@weir].',
    'Bruck banned the sale of young eels [@weir].',
    // Denied beside another denial that both have.
    'The old sluice is not grey, it has no lamp, and it creaks at noon [@weir].',
    // Another place behind the same word.
    'Amberg and Brink met in Lisbon.',
  ],
  silent: [
    'The Liberals oppose the weir at Sandholt [@weir].',
    "The Anglers' League is in favour of the weir at Sandholt [@weir].",
    'The millers welcomed the plan for the weir [@weir].',
    'Harkwater will challenge the decision [@weir].',
    'The firm Harkwater said that it will challenge the decision [@weir].',
    'Dunstream did not bid for the contract [@weir].',
    'The millers’ guild will not join the boycott [@weir].',
    'Ruth Amberg gave the residents’ committee no assurance [@weir].',
    'The ferrymen took up the offer of a new landing [@weir].',
    'Olaf Brink apologised to the ferrymen [@weir].',
    'The advisory board of the river authority was divided on Monday [@weir].',
    'The advisory board was not unanimous [@weir].',
    'Amberg expected little progress without the consent of the millers [@weir].',
    'Brink spoke of strong demand for the moorings [@weir].',
    'Delegates spoke about economic threats by Velden against Sandholt [@weir].',
    "Delegates spoke about Velden's economic threats against Sandholt [@weir].",
    'Delegates recalled the aid from Oster for Sandholt [@weir].',
    'The rise of eel prices slowed from 6.8 percent in July to 4.1 percent in August [@weir].',
    'Eel inflation fell from 6.8 percent in July to 4.1 percent in August [@weir].',
    'None of the licensed anglers was fined [@weir].',
    'Half of the anglers were given a licence [@weir].',
    'The district and the town did not sign an agreement [@weir].',
    'Hanne Quill refused to resign [@weir].',
    'The poacher Olaf Varn did not resist [@weir].',
    'Telm banned the sale of young eels [@weir].',
    'Brink dropped his resistance to the ladder shortly before four in the morning [@weir].',
    'The old sluice is grey and has no lamp [@weir].',
    'The town will not open the sluice behind the backs of the millers [@weir].',
    'Amberg and Brink met in Oslo.',
  ],
});
