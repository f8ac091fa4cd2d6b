import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import fc from 'fast-check';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';

import { parseBriefing } from '../../server/src/briefing/parseBriefing.js';
import { checkBriefing, type DocumentReport } from '../../server/src/checks/checkBriefing.js';
import { CheckCache } from '../../server/src/checks/checkCache.js';
import type { MemoryIndex } from '../../server/src/index/memory.js';
import { OpenDocument } from '../../server/src/lsp/openDocument.js';
import { lineStarts, positionAt } from '../../server/src/text/lines.js';
import { harbourIndex } from './corpus.js';
import { document, scrap } from './scraps.js';

const edit = fc.record({ at: fc.nat(2000), removed: fc.oneof(fc.nat(3), fc.nat(80)), inserted: fc.array(scrap, { maxLength: 3 }).map((pieces) => pieces.join('')) });
/** The changes of one notification; sometimes the whole text is sent instead. */
const notification = fc.record({ edits: fc.array(edit, { minLength: 1, maxLength: 3 }), isWhole: fc.boolean() });

describe('editing by incremental synchronisation', () => {
  let index: MemoryIndex;
  before(async () => {
    index = await harbourIndex();
  });

  const acceptedNames = new Set<string>();
  const check = (text: OpenDocument['briefing'], cache: CheckCache): Promise<DocumentReport> => checkBriefing(text, { index, acceptedNames }, cache);

  it('gives the text and the findings of opening the result afresh', async () => {
    let findings = 0;
    await fc.assert(
      fc.asyncProperty(document(40), fc.array(notification, { minLength: 1, maxLength: 5 }), async (first, notifications) => {
        const open = new OpenDocument('untitled:fuzz', 'markdown', 1, first);
        let text = first;
        let version = 1;
        for (const { edits, isWhole } of notifications) {
          const changes: TextDocumentContentChangeEvent[] = [];
          for (const { at, removed, inserted } of edits) {
            const [next, change] = applied(text, at, removed, inserted);
            text = next;
            changes.push(isWhole && edits.length === 1 ? { text } : change);
          }
          open.change(changes, ++version);
          // What a keystroke leaves in the caches must not show in what the next one finds.
          findings += (await check(open.briefing, open.cache)).findings.length;
        }
        assert.equal(open.lined.text, text);
        const fresh = parseBriefing(text);
        assert.deepEqual(open.briefing, fresh);
        assert.deepEqual(await check(open.briefing, open.cache), await check(fresh, new CheckCache()));
      }),
      { seed: 11, numRuns: 400 },
    );
    assert.ok(findings > 100, `only ${findings} findings: the texts are too poor to test anything`);
  });
});

/** An edit as the text it leaves and as a client sends it. No client parts a line break or a pair of surrogates. */
function applied(text: string, at: number, removed: number, inserted: string): [string, TextDocumentContentChangeEvent] {
  const start = whole(text, text.length === 0 ? 0 : at % (text.length + 1));
  const end = whole(text, Math.min(text.length, start + removed));
  const starts = lineStarts(text);
  return [text.slice(0, start) + inserted + text.slice(end), { range: { start: positionAt(starts, start), end: positionAt(starts, end) }, text: inserted }];
}

function whole(text: string, offset: number): number {
  return (text[offset - 1] === '\r' && text[offset] === '\n') || /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1)) ? offset + 1 : offset;
}
