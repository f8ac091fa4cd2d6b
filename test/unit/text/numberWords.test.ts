import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { numberWordValue, readNumberWords } from '../../../server/src/text/numberWords.js';
import { tokenize } from '../../../server/src/text/tokens.js';

function read(text: string): string {
  const tokens = tokenize(text);
  const at = tokens.findIndex(({ norm }) => numberWordValue(norm) !== undefined);
  const number = at < 0 ? undefined : readNumberWords(tokens, at);
  return number ? `${number.about ? '~' : ''}${number.min === number.max ? number.min : `${number.min}..${number.max}`}${number.isOrdinal ? '.' : ''} +${tokens.length - number.next}` : 'none';
}

describe('numbers in words', () => {
  // The value, `.` after an ordinal, and how many tokens are left after it.
  const cases: readonly [text: string, expected: string][] = [
    ['zero', '0 +0'],
    ['seventeen', '17 +0'],
    ['ninety', '90 +0'],
    ['ninety-nine', '99 +0'],
    ['ninety nine', '99 +0'],
    ['one hundred', '100 +0'],
    ['one hundred and one', '101 +0'],
    ['nine hundred ninety-nine', '999 +0'],
    ['twelve thousand', '12000 +0'],
    ['three hundred thousand', '300000 +0'],
    ['three hundred and forty-two thousand', '342000 +0'],
    ['four million', '4000000 +0'],
    ['one and a half billion', '1500000000 +0'],
    ['two trillion', '2000000000000 +0'],
    ['a hundred', '100 +0'],
    ['a hundred thousand', '100000 +0'],
    ['a million', '1000000 +0'],
    ['half a million', '~500000 +0'],
    ['half a dozen', '~6 +0'],
    ['three dozen', '36 +0'],
    ['a dozen', '~12 +0'],
    ['couple of boats', '~2 +1'],
    ['scores', '40..199 +0'],
    ['tens of thousands', '20000..99999 +0'],
    ['hundreds of thousands', '200000..999999 +0'],
    ['tens of millions', '20000000..99999999 +0'],
    ['thousands of boats', '2000..99999 +2'],
    ['first', '1. +0'],
    ['twenty-third', '23. +0'],
    ['two three', '2 +1'],
    ['five boats', '5 +1'],
    ['two and three boats', '2 +3'],
    ['half of the boats', 'none'],
    ['couple', 'none'],
    ['boats', 'none'],
  ];
  for (const [text, expected] of cases) it(`${text} → ${expected}`, () => assert.equal(read(text), expected));
});
