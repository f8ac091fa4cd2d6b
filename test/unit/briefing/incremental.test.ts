import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { splitChunks } from '../../../server/src/briefing/chunks.js';
import { findLeaves, type Leaf } from '../../../server/src/briefing/leaves.js';
import { parseMarkdown, spanOf } from '../../../server/src/briefing/markdown.js';
import { parseBriefing } from '../../../server/src/briefing/parseBriefing.js';

const SCRAPS = [
  '\n', '\n', '\n\n', '\n\n', '\r\n\r\n', '\r', '- ', '1. ', '2. ', '2) ', '> ', '    ', '  ', '\t', '```', '~~~', '<!--', '-->', '<div>', '</div>', '<script>', 'word ', 'Voss said ', '“', '”', '"', '[^1]', '[^1]: note', '[ref]',
  '[ref]: x.txt', '\n\n[ref]: y.txt\n\n', '[@a] ', '[@b; see @c]', '@id ', '# ', '---', '===', '| a | b |\n| - | - |\n', '*', '**', '`', '\\', '&amp;', '😀', '. ', '? ', '<!-- stet-ignore-next -->', '<!-- stet-ignore-start -->',
  '<!-- stet-ignore-end -->', '[x](y.txt)', '![i](p.png)', 'https://a.example', '\ufeff', '\u0000', '* * *', '[^1]: [@z]\n', '— Mira Holt',
];
/** The same documents in every run; another seed is tried with `STET_TEST_SEED=n`. */
const SEED = Number(process.env['STET_TEST_SEED'] ?? 20311);
const scrap = fc.constantFrom(...SCRAPS);
const document = fc.array(scrap, { maxLength: 40 }).map((scraps) => scraps.join(''));
const edit = fc.record({ at: fc.nat(1000), removed: fc.nat(12), inserted: fc.array(scrap, { maxLength: 3 }).map((scraps) => scraps.join('')) });

describe('parsing again after an edit', () => {
  it('gives what parsing from scratch gives, with every source in its place', () => {
    fc.assert(
      fc.property(document, fc.array(edit, { minLength: 1, maxLength: 4 }), (first, edits) => {
        let text = first;
        let briefing = parseBriefing(text);
        for (const { at, removed, inserted } of edits) {
          const place = text.length === 0 ? 0 : at % (text.length + 1);
          text = text.slice(0, place) + inserted + text.slice(place + removed);
          briefing = parseBriefing(text, briefing);
          assert.deepEqual(briefing, parseBriefing(text));
          for (const { start, content } of briefing.blocks) assert.equal(text.slice(start, start + content.source.length), content.source);
        }
      }),
      { numRuns: 400, seed: SEED },
    );
  });

  it('cuts a document only where its parts do not depend on each other', () => {
    const shape = (leaf: Leaf, offset: number): unknown => [leaf.kind, leaf.start + offset, leaf.isTableHead, leaf.kind === 'code' || leaf.kind === 'html' ? 0 : leaf.end + offset];
    const isOpen = (markdown: string): boolean => {
      const last = parseMarkdown(`${markdown}\n\nx`).root.children.at(-1);
      return last?.type !== 'paragraph' || spanOf(last).start !== markdown.length + 2;
    };
    fc.assert(
      fc.property(document.filter((text) => !text.startsWith('\ufeff')), (text) => {
        // A leaf without a word is nothing that anyone wrote; the Markdown parser makes empty paragraphs of some markers and not of others.
        const hasWords = (leaf: Leaf, offset: number): boolean => /\p{L}/u.test(text.slice(leaf.start + offset, leaf.end + offset));
        const chunks = splitChunks(text, isOpen);
        // Where front matter is never closed the parser's extension for it reads the next line otherwise than a document without it: it is left off then.
        const whole = findLeaves(parseMarkdown(text, chunks[0]?.isFrontMatter ?? false).root).filter((leaf) => hasWords(leaf, 0)).map((leaf) => shape(leaf, 0));
        const parts = chunks.flatMap((chunk) => findLeaves(parseMarkdown(chunk.text, chunk.isFrontMatter).root).filter((leaf) => hasWords(leaf, chunk.start)).map((leaf) => shape(leaf, chunk.start)));
        assert.deepEqual(parts, whole);
      }),
      { numRuns: 800, seed: SEED },
    );
  });

  const text = '# Talks\n\nVoss left.\n\n- One\n- Two\n  - Three\n\n> Quoted words of somebody.\n\n| a | b |\n| - | - |\n| c | d |\n\nSee [here][r] and note.[^1]\n\n[r]: x.txt\n\n[^1]: [@a]\n';
  const before = parseBriefing(text);
  const keptAfter = (changed: string): string[] => {
    const after = parseBriefing(changed, before);
    const old = new Set(before.blocks.map((block) => block.content));
    return after.blocks.filter((block) => !old.has(block.content)).map((block) => block.content.source);
  };

  it('keeps the contents of all other blocks', () => {
    assert.deepEqual(keptAfter(text.replace('Voss left', 'Voss stays')), ['Voss stays.']);
    assert.deepEqual(keptAfter(text.replace('Two', 'Zwei')), ['Zwei']);
    assert.deepEqual(keptAfter(text.replace('| c |', '| e |')), ['| e | d |']);
    assert.deepEqual(keptAfter(`A new start.\n\n${text}`), ['A new start.']);
    assert.deepEqual(keptAfter(text), []);
  });

  it('reads anew what refers to a definition that changed', () => {
    assert.deepEqual(keptAfter(text.replace('x.txt', 'y.txt')), ['See [here][r] and note.[^1]']);
    assert.deepEqual(keptAfter(text.replace('[@a]', '[@b]')), ['See [here][r] and note.[^1]', '[@b]']);
  });

  it('gives two blocks with the same words a content each', () => {
    const twice = parseBriefing('Same.\n\nSame.', parseBriefing('Same.'));
    assert.notEqual(twice.blocks[0]!.content, twice.blocks[1]!.content);
  });

  it('leaves a part that no writer wrote unread, and says so', () => {
    const { blocks, problems } = parseBriefing(`Voss left.\n\n${'word '.repeat(60_000)}\n\nHolt stayed.`);
    assert.deepEqual(blocks.map((block) => block.content.kind), ['paragraph', 'other', 'paragraph']);
    assert.match(problems[0]!.message, /too long/);
  });

  it('makes all blocks new for another finder of names', () => {
    const after = parseBriefing(text, before, { findNames: () => [] });
    assert.ok(after.blocks.every((block, index) => block.content !== before.blocks[index]!.content));
  });
});
