import { testStatements } from '../support/statementFixture.js';

/** Who speaks may be named behind two offices: 'said the mediator, former Ostravan foreign minister Tom Halden'. And a live report goes on below the buttons of its page. */
const articles = {
  talks: {
    text: `Talks in Lhem end with a truce

“A pause can be used well or badly, and that is all this is,” said the mediator, former Ostravan foreign minister Agda Lunde.

The council’s negotiator, Tamar Oss, struck a softer tone.`,
    date: '2044-03-15',
  },
  live: {
    text: `LIVE: Ferry rams the pier of Orla - as it happened
The Orla Echo | News | Sport | Tides

16.52 Basin open again
We are closing the report now. The east basin reopened at 16.40 after divers had found nothing worse than cracks in the pier of Orla harbour.

16.20 Hospital update
The hospital says that an old man, one of the three seriously injured on the ferry, has had an operation on his hip. The other two are stable.

Share this  f  X  @

15.05 Union: crews without sleep
Jorn Tarvik, general secretary of the Seafarers’ Union: “Whoever has not slept steers badly, and nobody on these boats has slept.” He says some crews do days of thirteen hours.

ADVERTISEMENT

12.10 Captain breathalysed
Police say that the captain has sailed for 22 years and tested negative for alcohol.

10.45 On the ceiling
“I had my breakfast in my hand, and then it was on the ceiling,” says Wilma Tessen, a teacher.

MOST READ: 1. Bin strike dates  2. Seal found in car park`,
    date: '2044-03-04',
  },
};

testStatements({
  articles,
  code: 'quote.wrongSpeaker',
  fires: ['“A pause can be used well or badly, and that is all this is,” said Tamar Oss, who negotiated for the council.', '“I had my breakfast in my hand, and then it was on the ceiling,” said Jorn Tarvik.'],
  silent: ['“A pause can be used well or badly, and that is all this is,” said Agda Lunde.', '“I had my breakfast in my hand, and then it was on the ceiling,” said Wilma Tessen.'],
});

testStatements({
  articles,
  code: 'quote.notFound',
  fires: ['“Nobody told us that the pier had been closed for the whole day,” Jorn Tarvik said.', '“I shall never take this boat to the island again,” said Wilma Tessen.'],
  silent: ['“Whoever has not slept steers badly, and nobody on these boats has slept,” said Jorn Tarvik of the Seafarers’ Union.', 'The captain, who has sailed for 22 years, tested negative for alcohol.'],
});
