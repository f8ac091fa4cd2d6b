import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readArticle } from '../../../../server/src/ingest/readArticle.js';
import { makeDocx, makeEpub, makeZip } from '../../../formats/makePacked.js';
import { SAMPLE_SENTENCE } from '../../../formats/samples.js';

interface Outcome {
  readonly codes: readonly string[];
  readonly reasons: string;
  readonly texts: readonly string[];
}

async function outcome(name: string, file: string | Uint8Array): Promise<Outcome> {
  const started = performance.now();
  const { sources, problems } = await readArticle(`/c/${name}`, typeof file === 'string' ? Buffer.from(file) : file);
  assert.ok(performance.now() - started < 10_000, `${name} took too long`);
  return { codes: problems.map(({ code }) => code), reasons: problems.map(({ message }) => message).join(' '), texts: sources.map(({ content }) => content.text) };
}

/** Ten names, each ten of the one before: a few hundred bytes that stand for gigabytes. */
const BOMB = `<!DOCTYPE x [<!ENTITY e0 "harbour ">${Array.from({ length: 9 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join('')}]>`;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

/** A file of each format that is XML, or holds XML, with a document type and a text. */
function xmlFiles(doctype: string, text: string): Record<string, string | Uint8Array> {
  const chapter = `${DECLARATION}${doctype}<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>${text}</p></body></html>`;
  const feed = `${DECLARATION}${doctype}<rss version="2.0"><channel><title>x</title><item><title>y</title><description>${text}</description></item></channel></rss>`;
  const word = `${DECLARATION}${doctype}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;
  return {
    'feed.rss': feed,
    'feed.xml': feed,
    'list.xml': `${DECLARATION}${doctype}<list>${text}</list>`,
    'page.xhtml': chapter,
    'page.html': chapter,
    'book.epub': makeEpub([''], '', { 'OEBPS/text/c1.xhtml': chapter }),
    'note.docx': makeZip({ ...docxParts(), 'word/document.xml': word }),
    'page.mhtml': `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${chapter}\r\n--b--\r\n`,
  };
}

function docxParts(): Record<string, string> {
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  };
}

test('names that swell to gigabytes are a problem that says so, in every format of XML', async () => {
  for (const [name, file] of Object.entries(xmlFiles(BOMB, '&e9;'))) {
    const { codes, reasons, texts } = await outcome(name, file);
    assert.deepEqual([codes, texts], [['corpus.tooLarge'], []], name);
    assert.match(reasons, /stand for more text than any source has/, name);
  }
});

test('one long name that is written very often is a problem, too', async () => {
  const doctype = `<!DOCTYPE x [<!ENTITY e "${'harbour '.repeat(5000)}">]>`;
  for (const [name, file] of Object.entries(xmlFiles(doctype, '&e; '.repeat(5000)))) assert.deepEqual((await outcome(name, file)).codes, ['corpus.tooLarge'], name);
});

test('a name that stands for itself is a problem', async () => {
  for (const [name, file] of Object.entries(xmlFiles('<!DOCTYPE x [<!ENTITY a "x &b;"><!ENTITY b "&a;">]>', '&a;'))) {
    const { codes, reasons } = await outcome(name, file);
    assert.deepEqual(codes, ['corpus.unreadable'], name);
    assert.match(reasons, /nested too deeply/, name);
  }
});

test('a name that stands for a file of this machine is a problem, and the file is not read', async () => {
  for (const [name, file] of Object.entries(xmlFiles('<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/hostname">]>', `${SAMPLE_SENTENCE} &secret;`))) {
    const { codes, reasons, texts } = await outcome(name, file);
    assert.deepEqual([codes, texts], [['corpus.unreadable'], []], name);
    assert.match(reasons, /takes in text from another file \(by the entity secret\)/, name);
  }
});

test('honest names of a document type are written out', async () => {
  const doctype = '<!DOCTYPE x [\n<!-- who -->\n<!ENTITY head "Dana Orlo">\n<!ENTITY office \'&head;, the minister\'>\n<!ELEMENT list ANY>]>';
  for (const [name, file] of Object.entries(xmlFiles(doctype, `${SAMPLE_SENTENCE} “At last,” said &office;.`))) {
    if (name === 'list.xml') continue;
    const { codes, texts } = await outcome(name, file);
    assert.deepEqual(codes, [], name);
    assert.match(texts[0]!, /said Dana Orlo, the minister\./, name);
  }
});

const deepList = `${'['.repeat(100_000)}1${']'.repeat(100_000)}`;
const deepObject = `${'{"text":'.repeat(100_000)}"${SAMPLE_SENTENCE}"${'}'.repeat(100_000)}`;
const entry = JSON.stringify({ id: 'harbour', title: 'Harbour opens', text: SAMPLE_SENTENCE });

test('JSON of a hundred thousand levels is a problem that says so, whatever stands in it', async () => {
  for (const json of [deepList, deepObject, `{"id": ${deepList}}`, `{"text": ${deepList}}`, `[${deepList}]`, `[${deepObject}]`]) {
    for (const name of ['deep.json', 'deep.jsonl', 'package.json']) {
      const { codes, reasons, texts } = await outcome(name, json);
      assert.deepEqual([codes, texts], [['corpus.unreadable'], []], `${name} ${json.slice(0, 12)}`);
      assert.match(reasons, /nested too deeply/);
    }
  }
});

test('the entries beside one of a hundred thousand levels are read, and that one is told', async () => {
  for (const [name, file] of Object.entries({ 'e.jsonl': [entry, deepObject, deepList].join('\n'), 'e.json': `[${entry},${deepObject},${deepList}]` })) {
    const { codes, reasons, texts } = await outcome(name, file);
    assert.deepEqual([codes, texts], [['corpus.unreadable'], [SAMPLE_SENTENCE]], name);
    assert.match(reasons, /2 entries are nested too deeply/);
  }
});

test('an export that breaks off in its last line says so, and what there is of it is read', async () => {
  const { codes, texts } = await outcome('e.jsonl', `${entry}\n${entry.slice(0, 60)}`);
  assert.deepEqual([codes, texts], [['corpus.truncated'], [SAMPLE_SENTENCE, 'The harbour']]);
  const name = await outcome('e.jsonl', `${entry}\n${entry.slice(0, 10)}`);
  assert.deepEqual([name.codes, name.texts], [['corpus.truncated'], [SAMPLE_SENTENCE]]);
  const wrong = await outcome('e.json', `[\n${entry},\n{"id": harbour}]`);
  assert.match(wrong.reasons, /goes wrong in line 3, after/);
});

test('markup and groups of a hundred thousand levels are a problem in every format that has them', async () => {
  const deep = '<div>'.repeat(100_000) + SAMPLE_SENTENCE + '</div>'.repeat(100_000);
  const files: Record<string, string | Uint8Array> = {
    ...xmlFiles('', deep),
    'mail.eml': `From: a@b.example\r\nContent-Type: text/html\r\n\r\n${deep}`,
    'note.rtf': `{\\rtf1 ${'{'.repeat(100_000)}${SAMPLE_SENTENCE}${'}'.repeat(100_000)}}`,
  };
  // Word's own paragraphs hold no such elements: what its reader does not know it passes over.
  delete files['note.docx'];
  for (const [name, file] of Object.entries(files)) {
    const { codes, reasons } = await outcome(name, file);
    assert.deepEqual(codes, ['corpus.unreadable'], name);
    assert.match(reasons, /nested too deeply/, name);
  }
  const word = await outcome('note.docx', makeDocx(`${'<w:sdt><w:sdtContent>'.repeat(50_000)}<w:p><w:r><w:t>${SAMPLE_SENTENCE}</w:t></w:r></w:p>${'</w:sdtContent></w:sdt>'.repeat(50_000)}`));
  assert.deepEqual(word.codes, ['corpus.unreadable']);
});

test('front matter that is made to do harm is told in words, and the text is read', async () => {
  const swelling = ['a: &a ["x"]', ...Array.from('bcdefgh', (name, index) => `${name}: &${name} [${`*${'abcdefg'[index]!},`.repeat(9)}]`), 'title: *h'].join('\n');
  for (const yaml of [swelling, `title: ${'['.repeat(20_000)}`]) {
    const { codes, reasons, texts } = await outcome('a.md', `---\n${yaml}\n---\nHarbour opens\n\n${SAMPLE_SENTENCE}\n`);
    assert.deepEqual(codes, ['corpus.frontMatter']);
    assert.match(reasons, /made to do harm/);
    assert.ok(texts[0]!.includes(SAMPLE_SENTENCE));
  }
});

test('a page under the ending of Markdown is read as a page, and told', async () => {
  const { codes, texts } = await outcome('a.md', `<!doctype html><html><head><title>Harbour opens</title><style>p { color: red }</style></head><body><nav><a href="/">Home</a></nav><article><h1>Harbour opens</h1>${`<p>${SAMPLE_SENTENCE}</p>`.repeat(3)}</article></body></html>`);
  assert.deepEqual(codes, ['corpus.mislabelled']);
  assert.match(texts[0]!, /^Harbour opens\n\nThe harbour of Orsk/);
});
