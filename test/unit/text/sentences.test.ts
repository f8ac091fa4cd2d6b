import assert from 'node:assert/strict';
import { test } from 'node:test';

import { splitSentences } from '../../../server/src/text/sentences.js';

/** Each case is the paragraph with ` | ` where a sentence ends; the text itself has a space there, or nothing where the bar is ` |`+`|`. */
const CASES: readonly string[] = [
  'The port closed. | It opened again. | Nobody knew why.',
  'Antony J. Marlow met Ilse K. Torven. | They agreed.',
  'the ferry was late . | nobody said why . | `` it happens , \'\' the pilot told passengers .',
  'the envoy waited . . . and left .',
  'A. Halden of the U.S. fleet ( retired ) spoke . | 400 sailors listened .',
  'J. R. Halden of the U.S. Navy spoke. | He was brief.',
  'The U.S. Embassy closed. | The U.S. had warned of it.',
  'He flew back to the U.S. | The talks went on without him.',
  'She left for the U.N. Security Council at 9 a.m. on Friday. | It met.',
  'The train left at 9 a.m. | Passengers waited.',
  'Mr. Halden met Dr. Torven, Gen. Osk and Sen. Brandt. | St. Ilmar was quiet.',
  'See p. 3, pp. 4-7, No. 5, Art. 12 and Fig. 2 of the report. | It is long.',
  'He lives at No. 5. | She lives at No. 7.',
  'The answer was no. | The envoy left.',
  'Prices rose by 3.5 per cent in 2021. | In 2022 they fell by .5 points.',
  'It began in 2015. | 20 people came.',
  'On Jan. 20 they met. | In Dec. the talks ended.',
  'Torven Inc. and Halden Ltd. merged. | The deal was worth $3.5 million.',
  'He runs Torven Inc. | The firm is old.',
  'Apples, pears, etc. were sold. | Trade was good.',
  'Many goods, e.g. Velmar steel, i.e. the cheap kind, were taxed vs. Ostravan ones. | It hurt.',
  'He was committed to a “united, quick response.”. | “It is time,” he warned.',
  'They would answer next week.. | On the other hand, they waited.',
  'Was it true?! | Nobody said so. | Really? | Yes!',
  '“We will not go. We will not talk. It is over,” the envoy told reporters. | He left.',
  'He said: “We will not go. We will not talk.” | Then he left.',
  '"We will not go. We will not talk." | Then he left.',
  "'We will not go. We will not talk,' she said. | Then she left.",
  '„Wir gehen nicht. Wir reden nicht.“ | Dann ging er.',
  '« Nous restons. Nous parlons. » | Il est parti.',
  '“This gives us strength,” Marlow said. | “And that is why … I will go on … We must.”',
  '“Are you willing to give guarantees … that they will not join?” Halden said, referring to a promise. | Nobody answered.',
  '“Where are we going?” asked the envoy. | “Home!” he heard.',
  '“It is over.” Halden said. | He left.',
  '“It is over.” | Halden left the room.',
  '“Will they come?” | Torven said that nobody knew what they would do.',
  'He paused... then spoke. | She listened… | Then he left.',
  'The list … is long. | It ends.',
  'It closed [3]. | It opened.',
  'It closed. [3] | It opened.',
  'It closed.[3] | It opened.',
  'It closed. [@halden, p. 3] | It opened.',
  'It closed, the agency wrote. (Nordwire) | It opened.',
  'They (the U.S. and Velmar) met. | (They also dined.) | Then they left.',
  'Talks ended on Friday – without result. | – Halden',
  '1. The ministers met. | 2. They left.',
  'Visit www.example.org or write to a.b@example.org. | Thank you.',
  'Version 2.0.1 is out. | It works.',
  'The firm Yahoo! is large. | It grew.',
  'Vitamin C. Torven wrote about it. | The book sold.',
  'Plan B. | The envoy had none.',
  'So do I. | The others did not.',
  'He holds a Ph.D. from Ilmar. | He teaches.',
  'A line\nbroken in the middle. | Another\none.',
  'Émile came. | Élodie left. | Øystein stayed. | Čapek wrote.',
  'It is “absurd”. | “Nonsense”, she said.',
  'It is ‘absurd’. | Velmar’s envoy agreed.',
  'He wanted to get it rolling. a process that takes time. | It began.',
  'The “Northern Star” sailed at 0855 hours. | It sank.',
  '“A mark is missing. | The envoy left.',
  'It costs €5. | €6 was the old price.',
  'Thanks! 🙂 | The end.',
];

for (const example of CASES) {
  test(`sentences: ${example}`, () => {
    const text = example.replaceAll(' | ', ' ');
    assert.deepEqual(
      splitSentences(text).map((span) => text.slice(span.start, span.end)),
      example.split(' | '),
    );
  });
}

test('sentences: a space is missing after the full stop', () => {
  const parts = (text: string): string[] => splitSentences(text).map((span) => text.slice(span.start, span.end));
  assert.deepEqual(parts('The talks ended.The envoy left.'), ['The talks ended.', 'The envoy left.']);
  assert.deepEqual(parts('He called it “over.”The envoy left.'), ['He called it “over.”', 'The envoy left.']);
  assert.deepEqual(parts('It was said in 2015.“Then came war,” he added.'), ['It was said in 2015.', '“Then came war,” he added.']);
  assert.deepEqual(parts('See example.com and the U.S.Navy.'), ['See example.com and the U.S.Navy.']);
});

test('sentences: white space and nothing', () => {
  assert.deepEqual(splitSentences(''), []);
  assert.deepEqual(splitSentences(' \n\t '), []);
  assert.deepEqual(splitSentences('  One.  '), [{ start: 2, end: 6 }]);
});

test('sentences: a blank line ends one', () => {
  const text = 'A heading without a stop\n\nAnd a paragraph.';
  assert.deepEqual(splitSentences(text), [
    { start: 0, end: 24 },
    { start: 26, end: 42 },
  ]);
});

test('sentences: five megabytes on one line are read in linear time', () => {
  const long = 'The envoy of Velmar said “we are ready. We go” and left at 3.5 p.m. on Jan. 5 with Dr. Torven. '.repeat(55_000);
  assert.equal(splitSentences(long).length, 55_000);
  assert.ok(splitSentences('.'.repeat(1_000_000)).length <= 1);
  assert.ok(splitSentences('“'.repeat(300_000)).length <= 1);
  assert.ok(splitSentences('a. “b '.repeat(300_000)).length >= 1);
});
