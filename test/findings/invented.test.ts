import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { runCli } from '../support/runCli.js';
import { TemporaryWorkspace } from '../support/workspace.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = join(root, 'test', 'accuracy', 'invented');

/** A sentence about the invented articles: right, or wrong with the codes of which one must be found. `missed`: it is wrong and passes, which is known. */
interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly expect: 'ok' | readonly string[];
  readonly missed?: boolean;
}

interface Report {
  readonly documents: readonly { readonly findings: readonly { readonly code: string; readonly severity: string; readonly message: string; readonly range: { readonly start: { readonly line: number } } }[] }[];
}

/** Somebody who knew no check wrote these articles and sentences as a person would; what was found in them once is found again. */
test('of 140 sentences about ten invented articles no right one is flagged, and the wrong ones that were caught still are', async (context) => {
  const rows = (await readFile(join(folder, 'sentences.jsonl'), 'utf8')).split('\n').filter(Boolean).map((line) => JSON.parse(line) as Labelled);
  assert.equal(rows.length, 140);
  const workspace = new TemporaryWorkspace({ 'briefing.md': `${rows.map(({ text }) => text).join('\n\n')}\n` });
  context.after(() => workspace.remove());
  const { out } = await runCli(root, 'check', workspace.at('briefing.md'), '--corpus', join(folder, 'corpus'), '--format', 'json', '--fail-on', 'never');
  const { findings } = (JSON.parse(out) as Report).documents[0]!;
  const wrong = rows.flatMap(({ id, text, expect, missed }, index) => {
    const own = findings.filter(({ range, severity }) => range.start.line === 2 * index && (severity === 'error' || severity === 'warning'));
    const found = own.map(({ code, message }) => `${code}: ${message}`).join('; ');
    if (expect === 'ok') return own.length > 0 ? [`${id} is right, and has ${found} | ${text}`] : [];
    return missed === true || own.some(({ code }) => expect.includes(code)) ? [] : [`${id} is wrong, and has ${found || 'nothing'} | ${text}`];
  });
  assert.deepEqual(wrong, []);
});
