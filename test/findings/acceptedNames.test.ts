import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parseBriefing } from '../../server/src/briefing/parseBriefing.js';
import { checkBriefing } from '../../server/src/checks/checkBriefing.js';
import { CheckCache } from '../../server/src/checks/checkCache.js';
import { indexOf } from '../support/statementFixture.js';
import { ARTICLES } from './statementArticles.js';

const SENTENCE = 'Quenby Hartock smuggled platypuses to Lhem [@treaty].';

async function messages(acceptedNames: ReadonlySet<string>): Promise<string> {
  const { findings } = await checkBriefing(parseBriefing(SENTENCE), { index: indexOf(ARTICLES), acceptedNames }, new CheckCache());
  return findings.map(({ code, message }) => `${code}: ${message}`).join('\n');
}

test('a name that no article has is named among what is missing', async () => {
  const found = await messages(new Set());
  assert.match(found, /claim\.unsupported: .*“Hartock”/);
});

test('an accepted name is not, but the rest still is', async () => {
  const found = await messages(new Set(['quenby hartock']));
  assert.match(found, /claim\.unsupported: .*“platypuses”/);
  assert.doesNotMatch(found, /“(?:Quenby|Hartock)”/);
});
