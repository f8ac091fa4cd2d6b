import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { parseBriefing } from '../../../server/src/briefing/parseBriefing.js';
import { checkBriefing } from '../../../server/src/checks/checkBriefing.js';
import { CheckCache } from '../../../server/src/checks/checkCache.js';
import { indexOf } from '../../support/statementFixture.js';

const index = indexOf({
  ferry: { text: 'Ferry crews walk out\n\nCrews of the Almery ferries began a strike on Monday. Forty-two sailings were cancelled.\n' },
  court: { text: 'Court frees a skipper\n\nA court in Verrin released the skipper after he had paid a fine of 120,000 crowns.\n' },
  box: { text: 'The strait in dates\n\n• 3 March: the lane is closed.\n\n• 5 March: the trawler Gull of Skarre is boarded with nine people.\n' },
  fish: { text: 'Fewer fish\n\nThe catch fell by a tenth in spring, the institute said.\n' },
});

/** Why the one statement of a briefing is not borne out. */
async function reasonFor(text: string): Promise<string | undefined> {
  const { statements } = await checkBriefing(parseBriefing(text), { index, acceptedNames: new Set() }, new CheckCache());
  assert.equal(statements[0]?.verdict, 'unsupported');
  return statements[0].reason;
}

describe('why a statement is not supported', () => {
  it('tells of the cited source alone, where another may have the words', async () => {
    assert.match((await reasonFor('A court in Verrin released the skipper after he had paid a fine of 120,000 crowns [@ferry].')) ?? '', /^The cited source does not have .*“Verrin”.* in this connection\.$/);
  });
  it('tells of all that are cited', async () => {
    assert.match((await reasonFor('A court in Verrin released the skipper after he had paid a fine of 120,000 crowns [@ferry; @fish].')) ?? '', /^The cited sources do not have /);
  });
  it('tells of every source where none is cited', async () => {
    assert.match((await reasonFor('The harbour office of Almery bought nine purple helicopters for the Verrin lighthouse.')) ?? '', /^No source has .* in this connection\.$/);
  });
});

it('a message quotes an item of a list without its sign', async () => {
  const { findings } = await checkBriefing(parseBriefing('The trawler Gull of Skarre was boarded on 6 March with nine people [@box].'), { index, acceptedNames: new Set() }, new CheckCache());
  const message = findings.find(({ code }) => code === 'date.mismatch')?.message ?? '';
  assert.match(message, /“5 March: the trawler/);
});
