import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { lineStarts, offsetAt } from '../../server/src/text/lines.js';
import { runCli } from '../support/runCli.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

interface Ranged {
  readonly range: { readonly start: { readonly line: number; readonly character: number }; readonly end: { readonly line: number; readonly character: number } };
}

interface Report {
  readonly corpus: { readonly problems: readonly unknown[] };
  readonly documents: readonly { readonly statements: readonly Ranged[]; readonly findings: readonly (Ranged & { readonly code: string; readonly message: string })[] }[];
}

/** The sample briefing has every kind of finding once, in the statement whose words `intended.json` marks, and nothing else. */
test('the sample briefing shows what it is meant to show and nothing else', async () => {
  const text = await readFile(join(root, 'test', 'sample', 'briefing.md'), 'utf8');
  const intended = JSON.parse(await readFile(join(root, 'test', 'sample', 'intended.json'), 'utf8')) as Record<string, string>;
  const { out, exitCode } = await runCli(root, 'check', 'test/sample/briefing.md', '--corpus', 'corpus', '--format', 'json');
  assert.equal(exitCode, 1);
  const report = JSON.parse(out) as Report;
  assert.deepEqual(report.corpus.problems, []);
  const { statements, findings } = report.documents[0]!;
  const starts = lineStarts(text);
  const spanOf = ({ range }: Ranged): { start: number; end: number } => ({ start: offsetAt(starts, range.start, text.length), end: offsetAt(starts, range.end, text.length) });
  const spans = statements.map(spanOf);
  const found = findings.map((finding) => {
    const { start, end } = spanOf(finding);
    const statement = spans.find((span) => span.start < end && start < span.end) ?? { start, end };
    const around = text.slice(Math.min(start, statement.start), Math.max(end, statement.end));
    const marked = intended[finding.code];
    return marked !== undefined && around.includes(marked) ? `${finding.code}: ${marked}` : `${finding.code}, not meant: ${text.slice(start, end)} (${finding.message})`;
  });
  const expected = Object.entries(intended).map(([code, marked]) => `${code}: ${marked}`);
  assert.deepEqual(found.sort(), expected.sort());
});
