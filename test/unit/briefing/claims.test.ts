import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { contentsOf } from './support.js';
import { CLAIMS, NO_CLAIMS } from './claimSentences.js';

/** For each sentence of a text whether it is checked. */
function areChecked(text: string): boolean[] {
  return contentsOf(text).flatMap(({ statements }) => statements.map(({ notChecked }) => notChecked === undefined));
}

describe('a claim, or what no source could tell', () => {
  for (const sentence of CLAIMS) it(`is checked: ${sentence}`, () => assert.deepEqual(areChecked(sentence), [true]));
  for (const sentence of NO_CLAIMS) it(`is left alone: ${sentence}`, () => assert.ok(!areChecked(sentence).includes(true)));
});
