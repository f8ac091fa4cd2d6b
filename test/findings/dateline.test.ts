// The day of an article stands in its dateline or in a line of its own, where its file says none: what weekdays mean follows from it.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  truce: {
    text: `Truce for the Orle valley

LINDRE, Harvaland, 14 May 2027 (Coast Wire) - Tarmland and Ostrava Minor agreed late on Thursday to stop shooting in the Orle valley for forty days, after a truce of March had failed.

The halt is to begin at midnight on Saturday, the foreign minister of Harvaland, Mirel Sande, said. The first of the captives are to be handed over on Tuesday at the bridge of Ruhn.

A further meeting could be held on 7 June if the halt lasts, Sande said. Harvaland would be its host.`,
  },
  verdict: {
    text: `Former harbour master of Kelm sent to prison

Kelm Courier, Tuesday 11 May 2027
By our court reporter Tove Lind

The former harbour master of Kelm, Arvid Stolt, was sentenced on Tuesday to four years and six months in prison for taking money from a dredger.

Stolt ran the harbour of Kelm for ten years until he was suspended in August 2022.`,
  },
  power: {
    text: `Night without light

Kelm Courier | 3 March 2027

The fault in the substation of Brenn was noticed at a quarter to six in the evening. By ten past eleven at night nine customers out of ten had light again. The village of Oberlund had to wait until half past four in the morning.

The warnings were sent by radio from noon on Wednesday, said Runa Feld of the rescue service.`,
  },
  council: {
    text: `New mayor for Kelm

(Coast Wire) — Thu 13 May 2027 14:32 — Reporting by Tove Lind; editing by R. Holm

Mayor Ilse Brannt, who took office on Friday and will name a new head of the waterworks in June, declined to comment on the flood.`,
  },
};

testStatements({
  articles,
  code: 'date.mismatch',
  fires: [
    'Mayor Ilse Brannt took office on 4 May [@council].',
    'Tarmland and Ostrava Minor agreed on 12 May to stop shooting in the Orle valley [@truce].',
    'The first of the captives are to be handed over on 19 May at the bridge of Ruhn [@truce].',
    'A further meeting could be held on 9 June if the halt lasts, Mirel Sande said [@truce].',
    'Arvid Stolt, the former harbour master of Kelm, was sentenced on 10 May to prison for taking money from a dredger [@verdict].',
    'By 22:10 nine customers out of ten had light again [@power].',
    'The village of Oberlund had to wait for light until half past five in the morning [@power].',
    'The fault in the substation of Brenn was noticed at 17:15 [@power].',
    'The warnings were sent by radio from 10 a.m. on Wednesday, said Runa Feld of the rescue service [@power].',
  ],
  silent: [
    'Mayor Ilse Brannt took office on 7 May [@council].',
    'Tarmland and Ostrava Minor agreed on 13 May to stop shooting in the Orle valley [@truce].',
    'The halt in the Orle valley begins at midnight on 15 May and is to last forty days [@truce].',
    'The first of the captives will be handed over on 18 May at the bridge of Ruhn [@truce].',
    'Should the halt last, the two may meet again in Harvaland on 7 June [@truce].',
    'Arvid Stolt, the former harbour master of Kelm, was sentenced on 11 May to prison for taking money from a dredger [@verdict].',
    'By 23:10 nine customers out of ten had light again [@power].',
    'The village of Oberlund had to wait for light until 4:30 the next morning [@power].',
    'The fault in the substation of Brenn was noticed at 17:45 [@power].',
    'The fault in the substation of Brenn was noticed at a quarter to six [@power].',
    'The warnings were sent by radio from midday on Wednesday, said Runa Feld of the rescue service [@power].',
  ],
});

testStatements({
  articles,
  code: 'figure.mismatch',
  fires: [
    'Arvid Stolt was sentenced to five and a half years in prison for taking money from a dredger [@verdict].',
    'Arvid Stolt was sentenced to four years in prison for taking money from a dredger [@verdict].',
    'By ten past eleven at night seven customers out of ten had light again [@power].',
  ],
  silent: [
    'Arvid Stolt, who ran the harbour of Kelm for a decade, was sentenced to four and a half years in prison [@verdict].',
    'Arvid Stolt was sentenced to 54 months in prison for taking money from a dredger [@verdict].',
    'By ten past eleven at night 90 per cent of the customers had light again [@power].',
  ],
});
