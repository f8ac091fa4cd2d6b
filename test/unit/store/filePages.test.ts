import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { FilePages } from '../../../server/src/index/store/filePages.js';

/** A file of so many bytes, and how often it was read. */
function fileOf(length: number): { readonly bytes: Buffer; readonly reads: () => number; readonly pages: FilePages } {
  const bytes = Buffer.from(Uint8Array.from({ length }, (_, at) => (at * 2654435761) >>> 24));
  let reads = 0;
  const pages = new FilePages(length, (position, wanted, into) => {
    assert.ok(position + wanted <= length, 'nothing behind the end is read');
    reads++;
    bytes.copy(into, 0, position, position + wanted);
    return into;
  });
  return { bytes, reads: () => reads, pages };
}

test('through pages a file has the bytes that it has, wherever they are and in whatever order they are asked for', () => {
  const length = 2_500_000;
  const { bytes, pages } = fileOf(length);
  const place = fc.tuple(fc.nat(length), fc.oneof(fc.nat(40), fc.nat(70_000))).map(([at, most]) => [at, Math.min(most, length - at)] as const);
  fc.assert(
    fc.property(fc.array(place, { maxLength: 200 }), (places) => {
      for (const [at, count] of places) {
        const found = pages.bytes(at, count);
        if (found === undefined) assert.ok(count > 60_000, 'what is short is never refused');
        else assert.ok(found.equals(bytes.subarray(at, at + count)), `${count} bytes from ${at} on`);
      }
    }),
    { numRuns: 50 },
  );
});

test('what was read lately is not read again, and what is too long for pages drives nothing out', () => {
  const { reads, pages } = fileOf(800_000);
  for (let at = 0; at < 800_000; at += 100) pages.bytes(at, 100);
  const once = reads();
  assert.ok(once < 100);
  assert.equal(pages.bytes(0, 500_000), undefined);
  for (let at = 0; at < 800_000; at += 100) pages.bytes(at, 100);
  assert.equal(reads(), once);
});

test('of a file that is larger than all pages, those stay that are asked for again and again', () => {
  const { reads, pages } = fileOf(8_000_000);
  pages.bytes(1000, 10);
  for (let at = 0; at < 8_000_000; at += 10_000) {
    pages.bytes(at, 10);
    const before = reads();
    pages.bytes(1000, 10);
    assert.equal(reads(), before);
  }
});
