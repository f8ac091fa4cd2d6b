import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { parseBriefing } from '../../../../server/src/briefing/parseBriefing.js';
import { checkBriefing } from '../../../../server/src/checks/checkBriefing.js';
import { CheckCache } from '../../../../server/src/checks/checkCache.js';
import { authorNames } from '../../../../server/src/features/citing/authorNames.js';
import { updateBibliography } from '../../../../server/src/features/citing/bibliography.js';
import { convertCitations } from '../../../../server/src/features/citing/convert.js';
import { bibliographyEntry } from '../../../../server/src/features/citing/entry.js';
import { insertCitation, insertCitations } from '../../../../server/src/features/citing/insert.js';
import type { TextChange } from '../../../../server/src/features/textChange.js';
import { MemoryIndex } from '../../../../server/src/index/memory.js';
import { articleFrom } from '../../../support/statementFixture.js';

function applied(text: string, changes: readonly TextChange[]): string {
  changes.forEach((change, i) => assert.ok(i === 0 || changes[i - 1]!.span.end <= change.span.start, 'changes overlap'));
  return [...changes].reverse().reduce((so, { span, newText }) => so.slice(0, span.start) + newText + so.slice(span.end), text);
}

const index = new MemoryIndex();
index.apply({
  added: [
    { ...articleFrom('ferry', { text: 'Ferry crews walk out\n\nForty-two sailings were cancelled.\n', date: '2031-03-04' }), metadata: { id: 'ferry', title: 'Ferry crews walk out', author: 'Ada Renn and Bo van Tove', outlet: 'The Almery Lantern', date: '2031-03-04', url: 'https://lantern.example/ferry' } },
    { ...articleFrom('grain', { text: 'Grain\n\nWheat was dear.\n' }), metadata: { id: 'grain', title: 'Is grain *too* dear?', outlet: 'Inner Sea Wire' } },
    { ...articleFrom('quota', { text: 'Quota\n\nHerring is scarce.\n' }), metadata: { id: 'quota', title: 'Quota', author: 'Holt, Sanna', date: '2031' } },
  ],
  removed: [],
});

describe('an entry of a bibliography', () => {
  const expected = {
    news: [
      'Ada Renn and Bo van Tove, “Ferry crews walk out”, *The Almery Lantern*, 4 March 2031: <https://lantern.example/ferry>',
      '“Is grain \\*too\\* dear?”, *Inner Sea Wire*.',
      'Sanna Holt, “Quota”, 2031.',
    ],
    'chicago-author-date': [
      'Renn, Ada, and Bo van Tove. 2031. “Ferry crews walk out.” *The Almery Lantern*, March 4, 2031. <https://lantern.example/ferry>',
      '*Inner Sea Wire*. n.d. “Is grain \\*too\\* dear?”',
      'Holt, Sanna. 2031. “Quota.” 2031.',
    ],
    'chicago-notes': [
      'Renn, Ada, and Bo van Tove. “Ferry crews walk out.” *The Almery Lantern*, March 4, 2031. <https://lantern.example/ferry>',
      '*Inner Sea Wire*. “Is grain \\*too\\* dear?”',
      'Holt, Sanna. “Quota.” 2031.',
    ],
    apa: [
      'Renn, A., & van Tove, B. (2031, March 4). Ferry crews walk out. *The Almery Lantern*. <https://lantern.example/ferry>',
      'Is grain \\*too\\* dear? (n.d.). *Inner Sea Wire*.',
      'Holt, S. (2031). Quota.',
    ],
  } as const;
  for (const [style, entries] of Object.entries(expected)) {
    test(`in the style ${style}`, async () => {
      const cards = await Promise.all(['ferry', 'grain', 'quota'].map((id) => index.card(id)));
      assert.deepEqual(cards.map((card) => bibliographyEntry(card!, style as keyof typeof expected)), entries);
    });
  }

  test('bends the marks of a title, and takes the other kind within those of the style', () => {
    const entry = (title: string, style: keyof typeof expected): string => bibliographyEntry({ id: 'x', path: '/x', title }, style);
    assert.equal(entry('Pilot: "Never" to night shifts', 'news'), '“Pilot: ‘Never’ to night shifts”.');
    assert.equal(entry('“Ferry "Tern" is late”: a report', 'news'), '“‘Ferry “Tern” is late’: a report”.');
    assert.equal(entry('The pilots\' answer: "never"', 'news'), '“The pilots’ answer: ‘never’”.');
    assert.equal(entry('The pilots\' answer: "never"', 'chicago-notes'), '“The pilots’ answer: ‘never.’”');
    assert.equal(entry('The pilots\' answer: "never!"', 'chicago-notes'), '“The pilots’ answer: ‘never!’”');
    assert.equal(entry("A strike of the pilots'", 'chicago-notes'), '“A strike of the pilots’.”');
    assert.equal(entry('The answer: "never"', 'apa'), 'The answer: “never.” (n.d.).');
    assert.equal(entry('A pipe of 12"', 'apa'), 'A pipe of 12". (n.d.).');
  });

  test('takes no address that is none of the web, and no markup', () => {
    const entry = bibliographyEntry({ id: 'x', path: '/x', title: '<img src=x> [a](javascript:b) `c`', author: '*A*', url: 'javascript:alert(1)' }, 'news');
    assert.equal(entry, '\\*A\\*, “\\<img src=x> \\[a](javascript:b) \\`c\\`”.');
  });
});

test('several articles stand in one pair of brackets, or in one footnote', () => {
  const cited = (style: 'bracket' | 'footnote', ...ids: string[]): string => applied('Wheat was dear.\n', insertCitations(parseBriefing('Wheat was dear.\n'), 14, ids.map((id) => ({ id })), style));
  assert.equal(cited('bracket', 'grain', 'quota'), 'Wheat was dear [@grain; @quota].\n');
  assert.equal(cited('footnote', 'grain', 'quota'), 'Wheat was dear[^1].\n\n[^1]: [@grain; @quota].\n');
  assert.equal(cited('footnote'), 'Wheat was dear.\n');
});

test('bylines are read as they come', () => {
  const names = (byline: string): string[] => authorNames(byline).map(({ family, given }) => (given === undefined ? family : `${family}|${given}`));
  assert.deepEqual(names('By Ada Renn'), ['Renn|Ada']);
  assert.deepEqual(names('Renn, Ada; Tove, Bo'), ['Renn|Ada', 'Tove|Bo']);
  assert.deepEqual(names('Ada Renn, Bo Tove and Mira de la Sol'), ['Renn|Ada', 'Tove|Bo', 'de la Sol|Mira']);
  assert.deepEqual(names('Inner Sea Wire staff'), ['Inner Sea Wire staff']);
  assert.deepEqual(names('Oda'), ['Oda']);
  assert.deepEqual(names(' '), []);
});

describe('the bibliography of a briefing', () => {
  const update = async (text: string, style: 'news' | 'apa' = 'news', isWanted = true): Promise<string> => {
    const change = await updateBibliography(parseBriefing(text), index, { style, heading: 'Sources' }, isWanted);
    return change === undefined ? text : applied(text, [change]);
  };
  const TEXT = 'Wheat was dear [@grain].\n\nForty-two sailings were cancelled [@ferry, p. 3], and more [@nobody].\n';

  test('comes to its end, in the order of the citations or by the alphabet, and stays as it is', async () => {
    const once = await update(TEXT);
    assert.match(once, /more \[@nobody\]\.\n\n<!-- stet-bibliography-start -->\n\n## Sources\n\n- “Is grain.*\n- Ada Renn.*\n\n<!-- stet-bibliography-end -->\n$/);
    assert.equal(await update(once), once);
    assert.match(await update(once, 'apa'), /## Sources\n\n- Is grain.*\n- Renn, A\./);
  });

  test('follows the citations', async () => {
    const before = await update(TEXT);
    const after = await update(before.replace(' [@grain]', ''));
    assert.doesNotMatch(after, /Is grain/);
    assert.match(after, /- Ada Renn/);
    assert.doesNotMatch(await update(before.replace(/ \[@[^\]]+\]/g, '')), /^- /m);
  });

  test('is not made where nobody asked for it, or nothing is cited', async () => {
    assert.equal(await update(TEXT, 'news', false), TEXT);
    assert.equal(await update('Nothing.\n'), 'Nothing.\n');
    assert.equal(await update('Wheat [@grain].\n\n<!-- stet-bibliography-start -->\n'), 'Wheat [@grain].\n\n<!-- stet-bibliography-start -->\n\n<!-- stet-bibliography-start -->\n\n## Sources\n\n- “Is grain \\*too\\* dear?”, *Inner Sea Wire*.\n\n<!-- stet-bibliography-end -->\n');
  });

  test('keeps the line breaks of the document', async () => {
    assert.doesNotMatch(await update(TEXT.replaceAll('\n', '\r\n')), /(?<!\r)\n/);
  });

  test('is not checked, and cites nothing', async () => {
    const text = await update('Forty-two sailings were cancelled [@ferry].\n');
    const { statements, findings } = await checkBriefing(parseBriefing(text), { index, acceptedNames: new Set() }, new CheckCache());
    assert.deepEqual(findings, []);
    assert.equal(statements.length, 1);
  });
});

describe('inserting a citation', () => {
  const insert = (marked: string, style: 'bracket' | 'footnote', locator?: string): string => {
    const at = marked.indexOf('|');
    const text = marked.replace('|', '');
    return applied(text, insertCitation(parseBriefing(text), at, { id: 'ferry', ...(locator === undefined ? {} : { locator }) }, style));
  };
  test('in brackets, with spaces where they are missing', () => {
    assert.equal(insert('It was dear|.', 'bracket'), 'It was dear [@ferry].');
    assert.equal(insert('It was dear |and cold.', 'bracket', 'p. 3'), 'It was dear [@ferry, p. 3] and cold.');
    assert.equal(insert('|', 'bracket'), '[@ferry]');
  });
  test('into a citation that is there', () => {
    assert.equal(insert('It was dear [@grain, p. 3]|.', 'bracket'), 'It was dear [@grain, p. 3; @ferry].');
    assert.equal(insert('It was dear [@gr|ain].', 'footnote', 'p. 4'), 'It was dear [@grain; @ferry, p. 4].');
    assert.equal(insert('Dear [a](b)|.', 'bracket'), 'Dear [a](b) [@ferry].');
  });
  test('as a footnote, behind those that are there, before the bibliography', () => {
    assert.equal(insert('Dear|.\n', 'footnote', 'p. 3'), 'Dear[^1].\n\n[^1]: [@ferry, p. 3].\n');
    assert.equal(insert('Dear|. Cold[^1].\n\n[^1]: [@grain].\n', 'footnote'), 'Dear[^2]. Cold[^1].\n\n[^1]: [@grain].\n[^2]: [@ferry].\n');
    assert.equal(insert('Dear|. Cold[^1].\n\n[^1]: [@ferry].\n', 'footnote'), 'Dear[^1]. Cold[^1].\n\n[^1]: [@ferry].\n');
    assert.equal(insert('Dear|', 'footnote'), 'Dear[^1]\n\n[^1]: [@ferry].\n');
  });
  test('a place cannot break out of the citation', () => {
    assert.equal(insert('Dear|.', 'bracket', 'p. 3]; @x [\n'), 'Dear [@ferry, p. 3 x].');
  });
});

describe('converting citations', () => {
  const convert = (text: string, to: 'bracket' | 'footnote') => {
    const { changes, ...counts } = convertCitations(parseBriefing(text), to);
    return { text: applied(text, changes), ...counts };
  };
  const BRACKETS = `# Notes [@grain]

It was dear [@ferry, p. 3], and cold [see @grain; @quota, pp. 4-5]. And wet. [@ferry]

> Herring is scarce.
>
> — Holt [@quota]

As @grain says, it was dear. Code \`[@ferry]\` stays.
`;

  test('to footnotes and back gives the same text, places and all', () => {
    const there = convert(BRACKETS, 'footnote');
    assert.match(there.text, /It was dear\[\^2\], and cold\[\^3\]\. And wet\. \[\^4\]\n/);
    assert.match(there.text, /\[\^2\]: \[@ferry, p\. 3\]\.\n\[\^3\]: \[see @grain; @quota, pp\. 4-5\]\.\n/);
    assert.match(there.text, /Code `\[@ferry\]` stays/);
    assert.equal(there.converted, 5);
    const back = convert(there.text, 'bracket');
    assert.equal(back.text.trimEnd(), BRACKETS.trimEnd());
    assert.deepEqual([back.converted, back.left], [5, 0]);
  });

  test('each sentence cites what it cited', async () => {
    const cites = async (text: string): Promise<string[]> => (await checkBriefing(parseBriefing(text), { index, acceptedNames: new Set() }, new CheckCache())).statements.filter(({ verdict }) => verdict !== 'notChecked').map(({ text: sentence, citations }) => `${sentence}: ${citations.join()}`);
    const text = 'Wheat was dear in the harbour [@grain]. Forty-two sailings were cancelled. Herring is scarce in Almery. [@ferry]\n';
    assert.deepEqual(await cites(convert(text, 'footnote').text), await cites(text));
  });

  test('a footnote that says more than what it cites stays', () => {
    const text = 'Dear[^a]. Cold[^b].\n\n[^a]: It was cheaper before; see [@grain].\n[^b]: See @ferry, p. 3.\n';
    assert.deepEqual(convert(text, 'bracket'), { text: 'Dear[^a]. Cold [see @ferry, p. 3].\n\n[^a]: It was cheaper before; see [@grain].\n', converted: 1, left: 1 });
  });

  test('two references to one footnote become two citations, and equal ones share a footnote', () => {
    const notes = 'Dear[^1]. Cold[^1].\n\n[^1]: [@grain].\n';
    assert.equal(convert(notes, 'bracket').text, 'Dear [@grain]. Cold [@grain].\n');
    assert.equal(convert('Dear [@grain]. Cold [@grain].\n', 'footnote').text, notes);
  });

  test('what has nothing to convert stays as it is', () => {
    for (const text of ['Plain.\n', '', 'A [link](https://x.example) and [^1].\n', '```\n[@ferry]\n```\n']) for (const to of ['bracket', 'footnote'] as const) assert.equal(convert(text, to).text, text);
  });
});
