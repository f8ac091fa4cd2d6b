import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { parseBriefing } from '../../../server/src/briefing/parseBriefing.js';
import { ignoredIn } from './support.js';

const START = '<!-- stet-ignore-start -->';
const END = '<!-- stet-ignore-end -->';
const NEXT = '<!-- stet-ignore-next -->';

describe('ignores', () => {
  const cases: readonly [what: string, text: string, expected: readonly string[]][] = [
    ['the next block', `${NEXT}\nOne.\n\nTwo.`, ['One.']],
    ['the next block after a blank line', `${NEXT}\n\nOne.\n\nTwo.`, ['One.']],
    ['with codes', '<!-- stet-ignore-next quote.altered name.unknown -->\n\nOne.', ['One. [quote.altered name.unknown]']],
    ['codes with commas', '<!-- stet-ignore-next: quote.altered, name.unknown -->\n\nOne.', ['One. [quote.altered name.unknown]']],
    ['the rest of the line', `${NEXT} One.\n\nTwo.`, [' One.']],
    ['the rest of the paragraph', `One. ${NEXT} Two.\n\nThree.`, [' Two.']],
    ['a whole list', `${NEXT}\n\n- One\n- Two\n\n- Three\n\nFour.`, ['- One\n- Two\n\n- Three']],
    ['an item of a list', `- ${NEXT}\n  One\n- Two`, ['One']],
    ['a table', `${NEXT}\n\n| a |\n| - |\n| b |\n\nTwo.`, ['| a |\n| - |\n| b |']],
    ['from start to end', `One.\n\n${START}\n\nTwo.\n\n${END}\n\nThree.`, [`${START}\n\nTwo.\n\n${END}`]],
    ['within a paragraph', `One ${START}two${END} three.`, [`${START}two${END}`]],
    ['to the end of the document', `One.\n\n${START}\n\nTwo.\n`, [`${START}\n\nTwo.\n`]],
    ['by codes apart', '<!-- stet-ignore-start a.b -->x<!-- stet-ignore-start c.d -->y<!-- stet-ignore-end a.b -->z', ['<!-- stet-ignore-start a.b -->x<!-- stet-ignore-start c.d -->y<!-- stet-ignore-end a.b --> [a.b]', '<!-- stet-ignore-start c.d -->y<!-- stet-ignore-end a.b -->z [c.d]']],
    ['nothing in code', `\`${START}\`\n\n\`\`\`\n${START}\n\`\`\`\n\nOne.`, []],
    ['nothing for other comments', '<!-- stet is fine -->\n\nOne.', []],
  ];
  for (const [what, text, expected] of cases) it(what, () => assert.deepEqual(ignoredIn(parseBriefing(text)), expected));

  it('says what it does not understand', () => {
    const text = 'One.\n\n<!-- stet-ignore-nxt -->\n\nTwo.\n\n<!-- stet-ignore-end -->';
    const { problems } = parseBriefing(text);
    assert.deepEqual(problems.map((problem) => text.slice(problem.start, problem.end)), ['<!-- stet-ignore-nxt -->', '<!-- stet-ignore-end -->']);
  });
});

describe('front matter', () => {
  it('switches Stet off', () => {
    assert.equal(parseBriefing('---\nstet: off\n---\nText.').isOff, true);
    assert.equal(parseBriefing('---\r\ntitle: x\r\nstet: off\r\n---\r\nText.').isOff, true);
    assert.equal(parseBriefing('---\nstet: on\n---\nText.').isOff, false);
    assert.equal(parseBriefing('Text.\n\n---\nstet: off\n---\n').isOff, false);
  });

  it('is a problem where it is malformed', () => {
    const text = '---\ntitle: "x\nstet: [off\n---\nText.';
    const { problems, blocks } = parseBriefing(text);
    assert.ok(problems.length > 0);
    for (const problem of problems) assert.ok(problem.start >= 4 && problem.end <= text.indexOf('\n---'), JSON.stringify(problem));
    assert.equal(blocks.at(-1)!.content.prose.text, 'Text.');
  });

  it('is a problem where it is never closed', () => {
    assert.deepEqual(parseBriefing('---\ntitle: x\n\nText.').problems.map(({ start, end }) => [start, end]), [[0, 3]]);
    assert.deepEqual(parseBriefing('---\n\nText.').problems, []);
  });
});
