// What the first lines of a copied page say of it: title, day and author, with and without the head of its paper.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readArticle } from '../../../server/src/ingest/readArticle.js';

const BODY = 'The ferry between Hallem and Orrin will run again from Monday, the harbour office said. Some forty passengers waited on the quay.\n\nIts captain, Ida Lomm, spoke of a long winter.';

interface Head {
  readonly lines: string;
  readonly title: string;
  readonly date?: string;
  readonly author?: string;
}

const HEADS: readonly Head[] = [
  { lines: 'Ferry to run again\n\nBy Per Tessen', title: 'Ferry to run again', author: 'Per Tessen' },
  { lines: 'Ferry to run again\n\n9 April 2041  |  By Per Tessen  |  12 comments', title: 'Ferry to run again', date: '2041-04-09', author: 'Per Tessen' },
  { lines: 'Ferry to run again\nBy Per Tessen, valley correspondent\nPublished Wednesday 6 March 2041, 18:05\n\nShare  Print  4 min listen', title: 'Ferry to run again', date: '2041-03-06', author: 'Per Tessen' },
  { lines: 'Ferry to run again\nBy Per Tessen and Ida van Holt, Hallem\nSeptember 18, 2041 7:05 AM CET', title: 'Ferry to run again', date: '2041-09-18', author: 'Per Tessen and Ida van Holt' },
  { lines: 'Ferry to run again\nBy our harbour reporter Per Tessen\nPublished 15 October 2041, 18:40 | Updated 21:15', title: 'Ferry to run again', date: '2041-10-15', author: 'Per Tessen' },
  { lines: 'Ferry to run again\n17/10/2041 – 09h12', title: 'Ferry to run again', date: '2041-10-17' },
  { lines: 'The Hallem Gazette\nTuesday 16 April 2041\n\nSubscribe | Log in | E-paper\n\nFerry to run again\n\nFrom our correspondent Per Tessen, Orrin', title: 'Ferry to run again', date: '2041-04-16', author: 'Per Tessen' },
  { lines: 'Hallem Harbour Mail\nNews . Shipping . Opinion . Tide tables\n\nFerry to run again', title: 'Ferry to run again' },
  { lines: 'COAST NEWS AGENCY\nMenu  Politics  Economy  Regions  Sport\n\nFerry to run again', title: 'Ferry to run again' },
  { lines: 'Hallem Review, 27 October 2041\n\nFerry to run again', title: 'Ferry to run again', date: '2041-10-27' },
  // What only looks like the head of a page.
  { lines: 'Court Orders Review\n3 May 2041', title: 'Court Orders Review', date: '2041-05-03' },
  { lines: 'Ferry Stopped by Storm', title: 'Ferry Stopped by Storm' },
  { lines: 'Ferry stopped on 3 May 2041 by storm', title: 'Ferry stopped on 3 May 2041 by storm' },
  { lines: 'Ferry to run again\n\nBy Monday the ice will be gone', title: 'Ferry to run again' },
  { lines: 'Ferry to run again\n\nBy Staff Reporter\n02/03/2041', title: 'Ferry to run again' },
];

for (const { lines, title, date, author } of HEADS) {
  for (const ending of ['.txt', '.md']) {
    test(`${ending}: ${lines.replaceAll('\n', ' / ')}`, async () => {
      const { sources } = await readArticle(`/c/a${ending}`, new TextEncoder().encode(`${lines}\n\n${BODY}\n`));
      const { metadata } = sources[0]!;
      assert.deepEqual({ title: metadata.title, date: metadata.date, author: metadata.author }, { title, date, author });
    });
  }
}

test('front matter comes before what the lines say', async () => {
  const { sources } = await readArticle('/c/a.md', new TextEncoder().encode(`---\ndate: 2041-01-02\nauthor: Ida Lomm\n---\nFerry to run again\n\n9 April 2041 | By Per Tessen\n\n${BODY}\n`));
  assert.equal(sources[0]!.metadata.date, '2041-01-02');
  assert.equal(sources[0]!.metadata.author, 'Ida Lomm');
});
