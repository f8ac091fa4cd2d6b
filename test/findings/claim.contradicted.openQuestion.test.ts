// What a source says nobody can tell is no fact.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  vaccine: {
    text: `Vaccine halves hospital cases of Orsk fever, trial finds

Seven people died of Orsk fever during the trial, all but one of them in the placebo group. The authors warn that the numbers are too small to say whether the vaccine prevents deaths.

It is not known whether the protection lasts longer than two years. The board found that the vaccine reduces hospital stays by half. Whether it also protects children will be studied in May.

The maker did not say whether the plant in Tarn will be sold. The plant in Velm has been sold.`,
  },
  ferry: {
    text: `Ferry stopped off Cape Skarn

The inspectors said it was too early to tell whether the crew had ignored the storm warning. They had found no proof that the doors had been left open. It was unclear whether the captain had slept, and nobody could say whether the owner will sell the ship. A day later the harbour office said that the captain had slept.`,
  },
};

testStatements({
  articles,
  code: 'claim.contradicted',
  fires: ['The trial has shown that the vaccine prevents deaths.', 'The vaccine prevents deaths from Orsk fever.', 'The crew had ignored the storm warning.', 'The protection lasts longer than two years.', 'The owner will sell the ship.'],
  silent: [
    'The vaccine reduces hospital stays by half.',
    'The authors cannot say whether the vaccine prevents deaths.',
    'The vaccine may prevent deaths, but the numbers are too small to tell.',
    'The plant in Velm has been sold.',
    'The captain had slept.',
    'It is unclear whether the crew had ignored the storm warning.',
    'Seven people died of Orsk fever during the trial.',
  ],
});
