import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { overviewOf } from '../../../server/src/features/overview.js';
import { sectionLenses } from '../../../server/src/features/sectionLenses.js';
import { sourceCounts, SourceCountCache } from '../../../server/src/features/sourceCounts.js';
import { checkedText, LAKE_ARTICLES } from '../../support/checkedText.js';
import { indexOf } from '../../support/statementFixture.js';

const index = indexOf(LAKE_ARTICLES);

const BRIEFING = `Lake Orsa stood at 211 metres [@lake-levels].

# Lake Orsa

What can be done?

## The water

The Water Office closed 19 wells on the northern shore [@lake-levels].

“We have pumped too much for too long, and the lake is sending us the bill,” Odile Brandt said [@lake-levels].

The wells
=========

The Water Office closed 14 wells on the northern shore [@lake-levels]. Nobody in Tarn has a bicycle with three green saddles [@lake-union].

## Nothing here
`;

describe('the overview of a briefing', () => {
  it('counts what is sourced and what is exact', async () => {
    const overview = await overviewOf(await checkedText(index, BRIEFING));
    assert.deepEqual([overview.statements, overview.sourced, overview.quotations, overview.exact], [5, 3, 1, 1]);
  });

  it('has every statement under its heading, and what stands before the first one', async () => {
    const { sections } = await overviewOf(await checkedText(index, BRIEFING));
    assert.deepEqual(sections.map(({ title, level, items }) => [title, level, items.map(({ kind, state }) => `${kind} ${state}`)]), [
      ['', 0, ['statement good']],
      ['Lake Orsa', 1, []],
      ['The water', 2, ['statement bad', 'statement good', 'quotation good']],
      ['The wells', 1, ['statement good', 'statement open']],
      ['Nothing here', 2, []],
    ]);
  });

  it('says what was found, the gravest first, a quotation apart from its sentence', async () => {
    const altered = BRIEFING.replace('for too long', 'for many summers');
    const { sections } = await overviewOf(await checkedText(index, altered));
    const items = sections.find(({ title }) => title === 'The water')!.items;
    const quotation = items.find(({ kind }) => kind === 'quotation');
    assert.equal(quotation?.severity, 'error');
    assert.equal(quotation?.messages.length, 1);
    const sentence = items.filter(({ kind }) => kind === 'statement').at(-1);
    assert.equal(sentence?.state, 'open');
    assert.deepEqual(sentence?.messages, []);
  });

  it('gives way between its items, and is not kept half made where it is given up', async () => {
    const checked = await checkedText(index, BRIEFING);
    let pauses = 0;
    await assert.rejects(overviewOf(checked, async () => {
      if (++pauses === 3) throw new Error('A key was struck.');
    }), /A key was struck/);
    pauses = 0;
    const overview = await overviewOf(checked, async () => void pauses++);
    assert.equal(pauses, 6);
    assert.deepEqual(overview, await overviewOf(await checkedText(index, BRIEFING)));
  });

  it('of an empty document is empty', async () => {
    assert.deepEqual(await overviewOf(await checkedText(index, '')), { statements: 0, sourced: 0, quotations: 0, exact: 0, sections: [] });
  });
});

describe('the lens over a section', () => {
  it('counts its statements with those of its subsections, and is missing where there are none', async () => {
    const lenses = sectionLenses(await overviewOf(await checkedText(index, BRIEFING)));
    assert.deepEqual(lenses.map(({ title }) => title), ['2 statements, 1 contradicted', '2 statements, 1 contradicted', '2 statements, 1 unsupported']);
    assert.deepEqual(lenses.map(({ start }) => BRIEFING.slice(start, start + 8)), ['# Lake O', '## The w', 'The well']);
  });

  it('says nothing yet of the sentence that is being typed', async () => {
    const start = BRIEFING.indexOf('Nobody in Tarn');
    const lenses = sectionLenses(await overviewOf(await checkedText(index, BRIEFING)), { start, end: start + 40 });
    assert.equal(lenses.at(-1)?.title, '2 statements, all sourced');
  });
});

describe('the count of independent sources', () => {
  const whole = { start: 0, end: BRIEFING.length };

  it('stands after each statement, copies of one story counted once', async () => {
    const counts = await sourceCounts(await checkedText(index, BRIEFING), whole, 'on', index, new SourceCountCache().of(index));
    assert.deepEqual(counts.map(({ label }) => label), ['2 sources', 'no source', '1 source', '1 source', 'no source']);
    assert.match(BRIEFING.slice(0, counts[0]!.at), /211 metres$|\.$|\]$/);
  });

  it('only where none bears the statement out, where that is asked for', async () => {
    const counts = await sourceCounts(await checkedText(index, BRIEFING), whole, 'onlyNone', index, new SourceCountCache().of(index));
    assert.deepEqual(counts.map(({ label }) => label), ['no source', 'no source']);
  });

  it('only within the range, and again from the cache', async () => {
    const cache = new SourceCountCache();
    const document = await checkedText(index, BRIEFING);
    const range = { start: 0, end: 10 };
    const first = await sourceCounts(document, range, 'on', index, cache.of(index));
    assert.equal(first.length, 1);
    assert.deepEqual(await sourceCounts(document, range, 'on', index, cache.of(index)), first);
  });
});
