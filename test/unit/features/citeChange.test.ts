import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseBriefing } from '../../../server/src/briefing/parseBriefing.js';
import { citeChange } from '../../../server/src/features/citeChange.js';

/** The text after an article was cited in its first sentence, or in the sentence that begins with `at`. */
function cited(text: string, at = text.slice(0, 5)): string {
  const briefing = parseBriefing(text);
  const block = briefing.blocks.find((candidate) => candidate.start <= text.indexOf(at) && text.indexOf(at) < candidate.start + candidate.content.source.length)!;
  const statement = block.content.statements.find(({ start }) => block.start + start === text.indexOf(at))!;
  const { span, newText } = citeChange({ briefing }, { start: block.start + statement.start, end: block.start + statement.end }, 'dam');
  return text.slice(0, span.start) + newText + text.slice(span.end);
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
    ['Does @lake say that the dam holds? No.', 'Does @lake say that the dam holds [@dam]? No.'],
  ];
  for (const [before, after, at] of CASES) {
    it(before, () => {
      assert.equal(cited(before, at ?? before.slice(0, 5)), after);
    });
  }
});
