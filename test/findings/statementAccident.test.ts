// A harbour accident: places told the other way round, figures of two clauses, what only could come, and what the words of a phrase say together.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  barge: {
    date: '2031-10-19',
    text: `Barge hits the quay at Sollen

Nine of the injured were stevedores who had been waiting on the quay. The two others were members of the barge's crew. The barge drifted without steering for six minutes before it struck the quay.

Divers found a crack below the waterline of the barge. Spare hatches are kept outside the yard.

The ferry firm Orlink said a second landing in the fish dock could be ready within ten days. Orlink put on a shuttle bus on Monday.

The yard tax fell to 4 marks in May.`,
  },
  water: {
    date: '2031-10-20',
    text: `Talks over the Ebel without a result

Tarsk wants to fill the dam in four years and to begin in June. Lomar requires seven years. A suggestion of the mediator, the judge Amel Keller, to agree on five and a half years was rejected by Tarsk and left without an answer by Lomar.

A fourth meeting shall in May in Hollin take place. The water office will on Monday publish its table.

We are lining 90 kilometres of canal this year, and 140 next year. Spending on repairs was 58 million marks, as against 53 million last year.`,
  },
  toll: {
    date: '2031-06-12',
    text: `Quarrel over the toll of Brask

If the snow melts, the pass will open on 1 May; the tunnel will open in any case. Velm denied that it had shelled the port, but admitted that its ships had been near it. The tug crews had asked for a rise of 6 percent; the firm agreed. The council has decided on a lawsuit and filed it on Monday.`,
  },
  bell: {
    date: '2031-10-21',
    text: `Court gives the bell back

The director of the museum, Bea Hoog, said that she would read the judgment before deciding on an appeal. The label was changed in 2009, after a letter from the priest of Ruvo, Father Anse Briel.

The province has promised 180,000 marks for the tower, half of the expected cost. It costs 1.9 billion marks to run the power plant, of which a third is paid by the Rim Bank.`,
  },
};

testStatements({
  articles,
  code: 'claim.contradicted',
  fires: [
    'Divers found a crack above the waterline of the barge.',
    'Spare hatches are kept inside the yard.',
    'Orlink opened a second landing in the fish dock within ten days.',
    'Lomar wants to fill the dam in four years, while Tarsk requires seven.',
    'Lomar asks for four years to fill the dam, and Tarsk insists on seven.',
    'The museum has appealed against the judgment, its director Bea Hoog said.',
    'The label was changed in 2009, before Father Anse Briel wrote a letter.',
  ],
  silent: [
    'The tunnel will open in any case.',
    'The pass will open on 1 May if the snow melts.',
    'Velm admitted that its ships had been near the port.',
    'The tug crews won a rise of 6 percent.',
    'The council filed a lawsuit on Monday.',
    'Divers found a crack below the waterline of the barge.',
    'The barge drifted without steering for about six minutes before it hit the quay.',
    'Orlink said that a second landing in the fish dock could open within ten days.',
    'Orlink started a shuttle bus on Monday.',
    'Tarsk turned down the five and a half years that Keller had suggested.',
    'Bea Hoog will decide on an appeal once she has read the judgment.',
    'The label was changed in 2009, after Father Anse Briel had written a letter.',
    'The water office will publish its table on Monday.',
    'A fourth meeting is to take place in Hollin in May.',
  ],
});

testStatements({
  articles,
  code: 'figure.mismatch',
  fires: [
    'Nine of the injured were members of the crew and two were stevedores.',
    'Spending on repairs fell from 58 to 53 million marks.',
    'The Rim Bank pays half of the 1.9 billion marks for the power plant.',
    'This year and next, a total of 250 kilometres of canal are to be lined.',
  ],
  silent: [
    'Nine of the injured were stevedores and two were members of the crew.',
    'Two of the injured were members of the crew, and nine were stevedores.',
    'Tarsk wants to fill the dam in four years, while Lomar requires seven.',
    'Lomar asks for seven years to fill the dam, and Tarsk for four.',
    'Spending on repairs rose from 53 to 58 million marks.',
    'The Rim Bank pays a third of the 1.9 billion marks for the power plant.',
    'This year and next, a total of 230 kilometres of canal are to be lined.',
    'Strengthening the tower is expected to cost 360,000 marks, half of which the province has promised.',
  ],
});
