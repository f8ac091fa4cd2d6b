import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';

import type { CorpusProblem } from '../../../../server/src/articles/article.js';
import { MemoryIndex } from '../../../../server/src/index/memory.js';
import { CorpusFolder } from '../../../../server/src/ingest/corpusFolder.js';
import { FORMATS } from '../../../../server/src/ingest/formats/formats.js';
import { readArticle } from '../../../../server/src/ingest/readArticle.js';
import { makeEpub, makeZip } from '../../../formats/makePacked.js';
import { makeEncryptedPdf } from '../../../formats/makePdf.js';
import { SAMPLE_SENTENCE, SAMPLES } from '../../../formats/samples.js';

/** The codes of the problems of a file, and how many articles it gave; none may take longer than a moment. */
async function outcome(name: string, bytes: Uint8Array, maxBytes?: number): Promise<string> {
  const started = performance.now();
  const { sources, problems } = await readArticle(`/c/${name}`, bytes, maxBytes === undefined ? {} : { maxBytes });
  assert.ok(performance.now() - started < 5000, `${name} took too long`);
  for (const { message } of problems) assertPlain(message);
  return [...problems.map(({ code }) => code.replace('corpus.', '')), ...sources.map(() => 'article')].join(' ');
}

/** Every reason is a sentence with what to do, in words for who is no programmer. */
function assertPlain(message: string): void {
  assert.match(message, /\.$/);
  assert.match(message, /\b(?:Fetch|Save|Give|Exclude|exclude|Fill|Export|export|Split|Name|Have)\b|is left out|are left out|What could be read/, message);
  assert.doesNotMatch(message, /undefined|null\b|\bat position|[Uu]nexpected token|[a-z]Error\b|stack|\[object|is not a function|0x/, message);
}

const cut = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, Math.floor(bytes.length * 0.6));
const spoilt = (bytes: Uint8Array): Uint8Array => bytes.map((byte, index) => (index > 20 && index % 7 === 0 ? (byte * 31 + index) & 255 : byte));

/** What each kind of damage makes of a sound file of each format. */
const EXPECTED: Readonly<Record<string, { readonly truncated: RegExp; readonly damaged: RegExp; readonly pdfInside: RegExp; readonly textInside: RegExp }>> = {
  'a.txt': { truncated: /^truncated article$/, damaged: /^(?:binary|(?:damaged )?article)$/, pdfInside: /^binary$/, textInside: /^article$/ },
  'a.md': { truncated: /^truncated article$/, damaged: /^(?:binary|(?:damaged )?article)$/, pdfInside: /^binary$/, textInside: /^article$/ },
  'a.html': { truncated: /^truncated article$/, damaged: /^binary$/, pdfInside: /^binary$/, textInside: /^mislabelled article$/ },
  'a.mhtml': { truncated: /^truncated article$/, damaged: /^mislabelled$/, pdfInside: /^binary$/, textInside: /^mislabelled$/ },
  'a.pdf': { truncated: /^damaged$/, damaged: /^damaged$/, pdfInside: /^article$/, textInside: /^mislabelled$/ },
  'a.docx': { truncated: /^damaged$/, damaged: /^damaged$/, pdfInside: /^mislabelled$/, textInside: /^mislabelled$/ },
  'a.eml': { truncated: /^(?:truncated )?article$/, damaged: /^damaged article$/, pdfInside: /^binary$/, textInside: /^mislabelled$/ },
  'a.rtf': { truncated: /^truncated article$/, damaged: /^(?:truncated )?(?:empty|article)$/, pdfInside: /^mislabelled$/, textInside: /^mislabelled$/ },
  'a.epub': { truncated: /^damaged$/, damaged: /^damaged$/, pdfInside: /^mislabelled$/, textInside: /^mislabelled$/ },
  'a.vtt': { truncated: /^truncated article$/, damaged: /^(?:empty|mislabelled|binary)$/, pdfInside: /^binary$/, textInside: /^mislabelled$/ },
  'a.srt': { truncated: /^truncated article$/, damaged: /^(?:empty|mislabelled|binary)$/, pdfInside: /^binary$/, textInside: /^mislabelled$/ },
  'a.json': { truncated: /^truncated article$/, damaged: /^(?:damaged|binary)$/, pdfInside: /^binary$/, textInside: /^mislabelled$/ },
  'a.jsonl': { truncated: /^truncated article$/, damaged: /^(?:damaged|binary)$/, pdfInside: /^binary$/, textInside: /^mislabelled$/ },
  'a.csv': { truncated: /^damaged article$/, damaged: /^(?:binary|damaged|noText|article)/, pdfInside: /^binary$/, textInside: /^mislabelled$/ },
  'a.rss': { truncated: /^truncated article$/, damaged: /^(?:binary|mislabelled)$/, pdfInside: /^binary$/, textInside: /^mislabelled$/ },
  'a.warc': { truncated: /^truncated article$/, damaged: /^damaged$/, pdfInside: /^mislabelled$/, textInside: /^mislabelled$/ },
  'a.warc.gz': { truncated: /^(?:damaged|truncated (?:article|empty))$/, damaged: /^damaged$/, pdfInside: /^mislabelled$/, textInside: /^mislabelled$/ },
  'a.wacz': { truncated: /^damaged$/, damaged: /^damaged$/, pdfInside: /^mislabelled$/, textInside: /^mislabelled$/ },
};

test('there is a sample of every format', () => {
  const without = FORMATS.filter(({ extensions }) => !extensions.some((extension) => SAMPLES[`a${extension}`] !== undefined)).map(({ extensions }) => extensions[0]);
  assert.deepEqual(without, ['.bib']);
});

for (const [name, bytes] of Object.entries(SAMPLES)) {
  test(`${name}: sound it is read, and what is wrong with it is told`, async () => {
    const { sources, problems } = await readArticle(`/c/${name}`, bytes);
    assert.deepEqual([problems, sources.length], [[], 1]);
    assert.ok(sources[0]!.content.text.includes(SAMPLE_SENTENCE), sources[0]!.content.text);
    const expected = EXPECTED[name]!;
    assert.equal(await outcome(name, new Uint8Array(0)), 'empty');
    assert.match(await outcome(name, cut(bytes)), expected.truncated);
    assert.match(await outcome(name, spoilt(bytes)), expected.damaged);
    assert.match(await outcome(name, SAMPLES['a.pdf']!), expected.pdfInside);
    assert.match(await outcome(name, SAMPLES['a.txt']!), expected.textInside);
    assert.equal(await outcome(name, Buffer.concat([bytes, Buffer.alloc(20_000, 32)]), 1000), 'tooLarge');
  });
}

test('characters that no text has, or that cannot be decoded, are told in formats of text, and the rest is read', async () => {
  for (const name of ['a.txt', 'a.md', 'a.html', 'a.eml', 'a.rtf', 'a.vtt', 'a.srt', 'a.csv', 'a.rss']) {
    const bytes = Buffer.from(SAMPLES[name]!);
    for (const word of ['nine', 'noon', 'eighty']) bytes[bytes.indexOf(word) + 1] = 0x05;
    assert.equal(await outcome(name, bytes), 'damaged article', name);
  }
  assert.equal(await outcome('slip.txt', Buffer.from(`${SAMPLE_SENTENCE} `.repeat(20).replace('noon', 'n\u0005on'))), 'article', 'one slip in a long text is no damage');
});

test('packed files are told apart by what is in them', async () => {
  assert.equal(await outcome('a.docx', SAMPLES['a.epub']!), 'mislabelled');
  assert.equal(await outcome('a.epub', SAMPLES['a.docx']!), 'mislabelled');
  assert.equal(await outcome('a.wacz', SAMPLES['a.docx']!), 'mislabelled');
  assert.equal(await outcome('a.txt', SAMPLES['a.docx']!), 'binary');
});

test('encrypted files are told', async () => {
  assert.equal(await outcome('a.pdf', makeEncryptedPdf()), 'encrypted');
  const office = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(512), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(512)]);
  assert.equal(await outcome('a.docx', office), 'encrypted');
  const locked = Buffer.from(SAMPLES['a.docx']!);
  locked[6] = 1;
  assert.equal(await outcome('a.docx', locked), 'encrypted');
  for (const name of ['a.epub', 'a.wacz']) {
    const packed = Buffer.from(SAMPLES[name]!);
    packed[6] = 1;
    assert.equal(await outcome(name, packed), 'encrypted', name);
    // Only a part of it: the list of parts at the end says so.
    const part = Buffer.from(SAMPLES[name]!);
    part[part.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 8] = 1;
    assert.equal(await outcome(name, part), 'encrypted', name);
  }
  const rights = '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData><CipherData><CipherReference URI="OEBPS/text/c1.xhtml"/></CipherData></EncryptedData></encryption>';
  assert.equal(await outcome('a.epub', makeEpub(['<p>x</p>'], '', { 'META-INF/encryption.xml': rights })), 'encrypted');
  assert.equal(await outcome('a.eml', Buffer.from('From: a@b.example\r\nContent-Type: multipart/encrypted; boundary="x"\r\n\r\n--x--')), 'encrypted');
});

test('what swells when it is unpacked is not unpacked', async () => {
  const bomb = Buffer.alloc(30_000_000, 32);
  assert.equal(await outcome('a.docx', makeZip({ 'word/document.xml': bomb }), 1_000_000), 'tooLarge');
  assert.equal(await outcome('a.epub', makeZip({ 'META-INF/container.xml': '<x/>', 'a.html': bomb }), 1_000_000), 'tooLarge');
  assert.equal(await outcome('a.wacz', makeZip({ 'archive/a.warc.gz': gzipSync(bomb) }), 1_000_000), 'tooLarge');
  assert.equal(await outcome('a.warc.gz', gzipSync(bomb), 1_000_000), 'tooLarge');
  // A size that is stated too small leaves room for no more.
  const lie = Buffer.from(makeZip({ 'word/document.xml': bomb }));
  const directory = lie.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  lie.writeUInt32LE(100, directory + 24);
  assert.match(await outcome('a.docx', lie, 1_000_000), /^(?:damaged|empty)$/);
});

test('CSL-JSON that is empty, cut off, spoilt, mislabelled or too large is told', async () => {
  const items = Array.from({ length: 20 }, (_, id) => ({ id: `n${id}`, type: 'article-newspaper', title: 'Harbour opens', issued: { 'date-parts': [[2031, 3, 4]] } }));
  const bytes = Buffer.from(JSON.stringify(items));
  assert.equal((await readArticle('/c/refs.json', bytes)).bibliography?.length, 20);
  assert.equal(await outcome('refs.json', new Uint8Array(0)), 'empty');
  assert.equal(await outcome('refs.json', cut(bytes)), 'truncated');
  assert.equal((await readArticle('/c/refs.json', cut(bytes))).bibliography?.length, 12);
  assert.match(await outcome('refs.json', spoilt(bytes)), /^(?:damaged|binary)$/);
  assert.equal(await outcome('refs.json', SAMPLES['a.pdf']!), 'binary');
  assert.equal(await outcome('refs.json', Buffer.from('@article{harbour, title = {Harbour opens}}')), 'mislabelled');
  assert.equal(await outcome('refs.json', Buffer.concat([bytes, Buffer.alloc(20_000, 32)]), 1000), 'tooLarge');
});

test('a bibliography that is empty, cut off, spoilt or something else is told, and what there is of it is used', async () => {
  const bib = '@article{harbour, title = {Harbour opens}, author = {Tolk, Mira}, date = {2031-03-04}}\n@article{treaty, title = {Treaty signed}, date = {2031-03-05}}\n';
  const read = async (text: string | Uint8Array): Promise<string> => {
    const { problems, bibliography } = await readArticle('/c/a.bib', typeof text === 'string' ? Buffer.from(text) : text);
    return [...problems.map(({ code }) => code.replace('corpus.', '')), ...(bibliography ?? []).map(() => 'entry')].join(' ');
  };
  assert.equal(await read(bib), 'entry entry');
  assert.equal(await read(''), 'empty');
  assert.match(await read(bib.slice(0, 120)), /^(?:damaged|truncated) entry/);
  assert.match(await read('Nothing of this kind.'), /^(?:mislabelled|damaged|empty)$/);
  assert.match(await read(SAMPLES['a.pdf']!), /^(?:binary|mislabelled)$/);
  assert.match(await read(Buffer.from(bib).map((byte, index) => (index % 5 === 0 ? 3 : byte))), /^binary|^damaged/);
  assert.match((await readArticle('/c/a.bib', Buffer.alloc(2000, 32), { maxBytes: 1000 })).problems[0]!.code, /tooLarge/);
});

test('no file of a corpus stops the others', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stet-damage-'));
  const index = new MemoryIndex();
  let problems: readonly CorpusProblem[] = [];
  try {
    for (const [name, bytes] of Object.entries(SAMPLES)) {
      await writeFile(join(folder, `cut-${name}`), cut(bytes));
      await writeFile(join(folder, `spoilt-${name}`), spoilt(bytes));
      await writeFile(join(folder, `empty-${name}`), '');
    }
    await writeFile(join(folder, 'locked.pdf'), makeEncryptedPdf());
    await writeFile(join(folder, 'sound.pdf'), SAMPLES['a.pdf']!);
    const corpus = new CorpusFolder({ apply: (change) => index.apply(change), setProblems: (all) => (problems = all) }, { folders: [folder], watch: false });
    await corpus.ready;
    await corpus.dispose();
    assert.equal((await index.card('sound'))?.title, 'Harbour opens');
    for (const name of Object.keys(SAMPLES)) assert.ok(problems.some(({ path }) => path === join(folder, `empty-${name}`)), name);
    assert.ok(problems.some(({ path, code }) => path === join(folder, 'locked.pdf') && code === 'corpus.encrypted'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
