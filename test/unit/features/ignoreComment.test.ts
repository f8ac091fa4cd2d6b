import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Briefing } from '../../../server/src/briefing/briefing.js';
import { parseBriefing } from '../../../server/src/briefing/parseBriefing.js';
import { ignoreHere } from '../../../server/src/features/ignoreComment.js';

/** The prose of a briefing's blocks, with their kinds: what an ignoring comment must leave as it was. */
function proseOf(briefing: Briefing): string[] {
  return briefing.blocks.filter((block) => block.content.kind !== 'html').map((block) => `${block.content.kind}: ${block.content.prose.text}`);
}

/** Ignores the finding at `XXX` and gives the new text, after seeing that it is ignored there and nothing else changed. */
function ignoring(text: string): string {
  const before = parseBriefing(text);
  const change = ignoreHere(before, text.indexOf('XXX'), 'name.unknown');
  assert.ok(change, 'a comment can stand here');
  const result = text.slice(0, change.span.start) + change.newText + text.slice(change.span.end);
  const after = parseBriefing(result);
  const at = result.indexOf('XXX');
  assert.ok(after.ignores.some((ignore) => ignore.start <= at && at < ignore.end && ignore.codes?.includes('name.unknown') === true), 'the finding is ignored');
  assert.deepEqual(proseOf(after), proseOf(before));
  return result;
}

describe('ignoreHere', () => {
  const comment = '<!-- stet-ignore-next name.unknown -->';
  it('stands before a paragraph', () => assert.equal(ignoring('One.\n\nFour XXX six.\n'), `One.\n\n${comment}\nFour XXX six.\n`));
  it('stands before the item of a list', () => assert.equal(ignoring('- a\n- d XXX e\n- f\n'), `- a\n${comment}\n- d XXX e\n- f\n`));
  it('keeps the numbers of a list', () => assert.equal(ignoring('1. a\n2. d XXX e\n'), `1. a\n${comment}\n2. d XXX e\n`));
  it('is indented as a nested item is', () => assert.equal(ignoring('- a\n  - b XXX c\n  - d\n'), `- a\n  ${comment}\n  - b XXX c\n  - d\n`));
  it('is indented as an item’s second paragraph is', () => assert.equal(ignoring('- a\n\n  para XXX\n'), `- a\n\n  ${comment}\n  para XXX\n`));
  it('stands before the whole block quote', () => assert.equal(ignoring('> one\n> XXX two\n>\n> three\n'), `${comment}\n> one\n> XXX two\n>\n> three\n`));
  it('stands before the whole table', () => assert.equal(ignoring('| a | b |\n| --- | --- |\n| c | XXX |\n'), `${comment}\n| a | b |\n| --- | --- |\n| c | XXX |\n`));
  it('stands before a footnote', () => assert.equal(ignoring('T.[^1]\n\n[^1]: Note XXX.\n'), `T.[^1]\n\n${comment}\n[^1]: Note XXX.\n`));
  it('stands before a heading that has a line under it', () => assert.equal(ignoring('Head XXX\n====\n'), `${comment}\nHead XXX\n====\n`));
  it('keeps the line ends of the document', () => assert.equal(ignoring('One.\r\n\r\nXXX.\r\n'), `One.\r\n\r\n${comment}\r\nXXX.\r\n`));
  it('cannot stand in front matter', () => {
    const text = '---\ntitle: XXX\n---\n\nOne.\n';
    assert.equal(ignoreHere(parseBriefing(text), text.indexOf('XXX'), 'name.unknown'), undefined);
  });
});
