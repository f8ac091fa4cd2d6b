// Files whose content is another format than their ending says, each with each: a problem says so, and nothing of packed bytes or marks becomes somebody's text.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { READABLE_EXTENSIONS } from '../../../../server/src/ingest/formats/formats.js';
import { readArticle } from '../../../../server/src/ingest/readArticle.js';
import { makeZip } from '../../../formats/makePacked.js';
import { SAMPLE_SENTENCE, SAMPLES } from '../../../formats/samples.js';

const sample = (name: string): Uint8Array => SAMPLES[name]!;
const noise = (length: number): number[] => Array.from({ length }, (_, index) => (index * index * 31 + index * 7) % 256);
const PICTURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...noise(3000)]);
const BIB = '@article{harbour, title = {Harbour opens}, date = {2031-03-04}}\n';

/** What may be in a file, and the endings that are right for it. */
const CONTENTS: Readonly<Record<string, { readonly bytes: Uint8Array; readonly own: readonly string[] }>> = {
  text: { bytes: sample('a.txt'), own: ['.txt', '.text', '.md', '.markdown'] },
  'a page': { bytes: sample('a.html'), own: ['.html', '.htm', '.xhtml'] },
  'a PDF file': { bytes: sample('a.pdf'), own: ['.pdf'] },
  'a Word file': { bytes: sample('a.docx'), own: ['.docx'] },
  'a book': { bytes: sample('a.epub'), own: ['.epub'] },
  'a packed web archive': { bytes: sample('a.wacz'), own: ['.wacz'] },
  'another packed file': { bytes: makeZip({ 'notes/a.txt': SAMPLE_SENTENCE }), own: [] },
  'a web archive': { bytes: sample('a.warc'), own: ['.warc', '.warc.gz'] },
  RTF: { bytes: sample('a.rtf'), own: ['.rtf'] },
  // A mail is text, and is read as such under the name of one.
  'a mail': { bytes: sample('a.eml'), own: ['.eml', '.txt', '.text', '.md', '.markdown'] },
  subtitles: { bytes: sample('a.srt'), own: ['.srt', '.vtt'] },
  JSON: { bytes: sample('a.json'), own: ['.json', '.jsonl', '.ndjson'] },
  // So is a table, if nobody says that it is one.
  'a table': { bytes: sample('a.csv'), own: ['.csv', '.tsv', '.txt', '.text', '.md', '.markdown'] },
  'a feed': { bytes: sample('a.rss'), own: ['.rss', '.atom', '.xml'] },
  'a bibliography': { bytes: Buffer.from(BIB), own: ['.bib', '.txt', '.text', '.md', '.markdown'] },
  'a picture': { bytes: PICTURE, own: [] },
  noise: { bytes: Buffer.from(noise(3000)), own: [] },
};

for (const ending of READABLE_EXTENSIONS) {
  test(`${ending}: whatever else is in it is told`, async () => {
    for (const [what, { bytes, own }] of Object.entries(CONTENTS)) {
      const { sources, problems, bibliography } = await readArticle(`/c/a${ending}`, bytes);
      const codes = problems.map(({ code }) => code.replace('corpus.', ''));
      if (own.includes(ending)) assert.deepEqual([codes, sources.length > 0 || bibliography !== undefined], [[], true], what);
      else assert.match(codes.join(' '), /^(?:mislabelled|binary)$/, what);
      for (const { content } of sources) assert.doesNotMatch(content.text, /<\/?(?:p|item|html)>|-->|\{"|PK|%PDF|\\par/, what);
    }
  });

  test(`${ending}: without a byte or of blanks it is empty`, async () => {
    for (const bytes of ['', '\n', ' \r\n\t\n ']) assert.deepEqual((await readArticle(`/c/a${ending}`, Buffer.from(bytes))).problems.map(({ code }) => code), ['corpus.empty']);
  });
}

test('pages and subtitles called texts, and texts called pages, are read as what they are', async () => {
  for (const [name, bytes] of [['a.txt', sample('a.html')], ['a.md', sample('a.html')], ['a.txt', sample('a.vtt')], ['a.txt', sample('a.srt')], ['a.html', sample('a.txt')]] as const) {
    const { sources } = await readArticle(`/c/${name}`, bytes);
    assert.equal(sources.length, 1);
    assert.match(sources[0]!.content.text, /^(?:Harbour opens\n\n)?The harbour of Orsk opened on Friday/);
  }
});

test('a message that PGP encrypted is told as such, in a text and in a mail', async () => {
  const message = '-----BEGIN PGP MESSAGE-----\n\nhQEMA5pH1abcdEAQf/fjgkjGHJKabcdefgh==\n-----END PGP MESSAGE-----\n';
  for (const [name, file] of [['a.txt', message], ['a.md', message], ['a.eml', `From: a@b.example\nSubject: x\n\n${message}`]] as const) {
    assert.deepEqual((await readArticle(`/c/${name}`, Buffer.from(file))).problems.map(({ code }) => code), ['corpus.encrypted'], name);
  }
});

test('a table called one of tabs may be parted otherwise, and both of two columns of one name are read', async () => {
  const { sources, problems } = await readArticle('/c/a.tsv', Buffer.from(`title;note;note;text\nHarbour opens;x;y;${SAMPLE_SENTENCE}\n`));
  assert.deepEqual([problems, sources[0]?.content.text], [[], SAMPLE_SENTENCE]);
});
