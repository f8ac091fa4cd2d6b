// Sentences as they stand in a real briefing: asides and second halves that the citation is not for, restored states, days of articles whose head gives them.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { checkText, indexOf, testStatements } from '../support/statementFixture.js';

const articles = {
  court: {
    date: '2030-04-16',
    text: `Court lets the pilots of Hallem strike on

The Labour Court on Monday refused the order that the Port Office had applied for. The pilots had kept to the notice of ten days, Judge Marta Sohl ruled: the ballot closed on 28 March and the strike began on 8 April.`,
  },
  mill: {
    date: '2030-03-06',
    text: `Mill leak larger than told

The level in Tank 4 of the mill at Orrin began to fall at twenty past eleven on Sunday evening, inspectors found. Halm, the owner, withdrew its first figure.`,
  },
  owner: {
    date: '2030-03-05',
    text: `Households without water

Halm Pulp & Paper, which has owned the mill at Orrin since 2019, said that some 140 cubic metres had escaped. Minister Joren Vik said that no warning had reached him.

In parliament Vik repeated on Thursday that there had been no warning.`,
  },
  ban: {
    date: '2030-03-14',
    text: `Hallem drinks again

Residents of Hallem can use their tap water again. The city lifted its ban at noon on Wednesday, nine days after the leak.`,
  },
};

testStatements({
  articles,
  code: 'claim.contradicted',
  fires: ['Residents of Hallem cannot use their tap water [@ban].'],
  silent: ['The leak left the residents of Hallem without usable tap water for nine days.', 'On 15 April the Labour Court turned down the order that the Port Office had applied for [@court].'],
});

testStatements({
  articles,
  code: 'date.mismatch',
  fires: ['On 12 April the Labour Court refused the order that the Port Office had applied for [@court].'],
  silent: ['15 April: Judge Marta Sohl turns down the order that the Port Office had applied for [@court].', 'The city of Hallem lifted its ban at noon on 13 March [@ban].'],
});

testStatements({
  articles,
  code: 'claim.wrongSource',
  fires: ['Halm Pulp & Paper has owned the mill at Orrin since 2019 [@mill].'],
  silent: [
    'The level in Tank 4 of the mill at Orrin, which Halm Pulp & Paper has owned since 2019, began to fall at twenty past eleven [@mill].',
    'The level in Tank 4 of the mill at Orrin began to fall on Sunday evening [@mill], and Minister Joren Vik said that no warning had reached him.',
  ],
});

test('what one side asks for is no other figure than what was agreed', async () => {
  const index = indexOf({
    demand: { date: '2030-04-09', text: 'Pilots of Hallem walk out\n\nThe pilots of Hallem ask for shifts to be limited to ten hours.' },
    deal: { date: '2030-04-20', text: 'Pilots of Hallem reach a deal\n\nUnder the deal the shifts of the pilots of Hallem are limited to eleven hours.' },
  });
  const report = await checkText(index, 'Under the deal the shifts of the pilots of Hallem are limited to eleven hours [@deal].\n');
  assert.deepEqual(report.findings.map(({ code }) => code), []);
});

const quay = {
  quay: {
    date: '2030-05-10',
    text: `Quarrel on the quay of Hallem

The importer has asked for the banana ship to be treated as an emergency. The dockers' union refused.

The mayor asked for the gates to be opened at night. The harbour office refused. On Friday the harbour office agreed.

The union says that dockers have regularly worked shifts of 14 hours since the port authority cut the posts two years ago. Prosecutor Ada Brunn has opened an investigation against three managers of the depot on suspicion of fouling the river. The mayor will go to court over the costs.

The Fisheries Board raised its estimate of the fish that died in the harbour from 11 to 16 tonnes. Catches range from 20 to 30 tonnes a week. Revenue rose, from 1.7 to 1.9 billion crowns.

“It would be theatre, and rather dangerous theatre,” said captain Olof Haug. Ida Lomm of the Accident Office was silent.`,
  },
};

testStatements({
  articles: quay,
  code: 'claim.contradicted',
  fires: ["The dockers' union agreed to treat the banana ship as an emergency [@quay].", 'The prosecutor has charged three managers of the depot with fouling the river [@quay].'],
  silent: [
    "The dockers' union refused to treat the banana ship as an emergency [@quay].",
    "The dockers' union did not agree to treat the banana ship as an emergency [@quay].",
    'The harbour office agreed to open the gates at night [@quay].',
    'The prosecutor is investigating three managers of the depot, who are suspected of fouling the river [@quay].',
  ],
});

testStatements({
  articles: quay,
  code: 'claim.misattributed',
  fires: ['The port authority says that dockers have regularly worked shifts of 14 hours [@quay].'],
  silent: ['The union says that dockers have regularly worked shifts of 14 hours [@quay].', 'The port authority, the union says, cut the posts two years ago [@quay].'],
});

testStatements({
  articles: quay,
  code: 'figure.mismatch',
  fires: ['The Fisheries Board raised its estimate of the fish that died from 11 to 19 tonnes [@quay].', 'The Fisheries Board raised its estimate of the fish that died from 9 to 16 tonnes [@quay].'],
  silent: ['The Fisheries Board raised its estimate of the fish that died from 11 to 16 tonnes [@quay].', 'Catches are between 20 and 30 tonnes a week [@quay].', 'Revenue grew by 200 million crowns [@quay].', 'Catches of 25 tonnes a week are in the range [@quay].'],
});

testStatements({
  articles: quay,
  code: 'quote.wrongSpeaker',
  fires: ['Ida Lomm of the Accident Office thought little of the option: “It would be theatre, and rather dangerous theatre.”'],
  silent: ['Captain Olof Haug thought little of the option: “It would be theatre, and rather dangerous theatre.”', 'Ida Lomm opened a letter from the captain: “It would be theatre, and rather dangerous theatre.”'],
});

const season = {
  coalition: {
    date: '2030-10-04',
    text: `Minister leaves the cabinet of Lorvia

The departure is a blow to the coalition, which holds 61 of the 120 seats in parliament. Nine of these belong to the Rural League.

Shareholders of Norwing agreed to its sale to Aurel. The combined group will have 186 aircraft, 118 of them Aurel's. The council of the shelf recommended to reduce the catch for 2031 to 118,000 tonnes, against 151,000 tonnes of this year.

Minister Ada Brunn and her deputy Tom Lind began their talks in Hallem. The two had already met in the Lorvian city on Sunday night. A court will decide on 1 December if the trawler can sail. The union threatens a blockade if there is no deal before 15 December.

“I doubt that anything will change,” said Mykolo, a 29-year-old soldier, as he walked along the pier.`,
  },
  other: { date: '2030-10-05', text: 'Analyst warns of a long winter\n\nOda Lunde, an analyst of the Harbour Institute, warned of a long winter.' },
};

testStatements({
  articles: season,
  code: 'figure.mismatch',
  fires: ['Without the nine seats of the Rural League the coalition would be down to 54.', "Aurel brings 68 of the combined group's 186 aircraft."],
  silent: ['Without the nine seats of the Rural League the coalition would be down to 52.', "Norwing brings 68 of the combined group's 186 aircraft.", "The recommended catch for 2031 is 33,000 tonnes below this year's."],
});

testStatements({
  articles: season,
  code: 'date.mismatch',
  fires: ['A court will decide on 15 December whether the trawler can sail.'],
  silent: ['A court will decide on 1 December whether the trawler can sail.', 'Without a deal before 15 December the union threatens a blockade.'],
});

testStatements({
  articles: season,
  code: 'claim.contradicted',
  fires: ['The minister and her deputy had not met on Sunday night.'],
  silent: ['The minister and her deputy had already met in Hallem on Sunday night.'],
});

testStatements({
  articles: season,
  code: 'quote.wrongSpeaker',
  fires: ['“I doubt that anything will change,” Oda Lunde said.'],
  silent: ['“I doubt that anything will change,” said Mykolo, a soldier.', '“I doubt that anything will change,” a soldier said.'],
});
