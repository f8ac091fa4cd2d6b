import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { parseBriefing } from '../../server/src/briefing/parseBriefing.js';
import { checkBriefing, type DocumentReport } from '../../server/src/checks/checkBriefing.js';
import { CheckCache } from '../../server/src/checks/checkCache.js';
import { markKey, type Marks } from '../../server/src/checks/mark.js';
import { fixesFor } from '../../server/src/features/fixes.js';
import { hoverAt } from '../../server/src/features/hover.js';
import { markFor } from '../../server/src/features/marks.js';
import type { MemoryIndex } from '../../server/src/index/memory.js';
import { articleFrom, indexOf } from '../support/statementFixture.js';

const ARTICLE = 'Ferry crews walk out\n\nCrews of the Almery ferries began a strike on Monday. Forty-two sailings were cancelled, the harbour office said.\n';
const SENTENCE = 'Fifty-two sailings were cancelled, the harbour office said [@ferry].';

const corpus = (): MemoryIndex => indexOf({ ferry: { text: ARTICLE }, grain: { text: 'Grain\n\nWheat was dear.\n' } });

function check(index: MemoryIndex, text: string, marks: Marks = new Map()): Promise<DocumentReport> {
  return checkBriefing(parseBriefing(text), { index, acceptedNames: new Set(), marks }, new CheckCache());
}

async function marksOn(index: MemoryIndex, text: string, code: string): Promise<Marks> {
  const report = await check(index, text);
  const finding = report.findings.find((one) => one.code === code);
  assert.ok(finding, report.findings.map((one) => one.code).join());
  const made = await markFor({ briefing: parseBriefing(text), report }, finding, { initials: ' A\nB ', reason: 'Corrected in print; the clerk confirmed 52 *by phone*.' }, index);
  assert.ok(made);
  assert.equal(made.mark.initials, 'A B');
  return new Map([[markKey(made.mark), { ...made.mark, date: '2031-05-03' }]]);
}

describe('a finding that was checked by hand', () => {
  test('is told apart, with everything that was found', async () => {
    const index = corpus();
    const marks = await marksOn(index, SENTENCE, 'figure.mismatch');
    const { findings, marked } = await check(index, SENTENCE, marks);
    assert.deepEqual(findings, []);
    assert.deepEqual(marked.map(({ code, severity, mark }) => [code, severity, mark.initials]), [['figure.mismatch', 'warning', 'A B']]);
    assert.equal(marked[0]!.evidence[0]!.article.id, 'ferry');
  });

  test('stays so where the article changes elsewhere, and in other typography', async () => {
    const index = corpus();
    const marks = await marksOn(index, SENTENCE, 'figure.mismatch');
    index.apply({ added: [articleFrom('ferry', { text: `${ARTICLE.replace('Forty-two sailings were', 'Forty-two  sailings\nwere')}\nThe weather was fair.\n` })], removed: [] });
    assert.deepEqual((await check(index, SENTENCE, marks)).findings, []);
  });

  test('is open again when the passage changes, and says who had checked it', async () => {
    const index = corpus();
    const marks = await marksOn(index, SENTENCE, 'figure.mismatch');
    index.apply({ added: [articleFrom('ferry', { text: ARTICLE.replace('Forty-two', 'Forty-three') })], removed: [] });
    const { findings, marked } = await check(index, SENTENCE, marks);
    assert.deepEqual(marked, []);
    assert.equal(findings[0]!.code, 'figure.mismatch');
    assert.match(findings[0]!.message, /checked by hand by A B on 2031-05-03, but the source has changed/);
    assert.equal(findings[0]!.lapsed?.reason, 'Corrected in print; the clerk confirmed 52 *by phone*.');
  });

  test('is open again when the sentence changes', async () => {
    const index = corpus();
    const marks = await marksOn(index, SENTENCE, 'figure.mismatch');
    const { findings, marked } = await check(index, SENTENCE.replace('were cancelled', 'were all cancelled'), marks);
    assert.deepEqual([findings.map(({ code }) => code), marked], [['figure.mismatch'], []]);
    assert.doesNotMatch(findings[0]!.message, /by hand/);
  });

  test('without a passage holds while the sentence stands', async () => {
    const index = corpus();
    const text = 'We thank Rolf Ankerby for the tea.';
    const { findings, marked } = await check(index, text, await marksOn(index, text, 'name.unknown'));
    assert.deepEqual([findings, marked.map(({ code }) => code)], [[], ['name.unknown']]);
  });

  test('keeps its mark to its code', async () => {
    const index = corpus();
    const marks = await marksOn(index, SENTENCE, 'figure.mismatch');
    const moved: Marks = new Map([...marks.values()].map((mark) => [markKey({ ...mark, code: 'date.mismatch' }), { ...mark, code: 'date.mismatch' as const }]));
    assert.equal((await check(index, SENTENCE, moved)).findings.length, 1);
  });

  test('can be marked from its quick fixes, and the mark taken back', async () => {
    const index = corpus();
    const briefing = parseBriefing(SENTENCE);
    const at = { start: 2, end: 2 };
    const open = fixesFor({ briefing, report: await check(index, SENTENCE) }, at);
    const mark = open.find(({ command }) => command?.name === 'stet.markAsChecked')?.command;
    assert.ok(mark && 'fingerprint' in mark, open.map(({ title }) => title).join());
    const marks = await marksOn(index, SENTENCE, 'figure.mismatch');
    assert.ok(marks.has(markKey({ code: 'figure.mismatch', fingerprint: mark.fingerprint })));
    const settled = fixesFor({ briefing, report: await check(index, SENTENCE, marks) }, at);
    assert.deepEqual(settled.map(({ command, title }) => [command?.name, title]), [['stet.removeMark', 'Take back the mark of A B: show figure.mismatch again']]);
  });

  test('shows who let it stand, and why, in its hover, as plain words', async () => {
    const index = corpus();
    const marks = await marksOn(index, SENTENCE, 'figure.mismatch');
    const document = { briefing: parseBriefing(SENTENCE), report: await check(index, SENTENCE, marks) };
    const card = await hoverAt(document, 2, { index, linkTo: () => 'file:///corpus/ferry.txt' });
    assert.match(card?.markdown ?? '', /^\*\*Checked by hand\*\* · A B · 3 May 2031\n\nCorrected in print; the clerk confirmed 52 \\\*by phone\\\*\./);
    assert.match(card?.markdown ?? '', /Ferry crews walk out/);
  });
});
