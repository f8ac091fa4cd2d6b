import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parseBriefing } from '../../server/src/briefing/parseBriefing.js';
import { checkBlock } from '../../server/src/checks/checkBlock.js';
import { analysedIndex } from '../support/quotationFixture.js';

/** An invented ferry, its owners, and two states that are not at one over it. */
const index = analysedIndex({
  ferry: `The ferry Norrin ran aground

The chief engineer, Odd Farrow, smelled smoke at nine. Ellen Tarman, the first officer, took the wheel. The director of the harbour office, Milo Haste, sent two tugs.

The ferry belongs to Marlen Lines. Its chief executive, Oskel Brunnavar, apologised; Mirra Dosten, its chief financial officer, put the damage at three million crowns. Greta Sollen, chief economist at Credit Marlen, thinks that it is more.`,
  inquiry: `An inquiry into the Norrin

Former transport minister Lise Korvin criticised the acting governor, Petra Lunde. Foreign ministry spokeswoman Vera Stolt said that two sailors were hurt. Prime Minister Anselm Rook visited them. Deputy Governor Tomas Quennerin spoke to the families.`,
  council: `Observers for the sound

Ruta Almgren, the secretary-general of the Shore Council, offered observers. Vice-President Odile Marr of Averne accepted. The army’s commander-in-chief, Sander Voss, declined to comment, and so did Attorney-General Hal Brenning and the president-elect, Ivo Tandel.`,
  fares: `Fares on the sound go up

Averne Sound’s chairman, Hollis Quade, blamed the price of fuel. The company is owned by Kestrel Ferries, a rival of Marlen Lines. The head of the Coast Service, Captain Ines Tarrow, warned of ice.

The opposition leader, Bram Tarrow, no relation of hers, said that the fares were theft. The spokeswoman of the Sound Passengers’ League, Nell Orvane, wants a cap. Dagny Holt, the president of the Bank of Tarnmouth, declined to comment.`,
});

async function found(text: string): Promise<string[]> {
  const findings: string[] = [];
  for (const { content } of parseBriefing(text).blocks) {
    const report = await checkBlock(content, { index, acceptedNames: new Set(), before: [] });
    findings.push(...report.findings.filter(({ code }) => code === 'name.wrongRole').map(({ start, end }) => content.source.slice(start, end)));
  }
  return findings;
}

const WRONG: readonly (readonly [string, string])[] = [
  // Offices of neighbours, exchanged.
  ['The first officer, Odd Farrow, smelled smoke.', 'first officer'],
  ['Chief engineer Ellen Tarman took the wheel.', 'Chief engineer'],
  ['Its chief executive, Mirra Dosten, apologised.', 'chief executive'],
  ['The chief financial officer of Marlen Lines, Oskel Brunnavar, apologised.', 'chief financial officer'],
  ['CEO Mirra Dosten put the damage at three million crowns.', 'CEO'],
  ['Finance chief Oskel Brunnavar apologised.', 'Finance chief'],
  // The holder and the deputy.
  ['Governor Tomas Quennerin spoke to the families.', 'Governor'],
  // Offices that are written with a hyphen.
  ['Ruta Almgren, the prime minister of Averne, offered observers.', 'prime minister of Averne'],
  ['Ambassador Ruta Almgren offered observers.', 'Ambassador'],
  ['President Odile Marr accepted.', 'President'],
  ['Prime Minister Sander Voss declined to comment.', 'Prime Minister'],
  ['Spokeswoman-in-chief Ruta Almgren offered observers.', 'Spokeswoman-in-chief'],
  ['Judge Hal Brenning declined to comment.', 'Judge'],
  ['The president of Averne, Ivo Tandel, declined to comment.', 'president of Averne'],
  // What was, what is, and what is for the time being.
  ['Transport minister Lise Korvin criticised the governor.', 'Transport minister'],
  ['Acting Prime Minister Anselm Rook visited the sailors.', 'Acting Prime Minister'],
  ['Governor Petra Lunde was criticised.', 'Governor'],
  // The post is right, and the body is another one's.
  ['Hollis Quade, the chairman of Kestrel Ferries, blamed the price of fuel.', 'chairman'],
  ['Marlen’s chairman, Hollis Quade, blamed the price of fuel.', 'chairman'],
  // The post of a namesake, who has a rank besides.
  ['Bram Tarrow, the head of the Coast Service, said that the fares were theft.', 'head of the Coast Service'],
];

for (const [text, office] of WRONG) {
  test(`the sources give another office: ${text}`, async () => {
    assert.deepEqual(await found(text), [office]);
  });
}

const RIGHT: readonly string[] = [
  'Secretary-General Ruta Almgren offered observers.',
  'Ruta Almgren, the Shore Council’s Secretary General, offered observers.',
  'Vice president Odile Marr accepted, and Commander-in-Chief Sander Voss was silent.',
  'General Sander Voss, the commander in chief, declined to comment.',
  'Hal Brenning, the attorney general, declined to comment.',
  'President-elect Ivo Tandel declined to comment.',
  // The office may have changed hands since the articles were written.
  'Former Prime Minister Anselm Rook visited the sailors.',
  'The chief engineer, Odd Farrow, smelled smoke.',
  'First officer Ellen Tarman took the wheel.',
  'CEO Oskel Brunnavar apologised.',
  'The head of Marlen Lines, Oskel Brunnavar, apologised.',
  'Oskel Brunnavar, the company’s president and chief executive, apologised.',
  'Mirra Dosten, the finance director, put the damage at three million crowns.',
  'CFO Mirra Dosten, executive vice president of the company, put the damage at three million crowns.',
  'Its chief executive, Oskel Brunnavar, apologised.',
  'The economist Greta Sollen thinks that the damage is greater.',
  'Vera Stolt, the spokeswoman of the foreign ministry, said that two sailors were hurt.',
  'The premier, Anselm Rook, visited the sailors.',
  'The head of government, Anselm Rook, visited the sailors.',
  'The then transport minister Lise Korvin bought the ferry.',
  'Former minister Lise Korvin criticised the governor.',
  'Interim governor Petra Lunde was criticised.',
  'Milo Haste, director of the harbour office, sent two tugs.',
  'Harbour director Milo Haste sent two tugs.',
  // The body in full, in short, of another kind, or one that no article has.
  'Hollis Quade, the chairman of Averne Sound Lines, blamed the price of fuel.',
  'Hollis Quade, chairman of the AS group, blamed the price of fuel.',
  'Averne’s chairman, Hollis Quade, blamed the price of fuel.',
  'Hollis Quade, the chairman, told Kestrel Ferries that fuel was dear.',
  'Hollis Quade, chairman of Orlock Shipping since May, blamed the price of fuel.',
  'Former Kestrel Ferries chairman Hollis Quade blamed the price of fuel.',
  'The head of the Coast Service, Ines Tarrow, warned of ice.',
  'Nell Orvane, spokeswoman of the League, wants a cap.',
  'Dagny Holt of the Bank of Tarnmouth declined to comment.',
];

for (const text of RIGHT) {
  test(`the office is one that the sources give: ${text}`, async () => {
    assert.deepEqual(await found(text), []);
  });
}
