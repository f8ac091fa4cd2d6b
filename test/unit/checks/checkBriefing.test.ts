import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { analyseArticle } from '../../../server/src/articles/analyseArticle.js';
import { EntityTable } from '../../../server/src/articles/entities.js';
import { parseBriefing } from '../../../server/src/briefing/parseBriefing.js';
import { checkBriefing, checkedSoFar, type CheckOptions } from '../../../server/src/checks/checkBriefing.js';
import { CheckCache } from '../../../server/src/checks/checkCache.js';
import { MemoryIndex } from '../../../server/src/index/memory.js';
import { lineStarts } from '../../../server/src/text/lines.js';
import { identityText } from '../../../server/src/text/mappedText.js';

const FERRY = `Ferry crews of Port Almery walk out

Forty-two sailings of the Almery ferries were cancelled on Monday, the harbour office said.

"We will not sail until the boats are safe to sail in," said Ilse Varnholt, chair of the Sailors' Union.
`;

function article(id: string, text: string) {
  return analyseArticle({ metadata: { id, title: text.split('\n')[0]! }, path: `/corpus/${id}.txt`, content: identityText(text), fileLines: lineStarts(text), fingerprint: id });
}

function harbour(): MemoryIndex {
  const index = new MemoryIndex(new EntityTable());
  index.apply({ added: [article('ferry', FERRY)], removed: [] });
  return index;
}

const PARAGRAPHS = [
  'Forty-two sailings were cancelled [@ferry].',
  '“We will not sail until the crews are safe to sail in,” said Ilse Varnholt [@ferry].',
  'The harbour office spoke on Monday [@ferri].',
  'The council will meet in spring.',
];
const text = (paragraphs: readonly string[]): string => `${paragraphs.join('\n\n')}\n`;
const options = (more: Partial<CheckOptions> = {}): CheckOptions => ({ index: harbour(), acceptedNames: new Set(), ...more });

/** The first offset at which two texts differ. */
function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

describe('a briefing that nothing is known of', () => {
  it('shows the first quotation that differs before any sentence is judged, and the same when all is', async () => {
    const briefing = parseBriefing(text(PARAGRAPHS));
    const cache = new CheckCache();
    const first: (readonly string[])[] = [];
    const pause = async (): Promise<void> => {
      if (first.length > 0) return;
      assert.equal(cache.checked, 0);
      const { findings, statements } = await checkedSoFar(briefing, same, cache);
      assert.deepEqual(statements, []);
      first.push(findings.map(({ code, start }) => `${code} ${start}`));
    };
    const same: CheckOptions = { ...options(), pause };
    const report = await checkBriefing(briefing, same, cache);
    const altered = report.findings.find(({ code }) => code === 'quote.altered')!;
    assert.deepEqual(first, [[`quote.altered ${altered.start}`]]);
    assert.deepEqual(report, await checkBriefing(parseBriefing(text(PARAGRAPHS)), options(), new CheckCache()));
    assert.deepEqual(await checkedSoFar(briefing, same, cache), report);
  });
});

describe('a paragraph in which one sentence changes', () => {
  const before = `${PARAGRAPHS[0]} ${PARAGRAPHS[1]} Forty-three sailings were cancelled on Monday.\n`;
  const after = before.replace('Forty-three', 'Forty-two');

  it('has only that sentence asked of the corpus', async () => {
    const cache = new CheckCache();
    const same = options();
    await checkBriefing(parseBriefing(before), same, cache);
    const { made } = cache.recent;
    const report = await checkBriefing(parseBriefing(after), same, cache);
    assert.equal(cache.recent.made, made + 1);
    assert.deepEqual(report, await checkBriefing(parseBriefing(after), same, new CheckCache()));
  });

  it('is asked anew once the corpus has changed', async () => {
    const cache = new CheckCache();
    const same = options();
    const index = same.index as MemoryIndex;
    const briefing = parseBriefing(before);
    const wrong = await checkBriefing(briefing, same, cache);
    index.apply({ added: [article('ferry', FERRY.replace('Forty-two', 'Forty-three'))], removed: [] });
    const right = await checkBriefing(briefing, same, cache);
    assert.deepEqual(right, await checkBriefing(briefing, same, new CheckCache()));
    assert.notDeepEqual(right.findings, wrong.findings);
  });
});

describe('a briefing that is checked again', () => {
  it('costs nothing where nothing changed', async () => {
    const cache = new CheckCache();
    const same = options();
    const briefing = parseBriefing(text(PARAGRAPHS));
    const first = await checkBriefing(briefing, same, cache);
    const { checked } = cache;
    assert.equal(checked, briefing.blocks.length);
    assert.deepEqual(await checkBriefing(parseBriefing(text(PARAGRAPHS), briefing), same, cache), first);
    assert.equal(cache.checked, checked);
  });

  it('has only the edited paragraph checked, and the rest moved', async () => {
    const cache = new CheckCache();
    const same = options();
    const before = parseBriefing(text(PARAGRAPHS));
    await checkBriefing(before, same, cache);
    const { checked } = cache;
    const edited = ['Some 42 sailings or more were cancelled on Monday [@ferry].', ...PARAGRAPHS.slice(1)];
    const after = parseBriefing(text(edited), before);
    const report = await checkBriefing(after, same, cache);
    assert.equal(cache.checked, checked + 1);
    assert.deepEqual(report, await checkBriefing(parseBriefing(text(edited)), same, new CheckCache()), 'the result is that of a fresh check');
  });

  it('keeps what has not moved, and tells of the rest where it stands now', async () => {
    const cache = new CheckCache();
    const same = options();
    const kinds = ['statements', 'quotations', 'names', 'findings'] as const;
    const texts = [
      text(PARAGRAPHS),
      text(['Before all of it.', ...PARAGRAPHS]),
      text(PARAGRAPHS).replace('crews are', 'crew is'),
      text([...PARAGRAPHS, 'The harbour office spoke on Tuesday [@ferri].']),
      text(PARAGRAPHS).replace('harbour office', 'harbour  office'),
      text(PARAGRAPHS.slice(1)),
      text(PARAGRAPHS),
    ];
    let briefing = parseBriefing(texts[0]!);
    let report = await checkBriefing(briefing, same, cache);
    for (const kind of kinds) assert.ok(report[kind].length > 0, kind);
    for (const next of texts.slice(1)) {
      const last = report;
      const sameUpTo = firstDifference(briefing.text, next);
      const paragraph = briefing.blocks.findLast(({ start }) => start <= sameUpTo)?.start ?? 0;
      briefing = parseBriefing(next, briefing);
      report = await checkBriefing(briefing, same, cache);
      assert.deepEqual(report, await checkBriefing(parseBriefing(next), same, new CheckCache()), next);
      for (const kind of kinds) {
        const unmoved = last[kind].filter(({ start }) => start < paragraph);
        assert.ok(unmoved.every((item, position) => report[kind][position] === item), `${kind} before ${paragraph} in ${next}`);
      }
    }
  });

  it('gives findings their new severity without moving them', async () => {
    const cache = new CheckCache();
    const same = options();
    const briefing = parseBriefing(text(PARAGRAPHS));
    const first = await checkBriefing(briefing, same, cache);
    const quieter = { ...same, severity: { 'citation.unknownSource': 'hint' } } as const;
    const second = await checkBriefing(briefing, quieter, cache);
    assert.deepEqual(second, await checkBriefing(briefing, quieter, new CheckCache()));
    assert.notDeepEqual(second.findings, first.findings);
    assert.deepEqual(await checkBriefing(briefing, same, cache), first);
  });

  it('is checked anew when the corpus or the accepted names change', async () => {
    const cache = new CheckCache();
    const index = harbour();
    const briefing = parseBriefing(text(PARAGRAPHS));
    await checkBriefing(briefing, options({ index }), cache);
    const { checked } = cache;
    index.apply({ added: [article('ferri', 'Spring\n\nThe harbour office spoke on Monday.')], removed: [] });
    const names = new Set<string>();
    const report = await checkBriefing(briefing, options({ index, acceptedNames: names }), cache);
    assert.equal(cache.checked, 2 * checked);
    assert.ok(!report.findings.some(({ code }) => code === 'citation.unknownSource'));
    await checkBriefing(briefing, options({ index, acceptedNames: new Set(['almery']) }), cache);
    assert.equal(cache.checked, 3 * checked);
  });

  it('stops when it is told to, and goes on from there', async () => {
    const cache = new CheckCache();
    const stop = new AbortController();
    const reason = new Error('another key');
    const same = options({
      pause: async () => {
        if (cache.checked > 0) stop.abort(reason);
      },
    });
    const briefing = parseBriefing(text(PARAGRAPHS));
    await assert.rejects(checkBriefing(briefing, same, cache, stop.signal), reason);
    assert.equal(cache.checked, 1);
    await checkBriefing(briefing, { index: same.index, acceptedNames: same.acceptedNames }, cache);
    assert.equal(cache.checked, briefing.blocks.length);
  });
});

describe('findings of a briefing', () => {
  const codes = async (source: string, more: Partial<CheckOptions> = {}): Promise<string[]> => {
    const { findings } = await checkBriefing(parseBriefing(source), options(more), new CheckCache());
    return findings.map(({ code, severity }) => `${code} ${severity}`);
  };

  it('stand where the document has them', async () => {
    const source = text(PARAGRAPHS);
    const { findings } = await checkBriefing(parseBriefing(source), options(), new CheckCache());
    const unknown = findings.find(({ code }) => code === 'citation.unknownSource');
    assert.ok(unknown);
    assert.match(source.slice(unknown.start, unknown.end), /^@?ferri$/);
    const [edit] = unknown.fixes[0]?.edits ?? [];
    assert.ok(edit);
    assert.equal(source.slice(0, edit.span.start) + edit.newText + source.slice(edit.span.end), source.replace('[@ferri]', '[@ferry]'));
  });

  it('are repaired without asking only where a slip of letters can mean one source', async () => {
    const isSafe = async (id: string, ids: readonly string[]): Promise<boolean> => {
      const index = new MemoryIndex(new EntityTable());
      index.apply({ added: ids.map((other) => article(other, FERRY)), removed: [] });
      const { findings } = await checkBriefing(parseBriefing(`The harbour office spoke on Monday [@${id}].\n`), options({ index }), new CheckCache());
      return findings.find(({ code }) => code === 'citation.unknownSource')!.fixes.some((fix) => fix.isSafe);
    };
    assert.equal(await isSafe('ferry-stirke', ['ferry-strike', 'council']), true);
    assert.equal(await isSafe('report-4', ['report-3', 'council']), false);
    assert.equal(await isSafe('report-a', ['report-b', 'report-c']), false);
    assert.equal(await isSafe('nowhere', ['report-b', 'council']), false);
  });

  it('are silent where the document says so', async () => {
    assert.deepEqual(await codes(`---\nstet: off\n---\n\n${PARAGRAPHS[1]}\n`), []);
    assert.deepEqual(await codes(`<!-- stet-ignore-next -->\n${PARAGRAPHS[1]}\n`), []);
    assert.deepEqual(await codes(`<!-- stet-ignore-next quote.altered -->\n${PARAGRAPHS[1]}\n`), []);
    assert.deepEqual(await codes(`<!-- stet-ignore-next name.unknown -->\n${PARAGRAPHS[1]}\n`), ['quote.altered error']);
  });

  it('have the severity of the settings, and are dropped by "off"', async () => {
    assert.deepEqual(await codes(`${PARAGRAPHS[1]}\n`, { severity: { 'quote.altered': 'hint' } }), ['quote.altered hint']);
    assert.deepEqual(await codes(`${PARAGRAPHS[1]}\n`, { severity: { 'quote.altered': 'off' } }), []);
  });

  it('are ignored for good by code and fingerprint, until the sentence is edited', async () => {
    const source = `${PARAGRAPHS[1]}\n`;
    const { findings } = await checkBriefing(parseBriefing(source), options(), new CheckCache());
    const known = new Set(findings.map(({ code, fingerprint }) => `${code} ${fingerprint}`));
    const isIgnored = (code: string, fingerprint: string): boolean => known.has(`${code} ${fingerprint}`);
    assert.deepEqual(await codes(`Elsewhere first.\n\n${source}`, { isIgnored }), []);
    assert.deepEqual(await codes(source.replace('crews', 'cooks'), { isIgnored }), ['quote.altered error']);
  });
});
