import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Difference } from '../../../server/src/checks/statement/difference.js';
import { measure } from '../../../server/src/checks/statement/features.js';
import { profileOf } from '../../../server/src/checks/statement/profile.js';
import { scopeOfArticles } from '../../../server/src/checks/statement/scope.js';
import { supportOf } from '../../../server/src/checks/statement/supportModel.js';
import { findWindows } from '../../../server/src/checks/statement/window.js';
import { indexOf } from '../../support/statementFixture.js';

const index = indexOf({
  ferry: {
    text: 'Ferry to Norvik stays in port\n\nThe ferry to Norvik will not sail before Friday, Captain Ilse Marn said. She blamed a broken rudder. Some 140 passengers were taken to a hotel.',
  },
});
const context = { index, acceptedNames: new Set<string>(), before: [] };

async function supportFor(text: string, differences: readonly Difference[] = []): Promise<number> {
  const claim = profileOf(text);
  const windows = await findWindows(claim, context, ['ferry'], 1);
  return supportOf(measure(claim, windows[0], await scopeOfArticles(claim, ['ferry'], context), differences));
}

const KINDS: readonly Difference['kind'][] = ['figure', 'date', 'negation', 'opposite', 'actor', 'speaker', 'name'];

describe('support', () => {
  const claims = ['The ferry to Norvik will not sail before Friday.', 'Some 140 passengers were taken to a hotel.', 'Captain Marn blamed the weather.'];

  for (const kind of KINDS) {
    it(`is never raised by a difference: ${kind}`, async () => {
      const difference = (confidence: number): Difference => ({ code: 'claim.contradicted', kind, claim: { start: 0, end: 3 }, sentence: 0, source: { start: 0, end: 3 }, sourceText: '', confidence });
      for (const text of claims) {
        const [none, weak, strong] = [await supportFor(text), await supportFor(text, [difference(0.5)]), await supportFor(text, [difference(1)])];
        assert.ok(weak <= none && strong <= weak, `${none} ${weak} ${strong}`);
        assert.ok((await supportFor(text, [difference(1), { ...difference(1), kind: 'figure' }])) <= strong);
      }
    });
  }

  for (const [better, worse] of [
    ['Some 140 passengers were taken to a hotel.', 'Some 140 passengers were taken to a museum.'],
    ['Captain Ilse Marn blamed a broken rudder.', 'Captain Ilse Torvald blamed a broken rudder.'],
    ['Some 140 passengers were taken to a hotel.', 'Some 190 passengers were taken to a hotel.'],
    ['She blamed a broken rudder.', 'He blamed a broken rudder.'],
    ['Passengers were taken to a hotel.', 'Passengers were not taken to a hotel.'],
  ] as const) {
    it(`is less for '${worse}'`, async () => assert.ok((await supportFor(worse)) < (await supportFor(better)) - 0.05));
  }

  it('is not lowered by a denial in other words', async () => assert.ok((await supportFor('The ferry to Norvik did not stay in port.')) <= (await supportFor('The ferry to Norvik did not sail before Friday.'))));
});
