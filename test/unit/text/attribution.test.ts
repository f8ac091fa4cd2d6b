import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { attribute, type NameSpan } from '../../../server/src/text/attribution.js';
import { findQuotationMarks } from '../../../server/src/text/quotationMarks.js';

const PERSONS = ['Arlen Voss', 'Voss', 'Tom Holt', 'Holt', 'Ilse Maravent', 'Maravent', 'Clara Wenn'];
const OTHERS: readonly (readonly [string, NameSpan['kind']])[] = [['Sea League', 'organisation'], ['Norland', 'place'], ['Lissby', 'place']];

function namesIn(sentence: string): NameSpan[] {
  const known = [...PERSONS.map((text) => [text, 'person'] as const), ...OTHERS];
  const found = known.flatMap(([text, kind]) => [...sentence.matchAll(new RegExp(`\\b${text}\\b`, 'g'))].map((match) => ({ start: match.index, end: match.index + text.length, kind })));
  return found.filter((name) => !found.some((other) => other !== name && other.start <= name.start && other.end >= name.end && other.end - other.start > name.end - name.start)).sort((a, b) => a.start - b.start);
}

/** For each quotation the subject's words, `-` where none is told and `~` where nobody speaks. */
function subjects(sentence: string): string[] {
  const quotations = findQuotationMarks(sentence).filter((pair) => !pair.nested).map((pair) => pair.outer);
  return attribute(sentence, quotations, namesIn(sentence)).map(({ subject, isSpeech, confidence }) => (subject !== undefined && confidence >= 0.5 ? sentence.slice(subject.start, subject.end) : isSpeech ? '-' : '~'));
}

describe('who speaks a quotation', () => {
  const cases: readonly [sentence: string, expected: readonly string[]][] = [
    ['According to Voss, “the bridge is closed for the whole of the winter”.', ['Voss']],
    ['According to Voss, “the bridge is closed.”', ['Voss']],
    ['According to Arlen Voss, the minister, “the bridge is closed for good”.', ['Arlen Voss']],
    ['“The bridge is closed,” according to Voss.', ['Voss']],
    ['Voss spoke of a “minor matter”.', ['Voss']],
    ['Voss speaks of “a result, not a triumph”.', ['Voss']],
    ['Holt talked about “a very bad day”.', ['Holt']],
    ['The skipper, Tom Holt, told reporters: “The soup was terrible.”', ['Tom Holt']],
    ['“The soup was terrible,” the skipper, Tom Holt, told reporters.', ['Tom Holt']],
    ['“The soup was terrible,” the secretary of the Sea League, Ilse Maravent, told a conference.', ['Ilse Maravent']],
    ['The mediator, Ambassador Ilse Maravent of Norland, described the first session as “chilly but useful”.', ['Ilse Maravent']],
    ['Its spokesman, Tom Holt, said only that “the fence is as long as it has to be”.', ['Tom Holt']],
    ['Voss, who met Tom Holt, said that “the fence is long”.', ['Voss']],
    ['Voss, like Tom Holt, said that “the fence is long”.', ['Voss']],
    ['Voss, Tom Holt’s deputy, said that “the fence is long”.', ['Voss']],
    ['“This is no joke,” Voss tweeted.', ['Voss']],
    // What somebody said may be what the sentence speaks of: its verb has a subject of its own.
    ['Holt said Voss’s comments “can also do harm to the port”.', ['Holt']],
    ['Holt said Voss’s latest remarks “are dangerous”.', ['Holt']],
    ['Holt said Voss’s claims were “absurd”.', ['Holt']],
    ['Holt called Voss’s claims “absurd”.', ['Holt']],
    ['Holt dismissed Voss’s warnings as “theatre”.', ['Holt']],
    ['Holt said his earlier comments “were misread”.', ['Holt']],
    ['Holt rejected Voss’s claim that “the lock would leak”.', ['Voss']],
    ['Holt rejected Voss’s warning that “the lock would leak”.', ['Voss']],
    ['Voss’s remarks: “The lock will leak.”', ['Voss']],
    ['Voss claims that “the lock would leak”.', ['Voss']],
    ['Voss comments: “The lock will leak.”', ['Voss']],
    // It cannot be told whose words these are.
    ['Holt dismissed Voss’s comments “on the price of fish”.', ['-']],
    ['Holt rejected the mayor’s claim that “the lock would leak”.', ['-']],
  ];
  for (const [sentence, expected] of cases) it(sentence, () => assert.deepEqual(subjects(sentence), expected));

  it('is not for sure whoever reads something', () => {
    const sentence = 'Holt read the “long list of every ship that ever sank here”.';
    const quotations = findQuotationMarks(sentence).map((pair) => pair.outer);
    assert.ok(attribute(sentence, quotations, namesIn(sentence))[0]!.confidence < 0.7);
  });
});
