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
