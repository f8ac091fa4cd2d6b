import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parseBriefing } from '../../server/src/briefing/parseBriefing.js';
import { checkBlock } from '../../server/src/checks/checkBlock.js';
import { analysedIndex } from '../support/quotationFixture.js';

/** An invented club and its town: most people hold an office in it, some belong to something else, two change places. */
const index = analysedIndex({
  cup: `Velm Rovers reach the cup final

Velm Rovers won in Orvane on Sunday. The captain, Odo Brann, scored twice. "We never stopped," said Ketil Moor, chair of the Rovers Fan League. Striker Jann Foss missed a penalty.

The mayor, Tove Lind, spoke of a great day. Sune Arp, who owns the bakery, closed his shop. Bruno Keld of Tarsk wept.

The manager, Per Hagen, praised Foss. The former captain, Lars Quist, watched from the stand.

Norland's sports minister Ada Renn sent a telegram. Malo Pike of the charity Open Pitch said that tickets were too dear.

Ivar Dahl, a spokesman for the Foreign Ministry, declined to comment. Rita Sand, a spokeswoman for the police, counted 400 flares.`,
  council: `Orvane council picks a new head

Ketil Moor, chair of the Rovers Fan League, was named treasurer of the club on Monday. Prime Minister Arvid Holm came to see it. Lena Stork of the Seal Trust called it a sad day. Gunn Vale of the Reed Party is to succeed Holm in May.`,
  army: `A bridge is shut

Captain Isak Rolv shut the bridge at Orvane on Friday. Edda Munk, an army spokeswoman, gave no reason.`,
});

async function found(text: string): Promise<{ office: string; message: string }[]> {
  const findings: { office: string; message: string }[] = [];
  for (const { content } of parseBriefing(text).blocks) {
    const report = await checkBlock(content, { index, acceptedNames: new Set(), before: [] });
    findings.push(...report.findings.filter(({ code }) => code === 'name.wrongRole').map(({ start, end, message }) => ({ office: content.source.slice(start, end), message })));
  }
  return findings;
}

const WRONG: readonly (readonly [text: string, office: string, holder: string])[] = [
  // What one alone holds is somebody else's, and the person is something else there.
  ['Ketil Moor, the captain of the team, was cautious.', 'captain of the team', 'Odo Brann'],
  ['The captain, Ketil Moor, was cautious.', 'captain', 'Odo Brann'],
  ['Captain Ketil Moor was cautious.', 'Captain', 'Odo Brann'],
  ['Ketil Moor, the mayor of Orvane, spoke.', 'mayor of Orvane', 'Tove Lind'],
  // The sources have no office for the person, but say of what they are.
  ['Mayor Malo Pike spoke of a great day.', 'Mayor', 'Tove Lind'],
  ['Malo Pike, the sports minister, said that tickets were too dear.', 'sports minister', 'Ada Renn'],
  ['Prime Minister Lena Stork called it a sad day.', 'Prime Minister', 'Arvid Holm'],
];

for (const [text, office, holder] of WRONG) {
  test(`the sources give the office to somebody else: ${text}`, async () => {
    const [finding, ...rest] = await found(text);
    assert.equal(finding?.office, office);
    assert.ok(finding.message.includes(holder), finding.message);
    assert.deepEqual(rest, []);
  });
}

test('whoever speaks for one department does not speak for another', async () => {
  for (const [text, office] of [
    ['Ivar Dahl, spokesman for the Defence Ministry, declined to comment.', 'spokesman for the Defence Ministry'],
    ['Ivar Dahl, a spokesman for the Pentagon, declined to comment.', 'spokesman for the Pentagon'],
    ['Rita Sand, spokeswoman for the coast guard, counted 400 flares.', 'spokeswoman for the coast guard'],
  ] as const) {
    assert.deepEqual((await found(text)).map((finding) => finding.office), [office], text);
  }
});

const RIGHT: readonly string[] = [
  // Somebody was what the sources have them as no longer.
  'Lars Quist was captain of the team until the spring.',
  'Ketil Moor, chair of the fan league, was cautious.',
  'Ketil Moor, the club’s treasurer, was cautious.',
  // Words that leave the office open.
  'Ketil Moor, the fan leader, was cautious.',
  'Ketil Moor, the veteran, was cautious.',
  'Ketil Moor, the former captain, was cautious.',
  'Malo Pike, an activist, said that tickets were too dear.',
  'Malo Pike, the director of Open Pitch, said that tickets were too dear.',
  'The head of Open Pitch, Malo Pike, said that tickets were too dear.',
  // A player may be the captain as well.
  'Jann Foss, the captain, missed a penalty.',
  // A rank is held by many.
  'Captain Edda Munk gave no reason.',
  // Of another place, for all that the sources say.
  'The mayor of Tarsk, Malo Pike, spoke of a great day.',
  'Mayor Bruno Keld wept.',
  // It is said that the office changes hands.
  'Prime Minister Gunn Vale spoke.',
  // Nothing says what the person is.
  'The mayor, Sune Arp, closed his shop.',
  'Captain Odo Brann scored twice.',
  'Norland’s sports minister, Ada Renn, sent a telegram.',
  'Foreign Ministry spokesman Ivar Dahl declined to comment.',
  'Ivar Dahl, a ministry spokesman, declined to comment.',
  'Government spokesman Ivar Dahl declined to comment.',
  'Police spokeswoman Rita Sand counted 400 flares.',
];

for (const text of RIGHT) {
  test(`nothing speaks against the office: ${text}`, async () => {
    assert.deepEqual(await found(text), []);
  });
}
