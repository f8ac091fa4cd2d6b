import assert from 'node:assert/strict';
import { test } from 'node:test';

import { analysedIndex, judgeMarkdown } from '../support/quotationFixture.js';

/** Invented talks: a pronoun speaks, one of the speakers has a surname that is a word, and one speaks of what another said. */
const index = analysedIndex({
  talks: `Talks over the Orvane lock

The leader of the Millers' Union, Tarmo Veldik, a 52-year-old farmer, made it plain that his support has a price. "We do not bake for votes," he told the public radio. Veldik left at noon.

Hedda Brook, co-leader of the Reed Party, called the pact "a wedding of the plough and the axe". Leaving her party out, she said, would be a mistake.

Rasko Dern said that Brook's comments "can also do harm to the port". Ilva Kallen dismissed Dern's remarks as "theatre".

The Velmari envoy, Viktor Lazhin, stayed away in the morning. "One does not dance with a stone in the shoe," Viktor Lajin complained.

For Piet Orvel, whose barge lay in the lock, it came too late. He had waited since May. "My father built her," he said.`,
});

const FIRES: readonly string[] = [
  '“We do not bake for votes,” Hedda Brook told the public radio.',
  'Hedda Brook said: “We do not bake for votes.”',
  'Veldik called the pact “a wedding of the plough and the axe”.',
  '“My father built her,” Ilva Kallen said.',
  'Ilva Kallen said Brook’s comments “can also do harm to the port”.',
];

const SILENT: readonly string[] = [
  '“We do not bake for votes,” Tarmo Veldik told the public radio.',
  '“We do not bake for votes,” the union leader told the public radio.',
  'Hedda Brook called the pact “a wedding of the plough and the axe”.',
  'Rasko Dern said Brook’s comments “can also do harm to the port”.',
  'Dern said that Brook’s latest comments “can also do harm to the port”.',
  'Kallen dismissed Dern’s remarks as “theatre”.',
  // Two spellings of one sound, and a paragraph that is about somebody in front of its subject.
  '“One does not dance with a stone in the shoe,” Lazhin complained.',
  '“My father built her,” Piet Orvel said.',
  // Whose words these are, the sentence leaves open.
  'Brook rejected Dern’s remarks “can also do harm to the port”.',
];

for (const text of FIRES) {
  test(`another one said it: ${text}`, async () => {
    const [judged] = await judgeMarkdown(index, text);
    assert.deepEqual(judged?.findings.map(({ code }) => code), ['quote.wrongSpeaker']);
  });
}

for (const text of SILENT) {
  test(`nobody else said it: ${text}`, async () => {
    const [judged] = await judgeMarkdown(index, text);
    assert.deepEqual(judged?.findings.map(({ code }) => code) ?? [], []);
  });
}
