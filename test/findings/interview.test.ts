// In an interview nobody is named beside their words: who answers is told by the layout.
import { testStatements } from '../support/statementFixture.js';

const bySetting = {
  warden: {
    isMarkdown: true,
    text: `# “We count fish, not votes”: Warden Ilka Brenn on the new quotas

*Brenn, 52, has run the Sound Authority since 2041. On Tuesday it halved the quota for cod.*

**Warden Brenn, the fleet has 310 boats. How many will be left in spring?**

About 240, if the banks keep their word. We have written to all of them. Some boats will be sold to Tarn.

**The fishermen's chairman, Olof Rask, calls the quota “a death sentence”.**

Rask has fished for forty years, and I respect him. But the herring came back in 2038 because we closed the Sound for two years.

**Will the ministry pay for the boats that stay in harbour?**

That is for the ministry. I have asked for 12 million crowns, and I expect an answer before Easter.

**Would you resign over it?**

No. I have been asked that since my first week.

**Deputy minister Hanne Moll wants a second survey.**

A second survey would be a waste of money. The first one took eleven months.`,
  },
};

testStatements({
  articles: bySetting,
  code: 'claim.misattributed',
  fires: [
    'Hanne Moll said that the herring came back in 2038 because the Sound was closed for two years.',
    'Rask said that he expected an answer from the ministry before Easter.',
  ],
  silent: [
    'Ilka Brenn said that about 240 boats would be left in spring if the banks kept their word.',
    'The herring came back in 2038 because the Sound was closed for two years, the warden said.',
    'Brenn expects an answer before Easter.',
    'Rask called the quota a death sentence.',
    'Hanne Moll wants a second survey.',
    'Brenn says that a second survey would be a waste of money.',
  ],
});

const byLabels = {
  smelter: {
    text: `“Nobody asked us”: a town without its smelter

Tarn Weekly, 9 November 2047

Mayor Signe Lund of Tarn talked to us in a hall where the heating is off. The smelter of Corvin Metals closed in August.

Q: How many of the 840 have found work?

A: About 310, as of last week. Around 90 have moved away with their families.

Q: Corvin says it gave you two years' warning.

A: That is not true. We had a letter on 3 April. Their director, Mr Hald, sat in that chair in January and told me the plant had a future.

Q: The minister of industry, Erling Vik, came in September.

A: He promised a grant of 60 million over three years. I believe he means it.

Q: Will you stand again?

A: I have not decided. My daughter says no.

Read also: Power prices in five charts`,
  },
};

testStatements({
  articles: byLabels,
  code: 'claim.misattributed',
  fires: ['Erling Vik said that around 90 had moved away with their families.'],
  silent: ['Lund said that around 90 had moved away with their families.', 'According to the mayor, the town had a letter on 3 April.', 'Hald told the mayor in January that the plant had a future.', 'Corvin says that it gave two years of warning.'],
});

testStatements({
  articles: { ...bySetting, ...byLabels },
  code: 'claim.unsupported',
  fires: ['Signe Lund says that her husband has sold the smelter to the shipyard [@smelter].'],
  silent: ['Lund says that she has not decided whether to stand again [@smelter].', 'Brenn says that the authority has written to all the banks [@warden].', 'The warden has been asked since her first week whether she would resign [@warden].'],
});

const inMarks = {
  election: {
    text: `Veronika Rusk: “I would rather announce late than announce wrong”

Nine days before the elections the president of the Electoral Commission speaks about threats. The conversation was conducted by Mihal Dark.

Mrs. Rusk, are you afraid?

“No. I am careful. I have received nineteen letters with threats this year.”

The commission struck the Southern Party off the ballot. Its leader, Grigor Untal, says you acted on orders.

“Mr. Untal should read the decision. The party received 1.2 million crowns in cash.”

The prime minister, Dorin Ceb, has called it “a victory of democracy”.

“I regret that sentence. Removing a party is never a victory.”

How many people can vote?

“On the lists there are 2.76 million. I suppose that a turnout of 45 percent would be a good result.”

Will you stand again?

“My mandate ends in September. I will go back and plant roses.”`,
  },
};

testStatements({
  articles: inMarks,
  code: 'claim.misattributed',
  fires: ['Dorin Ceb said that a turnout of 45 percent would be a good result.', 'Grigor Untal said that he had received nineteen letters with threats this year.'],
  silent: ['Rusk said that removing a party was never a victory.', 'Veronika Rusk supposes that a turnout of 45 percent would be a good result.', 'Dorin Ceb called it a victory of democracy.', 'Grigor Untal says that the commission acted on orders.'],
});

const panel = {
  river: {
    text: `Who owns the river? A discussion on the Oruna dam

Transcript (excerpts). Held at the Lindt Institute, 20 May 2045. Moderated by Bea Amsel.

BEA AMSEL: Professor Maron, what will Bajun notice?

LEILA MARON (hydrologist, University of Castell): In a normal year little. If Kandar fills the reservoir over seven years, the flow at the border falls by about 9 percent.

AMSEL: And has Kandar named a timetable?

MARON: Not in writing. Officials have mentioned five years in private.

AMSEL: General Okon-Bell, is there a military option?

SAM OKON-BELL (retired general, Bajun): There is one on paper. The dam is 600 kilometres from our nearest airfield, and we do not have the tankers.

AMSEL: So it is bluff?

OKON-BELL: I would say that it is pressure. In March both armies moved a brigade to the border within the same week.

Upcoming events: 3 June, The price of sand`,
  },
};

testStatements({
  articles: panel,
  code: 'claim.misattributed',
  fires: ['Leila Maron said that both armies had moved a brigade to the border within the same week in March.'],
  silent: ['Maron said that officials had mentioned five years in private.', 'Sam Okon-Bell said that both armies had moved a brigade to the border within the same week in March.', 'The dam is 600 kilometres from the nearest airfield of Bajun, the general said.'],
});
