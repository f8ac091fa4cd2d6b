import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { at, blockOf, sourcesOf, statementsOf } from './support.js';

describe('what is a claim', () => {
  const claims = [
    'Voss resigned on Friday.',
    'Voss said the vote is likely to fail.',
    'Smokers were three times as likely to fall ill.',
    'Patients in the north were 28% less likely to be seen.',
    'The council should act, Holt argued.',
    'According to Holt, the bridge must close.',
    'Leaving the capital, the minister declined to comment.',
    'Raising taxes was rejected by the council.',
    'Ministers meet Friday.',
    'Two aides said Voss will probably resign.',
    'Holt asked: “Are you willing to go?”',
    '“We think it is over,” Voss said.',
    'Talks resumed in Geneva',
    'Should he fail, the deputy takes over.',
    'The relief convoy should arrive Tuesday.',
    'Talks should begin on Monday.',
    'The repairs should be completed by the end of May.',
    'The report said that 40 ships were held.',
    'Voss thanked Holt for the boats.',
    'Thanks to the treaty, the strait is open.',
    'Voss resigned on Friday for three reasons:',
    'The summary of the tribunal names 12 officers.',
    'This report was published by the ministry in May.',
    'The table was cleared by the waiters.',
  ];
  for (const claim of claims) it(`checks: ${claim}`, () => assert.deepEqual(statementsOf(claim), [`claim: ${claim}`]));

  const others: readonly [reason: string, text: string][] = [
    ['question', 'Will the bridge hold?'],
    ['question', 'What next (if anything)?'],
    ['instruction', 'The council should act now.'],
    ['instruction', 'Editors must check the date.'],
    ['instruction', 'Note that the figure is old.'],
    ['instruction', 'Do not quote the draft.'],
    ['judgement', 'We think he told the truth.'],
    ['judgement', 'In our view the plan is sound.'],
    ['judgement', 'The plan is likely to fail.'],
    ['judgement', 'The plan is more likely than not to fail.'],
    ['judgement', 'It seems the talks are over.'],
    ['judgement', 'Arguably the bridge was too old.'],
    ['judgement', 'We expect a vote in May.'],
    ['judgement', 'We thank Arlen Voss for his help with the dates.'],
    ['judgement', 'I am grateful to the archive of Lissby.'],
    ['judgement', 'Many thanks to Tom Holt for reading a draft.'],
    ['judgement', 'This note sums up what the press reported.'],
    ['judgement', 'Dear colleague, this note sums up a week of reports.'],
    ['judgement', 'It makes no claim to completeness.'],
    ['judgement', 'This briefing looks at the talks in Lissby.'],
    ['judgement', 'The present memo is based on twelve articles.'],
    ['judgement', 'This section sets out what is known of the fire.'],
    ['judgement', 'The table below shows the positions of both sides.'],
    ['judgement', 'Below is a list of the open points.'],
    ['judgement', 'We have not seen the draft ourselves.'],
    ['judgement', 'I wrote this before the vote.'],
    ['instruction', 'See the annex.'],
    ['instruction', 'The union should send a mission by Monday.'],
    ['instruction', 'Norland should begin talks on Monday.'],
    ['fragment', 'Voss put it more broadly:'],
    ['fragment', 'Voss told the council: “'],
    ['fragment', 'The mayor said the following about the bridge:'],
    ['fragment', 'Three points stand out:'],
    ['fragment', 'Here is what the two sides agreed on:'],
    ['fragment', 'Key points'],
    ['fragment', 'Key points:'],
    ['fragment', 'Arlen Voss, foreign minister of Norland'],
    ['caption', 'Photo: Voss arrives at the bridge.'],
  ];
  for (const [reason, text] of others) it(`leaves alone (${reason}): ${text}`, () => assert.deepEqual(statementsOf(text), [`${reason}: ${text}`]));

  it('leaves headings, table heads, code and lists of links alone', () => {
    assert.deepEqual(statementsOf('# Voss resigned.'), ['heading: Voss resigned.']);
    assert.deepEqual(statementsOf('| Who left |\n| - |\n| Voss left |'), ['heading: Who left', 'claim: Voss left']);
    assert.deepEqual(statementsOf('`Voss resigned.`'), ['code: Voss resigned.']);
    assert.deepEqual(statementsOf('- [One paper](a.txt)\n- [Two](b.txt), [three](c.txt)'), ['listOfLinks: One paper', 'listOfLinks: Two, three']);
  });

  it('has the markup at its edges in its span', () => {
    const block = blockOf('**Voss left.** See [the report](a.txt) that was *printed*.');
    assert.deepEqual(block.statements.map((statement) => at(block, statement)), ['**Voss left.**', 'See [the report](a.txt) that was *printed*.']);
  });

  it('leaves a citation behind the stop out of its span', () => {
    const block = blockOf('Voss left. [@a]');
    assert.deepEqual(block.statements.map((statement) => at(block, statement)), ['Voss left.']);
  });
});

describe('which citations vouch for a sentence', () => {
  const cases: readonly [what: string, text: string, expected: readonly string[]][] = [
    ['its own', 'Voss left [@a]. Holt stayed [@b].', ['a', 'b']],
    ['those after the stop, for all before that have none', 'Voss left. Holt stayed. [@a]', ['a', 'a']],
    ['not for a sentence that has its own', 'Voss left [@a]. Holt stayed. [@b]', ['a', 'b']],
    ['not for what an earlier one covers', 'Voss left. [@a] Holt stayed. [@b]', ['a', 'b']],
    ['not for what comes after', 'Voss left. [@a] Holt stayed.', ['a', '']],
    ['several at once', 'Voss left. Holt stayed. [@a] [@b]', ['a b', 'a b']],
    ['without a stop, the last sentence only', 'Voss left. Holt stayed [@a]', ['', 'a']],
    ['footnotes', 'Voss left.[^1] Holt stayed.[^2]\n\n[^1]: [@a]\n\n[^2]: See [@b].', ['a', 'b']],
    ['a line that names the sources', 'Voss left. Sources: [@a]', ['a', 'a']],
    ['a line that leads in a quotation, itself only', 'Voss left. Holt put it broadly [@a]:', ['', 'a']],
    ['a table row', '| Holt stayed | [@a] |\n| - | - |', ['a']],
    ['links', 'Voss [left](../corpus/a.txt). Holt stayed ([paper](https://n.example/1)).', ['../corpus/a.txt', 'https://n.example/1']],
    ['before all', '[@a] Voss left.', ['a']],
    ['after a closing mark', '“We go.” [@a] Holt stayed.', ['a', '']],
  ];
  for (const [what, text, expected] of cases) it(what, () => assert.deepEqual(sourcesOf(text), expected));
});
