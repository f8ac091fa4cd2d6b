import assert from 'node:assert/strict';
import { test } from 'node:test';

import { EntityTable } from '../../server/src/articles/entities.js';
import { MemoryIndex } from '../../server/src/index/memory.js';
import { alarms, articleFrom, checkText } from '../support/statementFixture.js';

/** A briefing may name a speaker by office alone. The source names its speakers, and the corpus knows what they are. */
const index = new MemoryIndex(new EntityTable());
index.apply({
  added: [
    articleFrom('bridge', {
      text: `The bridge at Tolm

Mayor Runa Hestvik opened the debate. “The bridge will stand for a hundred years or it will not stand at all,” the economist Pell Andersby warned on Tuesday.

The Norland economy minister, Odd Farrow, told reporters: “We have paid our share of this bridge twice over.”

“Nobody in this council has read the contract from end to end,” Ilka Brenner said after the vote.

“The river takes what it wants in the spring,” said Jorn Velde, the ambassador of Norland and a former mayor of Tolm.`,
    }),
  ],
  removed: [],
});

const FIRES = [
  '“The bridge will stand for a hundred years or it will not stand at all,” the mayor warned.',
  'The prime minister said: “The bridge will stand for a hundred years or it will not stand at all.”',
  '“We have paid our share of this bridge twice over,” the mayor of Tolm told reporters.',
  '“We have paid our share of this bridge twice over,” said the health minister.',
];

const SILENT = [
  '“The bridge will stand for a hundred years or it will not stand at all,” the economist warned.',
  // Words that leave the office open.
  '“The bridge will stand for a hundred years or it will not stand at all,” the expert said.',
  '“The bridge will stand for a hundred years or it will not stand at all,” the adviser said.',
  '“We have paid our share of this bridge twice over,” the minister said.',
  '“We have paid our share of this bridge twice over,” the economy minister of Norland said.',
  // 'A' mayor may be anybody, and who is named beside the words may be the one described.
  '“The bridge will stand for a hundred years or it will not stand at all,” a mayor said.',
  '“We have paid our share of this bridge twice over,” the president said of Odd Farrow’s bill.',
  // Nobody knows what she is.
  '“Nobody in this council has read the contract from end to end,” the mayor said.',
  // He is both.
  '“The river takes what it wants in the spring,” the mayor said.',
];

for (const sentence of FIRES) {
  test(`quote.wrongSpeaker: ${sentence}`, async () => {
    const { findings } = await checkText(index, sentence);
    assert.deepEqual(alarms(findings), ['quote.wrongSpeaker'], findings.map(({ message }) => message).join('\n'));
  });
}

for (const sentence of SILENT) {
  test(`no quote.wrongSpeaker: ${sentence}`, async () => {
    const { findings } = await checkText(index, sentence);
    assert.deepEqual(alarms(findings), [], findings.map(({ message }) => message).join('\n'));
  });
}

test('the message and the fix name the speaker whom the source has', async () => {
  const text = '“We have paid our share of this bridge twice over,” said the health minister.';
  const { findings } = await checkText(index, text);
  const finding = findings.find(({ code }) => code === 'quote.wrongSpeaker');
  assert.ok(finding);
  assert.match(finding.message, /from Odd Farrow, not from the health minister/);
  const [edit] = finding.fixes[0]!.edits;
  assert.equal(text.slice(0, edit!.span.start) + edit!.newText + text.slice(edit!.span.end), '“We have paid our share of this bridge twice over,” said Odd Farrow.');
});
