import assert from 'node:assert/strict';
import { test } from 'node:test';

import { deepLink } from '../../../server/src/features/deepLink.js';
import { spanOf } from './fixtures.js';

const TEXT = `Ferry crews walk out

Crews of the Almery ferries began a strike on Monday, the harbour office said. Forty-two sailings were cancelled.

Nobody was hurt. The boats, which are 30 years old & rusty, stay where they are until the union and the owners have met, and until the dykes have been looked at by an engineer.

Later the office said it again: nobody was hurt. A long-standing quarrel, said the clerk.`;

const PAGE = 'https://lantern.example/ferry';

const CASES: readonly (readonly [passage: string, fragment: string])[] = [
  ['Forty-two sailings were cancelled.', 'Forty%2Dtwo%20sailings%20were%20cancelled.'],
  ['The boats, which are 30 years old & rusty, stay where they are until the union and the owners have met, and until the dykes have been looked at by an engineer.', 'The%20boats%2C%20which%20are%2030,looked%20at%20by%20an%20engineer.'],
  // Over the end of a paragraph from a beginning to an end, never as one piece.
  ['sailings were cancelled.\n\nNobody was hurt.', 'sailings%20were%20cancelled.,Nobody%20was%20hurt.'],
  ['A long-standing quarrel', 'A%20long%2Dstanding%20quarrel'],
];

for (const [passage, fragment] of CASES) {
  test(`a passage of a page: ${passage.slice(0, 50)}`, () => {
    assert.equal(deepLink(PAGE, TEXT, spanOf(TEXT, passage)), `${PAGE}#:~:text=${fragment}`);
  });
}

test('a passage that stands twice is named with the words around it', () => {
  const second = TEXT.indexOf('nobody was hurt');
  assert.equal(deepLink(PAGE, TEXT, { start: second, end: second + 15 }), `${PAGE}#:~:text=said%20it%20again%3A-,nobody%20was%20hurt`);
  const first = TEXT.indexOf('Nobody was hurt');
  assert.equal(deepLink(PAGE, TEXT, { start: first, end: first + 16 }), `${PAGE}#:~:text=Nobody%20was%20hurt.,-The%20boats%2C%20which`);
});

test('a fragment of the address is kept, a text fragment replaced', () => {
  const span = spanOf(TEXT, 'Crews of the');
  assert.equal(deepLink(`${PAGE}#top`, TEXT, span), `${PAGE}#top:~:text=Crews%20of%20the`);
  assert.equal(deepLink(`${PAGE}#:~:text=old`, TEXT, span), `${PAGE}#:~:text=Crews%20of%20the`);
});

test('what is no address of the web, or no words, has no link', () => {
  const span = spanOf(TEXT, 'Crews of the');
  for (const address of ['javascript:alert(1)', 'file:///etc/passwd', 'https://a b', 'ftp://x', '']) assert.equal(deepLink(address, TEXT, span), undefined, address);
  assert.equal(deepLink(PAGE, TEXT, { start: 3, end: 3 }), undefined);
  assert.ok(deepLink(PAGE, 'a \ud800 b', { start: 0, end: 5 }));
});
