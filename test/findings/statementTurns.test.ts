import type { ArticleText } from '../support/statementFixture.js';
import { testStatements } from '../support/statementFixture.js';

const PORT: Readonly<Record<string, ArticleText>> = {
  verdict: {
    text: `Two years for the warden of the lock

The warden of the lock at Selm, Oskar Brandt, was jailed on Monday for two years. His sister, Mira Brandt, a bookkeeper who had been accused of hiding the cash, was acquitted on all counts. Hugo Lenz, a carter who carried the envelopes, was given a suspended sentence of 14 months.

Dora Hask, the Alliance candidate, who came third in the first round, had asked her voters to back Tomas Orlin. She denied that she had been promised a seat in the cabinet.

Emil Sorn, the harbour minister (no relation of the mayor), welcomed the report but said it was too early to name a day on which the lock would open.

“The water will find its own way,” said Vera Maas, a 31-year-old diver, as she climbed out of the lock.

Employees of the builder helped to choose the stone for the lock but had no part in the checking of its gates, the inquiry found.

The geologist Ada Moor said the frost had probably widened the crack but that no survey had yet been made.

Sixty-two goats were in the sheds beside the lock when it broke; none of them died in the flood.

The parliament is to vote on the treaty of the lock on Friday. Pavel Rusk said his 40 deputies would vote against it.
`,
    date: '2031-04-09',
  },
};

testStatements({
  articles: PORT,
  code: 'claim.contradicted',
  fires: [
    // What one person got is told of another.
    "Brandt's sister Mira came away with a suspended sentence of 14 months.",
    // One who denied something is told to have admitted it, across a pronoun.
    'Dora Hask of the Alliance admitted that she had been promised a seat in the cabinet.',
    // The one of two deeds that is denied is the other one.
    'Employees of the builder helped to check the gates of the lock but had no part in choosing its stone.',
    // A thing that there is none of.
    'The geologist Ada Moor pointed to a finished survey showing that the frost had widened the crack.',
  ],
  silent: [
    'Hugo Lenz came away with a suspended sentence of 14 months.',
    "Brandt's sister Mira was acquitted on all counts.",
    'Dora Hask of the Alliance denied that she had been promised a seat in the cabinet.',
    'Employees of the builder helped to choose the stone of the lock but not to check its gates.',
    'No survey had been made yet, but the frost had probably widened the crack, the geologist Ada Moor said.',
    // All of them, and none the other way.
    'All 62 goats in the sheds beside the lock survived the flood.',
    // 'No' as an answer denies nothing.
    'Pavel Rusk and his 40 deputies will vote no when the parliament decides on the treaty of the lock on Friday.',
  ],
});

testStatements({
  articles: PORT,
  code: 'claim.misattributed',
  fires: [
    // The subject stands before an aside in parentheses and another verb.
    'Dora Hask said it was too early to name a day on which the lock would open.',
    // Somebody whom only an age makes a person.
    'Climbing out of the lock, Emil Sorn said the water would find its own way.',
  ],
  silent: ['Emil Sorn said it was too early to name a day on which the lock would open.', 'Climbing out of the lock, Vera Maas said the water would find its own way.'],
});

testStatements({
  articles: {
    family: {
      text: `Two Marls at one table

Nora Marl, who runs the ferry line, spoke first. “I shall not sell a single boat,” said Nora Marl.

Lukas Marl, the chairman of the line, then dismissed the rumours. “We are neighbours and we intend to stay so,” said Lukas Marl.
`,
    },
  },
  code: 'quote.wrongSpeaker',
  fires: ['Asked about the rumours, Nora Marl replied: “We are neighbours and we intend to stay so.”', '“I shall not sell a single boat,” Lukas Marl said.'],
  silent: ['Asked about the rumours, Lukas Marl replied: “We are neighbours and we intend to stay so.”', '“I shall not sell a single boat,” N. Marl said.', '“We are neighbours and we intend to stay so,” Marl said.'],
});

const TRADE: Readonly<Record<string, ArticleText>> = {
  quarter: {
    text: `Orsk Ferries slides into loss

The company posted a net loss of 37 million crowns for the spring quarter. Revenue fell by a tenth. Analysts had expected a loss of 52 million.

Operating profit of the island lines came to 9.3 million crowns, above the 8 million that analysts had expected.

Net debt fell, helped by the sale in June of its stake in Tarn Dredging to the pension fund Altmark for 88 million crowns.

The company left the strait in February and went back in May, once the observers of the League were at work.

The price of insuring a ferry for the strait dropped 18 percent on Thursday.

The company has applied for approval of its new timetable, on which the Shipping Board is to decide before the end of the year.

Lund offered a crane and a field kitchen. Orsk accepted the crane and turned down the kitchen.

A study of older pilots is waiting for funding.

The board rejects the demands of the dockers, arguing that nobody outside the company may decide who sits on it.
`,
  },
};

testStatements({
  articles: TRADE,
  code: 'claim.contradicted',
  fires: [
    "The company's net loss turned out larger than the 52 million crowns that analysts had been expecting.",
    'The operating profit of the island lines fell short of what analysts had expected.',
    'In June the company acquired the stake in Tarn Dredging from the pension fund Altmark for 88 million crowns.',
    'The company was back in the strait before the observers of the League had begun their work.',
    'Insurance of a ferry for the strait became 18 percent dearer on Thursday.',
    'The Shipping Board has approved the new timetable of the company.',
  ],
  silent: [
    "The company's net loss turned out smaller than the 52 million crowns that analysts had been expecting.",
    "The company's net loss was less bad than analysts had expected.",
    'The operating profit of the island lines was better than what analysts had expected.',
    'In June the company sold its stake in Tarn Dredging to the pension fund Altmark for 88 million crowns.',
    'The pension fund Altmark bought the stake in Tarn Dredging for 88 million crowns.',
    'The company was back in the strait after the observers of the League had begun their work.',
    'The company did not go back to the strait until the observers of the League were at work.',
    'Insurance of a ferry for the strait became 18 percent cheaper on Thursday.',
    'The company stayed out of the strait until the observers of the League were at work.',
    'Of what Lund offered, Orsk took the crane but did not want the field kitchen.',
    'A study of older pilots still lacks money.',
    'The board turns the demands of the dockers down on the ground that nobody outside the company may decide who sits on it.',
  ],
});

const FLOOD: Readonly<Record<string, ArticleText>> = {
  flood: {
    text: `High water at Tolm

At Tolm the Osk crested at 9.6 metres at about 4 a.m. on Sunday, a metre above the record.

The hospital in Tolm lost power and its 62 patients were moved to Karven City, 90 kilometres away.

Turnout in the vote on the dyke was 68.4 percent, up 4.1 percentage points from 2018. The tax on boats rose by 3 percent.

The dyke company left the valley on 9 February and went back on 2 May. In Lower Mell, the worst-hit town, the school was under water.
`,
  },
};

testStatements({ articles: FLOOD, code: 'date.mismatch', fires: ['The river reached its highest level at Tolm, 9.6 metres, at around 4 a.m. on Saturday [@flood].'], silent: ['The river reached its highest level at Tolm, 9.6 metres, at around 4 a.m. on Sunday [@flood].'] });

testStatements({ articles: FLOOD, code: 'figure.mismatch', fires: ['At 68.4 percent, turnout in the vote on the dyke was 4.1 percent higher than in 2018 [@flood].'], silent: ['At 68.4 percent, turnout in the vote on the dyke was 4.1 percentage points higher than in 2018 [@flood].', 'Turnout in the vote on the dyke was 4.1 points higher than in 2018 [@flood].', 'The tax on boats rose by 3 percent [@flood].'] });

testStatements({ articles: FLOOD, code: 'claim.contradicted', fires: ['After the hospital in Tolm lost power, its 62 patients were moved to Lower Mell [@flood].'], silent: ['After the hospital in Tolm lost power, its 62 patients were moved to Karven City [@flood].'] });

const SUMS: Readonly<Record<string, ArticleText>> = {
  bid: {
    text: `Orlin raises its offer for Marn Batteries

Operating profit of Orlin fell 18 percent to 1.31 billion crowns. Analysts had on average expected 1.45 billion. The dividend will stay unchanged, though the outlook for profit was cut and the offer is raised.

Orlin raised its offer for Marn Batteries to 4.6 billion crowns. The new offer amounts to 92 crowns a share in cash, against 84 crowns in June. Marn rose to 90.50 crowns, still below the offer.

The finance director said the purchase would be paid for with 1.6 billion crowns of cash and the rest with debt. No plant would be closed, she promised, but she would not give the same guarantee for the head office.
`,
  },
  river: {
    text: `Parliament of Tarn backs the river treaty

Three deputies of the Civic Union voted against the treaty, but five members of the small Farmers' League crossed the aisle to support it.

Lund, downstream, will pay 85 million marks over ten years for the canals.

Outside, eleven people were detained; all but two had been freed by noon.

The ferry must stop when gusts exceed 80 kilometres per hour. They reached 110 kilometres per hour on Wednesday.
`,
  },
};

testStatements({
  articles: SUMS,
  code: 'figure.mismatch',
  fires: ['Orlin raised its offer for Marn Batteries to 4.9 billion crowns [@bid].', 'Lund will pay 75 million marks over ten years for the canals [@river].', 'Marn rose to 80.50 crowns [@bid].'],
  silent: [
    'The operating profit of Orlin fell by 18 percent and missed the average forecast of the analysts by 140 million crowns [@bid].',
    'Orlin increased its offer for Marn Batteries by 8 crowns a share to 92 crowns [@bid].',
    'Marn rose to 90.50 crowns, 1.50 crowns short of the offer of 92 crowns a share in cash [@bid].',
    'Lund will pay an average of 8.5 million marks a year for the canals [@river].',
    'Of the eleven people who were detained, nine had been freed by noon [@river].',
    "Five deputies of the Farmers' League voted for the treaty [@river].",
    'The gusts exceeded by 30 kilometres per hour the limit at which the ferry must stop [@river].',
  ],
});

testStatements({
  articles: {
    alarm: {
      text: `Technician held after the lift accident

Police on Wednesday detained a 46-year-old technician of the Moorlift company on suspicion of having bypassed a wind alarm. He has not been charged.

Two passengers have sued the company over the delay.
`,
    },
    fraud: {
      text: `Treasurer of Selm before the judge

The treasurer of Selm, Otto Krail, who was charged in May with forging receipts, was found guilty on Friday. The clerk Ida Frey was acquitted.
`,
    },
  },
  code: 'claim.contradicted',
  fires: ['A 46-year-old technician of the Moorlift company has been convicted of bypassing a wind alarm [@alarm].', 'The technician of the Moorlift company was charged with having bypassed a wind alarm on Wednesday [@alarm].'],
  silent: [
    'A 46-year-old technician of the Moorlift company is suspected of having bypassed a wind alarm [@alarm].',
    'A technician of the Moorlift company was arrested on suspicion of having bypassed a wind alarm [@alarm].',
    'The technician of the Moorlift company, who was detained, has not been charged [@alarm].',
    'Otto Krail, the treasurer of Selm, was convicted of forging receipts on Friday [@fraud].',
    'Otto Krail was charged with forging receipts in May [@fraud].',
  ],
});

testStatements({
  articles: {
    lift: {
      text: `Fourteen saved from the lift at Moor

Guides brought down all 14 people trapped in a lift above the Moor glacier on Wednesday, after a cabin hung for nine hours over the ice.

The last one, a teacher who had insisted that the others go first, reached the ground at night. Four people were treated for frostbite; one of them lost a toe, the other three went home.
`,
    },
  },
  code: 'claim.contradicted',
  fires: ['All four people who were treated for frostbite lost a toe.'],
  silent: ['Guides brought down all 14 people trapped in a lift above the Moor glacier on Wednesday, after a cabin hung for nine hours over the ice.', 'All 14 people who were trapped in the lift above the Moor glacier were brought down.'],
});
