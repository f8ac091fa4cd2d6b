import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

import type { NounGroup } from '../../../server/src/text/chunks.js';
import { partOfSpeechTagger } from '../../../server/src/text/partsOfSpeech.js';
import { parseShallow } from '../../../server/src/text/shallowParse.js';
import { tokenize } from '../../../server/src/text/tokens.js';

/** The clauses of a sentence, each as 'subject > verb > object > recipient (preposition noun)', with 'passive' before a passive verb. */
async function clausesOf(sentence: string): Promise<string[]> {
  const tokens = tokenize(sentence);
  const { clauses } = parseShallow(tokens, (await partOfSpeechTagger())(sentence, tokens));
  const words = (groups: readonly NounGroup[]): string => groups.map(({ first, next }) => sentence.slice(tokens[first]!.start, tokens[next - 1]!.end)).join(' + ');
  return clauses.map(({ verb, subjects, objects, recipients, prepositions }) => {
    const places = [words(subjects), `${verb.isPassive ? 'passive ' : ''}${tokens[verb.head]!.text}`, words(objects), words(recipients)].join(' > ').replace(/(?: > )+$/, '');
    return prepositions.length === 0 ? places : `${places} (${prepositions.map(({ word, groups }) => `${word} ${words(groups)}`).join(', ')})`;
  });
}

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['The court cleared the minister.', ['The court > cleared > the minister']],
  ['The minister was cleared by the court.', ['The minister > passive cleared (by the court)']],
  ['Judge Carin Holm, 61, had accused the firm of bribery.', ['Judge Carin Holm > accused > the firm']],
  ['The mayor, Odile Strand, praised the firemen.', ['The mayor > praised > the firemen']],
  ['Odile Strand, who lost the vote, praised the firemen.', ['Odile Strand > lost > the vote', 'Odile Strand > praised > the firemen']],
  ['The chairman of the union sued the company.', ['The chairman > sued > the company']],
  ['Sorenia and Valdia signed a treaty.', ['Sorenia + Valdia > signed > a treaty']],
  ['The rebels shelled the port and the army drove them back.', ['The rebels > shelled > the port', 'the army > drove > them']],
  ['Nordkai lent Calder Works 40 million crowns.', ['Nordkai > lent > 40 million crowns > Calder Works']],
  ['The ministry gave the clinic new scanners.', ['The ministry > gave > new scanners > the clinic']],
  ['The firm sold its mill to a rival.', ['The firm > sold > its mill (to a rival)']],
  ['Orlic urged Ruvia to spare the bridges.', ['Orlic > urged > Ruvia', 'Ruvia > spare > the bridges']],
  ['Brandel promised the voters to cut taxes.', ['Brandel > promised > the voters', 'Brandel > cut > taxes']],
  ['The lawyer said Brandel would return.', ['The lawyer > said', 'Brandel > return']],
  ['The strike would go on, said the mayor.', ['The strike > go', 'the mayor > said']],
];

for (const [sentence, expected] of CASES) {
  test(`takes apart: ${sentence}`, async () => {
    assert.deepEqual(await clausesOf(sentence), expected);
  });
}

test('every token has a part of speech, whatever the text', async () => {
  const tag = await partOfSpeechTagger();
  fc.assert(
    fc.property(fc.string({ maxLength: 80, unit: 'binary' }), (text) => {
      const tokens = tokenize(text);
      const tags = tag(text, tokens);
      assert.equal(tags.length, tokens.length);
      parseShallow(tokens, tags);
    }),
    { numRuns: 200, seed: 7 },
  );
});
