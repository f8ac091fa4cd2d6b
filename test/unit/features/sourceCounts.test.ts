import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeOfCount } from '../../../server/src/features/sourceCounts.js';

/** The text with a stroke where the count of the statement stands that ends at the first full stop. */
function shown(text: string): string {
  const at = placeOfCount(text, text.indexOf('.') + 1);
  return `${text.slice(0, at)}|${text.slice(at)}`;
}

describe('the place of a count of sources', () => {
  it('is after what cites the sources of the sentence', () => {
    assert.equal(shown('The lake froze.[^1] Nobody fished.'), 'The lake froze.[^1]| Nobody fished.');
    assert.equal(shown('The lake froze. [@lake, p. 3] Nobody fished.'), 'The lake froze. [@lake, p. 3]| Nobody fished.');
    assert.equal(shown('The lake froze. [see @lake; @ice][^2]'), 'The lake froze. [see @lake; @ice][^2]|');
  });

  it('is the end of the sentence where nothing cites', () => {
    assert.equal(shown('The lake froze. Nobody fished.'), 'The lake froze.| Nobody fished.');
    assert.equal(shown('The lake froze. [A note] Nobody fished.'), 'The lake froze.| [A note] Nobody fished.');
    assert.equal(shown('The lake froze.'), 'The lake froze.|');
  });
});
