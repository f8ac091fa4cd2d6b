import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parseBriefing } from '../../server/src/briefing/parseBriefing.js';
import { checkBlock } from '../../server/src/checks/checkBlock.js';
import { analysedIndex } from '../support/quotationFixture.js';

/** Who heads what after an invented ferry ran aground. */
const index = analysedIndex({
  ferry: `The ferry Norrin ran aground

Sarland’s president, Rurik Castellan, sent two tugs at dawn, and Velmaria’s president, Jens Holdane, sent three more. The inquiry into the accident will be led by Ilvara Halvorin, a judge from Colm.

Ilse Bracken chairs the transport committee of the assembly. Olaf Denby, who heads the budget committee of the assembly, asked what the ferry had cost. The talks with the owners on Friday are to be conducted, on the side of the crews, by the pilot Milo Haste.`,
  salvage: `The salvage of the Norrin

The salvage mission is led by Tomas Quennerin and Greta Sollen. Mirra Dosten took part in it as a diver.`,
});

async function found(text: string): Promise<string[]> {
  const findings: string[] = [];
  for (const { content } of parseBriefing(text).blocks) {
    const report = await checkBlock(content, { index, acceptedNames: new Set(), before: [] });
    const heads = report.findings.filter(({ code, message }) => code === 'claim.contradicted' && message.startsWith('The source says this of'));
    findings.push(...heads.map(({ start, end, message }) => `${content.source.slice(start, end)}: ${/“([^”]*)”/.exec(message)?.[1] ?? ''}`));
    if (heads.length > 0) assert.deepEqual(report.statements.map(({ verdict }) => verdict), ['contradicted']);
  }
  return findings;
}

const WRONG: readonly (readonly [string, string])[] = [
  ['The inquiry into the accident of the ferry is led by Josephin Talvery.', 'Josephin Talvery: Ilvara Halvorin'],
  ['The side of the crews at the talks with the owners on Friday will be led by Josephin Talvery.', 'Josephin Talvery: Milo Haste'],
  ['Velmaria’s president, Rurik Castellan, sent three tugs.', 'Rurik Castellan: Jens Holdane'],
  ['Olaf Denby, who chairs the transport committee of the assembly, asked for the logbook.', 'Olaf Denby: Ilse Bracken'],
  ['The budget committee of the assembly is headed by Ilse Bracken.', 'Ilse Bracken: Olaf Denby'],
];

for (const [text, wrong] of WRONG) {
  test(`somebody else is at its head: ${text}`, async () => {
    assert.deepEqual(await found(text), [wrong]);
  });
}

const RIGHT: readonly string[] = [
  'The inquiry into the accident of the ferry is led by Ilvara Halvorin.',
  'The inquiry into the accident is headed by Judge Halvorin.',
  'Velmaria’s president, Jens Holdane, sent three tugs.',
  'Ilse Bracken, who chairs the transport committee of the assembly, asked for the logbook.',
  'The transport committee, which is chaired by Ilse Bracken, met on Friday.',
  'The budget committee of the assembly is headed by Olaf Denby.',
  // Two may lead together, and who takes part may lead in a way that the source does not tell.
  'The salvage mission is led by Greta Sollen.',
  'The salvage mission of the ferry is led by Mirra Dosten.',
  // Something else is led.
  'The salvage of the tugs was led by Josephin Talvery.',
  'The regatta in Colm was led by Josephin Talvery.',
  'Estmere’s president, Anselm Rook, sent one tug.',
  'Josephin Talvery, who chairs the harbour committee of the town, was absent.',
];

for (const text of RIGHT) {
  test(`nobody else is known to be at its head: ${text}`, async () => {
    assert.deepEqual(await found(text), []);
  });
}
