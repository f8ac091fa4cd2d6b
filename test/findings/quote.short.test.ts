import assert from 'node:assert/strict';
import { test } from 'node:test';

import { analysedIndex, judgeMarkdown } from '../support/quotationFixture.js';

/** An invented quarrel over a lighthouse. */
const index = analysedIndex({
  tariff: `The coast quarrels over its lighthouse

In her dissent, the commissioner Petra Lunde wrote that the tariff had been set without the villages. Commissions, she added, “should not price storms”.

Milo Haste, the pilot of Colm, called the plan “a lamp without oil”. He expects the council to give in “within a few tides”.

The council promised “calm and patient talks” with the villages before the winter begins. Its chairman spoke of “red lamps”.

A storm would have serious consequences for the coast, the pilots think. The warden Ada Colm said that the coast would warn the league of the “severe costs” of a storm.`,
  regatta: `A regatta in the fog

The race was stopped after an hour. A skipper spoke of “a wall of wool” over the bay.`,
});

const CASES: readonly { readonly text: string; readonly fix?: string }[] = [
  { text: 'According to the dissent on the tariff, commissions “should not price winds”.', fix: 'storms' },
  { text: 'Lunde wrote that commissions “should never price storms”.', fix: 'not' },
  { text: 'Haste called the plan “a lamp without light”.', fix: 'oil' },
  { text: 'Haste expects the council to give in “within a few hours”.', fix: 'tides' },
  { text: 'The plan for the lighthouse is “a lamp without light”, according to a pilot of Colm.', fix: 'oil' },
  { text: 'The council promised “calm and honest talks” with the villages.', fix: 'patient' },
  { text: 'The council will give in “within a few hours” [@tariff].', fix: 'tides' },
  { text: 'In the bay a skipper spoke of “a wall of fog”.', fix: 'wool' },
  // The source has one of the two words in plain text too, and the speaker stands behind the words with an office of hers.
  { text: 'The coast wants to warn the league of the “serious costs” of a storm, its warden Ada Colm said.', fix: 'severe' },
  // As they stand.
  { text: 'The coast wants to warn the league of the “severe costs” of a storm, its warden Ada Colm said.' },
  { text: 'According to the dissent on the tariff, commissions “should not price storms”.' },
  { text: 'Haste called the plan “a lamp without oil”.' },
  { text: 'The council will give in “within a few tides” [@tariff].' },
  { text: 'The council promised “calm and patient talks”.' },
  // Words at arm's length, terms, titles and slogans, which nobody is said to have spoken.
  { text: 'The coast has had its “green lamps” for years.' },
  { text: 'For many villages the lighthouse is a “lamp with no oil”.' },
  { text: 'The novel “A Lamp Without Light” is set on the coast of Colm.' },
  { text: 'Protesters against the tariff carried a banner, “Calm And Honest Talks”.' },
  { text: 'It takes a “few tides” to reach the bay.' },
  // Other words on other matters, however like.
  { text: 'The banks of the capital are behind “a wall of paper”.' },
];

for (const { text, fix } of CASES) {
  test(`${fix === undefined ? 'nothing' : 'quote.altered'}: ${text}`, async () => {
    const findings = (await judgeMarkdown(index, text)).flatMap((judged) => judged?.findings ?? []);
    assert.deepEqual(findings.map(({ code }) => code), fix === undefined ? [] : ['quote.altered']);
    if (fix !== undefined) assert.equal(findings[0]!.fixes[0]!.edits[0]!.newText, fix);
  });
}
