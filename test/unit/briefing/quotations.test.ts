import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { at, blockOf, contentsOf, quotationsOf } from './support.js';

describe('quotations', () => {
  const cases: readonly [what: string, text: string, expected: readonly string[]][] = [
    ['curly marks', 'Voss said “we will go”.', ['we will go']],
    ['straight marks', 'Voss said "we will go".', ['we will go']],
    ['single marks beside apostrophes', "Voss's aide said 'we won't go there' today.", ["we won't go there"]],
    ['emphasis inside', 'Voss said “*we* will **go**”.', ['*we* will **go**']],
    ['escapes and entities inside', 'Voss said “we \\[all\\] &amp; they go”.', ['we \\[all\\] &amp; they go']],
    ['marks written as entities', 'Voss said &ldquo;we will go&rdquo; today.', ['we will go']],
    ['a hard break inside', 'Voss said “we\\\nwill go”.', ['we\\\nwill go']],
    ['marks over lines of a quoted list', '- Voss said “we\n  will go”.', ['we\n  will go']],
    ['a link inside', 'Voss said “we [will](a.txt) go”.', ['we [will](a.txt) go']],
    ['a few words with a cue', 'Voss called it “madness”.', ['madness']],
    ['arm’s length', 'The “peace” lasted a day.', ['~peace']],
    ['a title', 'Her book “The Long Road Home” sold well.', ['~The Long Road Home']],
    ['a nickname', 'Arlen “the Fox” Voss left.', ['~the Fox']],
    ['a name that is given', 'The ship, named “Silver Star”, sank.', ['~Silver Star']],
    ['part of a sentence without a cue', 'There was “no chance at all” of a vote.', ['no chance at all']],
    ['a quotation inside another', 'Voss said: “He told me ‘go now please’ twice.”', ['He told me ‘go now please’ twice.']],
    ['none in code', 'Type `say "hello there you"` now.', []],
    ['none while it is being typed', 'Voss said “we will', []],
    ['one that goes on in the next paragraph', '“We will go.\n\n“We will not stay,” said Voss.', ['We will go.', 'We will not stay,']],
    ['in a table cell', '| Voss | “we will go” |\n| - | - |', ['we will go']],
  ];
  for (const [what, text, expected] of cases) it(what, () => assert.deepEqual(quotationsOf(text), expected));

  it('has its marks in the outer span and its sentence', () => {
    const block = blockOf('It rained. Voss said “*we* go now”.');
    const quotation = block.quotations[0]!;
    assert.equal(at(block, quotation.outer), '“*we* go now”');
    assert.equal(block.prose.text.slice(quotation.prose.start, quotation.prose.end), 'we go now');
    assert.equal(quotation.statement, 1);
  });
});

describe('block quotes', () => {
  const cases: readonly [what: string, text: string, expected: readonly string[]][] = [
    ['are quotations', '> We will go.\n> We will win.', ['We will go.\n> We will win.']],
    ['without their attribution', '> We will go.\n> — Mira Holt, minister', ['We will go.']],
    ['only within their marks, where they have some', '> “We will go there,” Voss said.', ['We will go there,']],
    ['not where a label says that they are the author’s', '> **Note:** We will go there.', []],
    ['nor alerts', '> [!NOTE]\n> We will go there.', []],
    ['whole, with quotations inside', '> We told them “no” and they left the hall at once.', ['We told them “no” and they left the hall at once.']],
  ];
  for (const [what, text, expected] of cases) it(what, () => assert.deepEqual(quotationsOf(text), expected));

  it('have the speaker that stands below', () => {
    for (const text of ['> We will go.\n> — Mira Holt, minister [@a]', '> We will go.\n>\n> — Mira Holt [@a]', '> “We will go.”\n> -- Mira Holt']) {
      assert.equal(contentsOf(text)[0]!.quotations[0]!.speaker?.name, 'Mira Holt', text);
    }
  });
});

describe('speakers', () => {
  const speaker = (text: string): string | undefined => blockOf(text).quotations[0]?.speaker?.name;
  it('are named in the sentence', () => {
    assert.equal(speaker('“We will go,” said Foreign Minister Arlen Voss.'), 'Arlen Voss');
    assert.equal(speaker('Mira Holt warned that “nobody will pay”.'), 'Mira Holt');
  });
  it('are not guessed', () => {
    assert.equal(speaker('“We will go,” he said.'), undefined);
    assert.equal(speaker('Holt brought the “long list of names”.'), undefined);
  });
});
