import assert from 'node:assert/strict';
import { test } from 'node:test';

import { derivedBySource } from '../../../server/src/checks/statement/figures/derivedBySource.js';
import { isComputed } from '../../../server/src/checks/statement/figures/derivedFigures.js';
import { profileOf } from '../../../server/src/checks/statement/profile.js';
import { callCounts } from '../../support/callCounts.js';
import { alarms, checkText, indexOf } from '../../support/statementFixture.js';

const STORY = `Judges in Orvel stop the slate quarry

The Upper Court of Orvel has suspended the permit for the slate quarry at Mont Sarre, a victory for a village of 90 inhabitants.

Sarre Slate, the company behind the project, lost a third of its value within an hour. Its chief executive, Gareth Lund, said he was disappointed but that the company would not appeal. The decision was not unanimous. There is no road to the quarry.
`;

/** Sentences on something else. */
const rest = (count: number): string => Array.from({ length: count }, (_, number) => `The orchard of farm ${number} was pruned in the morning, and the ladders were carried home.`).join('\n\n');

/** Claims of which an article is asked whether it denies, foretells or lacks it, wherever in it. */
const CLAIMS = ['The company behind the slate quarry will appeal. [@slate]', 'The permit for the slate quarry at Mont Sarre is suspended, and the Upper Court was unanimous. [@slate]', 'The road to the slate quarry at Mont Sarre has been open for a year. [@slate]'];

test('of a long article only sentences that hold a word of the claim are taken apart', async () => {
  const counts: number[] = [];
  for (const length of [200, 600, 2400]) {
    const index = indexOf({ slate: { text: `${STORY}\n${rest(length)}` } });
    // The index takes the article apart for itself when it is first asked.
    await checkText(index, 'The slate quarry is in Orvel. [@slate]');
    const { profileOf } = await callCounts('/checks/statement/profile.ts', ['profileOf'], async () => {
      const found = await checkText(index, CLAIMS.join('\n\n'));
      assert.ok(alarms(found.findings).length > 0);
    });
    counts.push(profileOf);
  }
  assert.ok(counts[0]! > 0 && Math.max(...counts) <= 1.2 * counts[0]!, `sentences taken apart: ${counts.join(', ')}`);
});

test('whether a figure is the sum or the difference of two others is not asked of each pair of them', async () => {
  const sentences = Array.from({ length: 1000 }, (_, number) => profileOf(`The farm has ${1000 + 7 * number} sheep.`));
  const [wanted] = profileOf('They sold 17 sheep.').quantities;
  const { isSumOrDifference } = await callCounts('/statement/figures/derivedFigures.ts', ['isSumOrDifference'], () => Promise.resolve(assert.ok(!isComputed(wanted!, sentences))));
  assert.ok(isSumOrDifference <= sentences.length, `${isSumOrDifference} pairs compared`);
  assert.ok(isComputed(profileOf('They sold 21 sheep.').quantities[0]!, sentences));
});

test('what a source does to a figure is asked only of figures beside a word for it', async () => {
  const plain = Array.from({ length: 1000 }, (_, number) => profileOf(`The farm has ${1000 + 7 * number} sheep and ${3 + number} goats.`));
  const sentences = [...plain, profileOf('The harbour will cut its fleet of 40 boats by a quarter.'), profileOf('The ferry carried 640 people, 90 fewer than in 2045.')];
  const answers: unknown[] = [];
  const counts = await callCounts('/statement/figures/derivedBySource.ts', ['outcomesOf', 'formerly'], () => {
    for (const text of ['The harbour will keep 30 boats.', 'They had 730 people.', 'The farm kept 17 sheep.']) {
      const claim = profileOf(text);
      answers.push(derivedBySource(claim, claim.quantities[0]!, sentences)?.sentence);
    }
    return Promise.resolve();
  });
  assert.deepEqual(answers, [1000, 1001, undefined]);
  assert.ok(counts.outcomesOf + counts.formerly <= 20, `figures asked: ${counts.outcomesOf}, ${counts.formerly}`);
});

const GIVEN = ['Adda', 'Brage', 'Corin', 'Dortea', 'Evert', 'Frida', 'Gerolt'];
/** Sentences that each quote somebody else, who has an office. */
const people = (count: number): string => Array.from({ length: count }, (_, number) => `“The hay of meadow ${number} is dry,” said ${GIVEN[number % GIVEN.length]} ${letters(number)}, the mayor of ${letters(number + 7)}holm.`).join('\n\n');

/** A surname by a number. */
function letters(number: number): string {
  return `K${[...String(number)].map((digit) => 'aeiouybdfg'[Number(digit)]).join('r')}rsen`;
}

test('names of a long article are gone through once, not for each claim', async () => {
  const counts: number[] = [];
  const claims = ['Gaspar Lund, the chief executive of Sarre Slate, said that he was disappointed. [@slate]', 'Gareth Lund said he was “disappointed but that the companies would not appeal”. [@slate]'];
  for (const length of [200, 600, 1200]) {
    const index = indexOf({ slate: { text: `${STORY}\n${people(length)}` } });
    await checkText(index, claims.join('\n\n'));
    const changed = claims.map((claim) => claim.replace('disappointed', 'greatly disappointed')).join('\n\n');
    const { foldWord } = await callCounts('/text/fold.ts', ['foldWord'], async () => assert.ok(alarms((await checkText(index, changed)).findings).length > 1));
    counts.push(foldWord);
  }
  assert.ok(counts[0]! > 0 && Math.max(...counts) <= 1.2 * counts[0]!, `words folded: ${counts.join(', ')}`);
});
