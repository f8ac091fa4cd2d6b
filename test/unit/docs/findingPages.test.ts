import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { EntityTable } from '../../../server/src/articles/entities.js';
import type { VerifiedPassages } from '../../../server/src/articles/verifiedPassage.js';
import { parseBriefing } from '../../../server/src/briefing/parseBriefing.js';
import { checkBriefing } from '../../../server/src/checks/checkBriefing.js';
import { CheckCache } from '../../../server/src/checks/checkCache.js';
import { FINDING_RULES, isFindingCode } from '../../../server/src/checks/registry.js';
import { MemoryIndex } from '../../../server/src/index/memory.js';
import { fileEnvironment } from '../../../server/src/lsp/fileEnvironment.js';
import type { OpenCorpus } from '../../../server/src/lsp/environment.js';
import { DEFAULT_SETTINGS } from '../../../server/src/sharedNames.js';
import { textFingerprint } from '../../../server/src/text/fingerprint.js';
import { CHECKOUT } from '../../support/languageClient.js';

const PAGES = join(CHECKOUT, 'docs', 'findings');
const page = (name: string): string => readFileSync(join(PAGES, name), 'utf8');

/** The examples of a page: the quoted lines below 'Marked in the briefing', with the words in bold there, and those below 'Left alone'. */
function examplesOf(code: string): { readonly text: string; readonly marked: string | undefined; readonly leftAlone: string; readonly wasInSource: string | undefined } {
  const examples = /## Examples\n([\s\S]*?)\n## /.exec(page(`${code}.md`))?.[1] ?? '';
  const [before = '', marked = '', leftAlone = ''] = examples.split(/Marked in the briefing:\n|Left alone:\n/);
  const written = quotedIn(marked);
  return { text: written.replaceAll('**', ''), marked: /\*\*(.+?)\*\*/s.exec(written)?.[1], leftAlone: quotedIn(leftAlone), wasInSource: /The article said: (.+?\.) /.exec(before)?.[1] };
}

/** The lines of a text that stand in a block quote. */
function quotedIn(text: string): string {
  return text.split('\n').filter((line) => line.startsWith('>')).map((line) => line.replace(/^> ?/, '')).join('\n').trim();
}

describe('the pages of the findings', () => {
  let corpus: OpenCorpus;
  before(async () => {
    const environment = fileEnvironment({ createIndex: () => new MemoryIndex(new EntityTable()), watch: false });
    const { include, exclude } = DEFAULT_SETTINGS.corpus;
    corpus = environment.openCorpus({ folders: [join(CHECKOUT, 'corpus')], include, exclude, maxFileSize: 5 * 1024 * 1024 }, () => undefined);
    await corpus.ready;
  });
  after(() => corpus.close());

  it('are one for each code, and no more', () => {
    const pages = readdirSync(PAGES).filter((name) => name !== 'README.md').map((name) => name.replace(/\.md$/, ''));
    assert.deepEqual(pages.sort(), FINDING_RULES.map(({ code }) => code).sort());
    assert.ok(pages.every(isFindingCode));
  });

  it('are listed with their severity and what they say', () => {
    for (const { code, severity, description } of FINDING_RULES) assert.ok(page('README.md').includes(`| [\`${code}\`](${code}.md) | ${severity} | ${description} |`), code);
  });

  for (const { code, severity } of FINDING_RULES) {
    it(`${code}: says its severity, and its examples show what it marks and what it leaves alone`, async () => {
      assert.match(page(`${code}.md`), new RegExp(`^# ${code.replace('.', '\\.')}\\n\\n.+Severity unless you change it: \\*\\*${severity}\\*\\*`));
      const { text, marked, leftAlone, wasInSource } = examplesOf(code);
      assert.ok(text !== '' && leftAlone !== '');
      const briefing = parseBriefing(text);
      const options = { index: corpus.index, acceptedNames: new Set<string>(), severity: { [code]: severity === 'off' ? 'hint' : severity } as const };
      const { statements } = await checkBriefing(briefing, options, new CheckCache());
      const verified: VerifiedPassages = new Map(
        wasInSource === undefined ? [] : statements.map((statement) => [textFingerprint(statement.text), statement.citations.map((source) => ({ source, passage: textFingerprint(wasInSource), sentences: 1, text: wasInSource }))]),
      );
      const { findings } = await checkBriefing(briefing, { ...options, verified }, new CheckCache());
      const seen = findings.map((finding) => `${finding.code}: ${text.slice(finding.start, finding.end)}`);
      const found = findings.find((finding) => finding.code === code);
      assert.ok(found, `found instead: ${seen.join('\n') || 'nothing'}`);
      if (marked !== undefined) {
        const at = text.slice(found.start, found.end);
        assert.ok(at.includes(marked) || marked.includes(at), seen.join('\n'));
      }
      const { findings: others } = await checkBriefing(parseBriefing(leftAlone), { ...options, verified }, new CheckCache());
      assert.ok(!others.some((finding) => finding.code === code), leftAlone);
    });
  }
});
