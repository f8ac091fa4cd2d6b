/** Paragraphs of invented news in other manners: a budget, an interview, short notices of a storm, a court report of short paragraphs, a report in German. */
export const BUDGET: readonly string[] = [
  'The council of Marrow will spend 18 million crowns less next year than this one, and more than half of the cut falls on roads and bridges.',
  'Nine members voted for the budget and six against it, after a session that began at two in the afternoon and ended at twenty past one in the morning.',
  '“Nobody in this room is proud of the paper,” said Henrik Aule, the treasurer.',
  'He blamed the grain tax, which brought 7 million crowns less than was planned because the mills in the lower town have closed.',
  'The opposition had asked for a loan instead. “A bridge that falls down in four years costs more than the interest,” Sanna Brey said.',
  'Fees at the town’s three pools go up by a tenth. The library keeps its hours.',
  'The budget takes effect on 1 January, unless the governor objects within three weeks.',
];
export const QUESTIONS: readonly (readonly [string, string])[] = [
  ['You have counted seals for thirty years. What has changed?', 'The tide tables, mostly. No, seriously: when I began there were eleven hundred on the banks off Orsk, and last August there were just over four thousand.'],
  ['Is that too many?', 'For whom? The crews say so. The water says otherwise.'],
  ['What do you tell the crews?', 'That we lay the same nets as they do, four times a year, and that the cod began to go nine winters before the seals came back. I bring the books along. Some of them read them.'],
  ['And the others?', 'They buy me a beer.'],
  ['Will you go on counting?', 'Until somebody younger turns up who can sit in a boat for six hours without a telephone.'],
];
export const STORM: readonly (readonly [string, string])[] = [
  ['18:42', 'The sluices at Colm are closed. The water board says that they will stay so until the wind turns, which it expects after midnight.'],
  ['17:55', 'All trains north of Marrow have stopped. Some two hundred travellers are in the school at Lissen, where the canteen has been opened for them.'],
  ['17:10', 'A gust of 141 kilometres an hour was measured on the lighthouse of Orsk, the strongest there in thirty-one years.'],
  ['16:20', '“Stay away from the sea wall, and take your neighbours’ bins in as well,” the mayor of Orsk, Tove Lund, told the radio.'],
  ['15:05', 'The ferries stay in harbour for the rest of the day. Tickets can be used until Sunday.'],
];
export const COURT: readonly string[] = [
  'A baker from Colm has been cleared of setting fire to his own shop.',
  'Joost Karrel, 52, wept as the verdict was read.',
  'The blaze on Mill Street destroyed three houses in March.',
  'Nobody was hurt.',
  'The prosecution had said that Karrel owed 90,000 crowns and hoped for the insurance.',
  'But an expert told the court on Thursday that the fire began in the wall, behind a fuse box which was 40 years old.',
  '“There is nothing left of that theory,” the judge said.',
  'The state has two weeks to appeal.',
];
export const BRIDGE: readonly string[] = [
  'Die Brücke über den Tessel bei Lissen bleibt bis mindestens Ostern gesperrt, weil Prüfer im September Risse in zwei Pfeilern gefunden haben.',
  'Wie das Bauamt am Montag mitteilte, werden die Pfeiler zunächst mit Stahl gestützt; die Kosten dafür gibt das Amt mit 2,4 Millionen Kronen an.',
  '„Wir hätten früher hinsehen müssen“, sagte die Amtsleiterin Greta Moll dem Rat der Stadt.',
  'Für Pendler bedeutet die Sperrung einen Umweg von 31 Kilometern. Eine Fähre soll ab November zweimal in der Stunde fahren, allerdings nur für Fußgänger und Räder.',
  'Die Kaufleute in Lissen fordern einen Ausgleich. Nach einer Umfrage ihres Vereins sind die Umsätze seit September um ein Fünftel gesunken.',
];
