import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { StatementVerdict } from '../../server/src/checks/finding.js';
import { sourcesWords } from '../../server/src/features/supportWords.js';
import { checkText, indexOf, type ArticleText } from '../support/statementFixture.js';

const WIRE = `The parliament of Karsund voted on Friday to close the copper smelter at Ulm Bay by the end of 2034, after a debate that lasted eleven hours.

The smelter employs 640 people, most of them from the town of Tarn, and pays a third of the local taxes. Its owner, Nordal Copper, had asked for five more years.

The minister for industry, Helve Marsk, told members that the poisoned soil around the works could not wait. Three members of the governing party voted against her.

Residents of Tarn have complained of the dust since the seventies. A study by the university found lead in the blood of every fourth child.`;

const ARTICLES: Readonly<Record<string, ArticleText>> = {
  agency: { date: '2032-04-03', text: `Karsund to close copper smelter\n\n${WIRE}` },
  tribune: { date: '2032-04-04', text: `Ulm Bay loses its smelter\n\n${WIRE}` },
  evening: { date: '2032-04-04', text: `End of copper in Tarn\n\n${WIRE.split('\n\n').slice(0, 3).join('\n\n')}` },
  'tarn-post': {
    date: '2032-04-04',
    text: `What becomes of Tarn?

In two years the chimneys of Ulm Bay will be cold: on Friday night the parliament of Karsund voted to close the copper smelter by the end of 2034.

At the works gate nobody wants to talk. The baker across the road says that he has sold bread to the early shift for thirty years.`,
  },
  review: {
    date: '2032-04-09',
    text: `A quarrel over lead

Nordal Copper has not said what it will do with the land. The university found lead in the blood of every fourth child, and no one disputes it.`,
  },
};

async function verdictOn(sentence: string): Promise<StatementVerdict> {
  const { statements } = await checkText(indexOf(ARTICLES), sentence);
  return statements[0]!;
}

test('three copies of a wire story and a report of a paper’s own are two independent sources', async () => {
  const verdict = await verdictOn('The parliament of Karsund voted on Friday to close the copper smelter at Ulm Bay by the end of 2034.');
  assert.equal(verdict.verdict, 'supported');
  assert.equal(verdict.independentSources, 2);
  assert.equal(sourcesWords(verdict), 'two independent sources');
});

test('copies alone are one source, and nothing is said of it', async () => {
  const verdict = await verdictOn('The minister for industry, Helve Marsk, told members that the poisoned soil could not wait.');
  assert.equal(verdict.verdict, 'supported');
  assert.equal(verdict.independentSources, 1);
  assert.equal(sourcesWords(verdict), undefined);
});

test('a passage that repeats another report says so, behind those that do not', async () => {
  const { evidence } = await verdictOn('The parliament of Karsund voted on Friday to close the copper smelter at Ulm Bay by the end of 2034.');
  const isRepeated = evidence.map(({ note }) => note === 'repeats the same report');
  assert.equal(isRepeated.filter(Boolean).length, 2);
  assert.ok(isRepeated.indexOf(true) > isRepeated.lastIndexOf(false));
});

test('with a citation, other reports than the cited one are counted too', async () => {
  assert.equal((await verdictOn('The parliament of Karsund voted on Friday to close the copper smelter by the end of 2034 [@tarn-post].')).independentSources, 2);
});

test('an article that says less of the sentence does not count', async () => {
  assert.equal((await verdictOn('The smelter at Ulm Bay employs 640 people, most of them from the town of Tarn.')).independentSources, 1);
});

test('nothing is counted for a sentence that no source supports', async () => {
  assert.equal((await verdictOn('The smelter at Ulm Bay employs 710 people, most of them from the town of Tarn.')).independentSources, undefined);
});
