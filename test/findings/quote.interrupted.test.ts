import assert from 'node:assert/strict';
import { test } from 'node:test';

import { analysedIndex, judgeMarkdown } from '../support/quotationFixture.js';

/** An invented lock and what was said at its opening. */
const index = analysedIndex({
  lock: `A new lock for Maldren

The warden of the harbour, Ilse Torven, opened the new lock on Monday. “We did not dig this for the yachts,” she said at the ceremony in Maldren. “We dug it for the barges.” Her deputy, Brigadier Odo Varrick, runs the pumps.

“The lock leaks at night,” said Greta Sollen, the chief engineer.

“It will leak until the spring tide has passed.”

Estmere’s harbour minister, Jens Tolberin, denied this. The gates had been tested on Friday, he said. “Anyone who doubts us may bring a bucket.”

“The bridge comes next,” Rurik Castellan told the crowd. “It will be wide. 

“And it will be ours,” he added.`,
  elsewhere: `The season of the regattas

The clubs of Maldren expect two hundred sails. “The harbour belongs to the yachts,” said Milo Haste of the sailing club. “The town does too.”`,
});

const CASES: readonly { readonly text: string; readonly codes?: readonly string[]; readonly fix?: string }[] = [
  // The second part differs from what stands behind the first, though it is short.
  { text: '“We did not dig this for the yachts,” Torven said. “We dug it for the ferries.”', codes: ['quote.altered'], fix: 'barges' },
  { text: '“We did not dig this for the yachts,” she said. “We dug it for the ferries.”', codes: ['quote.altered'], fix: 'barges' },
  { text: '“The harbour belongs to the yachts,” Haste said. “The city does too.”', codes: ['quote.altered'], fix: 'town' },
  { text: '“The bridge comes next,” Castellan told the crowd. “It will be high.”', codes: ['quote.altered'], fix: 'wide' },
  { text: '“The bridge comes next,” Castellan said, “and it will be theirs.”', codes: ['quote.altered'], fix: 'ours' },
  { text: '“The lock leaks at night,” said Sollen. “It will leak until the neap tide has passed.”', codes: ['quote.altered'], fix: 'spring' },
  // Words of its own that no article has.
  { text: '“The lock leaks at night,” said Sollen. “Nobody listens to engineers.”', codes: ['quote.notFound'] },
  // The second part in the source is the first part's speaker's, whoever comes next; so is a paragraph that goes on.
  { text: '“We dug it for the barges,” explained Brigadier Odo Varrick at the ceremony.', codes: ['quote.wrongSpeaker'] },
  { text: '“It will leak until the spring tide has passed,” Jens Tolberin said.', codes: ['quote.wrongSpeaker'] },
  { text: '“Anyone who doubts us may bring a bucket,” Greta Sollen said.', codes: ['quote.wrongSpeaker'] },
  { text: '“And it will be ours,” Greta Sollen said.', codes: ['quote.wrongSpeaker'] },
  // As they stand.
  { text: '“We did not dig this for the yachts,” Torven said. “We dug it for the barges.”' },
  { text: '“We did not dig this for the yachts,” the warden said. “We dug it for the barges.”' },
  { text: '“The harbour belongs to the yachts,” Haste said. “The town does too.”' },
  { text: '“The bridge comes next,” Castellan told the crowd. “It will be wide.”' },
  { text: '“The bridge comes next,” Castellan said. “And it will be ours.”' },
  { text: '“The lock leaks at night,” said Greta Sollen. “It will leak until the spring tide has passed.”' },
  { text: '“It will leak until the spring tide has passed,” Sollen said.' },
  { text: '“Anyone who doubts us may bring a bucket,” said Tolberin.' },
  // Nobody speaks between them, so that nothing goes on: words at arm's length.
  { text: 'The “yachts” had their say. The “small fry” did not.' },
  { text: 'The clubs speak of “two hundred sails”. Their season has a name: “Summer on the Water”.' },
];

for (const { text, codes = [], fix } of CASES) {
  test(`${codes.length > 0 ? codes.join(' and ') : 'nothing'}: ${text}`, async () => {
    const findings = (await judgeMarkdown(index, text)).flatMap((judged) => judged?.findings ?? []);
    assert.deepEqual(findings.map(({ code }) => code), codes);
    if (fix !== undefined) assert.equal(findings[0]!.fixes[0]!.edits[0]!.newText, fix);
  });
}

// A fix puts nothing between the quotation marks that the source has outside of them, and the message shows what was said.
for (const text of ['“We did not dig this for the yachts. For the barges is what we dug it,” Torven said.', '“We did not dig this for the yachts. We dug it for the ferries and the barges,” Torven said.']) {
  test(`the reporter's words stay out of the quotation: ${text}`, async () => {
    const [finding] = (await judgeMarkdown(index, text)).flatMap((judged) => judged?.findings ?? []);
    assert.equal(finding?.code, 'quote.altered');
    assert.match(finding.message, /dig this for the yachts … We dug it/);
    assert.doesNotMatch(JSON.stringify(finding.fixes), /ceremony|she said/);
  });
}
