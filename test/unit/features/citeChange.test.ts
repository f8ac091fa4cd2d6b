import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseBriefing } from '../../../server/src/briefing/parseBriefing.js';
import { citeChanges } from '../../../server/src/features/citeChange.js';

/** The text after an article was cited in its first sentence, or in the sentence that begins with `at`. */
function cited(text: string, at = text.slice(0, 5), style: 'bracket' | 'footnote' = 'bracket'): string {
  const briefing = parseBriefing(text);
  const block = briefing.blocks.find((candidate) => candidate.start <= text.indexOf(at) && text.indexOf(at) < candidate.start + candidate.content.source.length)!;
  const statement = block.content.statements.find(({ start }) => block.start + start === text.indexOf(at))!;
  const changes = citeChanges({ briefing }, { start: block.start + statement.start, end: block.start + statement.end }, { id: 'dam' }, style);
  return changes.reduceRight((changed, { span, newText }) => changed.slice(0, span.start) + newText + changed.slice(span.end), text);
}

describe('citing an article in a sentence', () => {
  const CASES: readonly (readonly [string, string, string?])[] = [
    ['The dam holds.', 'The dam holds [@dam].'],
    ['The dam holds', 'The dam holds [@dam]'],
    ['The dam holds [@lake].', 'The dam holds [@lake; @dam].'],
    ['The dam holds [@lake; @pell, p. 3].', 'The dam holds [@lake; @pell, p. 3; @dam].'],
    ['The dam holds. [@lake]', 'The dam holds. [@lake; @dam]'],
    ['The dam holds. The wall leaks [@lake].', 'The dam holds [@dam]. The wall leaks [@lake].', 'The dam'],
    ['The dam holds [@lake]. The wall leaks.', 'The dam holds [@lake]. The wall leaks [@dam].', 'The wall'],
    ['“The dam holds,” Moss said.', '“The dam holds,” Moss said [@dam].'],
    ['The dam holds.[^1]\n\n[^1]: See [@lake].', 'The dam holds [@dam].[^1]\n\n[^1]: See [@lake].'],
    ['Does @lake say that the dam holds? No.', 'Does @lake say that the dam holds [@dam]? No.'],
  ];
  for (const [before, after, at] of CASES) {
    it(before, () => {
      assert.equal(cited(before, at ?? before.slice(0, 5)), after);
    });
  }

  it('comes as a footnote after the full stop, where the settings want footnotes', () => {
    assert.match(cited('The dam holds.\n', 'The d', 'footnote'), /^The dam holds\.\[\^1\]\n+\[\^1\]: \[@dam\]\.\n/);
  });
});
