import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { after, describe, it } from 'node:test';

import { textFingerprint } from '../../../server/src/text/fingerprint.js';
import { runCli } from '../../support/runCli.js';
import { HARBOUR_ARTICLES, TemporaryWorkspace } from '../../support/workspace.js';

const RIGHT = 'Varnholt said: “We will not sail until the boats are safe to sail in.” [@ferry-strike]\n';
const ALTERED = 'Varnholt said: “We will not sail until the crews are safe to sail in.” [@ferry-strike]\n';
const HINT = 'Varnholt said: “We will not sail until the boats are safe to sail in.”\n';

describe('stet check', () => {
  const workspace = new TemporaryWorkspace({ ...HARBOUR_ARTICLES, 'right.md': RIGHT, 'altered.md': ALTERED, 'hint.md': HINT, 'README.md': ALTERED, 'notes/deep.md': RIGHT });
  const stet = (...args: string[]) => runCli(workspace.path, 'check', ...args);
  after(() => workspace.remove());

  it('exits with 0 where nothing is found', async () => {
    const { exitCode, out, err } = await stet('right.md');
    assert.equal(exitCode, 0, out);
    assert.equal(err, '');
  });

  it('exits with 1 where something is found at or above the level', async () => {
    assert.equal((await stet('altered.md')).exitCode, 1);
    assert.equal((await stet('altered.md', '--fail-on', 'error')).exitCode, 1);
    assert.equal((await stet('altered.md', '--fail-on', 'never')).exitCode, 0);
    assert.equal((await stet('hint.md')).exitCode, 0);
  });

  it('shows the sentence underlined, with the words of the source below, and counts', async () => {
    const { out } = await stet('altered.md');
    const lines = out.split('\n');
    const sentence = lines.findIndex((line) => line.includes('until the crews'));
    assert.match(lines[sentence + 1] ?? '', /~+/);
    assert.match(out, /@ferry-strike.*\(corpus\/ferry-strike\.txt:5\)/);
    assert.match(out, /until the boats are safe/);
    assert.match(out, /1 error.*1 briefing, against 2 articles/);
  });

  it('checks all briefings below the folder where none is named, sources and excluded files left out', async () => {
    const { out } = await stet('--format', 'json');
    const report = JSON.parse(out) as { documents: { path: string }[] };
    assert.deepEqual(report.documents.map(({ path }) => path), ['altered.md', 'hint.md', 'notes/deep.md', 'right.md']);
  });

  it('reads briefings in any of the usual encodings', async () => {
    const text = `Varnholt said – in the café: ${ALTERED}`;
    const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
    const encoded = { 'utf8.md': Buffer.from(`\ufeff${text}`), 'little.md': wide, 'big.md': Buffer.from(wide).swap16(), 'windows.md': Buffer.from(text.replace(/–/g, '\x96').replace(/“/g, '\x93').replace(/”/g, '\x94'), 'latin1') };
    const elsewhere = new TemporaryWorkspace(HARBOUR_ARTICLES);
    for (const [name, bytes] of Object.entries(encoded)) {
      elsewhere.write(name, bytes);
      const { documents } = JSON.parse((await runCli(elsewhere.path, 'check', name, '--format', 'json')).out) as { documents: { findings: { code: string; range: unknown }[] }[] };
      assert.deepEqual(documents[0]!.findings.map(({ code, range }) => [code, range]), [['quote.altered', { start: { line: 0, character: 45 }, end: { line: 0, character: 98 } }]], name);
    }
    elsewhere.remove();
  });

  it('knows what the folder .stet nearest to the briefing holds', async () => {
    const entry = { statement: textFingerprint('The ferry crews began a strike on Monday.'), source: 'ferry-strike', passage: '0000000000000000', sentences: 1, text: 'Crews began a strike on Sunday.' };
    const text = 'The ferry crews began a strike on Monday. [@ferry-strike]\n';
    const elsewhere = new TemporaryWorkspace({ ...HARBOUR_ARTICLES, 'here.md': text, 'notes/there.md': text, 'notes/.stet/verified.json': JSON.stringify([entry]) });
    const { documents } = JSON.parse((await runCli(elsewhere.path, 'check', '--format', 'json')).out) as { documents: { path: string; findings: { code: string }[] }[] };
    assert.deepEqual(documents.map(({ path, findings }) => [path, findings.map(({ code }) => code)]), [['here.md', []], ['notes/there.md', ['citation.sourceChanged']]]);
    elsewhere.write('.stet/verified.json', '{');
    assert.match((await runCli(elsewhere.path, 'check', 'here.md')).err, /^\.stet.verified\.json: The file of verified passages is not valid JSON/);
    elsewhere.remove();
  });

  it('takes patterns, folders, and files that are excluded otherwise', async () => {
    const paths = async (...args: string[]) => (JSON.parse((await stet(...args, '--format', 'json')).out) as { documents: { path: string }[] }).documents.map(({ path }) => path);
    assert.deepEqual(await paths('*.md'), ['altered.md', 'hint.md', 'right.md']);
    assert.deepEqual(await paths('notes'), ['notes/deep.md']);
    assert.deepEqual(await paths('README.md', 'right.md', './right.md'), ['README.md', 'right.md']);
    assert.deepEqual(await paths('**/d*.md'), ['notes/deep.md']);
  });

  it('gives positions of the file in JSON, version 1', async () => {
    const { out } = await stet('altered.md', '--format', 'json');
    const report = JSON.parse(out) as {
      version: number;
      corpus: { articles: number };
      documents: { quotations: { verdict: string; evidence: { source: string; range: { start: { line: number; character: number } } }[] }[]; findings: { code: string; range: { start: { line: number } }; related: { path: string }[] }[] }[];
      summary: { findings: Record<string, number> };
    };
    assert.equal(report.version, 1);
    assert.equal(report.corpus.articles, 2);
    const [document] = report.documents;
    assert.equal(document?.quotations[0]?.verdict, 'altered');
    assert.deepEqual(document.quotations[0]?.evidence[0]?.range.start.line, 4);
    assert.equal(document.findings[0]?.code, 'quote.altered');
    assert.equal(document.findings[0]?.related[0]?.path, 'corpus/ferry-strike.txt');
    assert.equal(report.summary.findings['error'], 1);
  });

  it('writes SARIF, workflow commands and a page', async () => {
    const sarif = JSON.parse((await stet('altered.md', '--format', 'sarif')).out) as { version: string; runs: { results: { ruleId: string }[] }[] };
    assert.equal(sarif.version, '2.1.0');
    assert.equal(sarif.runs[0]?.results[0]?.ruleId, 'quote.altered');
    assert.match((await stet('altered.md', '--format', 'github')).out, /^::error file=altered\.md,line=1,endLine=1,col=\d+,endColumn=\d+,title=quote\.altered::/m);
    assert.match((await stet('altered.md', '--format', 'html')).out, /^<!doctype html>[^]*quote\.altered[^]*<\/html>\n$/);
  });

  it('never lets a briefing vouch for itself', async () => {
    const single = new TemporaryWorkspace({ 'a.md': ALTERED, 'ferry-strike.txt': HARBOUR_ARTICLES['corpus/ferry-strike.txt']! });
    const { exitCode, out } = await runCli(single.path, 'check', 'a.md', '--corpus', '.');
    assert.equal(exitCode, 1, out);
    assert.match(out, /against 1 article\b/);
    single.remove();
  });

  it('reads several corpora', async () => {
    const other = new TemporaryWorkspace({ 'rail.txt': 'Rail\n\nThe railway is closed.\n' });
    const { out } = await stet('right.md', '--corpus', 'corpus', '--corpus', other.path);
    assert.match(out, /against 3 articles/);
    assert.match((await stet('right.md', '--corpus', other.path)).out, /against 1 article\b/);
    other.remove();
  });
});

describe('stet check that cannot run', () => {
  const workspace = new TemporaryWorkspace({ ...HARBOUR_ARTICLES, 'right.md': RIGHT });
  after(() => workspace.remove());

  async function reason(...args: string[]): Promise<string> {
    const { exitCode, out, err } = await runCli(workspace.path, ...args);
    assert.equal(exitCode, 2, `${args.join(' ')}: ${err}`);
    assert.equal(out, '', 'standard output holds the report alone');
    assert.notEqual(err, '');
    return err;
  }

  it('says which folder is missing and what to do', async () => {
    assert.match(await reason('check', 'right.md', '--corpus', 'nowhere'), /no corpus folder nowhere\. Name a folder of articles with --corpus DIR/);
    const empty = new TemporaryWorkspace({ 'right.md': RIGHT });
    const { exitCode, err } = await runCli(empty.path, 'check');
    assert.equal(exitCode, 2);
    assert.match(err, /no corpus folder corpus\. Make it/);
    empty.remove();
    assert.match(await reason('check', '--corpus', 'right.md'), /right\.md is a file, not a corpus folder/);
  });

  it('says which file is missing or cannot be read', async () => {
    assert.match(await reason('check', 'wrong.md'), /no file wrong\.md/);
    if (process.getuid?.() !== 0) {
      chmodSync(workspace.write('secret.md', RIGHT), 0);
      assert.match(await reason('check', 'secret.md'), /secret\.md cannot be read \(EACCES\)/);
    }
  });

  it('says that what is no text file is no briefing, and waits for none', { skip: process.platform === 'win32' }, async () => {
    workspace.write('picture.md', Uint8Array.from({ length: 2000 }, (_, index) => index % 256));
    assert.match(await reason('check', 'picture.md'), /picture\.md cannot be read: it is not a text file/);
    execFileSync('mkfifo', [workspace.at('pipe.md')]);
    assert.match(await reason('check', 'pipe.md'), /pipe\.md cannot be read: it is not a file/);
  });

  it('says what is wrong with a pattern', async () => {
    assert.match(await reason('check', 'notes/*.md'), /No briefing fits notes\/\*\.md/);
    assert.match(await reason('check', '{a,b'), /There is no file|bracket is open/);
    assert.match(await reason('check', '*[a.md'), /bracket is open/);
  });

  it('says what is wrong with an option', async () => {
    assert.match(await reason('check', '--format', 'xml'), /Allowed choices are text, json, sarif, github, html/);
    assert.match(await reason('check', '--fail-on', 'hint'), /Allowed choices are error, warning, never/);
    assert.match(await reason('check', '--colour'), /unknown option '--colour'/);
    assert.match(await reason('check', '--corpus'), /argument missing/);
    assert.match(await reason('lsp'), /--stdio/);
    assert.match(await reason('chekc'), /unknown command 'chekc'/);
    assert.match(await reason('search', '...'), /no word to search for/);
    await reason();
  });
});

describe('the other commands', () => {
  const workspace = new TemporaryWorkspace({ ...HARBOUR_ARTICLES, 'corpus/empty.txt': '' });
  after(() => workspace.remove());

  it('index says how many articles there are and what is wrong with the rest', async () => {
    const { exitCode, out } = await runCli(workspace.path, 'index');
    assert.equal(exitCode, 0);
    assert.match(out, /corpus\/empty\.txt: corpus\.empty: /);
    assert.match(out, /^2 articles, 1 problem\.$/m);
  });

  it('search finds sentences with where they stand', async () => {
    const { exitCode, out } = await runCli(workspace.path, 'search', 'new breakwater');
    assert.equal(exitCode, 0);
    assert.match(out, /^@harbour-budget .*\(corpus\/harbour-budget\.md:11\)\n {4}.*breakwater/);
  });

  it('help and version are no failures', async () => {
    const help = await runCli(workspace.path, '--help');
    assert.equal(help.exitCode, 0);
    assert.match(help.out, /check[^]*index[^]*search[^]*lsp/);
    assert.deepEqual(await runCli(workspace.path, '--version'), { exitCode: 0, out: '1.2.3\n', err: '' });
  });
});
