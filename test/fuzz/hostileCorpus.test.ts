import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { analyseArticle } from '../../server/src/articles/analyseArticle.js';
import { parseBriefing } from '../../server/src/briefing/parseBriefing.js';
import { checkBriefing } from '../../server/src/checks/checkBriefing.js';
import { CheckCache } from '../../server/src/checks/checkCache.js';
import { hoverAt } from '../../server/src/features/hover.js';
import { MemoryIndex } from '../../server/src/index/memory.js';
import { readArticle } from '../../server/src/ingest/readArticle.js';
import { activeParts, BIDI_CONTROLS } from '../support/inertMarkdown.js';
import { articlesOf, indexOf } from './corpus.js';

const LINK = 'file:///fuzz/article';
const linkTo = (): string => LINK;

const EVIL = [
  '[go](command:stet.rebuildIndex)', '[go]: command:evil', '![p](https://t.example/p.png)', '<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '<a href="command:evil">x</a>', '<https://e.example>', '&lt;b&gt;', '&#60;b>', '`code`', '```', '~~x~~', '**b**', '__b__', '*i*', '| a | b |', '|-|-|', '# h', '> q', '- l',
  '\u202egnp.exe', '\u2066x\u2069', '\u200f', '\\', '\\[', '](', '$(sync)', '[^1]', '[^1]: x', '<!--', '-->', 'www.e.example', 'http://e.example/?a=[b](c)',
];
const evil = fc.array(fc.constantFrom(...EVIL, 'the harbour', 'was closed', 'ships', ' ', ' ', ', '), { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(' '));

describe('hostile words of the corpus', () => {
  it('stay words in every card of a briefing that rests on them', async () => {
    let cards = 0;
    await fc.assert(
      fc.asyncProperty(evil, evil, evil, async (title, said, about) => {
        const words = `We will not open the harbour ${said} before the ships are safe`;
        const files = { 'evil.txt': `The harbour ${title}\n\nHarbour master Tobin Reyk spoke of ${about} on Monday. "${words}," Reyk said.\n\nSome 42 ships ${said} lay in the harbour of Almery.\n` };
        const articles = await articlesOf({ ...files, 'meta.md': `---\ntitle: ${JSON.stringify(title)}\noutlet: ${JSON.stringify(said)}\nauthor: ${JSON.stringify(about)}\n---\nTobin Reyk, the harbour master, spoke of ${about} in the harbour of Almery.\n` });
        const index = indexOf(articles);
        const text = 'Tobin Reyk said: “We will not open the harbour before the ships are safe” [@evil].\n\nSome 43 ships lay in the harbour of Almery [@meta].\n';
        const briefing = parseBriefing(text);
        const report = await checkBriefing(briefing, { index, acceptedNames: new Set() }, new CheckCache());
        for (let offset = 0; offset < text.length; offset += 11) {
          const card = await hoverAt({ briefing, report }, offset, { index, linkTo });
          if (card === undefined) continue;
          cards++;
          assert.deepEqual([...new Set(activeParts(card.markdown))].filter((part) => part !== LINK), [], card.markdown);
          assert.doesNotMatch(card.markdown, BIDI_CONTROLS);
          assert.ok(card.markdown.length < 20_000);
        }
      }),
      { seed: 16, numRuns: 20 },
    );
    assert.ok(cards > 60, `only ${cards} cards`);
  });
});

/** Generous: on an idle machine each takes a tenth of it. What is not linear in the length of a line takes many minutes. */
const PATIENCE_MS = 60_000;

describe('one line of up to five megabytes', () => {
  /** What the line repeats, and how many megabytes of it. */
  const LINES: Readonly<Record<string, readonly [string, number]>> = {
    'plain words': ['The harbour was closed on Monday and nobody said why ', 5],
    'one word': ['a', 5],
    'opening marks': ['“', 0.3],
    'straight marks': ['" ', 1],
    'capital words': ['Tobin Reyk ', 1],
    'names with points': ['A.B. ', 0.5],
    brackets: ['[', 0.5],
    points: ['. ', 0.5],
    'short sentences': ['He said “no” on 4 March. ', 0.5],
  };
  for (const [name, [piece, megabytes]] of Object.entries(LINES)) {
    it(`of ${name} is read and indexed, and a briefing is checked against fifty kilobytes of it`, async () => {
      const started = performance.now();
      const index = new MemoryIndex();
      for (const [id, size] of [['long', megabytes * 1e6], ['line', 5e4]] as const) {
        const text = `Title\n\nx ${piece.repeat(Math.floor(size / Buffer.byteLength(piece)))}`;
        const { sources: [source], problems } = await readArticle(`/fuzz/${id}.txt`, Buffer.from(text));
        assert.ok(source !== undefined || problems.length > 0);
        if (source !== undefined) index.apply({ added: [analyseArticle(source)], removed: [] });
        if (id === 'long') index.apply({ added: [], removed: ['/fuzz/long.txt'] });
      }
      const text = 'Reyk said: “The harbour was closed on Monday and nobody asked why” [@line].\n';
      const briefing = parseBriefing(text);
      const report = await checkBriefing(briefing, { index, acceptedNames: new Set() }, new CheckCache());
      for (let offset = 0; offset < text.length; offset += 7) {
        const card = await hoverAt({ briefing, report }, offset, { index, linkTo });
        assert.ok((card?.markdown.length ?? 0) < 20_000);
      }
      // A timeout cannot stop what never waits; this says so when it is over.
      assert.ok(performance.now() - started < PATIENCE_MS);
    });
  }
});
