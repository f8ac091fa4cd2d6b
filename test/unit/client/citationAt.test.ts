import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { citationAt } from '../../../client/src/views/sources/citationAt.js';

/** A line after sources were dropped at the bar. */
function dropped(line: string, ...ids: string[]): string {
  const at = line.indexOf('|');
  const text = line.replace('|', '');
  const citation = citationAt(text, at, ids);
  return text.slice(0, citation.character) + citation.text + text.slice(citation.character);
}

describe('a source that is dropped into a line', () => {
  it('is cited, with a space after a word', () => {
    assert.equal(dropped('The dam holds|.', 'dam'), 'The dam holds [@dam].');
    assert.equal(dropped('The dam holds |.', 'dam'), 'The dam holds [@dam].');
    assert.equal(dropped('|', 'dam'), '[@dam]');
  });
  it('joins the brackets that it is dropped into', () => {
    assert.equal(dropped('The dam holds [@lake|].', 'dam'), 'The dam holds [@lake; @dam].');
  });
  it('never tears a word apart', () => {
    assert.equal(dropped('The dam ho|lds.', 'dam'), 'The dam holds [@dam].');
    assert.equal(dropped('The dam holds [@la|ke; @pell].', 'dam'), 'The dam holds [@lake; @dam; @pell].');
  });
  it('stands in one pair of brackets with the others', () => {
    assert.equal(dropped('So|', 'a', 'b'), 'So [@a; @b]');
  });
});
