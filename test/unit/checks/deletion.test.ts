import assert from 'node:assert/strict';
import { test } from 'node:test';

import { deletionOf } from '../../../server/src/checks/deletion.js';
import { readBrackets } from '../../support/markedText.js';

const CASES: readonly (readonly [marked: string, left: string])[] = [
  ['a single ⟦small⟧ pier', 'a single pier'],
  ['⟦Small⟧ piers stand', 'piers stand'],
  ['“⟦Well⟧, we go”', '“we go”'],
  ['the pier ⟦too⟧.', 'the pier.'],
  ['a single **⟦small⟧** pier', 'a single pier'],
  ['a *⟦big⟧ question*', 'a *question*'],
  ['a *big ⟦old⟧* question', 'a *big* question'],
  ['a single, ⟦small⟧, pier', 'a single, pier'],
  ['a — ⟦small⟧ — pier', 'a — pier'],
  ['a pier ⟦small⟧', 'a pier'],
  ['a ⟦small⟧\npier', 'a\npier'],
];

for (const [marked, left] of CASES) {
  test(`deleting leaves no trace: ${marked}`, () => {
    const { text, marks } = readBrackets(marked);
    const { start, end } = deletionOf(text, marks[0]!);
    assert.equal(text.slice(0, start) + text.slice(end), left);
  });
}
