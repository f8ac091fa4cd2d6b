// What is said in other words of the same meaning: words that the news uses for one another, phrases for single verbs, initials, and what follows from dates and shares.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  'dredger-sale.v2': { date: '2043-05-02', text: `Dredger sold

The dredger Orla was sold in April to a yard in Lessen.` },
  talks: {
    date: '2043-06-18',
    text: `Talks on the Ferrow islands make headway

Negotiators agreed on Thursday to exchange 320 prisoners. The exchange is to begin on 2 July and to be completed within two weeks. The government will release 210 people and the League 110.

“This is a door ajar, not yet a house,” the envoy of the Federal Maritime Agency, Ines Calder, told reporters.

The Federal Maritime Agency had frozen its yearly payment of 80,000 crowns in January.

Seven passengers died when the ferry Aldine sank in March. The largest exercise in the history of the fleet begins on Monday.

The province owns 62 percent of the ferry line. The rest of the shares belong to the Torvian group Belcor. Belcor withdrew its complaint after a settlement whose terms were not disclosed.

The mate is to give evidence on 9 July. The captain rejected the charge.`,
  },
};

testStatements({
  articles,
  code: 'claim.unsupported',
  fires: [
    'The captain of the Aldine has fled to Lessen, according to @talks.',
    'Belcor has sold its ferries to a bank in Ostrand [@talks].',
    'The League will close its harbour in Halden for the winter [@talks].',
  ],
  silent: [
    '320 prisoners are to be exchanged from 2 July, 210 of them released by the government [@talks].',
    'The exchange will be over by about 16 July [@talks].',
    'Calder was careful not to promise too much: “This is a door ajar, not yet a house.”',
    'The FMA’s annual payment has been frozen since January [@talks].',
    'Seven people lost their lives when the ferry Aldine went down [@talks].',
    'The fleet opens its biggest manoeuvre ever on Monday, according to @talks.',
    'Belcor, a Torvian group, holds the remaining 38 percent of the ferry line [@talks].',
    'Belcor dropped its complaint after reaching an undisclosed deal [@talks].',
    'The mate will testify on 9 July [@talks].',
    'The dredger Orla was sold in April, according to @dredger-sale.v2.',
    'As reported by @dredger-sale.v2, the dredger Orla went to a yard in Lessen.',
  ],
});

testStatements({
  articles,
  code: 'figure.mismatch',
  fires: ['The sinking of the ferry Aldine claimed nine lives [@talks].', 'The province owns 72 percent of the ferry line [@talks].'],
  silent: ['The sinking of the ferry Aldine claimed seven lives [@talks].', 'The province owns 62 percent of the ferry line [@talks].'],
});

testStatements({ articles, code: 'date.mismatch', fires: ['The mate will testify on 12 July [@talks].'], silent: ['The mate will testify on 9 July [@talks].'] });
