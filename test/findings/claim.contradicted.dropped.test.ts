import type { ArticleText } from '../support/statementFixture.js';
import { testStatements } from '../support/statementFixture.js';

const PLANS: Readonly<Record<string, ArticleText>> = {
  plans: {
    text: `Talks at the strait end without a deal

Only if the stores fall below 60 percent before February, the emergency plan would be activated, the regulator Ines Castan said.

The Littoral Union will lift the embargo on oil unless Velm resumes its tests. If approved, the new tariff will apply from May.

According to two diplomats, Oresk walked out for forty minutes after Kessel raised the case of the seven fishermen. Norva said it would leave the pact, while Marn said it would stay.

Ferrand's party, the Civic League, lost power in 2021, a year after he resigned as a minister.

Ulla Prager, who leads the nurses' union, stopped short of calling a strike. “The letters do not in any way contribute to reducing the tension,” said the envoy Petra Dal.

The court found Ferrand guilty on two of the five counts. It acquitted him of the rest, and he showed no emotion as the verdict was read.

A meeting of the Harbour Council is set for May, the first in two and a half years.

Even in case of a defeat in court the ministry will not return the advance, which makes 30 percent of the sum and is paid already. Governor Solvein is said to have threatened to resign in spring.

The commissioner Ottava Renn assured that the measures will enter into force in May, after their publication in the gazette.

On Thursday the government of Norrland agreed to sell 62 percent of Tolvik Yards, the country's last maker of large ships, to Halden Marine.
`,
    date: '2031-04-09',
  },
};

testStatements({
  articles: PLANS,
  code: 'claim.contradicted',
  fires: [
    // A condition left out.
    'Castan announced that the emergency plan would be activated in February.',
    'The Littoral Union will lift its embargo on oil.',
    // Two deeds whose doers have changed places.
    'Kessel walked out for forty minutes after Oresk had raised the case of the seven fishermen.',
    // Two events in the other order, with the same word between them.
    'Ferrand resigned as a minister only after his party had lost power.',
    // Denials that stand far from what they deny, or are no plain ones.
    'Prager has called a strike.',
    'Dal said that the letters would help to reduce the tension.',
    // Said of the very thing that is denied.
    'The ministry will return the advance even if it is defeated in court.',
    // Who buys and what is bought, exchanged.
    'Tolvik Yards is taking over a majority of Halden Marine.',
  ],
  silent: [
    'Castan said the emergency plan would be activated if stores fell below 60 percent.',
    'With stores below 60 percent, the emergency plan will be activated.',
    'The Littoral Union could lift its embargo on oil.',
    // What is a matter of course is no condition that a briefing must name.
    'The new tariff will apply from May.',
    'Oresk walked out after Kessel raised the case of the fishermen.',
    'Norva said it would leave the pact, while Marn said it would stay.',
    'Ferrand resigned as a minister before his party lost power.',
    "Ferrand's party lost power after he had resigned.",
    'Prager did not call a strike.',
    'Dal said the letters would not help to reduce the tension.',
    'The Harbour Council had not met for two and a half years.',
    'Ferrand was convicted on two counts and cleared of the other three.',
    'The verdict was read to Ferrand.',
    // What is not returned is paid, and what somebody is said to have done they may deny.
    'The advance of 30 percent has already been paid.',
    'Solvein denies having threatened to resign in spring.',
    // Found by no word that both have.
    'The new rules take effect in May [@plans].',
    'Halden Marine is taking over a majority of Tolvik Yards.',
    // Whose Ferrand he is, and no given name.
    "The Civic League's Ferrand resigned as a minister before his party lost power.",
    'Norrland agreed to sell a majority of Tolvik Yards to Halden Marine.',
  ],
});
