import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { parseBriefing } from '../../server/src/briefing/parseBriefing.js';
import { checkBriefing, type SettledFinding } from '../../server/src/checks/checkBriefing.js';
import { CheckCache } from '../../server/src/checks/checkCache.js';
import { readBrackets } from '../support/markedText.js';
import { indexOf } from '../support/statementFixture.js';

const STOCK = 'The union said the matter was now before the labour court of the northern province.';

const index = indexOf({
  ferry: {
    text: `The last ferry to Almery

The old ferry groaned like a door that nobody had oiled, and the passengers stood along the rail counting gulls.

Harbour master Tobin Reyk expects the timetable to shrink again before the winter storms close the outer channel. “A harbour lives on patience and borrowed rope,” Reyk said.

Deputy Transport Minister Ilse Varnholt of the Almery Coastal Alliance told reporters on Monday that 42 sailings had been cancelled.
`,
  },
  'ferry-copy': {
    text: `Ferry groans on

The old ferry groaned like a door that nobody had oiled, and the passengers stood along the rail counting gulls.
`,
  },
  mill: { text: `A mill closes\n\nWorkers left at noon. ${STOCK} The gate stayed open.\n` },
  quarry: { text: `A quarry closes\n\nDust hung over the road. On Friday the union said the matter was now before the labour court of the northern province. Nobody came.\n` },
  tannery: { text: `A tannery closes\n\nThe vats were empty. The owner shrugged; the union said the matter was now before the labour court of the northern province, and left.\n` },
});

async function unmarked(text: string, severity: Record<string, 'hint' | 'off'> = { 'quote.unmarked': 'hint' }): Promise<SettledFinding[]> {
  const report = await checkBriefing(parseBriefing(text), { index, acceptedNames: new Set(), severity }, new CheckCache());
  return report.findings.filter(({ code }) => code === 'quote.unmarked');
}

function applied(text: string, { fixes }: SettledFinding): string {
  const edits = [...(fixes[0]?.edits ?? [])].sort((a, b) => b.span.start - a.span.start);
  return edits.reduce((so, { span, newText }) => so.slice(0, span.start) + newText + so.slice(span.end), text);
}

describe('quote.unmarked', () => {
  const fires: readonly (readonly [marked: string, fixed: string])[] = [
    ['On the crossing ⟦the old ferry groaned like a door that nobody had oiled⟧.', 'On the crossing “the old ferry groaned like a door that nobody had oiled” [@ferry].'],
    ['Everyone on board ⟦stood along the rail counting gulls⟧ until dark [@ferry].', 'Everyone on board “stood along the rail counting gulls” until dark [@ferry].'],
    ['The forecast: ⟦the winter storms close the outer channel⟧ soon.', 'The forecast: “the winter storms close the outer channel” soon [@ferry].'],
    ['We hear that ⟦a harbour lives on patience and borrowed rope⟧.', 'We hear that “a harbour lives on patience and borrowed rope” [@ferry].'],
    ['- The pier, where ⟦the passengers stood along the rail⟧, is shut.', '- The pier, where “the passengers stood along the rail”, is shut [@ferry].'],
    ['He says "so", and ⟦the passengers stood along the rail⟧ there.', 'He says "so", and "the passengers stood along the rail" there [@ferry].'],
  ];
  for (const [marked, fixed] of fires) {
    test(`fires: ${marked}`, async () => {
      const { text, marks } = readBrackets(marked);
      const found = await unmarked(text);
      assert.deepEqual(found.map(({ start, end }) => text.slice(start, end)), marks.map(({ start, end }) => text.slice(start, end)));
      assert.equal(found[0]!.severity, 'hint');
      assert.equal(applied(text, found[0]!), fixed);
    });
  }

  const silent = [
    // Marked, as a quotation or as a block quote.
    'As the paper has it, “the old ferry groaned like a door that nobody had oiled” [@ferry].',
    '> The old ferry groaned like a door that nobody had oiled.',
    // Four words, or the same words in another order.
    'The boat groaned like a door in the wind.',
    'Along the rail the passengers stood and counted gulls.',
    // Names, offices and figures say what they say.
    'Deputy Transport Minister Ilse Varnholt of the Almery Coastal Alliance told reporters on Monday that nothing was settled.',
    // The title of an article.
    'We also read the last ferry to Almery.',
    // A phrase of many articles, otherwise different.
    'By then the union said the matter was now before the labour court of the northern province.',
    // Headings and code.
    '# The old ferry groaned like a door that nobody had oiled',
    '    the old ferry groaned like a door that nobody had oiled',
    // Words of every day.
    'It was the first time in two years that he said so.',
    '<!-- stet-ignore-next quote.unmarked -->\nThe old ferry groaned like a door that nobody had oiled.',
  ];
  for (const text of silent) {
    test(`is silent: ${text}`, async () => {
      assert.deepEqual(await unmarked(text), []);
    });
  }

  test('is off unless a setting asks for it', async () => {
    const text = 'The old ferry groaned like a door that nobody had oiled.';
    assert.deepEqual(await unmarked(text, {}), []);
    assert.equal((await unmarked(text)).length, 1);
  });

  test('a change of the setting takes effect on blocks that were checked before', async () => {
    const briefing = parseBriefing('The old ferry groaned like a door that nobody had oiled.');
    const cache = new CheckCache();
    const check = async (severity: 'hint' | 'off'): Promise<number> =>
      (await checkBriefing(briefing, { index, acceptedNames: new Set(), severity: { 'quote.unmarked': severity } }, cache)).findings.filter(({ code }) => code === 'quote.unmarked').length;
    assert.deepEqual([await check('off'), await check('hint'), await check('off')], [0, 1, 0]);
  });

  test('names the speaker whose words they are, and takes copies of one story for one', async () => {
    const [spoken] = await unmarked('We hear that a harbour lives on patience and borrowed rope.');
    assert.match(spoken!.message, /They are .*Reyk's\./);
    const [copied] = await unmarked('The old ferry groaned like a door that nobody had oiled.');
    assert.match(copied!.message, /“The last ferry to Almery” has these 11 words/);
    const [cited] = await unmarked('The old ferry groaned like a door that nobody had oiled [@ferry-copy].');
    assert.equal(cited!.evidence[0]!.article.id, 'ferry-copy');
  });
});
