import type { ArticleText } from '../support/statementFixture.js';
import { testStatements } from '../support/statementFixture.js';

const ARTICLES: Readonly<Record<string, ArticleText>> = {
  port: {
    text: `Crane drivers walk out at Selm harbour

Orla Docks, which runs the harbour of Selm, wants to buy nine driverless cranes. The company says that nobody will be dismissed; the union fears that 250 jobs will vanish.

Transport Minister Vera Hollin offered to mediate. She invited both sides to Marlen on Friday; the company accepted, while the union said that it would answer on Sunday.

Hollin would reply in writing to the complaints of the harbour towns next month, her office said.

A survey by the Selm Herald put public support for the walkout at 57 percent, with 29 percent against.

Some 1,800 containers were unloaded by hand, of which 420 were taken to the northern sheds. The repairs would be finished within a few days of an agreement, the harbour master's office said.

The ferry to Tarn runs for the first time in three and a half months.
`,
  },
  summit: {
    text: `Council of Dorm quarrels over the weir

The engineer Ada Sorel and the warden Pavel Minz met the council of Dorm on Monday. The mayor, Jon Adrak, complained that Minz's claim that Sorel was the culprit at the weir was absurd.

Adrak made grave reproaches to Pavel Minz: Minz had opened two sluices, bribed a clerk and used dynamite near the mill.

Prices in Kelmar rose 7.3 percent to 412 marks a tonne after the border was shut.
`,
  },
  moss: {
    text: `Moss extract slows fever in mice

Researchers in Lodran have drawn an extract from moss that cured mice of a deadly marsh fever. The extract is called sphagnin. No tests on humans have begun.

In the experiment 17 of 20 treated animals recovered, whereas all 20 in the untreated cage died within six days.

In 36 hours fell 210 millimetres of rain on the marshes, what usually it rains in three months, the meteorologist Ada Brenk said.
`,
  },
};

testStatements({
  articles: ARTICLES,
  code: 'claim.contradicted',
  fires: [
    // Set against each other in one sentence, by 'while' and by what they are.
    'The union has accepted the invitation to Marlen.',
    'Orla Docks fears that 250 jobs will vanish.',
    // What somebody would say is not said.
    'Hollin has replied in writing to the complaints of the harbour towns.',
    // The part behind 'of which'.
    'All 1,800 containers were taken to the northern sheds [@port].',
    // One thing that there is only one of.
    'Adrak called it absurd to claim that Minz was the culprit at the weir.',
    // A list of verbs with one subject.
    'Adrak accused Sorel of using dynamite near the mill.',
    // Animals are no people.
    'An extract from moss has cured patients of a deadly marsh fever.',
  ],
  silent: [
    'The company has accepted the invitation to Marlen.',
    'The union fears that 250 jobs will vanish.',
    'The union said it would answer on Sunday.',
    'Hollin replied that she had offered to mediate.',
    'Of the 1,800 containers that were unloaded by hand, 420 were taken to the northern sheds [@port].',
    'Adrak called it absurd to claim that Sorel was the culprit at the weir.',
    'Adrak accused Minz of using dynamite near the mill.',
    'Adrak accused Minz of having opened two sluices, bribed a clerk and used dynamite.',
    'An extract from moss has cured mice of a deadly marsh fever.',
    'An extract from moss might cure patients of a deadly marsh fever.',
    'Of the 20 animals that were treated 17 recovered, while all the animals in the untreated cage died within six days.',
  ],
});

testStatements({
  articles: ARTICLES,
  code: 'figure.mismatch',
  fires: [
    'The survey by the Selm Herald put public support for the walkout at 29 percent [@port].',
    'The repairs would be finished within a few weeks of an agreement [@port].',
    'The ferry to Tarn runs for the first time in three and a half years [@port].',
  ],
  silent: [
    'The survey by the Selm Herald put public support for the walkout at 57 percent [@port].',
    'According to the survey by the Selm Herald 29 percent are against the walkout [@port].',
    'The repairs would be finished within a few days of an agreement [@port].',
    'The repairs would take several days after an agreement [@port].',
    'The ferry to Tarn runs for the first time in three and a half months [@port].',
    'Prices in Kelmar rose by more than 7 percent to about 410 marks a tonne [@summit].',
    'As much rain fell in 36 hours as usually falls in three months, Ada Brenk said.',
  ],
});

const SPELLINGS: Readonly<Record<string, ArticleText>> = {
  trial: {
    text: `Court jails grain dealer Golubenko

A court in Marlen on Monday sentenced the grain dealer Grigor Golubenko to three years in prison for smuggling.

Hrihor Holubenko, 51, heard the verdict in silence. His lawyer said that Holubenko would appeal.

The mayoress of Selm, Dora Vint, welcomed the verdict. The governor of the province, Emil Sander, said nothing.
`,
  },
};

testStatements({ articles: SPELLINGS, code: 'claim.contradicted', fires: ['Emil Sander welcomed the verdict.'], silent: ['Holubenko was sentenced to three years in prison for smuggling by a court in Marlen.', 'Golubenko heard the verdict in silence.'] });

testStatements({ articles: SPELLINGS, code: 'name.wrongRole', fires: ['Dora Vint, the governor of the province, welcomed the verdict.'], silent: ['Dora Vint, the mayor of Selm, welcomed the verdict.'] });

testStatements({
  articles: {
    siege: {
      text: `Frost grips the old town of Lund

Marta Ilven, an analyst at the Border Institute, said the frost would last until spring.

“We burn the doors now, and next week we shall burn the floor,” said a pensioner who gave her name as Dorte.

“Nobody has been here since Sunday, not even the priest,” said a nurse. Her colleague Olaf Brandt nodded.
`,
    },
  },
  code: 'quote.wrongSpeaker',
  fires: ['“We burn the doors now, and next week we shall burn the floor,” said Marta Ilven.', 'Marta Ilven did not mince her words: “We burn the doors now, and next week we shall burn the floor.”', 'The analyst Ilven was blunt: “We burn the doors now, and next week we shall burn the floor.”'],
  silent: ['Marta Ilven found a note on her desk: “We burn the doors now, and next week we shall burn the floor.”', 'The answer that Marta Ilven got was blunt: “We burn the doors now, and next week we shall burn the floor.”', '“We burn the doors now, and next week we shall burn the floor,” said Dorte, a pensioner.', '“We burn the doors now, and next week we shall burn the floor,” said a pensioner.', '“Nobody has been here since Sunday, not even the priest,” said Olaf Brandt.'],
});

const QUARRELS: Readonly<Record<string, ArticleText>> = {
  fish: {
    text: `Herring talks in Selm end without a result

The Danish fisheries minister phoned her Norwegian colleague on Friday, and fishermen in Selm said they were confident of Norway's help with the herring nets.

The minister predicted that Norway would march past Denmark in the catch of herring.

Tomas Brenn, the owner of the cannery, met the trade union on Monday. Ada Pahl, the union's secretary, reproached Tomas Brenn with having taken 31 million crowns out of the cannery.

The harbour office denies that the new quay would have prevented the flood of the fish market.

The trade union demanded the return of all the herring nets to the islanders. Tomas Brenn rejected this.

The warden stressed that the ferry would sail without other guests at the captain's table.
`,
  },
};

testStatements({
  articles: QUARRELS,
  code: 'claim.contradicted',
  fires: [
    "Fishermen in Selm said they were confident of Denmark's help with the herring nets.",
    'The minister predicted that Denmark would march past Norway in the catch of herring.',
    'Tomas Brenn accused the union of having taken 31 million crowns out of the cannery.',
    'The harbour office concedes that the new quay would have prevented the flood of the fish market.',
    'Tomas Brenn agreed to the return of all the herring nets to the islanders.',
  ],
  silent: [
    "Fishermen in Selm said they were confident of Norway's help with the herring nets.",
    'The minister predicted that Norway would march past Denmark in the catch of herring.',
    'The union accused Tomas Brenn of having taken 31 million crowns out of the cannery.',
    'The harbour office disputes that the new quay would have prevented the flood of the fish market.',
    'Tomas Brenn refused the return of all the herring nets to the islanders.',
    "The warden stressed that the ferry would sail without others at the captain's table.",
  ],
});

testStatements({
  articles: {
    wall: {
      text: `Four men climb over the wall at Marn

“The men are probably armed,” said Inspector Klara Moos, who leads the hunt for them.

“I have lived beside that wall for forty years,” tells Frau Ilsa, who owns the bakery opposite. “Now I sleep with the lamp on.”

“I doubt that they will come back,” said Pawel, a 29-year-old guard, at the gate.
`,
    },
  },
  code: 'quote.wrongSpeaker',
  fires: ['“Now I sleep with the lamp on,” said Inspector Moos.', '“I doubt that they will come back,” said Moos.'],
  silent: ['“The men are probably armed,” said Inspector Moos.', '“I doubt that they will come back,” said Pawel.'],
});

testStatements({
  articles: {
    race: {
      text: `Sailing: Moen wins the fourth leg

Ilse Moen won the fourth leg of the Three Islands Race on Saturday, while Tor Hask held on to the white pennant by six minutes.

“The ministry has promised us 14 more lifeboats for the spring. Promised, I say, not approved,” the race director Ada Brenk said in Selm.
`,
    },
    boats: {
      text: `Boats for the islands

The ministry has promised the islands 14 more lifeboats for the spring. Promised, not approved.

The ministry approved nine tugs in March.
`,
    },
  },
  code: 'claim.contradicted',
  fires: ['Ilse Moen took the white pennant from Tor Hask on Saturday [@race].', 'The ministry has approved 14 more lifeboats for the islands [@boats].'],
  silent: ['Tor Hask kept the white pennant on Saturday, by six minutes [@race].', 'The ministry has promised the islands 14 more lifeboats [@boats].', 'The ministry approved nine tugs in March [@boats].', 'Moen took the fourth leg on Saturday [@race].'],
});

testStatements({
  articles: {
    dairy: {
      text: `Brevik Dairies sells more cheese

Net profit fell to 21 million crowns because of a one-off fine of 4 million in Tarn. Revenue rose by a tenth.

The walkout at the harbour of Selm, during which two ships with crates for Brevik lay off the coast, ended in May.

The ferry line sold fewer tickets because of the frost. The frost and the walkout cost the ferry line 900 tickets.
`,
    },
  },
  code: 'claim.contradicted',
  fires: ["Brevik's net profit fell because of the walkout at Selm."],
  silent: ["Brevik's net profit fell because of a one-off fine.", "Brevik's net profit fell because of a penalty in Tarn.", 'The ferry line sold fewer tickets because of the walkout.'],
});

testStatements({
  articles: {
    mill: {
      text: `The paper mill of Orsk

The mill, built in 1961, makes around 700 rolls of paper a day and employs 240 people. In winter it uses 90 tonnes of straw per week.

Its guards are paid 300 crowns a month, the sorters 300 crowns a week.

The dose that the works doctor prescribed was 20 milligrams of ostine with every meal.
`,
    },
  },
  code: 'figure.mismatch',
  fires: ['The mill in Orsk makes some 700 rolls of paper an hour [@mill].', 'The mill uses 90 tonnes of straw daily in winter [@mill].', 'The works doctor prescribed a dose of 20 grams of ostine with every meal [@mill].'],
  silent: ['The mill in Orsk turns out some 700 rolls of paper every day [@mill].', 'In winter the mill uses 90 tonnes of straw weekly [@mill].', 'The guards of the mill are paid 300 crowns monthly [@mill].', 'The sorters are paid 300 crowns a week [@mill].', 'The works doctor prescribed 20 mg of ostine with every meal [@mill].'],
});

testStatements({
  articles: {
    cup: {
      text: `Selm sign a keeper

Selm had been looking for a keeper since Ada Brenk was ruled out until spring with a broken finger. The coach ruled out any further signing before May.

The mayor of Selm ruled out a tax on boats.
`,
    },
  },
  code: 'claim.contradicted',
  fires: ['The coach expects a further signing before May [@cup].', 'The mayor of Selm imposed a tax on boats [@cup].'],
  silent: ['Ada Brenk is out until spring because of a broken finger [@cup].', 'Ada Brenk will miss the winter with a broken finger [@cup].', 'The coach has ruled out any further signing before May [@cup].'],
});
