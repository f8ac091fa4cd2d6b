// What a source says in parts, takes back, makes a condition or says of another clause, put together in one sentence.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  storm: {
    text: `LIVE: Storm Brid hits the west coast

All 214 passengers and 31 crew of the ferry Havella are safely ashore in Tarn, eleven hours after they left Velm.

Six people, two of them children, were killed and at least 23 wounded when the roof of the market came down. A man was hit by a tree in his car, according to the first reports.

Police say the man was in his seventies. He was hit when he went out to look after his boat. An earlier statement that he had been in his car was wrong, they said.

The minister says the army is ready to help if the county governor asks for it. No such request has been made, governor Lars Eklund tells us.

An exchange of 60 prisoners from each side, which had been planned for Thursday, was postponed.`,
    date: '2045-01-18',
  },
  dam: {
    text: `Minister explains cracks in the dam

On 11 April villagers published a video in which water flows through the wall. The company TarnHydro at first called the video a fake, and on 13 April it recognised that it was genuine.

Of the 800 million crowns that the western banks announced for Orsk, only 95 million had been paid out by the end of March.

Net debt stood at 3.1 billion crowns at the end of May, up from 2.8 billion at the end of February. Sales stood at 540 million, down from 610 million.`,
    date: '2045-04-17',
  },
  trial: {
    text: `Judge keeps bank records in trial

BRENNHAVEN, 9 October 2045 – Earlier on Thursday Judge Hella Tibb rejected a request to exclude the bank records, ruling that they had been obtained lawfully. A second request, for a pause so that a defence expert could study the records, was granted in part: the expert will have until 20 October.

“I believe in Tarn, it must not abandon us; I do not know this Brand and I do not want to know him, but I believe in Orsk,” said a pensioner who called herself Mila.

Finance chief Omar Venn said spending would be held at 600 million crowns. Lena Falk, the chief executive of Nordal, spoke in Velm.`,
    date: '2045-10-09',
  },
};

testStatements({
  articles,
  code: 'claim.contradicted',
  fires: [
    'At least 23 people, two of them children, were killed when the roof of the market came down.',
    'Net debt fell to 3.1 billion crowns between the end of February and the end of May.',
    'Sales rose to 540 million crowns.',
  ],
  silent: [
    'The ferry Havella carried 245 passengers and crew from Velm to Tarn.',
    'An exchange of 120 prisoners in all, planned for Thursday, was postponed.',
    'An exchange of 60 prisoners from each side was postponed.',
    'Governor Lars Eklund has not asked the army for help.',
    'The man was not in his car, as first reported, but had gone out to look after his boat.',
    'Six people, two of them children, were killed when the roof of the market came down.',
    'At least 23 people were wounded when the roof of the market came down.',
    'TarnHydro first dismissed the video as a fake and on 13 April recognised that it was genuine.',
    'Only about 12 percent of the money that the western banks announced for Orsk had been paid out by the end of March.',
    'Net debt rose to 3.1 billion crowns between the end of February and the end of May.',
    'Sales fell to 540 million crowns.',
    'Mila, a pensioner, says that she believes in Tarn.',
  ],
});

testStatements({
  articles,
  code: 'figure.mismatch',
  fires: ['All 214 passengers and 41 crew of the ferry Havella are safely ashore in Tarn.', 'An exchange of 90 prisoners from each side was postponed.'],
  silent: ['All 245 people on the ferry Havella are safely ashore in Tarn.', 'An exchange of 120 prisoners in all was postponed.'],
});

const board = {
  rates: {
    text: `Bank cuts rates

Five members of the board voted for the cut, three wanted to leave the rate unchanged, and one, the deputy governor Lenka Zor, called for half a point.

The memo asked that all relays be checked within six months. The agency had begun; 212 of 340 were done by the middle of January.

The fire in the market left four people dead and six hurt. The choir has 14 women and 9 men.

The Relief League has appealed for 26 million dollars. It said on Thursday that it had received pledges of 7.5 million so far.

Neither minister, said the envoy, had expected the talks in Velm to settle the quarrel. Before the meeting both said that they did not expect it to be settled.`,
    date: '2045-02-06',
  },
};

testStatements({
  articles: board,
  code: 'figure.mismatch',
  fires: ['The fire in the market left ten people dead.', 'Only one of the seven members of the board, deputy governor Lenka Zor, called for half a point.', 'The Relief League has appealed for 36 million dollars.'],
  silent: ['The choir has 23 members.', 'Only one of the nine members of the board, deputy governor Lenka Zor, called for half a point.', 'The Relief League has appealed for 26 million dollars and has pledges of 7.5 million.', 'By mid-January, 212 of the 340 relays had been checked.'],
});

testStatements({
  articles: board,
  code: 'claim.contradicted',
  fires: ['By mid-January, 212 of the 340 relays had not been checked.'],
  silent: ['By mid-January, 128 of the 340 relays had still not been checked.', 'Neither minister expected the meeting in Velm to settle the quarrel.'],
});

testStatements({
  articles,
  code: 'date.mismatch',
  fires: ['The judge gave a defence expert until 22 October to study the records.'],
  silent: ['The judge refused to exclude the bank records but gave a defence expert until 20 October to study them.', 'On Thursday the judge rejected a request to exclude the bank records.'],
});

testStatements({
  articles,
  code: 'name.wrongRole',
  fires: ['Omar Venn, Nordal’s chief executive, said spending would be held at 600 million crowns.', 'Lena Falk, Nordal’s finance chief, spoke in Velm.'],
  silent: ['Omar Venn, Nordal’s finance chief, said spending would be held at 600 million crowns.', 'Lena Falk, Nordal’s chief executive, spoke in Velm.'],
});
