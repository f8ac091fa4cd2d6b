import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { analyseArticle } from '../../../server/src/articles/analyseArticle.js';
import { EntityTable } from '../../../server/src/articles/entities.js';
import { parseBriefing } from '../../../server/src/briefing/parseBriefing.js';
import { checkBriefing, type DocumentReport } from '../../../server/src/checks/checkBriefing.js';
import { CheckCache } from '../../../server/src/checks/checkCache.js';
import { MemoryIndex } from '../../../server/src/index/memory.js';
import { lineStarts } from '../../../server/src/text/lines.js';
import { identityText } from '../../../server/src/text/mappedText.js';

const FERRY = `Ferry crews of Port Almery walk out

Forty-two sailings of the Almery ferries were cancelled on Monday, the harbour office said.

"We will not sail until the boats are safe to sail in. Three of them have leaked since spring," said Ilse Varnholt, chair of the Sailors' Union.
`;
const COUNCIL = `The council of Almery meets

The council of Port Almery met on Tuesday and put off the vote on the ferries, the mayor Tobin Hask said.
`;

function article(id: string, text: string) {
  return analyseArticle({ metadata: { id, title: text.split('\n')[0]! }, path: `/corpus/${id}.txt`, content: identityText(text), fileLines: lineStarts(text), fingerprint: id });
}

async function check(source: string): Promise<DocumentReport> {
  const index = new MemoryIndex(new EntityTable());
  index.apply({ added: [article('ferry', FERRY), article('council', COUNCIL)], removed: [] });
  return checkBriefing(parseBriefing(source), { index, acceptedNames: new Set() }, new CheckCache());
}

async function codes(source: string): Promise<string[]> {
  return (await check(source)).findings.map(({ code }) => code);
}

const QUOTE = '> We will not sail until the boats are safe to sail in. Three of them have leaked since spring.\n';

describe('a block quote', () => {
  const right: readonly [what: string, source: string][] = [
    ['with its citation behind the words', `${QUOTE.trimEnd()} [@ferry]\n`],
    ['with a line below that names the speaker and the source', `${QUOTE}>\n> — Ilse Varnholt [@ferry]\n`],
    ['with a paragraph below that names the speaker and the source', `${QUOTE}\n— Ilse Varnholt [@ferry]\n`],
    ['that a line leads in, with the source', `Varnholt put it more broadly [@ferry]:\n\n${QUOTE}`],
    ['without any source', QUOTE],
  ];
  for (const [what, source] of right) it(`is right: ${what}`, async () => assert.deepEqual(await codes(source), []));

  const wrong: readonly [what: string, source: string, expected: string][] = [
    ['the line below cites another article', `${QUOTE}>\n> — Ilse Varnholt [@council]\n`, 'quote.wrongSource'],
    ['the paragraph below cites another article', `${QUOTE}\n— Ilse Varnholt [@council]\n`, 'quote.wrongSource'],
    ['the lead-in cites another article', `Varnholt put it more broadly [@council]:\n\n${QUOTE}`, 'quote.wrongSource'],
    ['the paragraph below names somebody else', `${QUOTE}\n— Tobin Hask [@ferry]\n`, 'quote.wrongSpeaker'],
    ['a word differs', `${QUOTE.replace('Three', 'Four')}\n— Ilse Varnholt [@ferry]\n`, 'quote.altered'],
  ];
  for (const [what, source, expected] of wrong) it(`is wrong: ${what}`, async () => assert.deepEqual(await codes(source), [expected]));

  it('counts as supported where its words are right', async () => {
    const { statements } = await check(`${QUOTE}\n— Ilse Varnholt [@ferry]\n`);
    assert.deepEqual(statements.map(({ verdict }) => verdict), ['supported', 'supported', 'notChecked']);
  });

  it('does not take the paragraph below for its signature without a dash, nor a dash that goes on with a sentence', async () => {
    const blocks = parseBriefing(`${QUOTE}\nIlse Varnholt spoke on Monday [@council].\n`).blocks;
    assert.equal(blocks[0]!.content.quotations[0]!.speaker, undefined);
    assert.equal(blocks[0]!.content.citedBelow, undefined);
  });
});
