import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Finding, FindingCode } from '../../../server/src/checks/finding.js';
import { applyPrecedence, type BlockOutline } from '../../../server/src/checks/precedence.js';

const outline: BlockOutline = {
  statements: [
    { start: 0, end: 100 },
    { start: 101, end: 200 },
  ],
  quotations: [{ outer: { start: 20, end: 60 }, statement: 0 }],
};

function left(...findings: [FindingCode, number, number][]): string[] {
  const made = findings.map(([code, start, end]): Finding => ({ code, start, end, message: '', evidence: [], fixes: [] }));
  const forwards = applyPrecedence(made, outline).map(({ code }) => code);
  const backwards = applyPrecedence([...made].reverse(), outline).map(({ code }) => code);
  assert.deepEqual([...backwards].sort(), [...forwards].sort(), 'the order of the input does not matter');
  return forwards;
}

describe('one cause, one finding', () => {
  it('an altered quotation explains what its sentence says, and the figures and names within it', () => {
    assert.deepEqual(left(['quote.altered', 21, 59], ['claim.unsupported', 0, 100], ['figure.mismatch', 30, 35], ['name.misspelled', 40, 45]), ['quote.altered']);
  });

  it('an altered quotation explains nothing about the figure beside it or the next sentence', () => {
    assert.deepEqual(left(['quote.altered', 21, 59], ['figure.mismatch', 70, 75], ['claim.unsupported', 101, 200]), ['quote.altered', 'figure.mismatch', 'claim.unsupported']);
  });

  it('a wrong figure is why a sentence is not supported', () => {
    assert.deepEqual(left(['figure.mismatch', 120, 125], ['claim.unsupported', 101, 200], ['claim.uncited', 101, 200]), ['figure.mismatch']);
  });

  it('a wrong office is why a sentence is not supported', () => {
    assert.deepEqual(left(['name.wrongRole', 110, 130], ['claim.unsupported', 101, 200]), ['name.wrongRole']);
  });

  it('a wrong office is no reason to cite another article', () => {
    assert.deepEqual(left(['name.wrongRole', 110, 130], ['claim.wrongSource', 101, 200]), ['name.wrongRole']);
    assert.deepEqual(left(['name.wrongRole', 10, 30], ['claim.wrongSource', 101, 200]), ['name.wrongRole', 'claim.wrongSource']);
  });

  it('a misspelled speaker is not a wrong one', () => {
    assert.deepEqual(left(['name.misspelled', 0, 10], ['quote.wrongSpeaker', 0, 10]), ['name.misspelled']);
  });

  it('of two things that are wrong about one claim the more exact is told', () => {
    assert.deepEqual(left(['claim.misattributed', 101, 200], ['claim.contradicted', 101, 200], ['claim.unsupported', 101, 200]), ['claim.misattributed']);
    assert.deepEqual(left(['claim.contradicted', 110, 120], ['claim.wrongSource', 101, 200], ['claim.uncited', 101, 200]), ['claim.contradicted']);
  });

  it('a changed source is why nothing supports a sentence any more, and no reason to hide what differs from it now', () => {
    assert.deepEqual(left(['citation.sourceChanged', 90, 95], ['claim.unsupported', 0, 100]), ['citation.sourceChanged']);
    assert.deepEqual(left(['citation.sourceChanged', 90, 95], ['figure.mismatch', 5, 10], ['claim.unsupported', 0, 100]), ['figure.mismatch', 'citation.sourceChanged']);
    assert.deepEqual(left(['citation.sourceChanged', 90, 95], ['claim.unsupported', 101, 200]), ['citation.sourceChanged', 'claim.unsupported']);
    const finding = (code: FindingCode, start: number, end: number, sentence?: { start: number; end: number }): Finding => ({ code, start, end, message: '', evidence: [], fixes: [], ...(sentence ? { sentence } : {}) });
    const after = finding('citation.sourceChanged', 201, 210, outline.statements[1]);
    assert.deepEqual(applyPrecedence([after, finding('claim.unsupported', 101, 200), finding('claim.unsupported', 0, 100)], outline).map(({ code, start }) => [code, start]), [['claim.unsupported', 0], ['citation.sourceChanged', 201]]);
  });

  it('two causes are two findings', () => {
    assert.deepEqual(left(['figure.mismatch', 5, 10], ['date.mismatch', 70, 80], ['name.unknown', 85, 95]), ['figure.mismatch', 'date.mismatch', 'name.unknown']);
  });

  it('the same finding twice is one', () => {
    assert.deepEqual(left(['name.unknown', 5, 10], ['name.unknown', 5, 10], ['name.unknown', 70, 75]), ['name.unknown', 'name.unknown']);
  });
});
