import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';

import { ignoreFile, namesFile, readStetFolder, StetFolder, verifiedFile, type StetChoices } from '../../../server/src/ingest/stetFolder.js';
import { addNameLine, formatIgnores, parseIgnores, parseNames } from '../../../server/src/ingest/stetFiles.js';

async function root(context: TestContext): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'stet-choices-'));
  context.after(() => rm(path, { recursive: true, force: true }));
  return path;
}

async function until(condition: () => boolean, what: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (!condition()) {
    if (Date.now() > end) assert.fail(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test('no folder is no problem', async (context) => {
  assert.deepEqual(await readStetFolder(await root(context)), { ignores: [], names: [], verified: [], checked: [], problems: [] });
});

test('additions create the folder, are sorted, and come back', async (context) => {
  const path = await root(context);
  const folder = new StetFolder(path, { watch: false });
  context.after(() => folder.dispose());
  await folder.open();
  await Promise.all([
    folder.addIgnore({ code: 'quote.altered', fingerprint: 'b2', text: 'a “mild” answer', reason: 'translated' }),
    folder.addIgnore({ code: 'claim.unsupported', fingerprint: 'c3' }),
    folder.addIgnore({ code: 'claim.unsupported', fingerprint: 'a1' }),
    folder.addIgnore({ code: 'claim.unsupported', fingerprint: 'a1' }),
    folder.addName('Orla Venn'),
    folder.addName('Dana Tolk'),
  ]);
  assert.equal(
    await readFile(ignoreFile(path), 'utf8'),
    '[\n  {"code":"claim.unsupported","fingerprint":"a1"},\n  {"code":"claim.unsupported","fingerprint":"c3"},\n  {"code":"quote.altered","fingerprint":"b2","text":"a “mild” answer","reason":"translated"}\n]\n',
  );
  assert.equal(await readFile(namesFile(path), 'utf8'), 'Dana Tolk\nOrla Venn\n');
  assert.deepEqual(folder.choices.names, ['Dana Tolk', 'Orla Venn']);
  assert.equal(folder.choices.ignores.length, 3);
});

test('a malformed ignore file is reported and left alone', async (context) => {
  const path = await root(context);
  await mkdir(join(path, '.stet'));
  await writeFile(ignoreFile(path), '[{"code": "quote.altered",');
  const folder = new StetFolder(path, { watch: false });
  context.after(() => folder.dispose());
  const choices = await folder.open();
  assert.deepEqual(choices.problems.map((problem) => problem.code), ['stet.ignoreFile']);
  assert.match((await folder.addIgnore({ code: 'name.unknown', fingerprint: 'a1' }))?.message ?? '', /Nothing was added/);
  assert.equal(await readFile(ignoreFile(path), 'utf8'), '[{"code": "quote.altered",');
});

test('verified passages are remembered, sorted, with the day on which they were first found', async (context) => {
  const path = await root(context);
  const folder = new StetFolder(path, { watch: false });
  context.after(() => folder.dispose());
  await folder.open();
  const passage = (source: string, fingerprint: string) => ({ source, passage: fingerprint, sentences: 1, text: `“${source}”` });
  await folder.addVerified([{ statement: 's2', sources: ['talks', 'quota'], passages: [passage('talks', 'p1'), passage('quota', 'p2')] }], '2031-03-01');
  const line = (source: string, statement: string, fingerprint: string, date: string): string => `  ${JSON.stringify({ statement, source, passage: fingerprint, sentences: 1, text: `“${source}”`, date })}`;
  const [quota, talks] = [line('quota', 's2', 'p2', '2031-03-01'), line('talks', 's2', 'p1', '2031-03-01')];
  assert.equal(await readFile(verifiedFile(path), 'utf8'), `[\n${quota},\n${talks}\n]\n`);
  // Another sentence leaves these alone; verified again, what still stands keeps its day, and what no longer does gives way.
  await folder.addVerified([{ statement: 's1', sources: ['talks'], passages: [passage('talks', 'p1')] }], '2031-04-01');
  await folder.addVerified([{ statement: 's2', sources: ['talks', 'quota'], passages: [passage('talks', 'p3'), passage('quota', 'p2')] }], '2031-05-01');
  assert.equal(await readFile(verifiedFile(path), 'utf8'), `[\n${quota},\n${line('talks', 's1', 'p1', '2031-04-01')},\n${line('talks', 's2', 'p3', '2031-05-01')}\n]\n`);
  assert.equal(folder.choices.verified.length, 3);
});

test('a malformed file of verified passages is reported and left alone', async (context) => {
  const path = await root(context);
  await mkdir(join(path, '.stet'));
  const text = '[{"statement":"s1","source":"talks","passage":"p1","sentences":1},{"statement":"s1","source":"talks","passage":"p1","sentences":0},7]';
  await writeFile(verifiedFile(path), text);
  const folder = new StetFolder(path, { watch: false });
  context.after(() => folder.dispose());
  const choices = await folder.open();
  assert.deepEqual(choices.verified, [{ statement: 's1', source: 'talks', passage: 'p1', sentences: 1, text: '' }]);
  assert.deepEqual(choices.problems.map((problem) => problem.code), ['stet.verifiedFile', 'stet.verifiedFile']);
  assert.match((await folder.addVerified([], '2031-03-01'))?.message ?? '', /Nothing was remembered/);
  assert.equal(await readFile(verifiedFile(path), 'utf8'), text);
});

test('changes by others are seen', async (context) => {
  const path = await root(context);
  const seen: StetChoices[] = [];
  const folder = new StetFolder(path, { onChange: (choices) => seen.push(choices), debounceMs: 10 });
  context.after(() => folder.dispose());
  await folder.open();
  await mkdir(join(path, '.stet'));
  await writeFile(namesFile(path), '# names\nOrla Venn # minister\n');
  await until(() => seen.at(-1)?.names.join() === 'Orla Venn', 'a names file appeared');
  await writeFile(namesFile(path), 'Dana Tolk\n');
  await until(() => seen.at(-1)?.names.join() === 'Dana Tolk', 'the names file changed');
});

test('entries that cannot be read do not hide the others', () => {
  const { entries, faults } = parseIgnores('[{"code":"name.unknown","fingerprint":"a1"},{"code":7},null]');
  assert.deepEqual(entries, [{ code: 'name.unknown', fingerprint: 'a1' }]);
  assert.equal(faults.length, 2);
  assert.match(parseIgnores('<<<<<<< ours\n[]\n').faults[0]!, /merge conflict/);
  assert.match(parseIgnores('{}').faults[0]!, /list/);
  assert.equal(formatIgnores([]), '[]\n');
});

test('names keep their comments and line ends', () => {
  assert.deepEqual(parseNames('# people\r\nOrla  Venn\r\n\r\nDana Tolk # new\r\n'), ['Orla Venn', 'Dana Tolk']);
  assert.equal(addNameLine('# people\r\nAda Bor\r\nOrla Venn\r\n', 'Dana  Tolk'), '# people\r\nAda Bor\r\nDana Tolk\r\nOrla Venn\r\n');
  assert.equal(addNameLine('Ada Bor\n', 'Ada Bor'), 'Ada Bor\n');
  assert.equal(addNameLine('', '  '), '');
});
