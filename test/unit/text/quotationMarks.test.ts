import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findParagraphQuotations, findQuotationMarks } from '../../../server/src/text/quotationMarks.js';

/** The pairs of a text as readable lines: the words inside, with `(nested)`, `(unclosed)`, `(unopened)`. */
function pairsOf(text: string): string[] {
  return findQuotationMarks(text).map(
    (pair) => text.slice(pair.inner.start, pair.inner.end) + (pair.nested ? ' (nested)' : '') + (pair.closed ? '' : ' (unclosed)') + (pair.opened ? '' : ' (unopened)'),
  );
}

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['curly', 'He said: “We are ready.” Then he left.', ['We are ready.']],
  ['straight', 'He said: "We are ready." Then he left.', ['We are ready.']],
  ['two straight', '"We are ready," he said. "Are you?"', ['We are ready,', 'Are you?']],
  ['guillemets with spaces', 'Il a dit « nous sommes prêts » hier.', ['nous sommes prêts']],
  ['inward guillemets', 'Er sagte »wir sind bereit« und ging.', ['wir sind bereit']],
  ['German low marks', 'Er sagte: „Wir sind bereit.“ Dann ging er.', ['Wir sind bereit.']],
  ['low mark closed by a curly one', 'Er sagte: „Wir sind bereit.” Dann ging er.', ['Wir sind bereit.']],
  ['Swedish marks', '”Vi är redo”, sade han.', ['Vi är redo']],
  ['curly single beside apostrophes', 'stressing that Velmar ‘has no plans to attack Ostrava’s port’ and Velmar’s envoy agreed.', ['has no plans to attack Ostrava’s port']],
  ['straight single beside apostrophes', "stressing that Velmar 'has no plans' and Velmar's envoy didn't object.", ['has no plans']],
  ['apostrophes only', "Velmar's envoy didn't object; the ministers' plan wasn't theirs.", []],
  ['curly apostrophes only', 'Velmar’s envoy didn’t object; the ministers’ plan wasn’t theirs.', []],
  ['plural possessive inside single marks', 'He called it ‘the ministers’ worst plan’ on Monday.', ['the ministers’ worst plan']],
  ['single marks that end in s', 'The ‘hawks’ met the ‘doves’ in town.', ['hawks', 'doves']],
  ['single mark after s and a possessive', 'The ‘hawks’ met the ministers’ aides.', ['hawks']],
  ['nested single', '“She told me ‘never again’ and left,” he said.', ['She told me ‘never again’ and left,', 'never again (nested)']],
  ['nested straight', `"She told me 'never again' and left," he said.`, [`She told me 'never again' and left,`, 'never again (nested)']],
  ['nested double in single', '‘She told me “never again” and left,’ he said.', ['She told me “never again” and left,', 'never again (nested)']],
  ['nested of the same kind', '“She told me “never again” and left,” he said.', ['She told me “never again” and left,', 'never again (nested)']],
  ['missing closing mark', 'He said: “We are ready. And so are they.', ['We are ready. And so are they. (unclosed)']],
  ['missing closing mark before another', '“We are ready, he said. “And so are you,” he added.', ['We are ready, he said. (unclosed)', 'And so are you,']],
  ['missing opening mark', 'We are ready,” he said.', ['We are ready, (unopened)']],
  ['stray closing mark', 'The port ” was closed.', []],
  ['stray straight mark at the end', 'The port was closed "', []],
  ['closing mark typed as an opening one', 'He called it “absurd“ again.', ['absurd']],
  ['inches and feet', `The hull is 6'2" wide and 5" thick; the mast is 40' high.`, []],
  ['inches beside a quotation', 'The 6" pipe is "too thin", she said.', ['too thin']],
  ['shortened years', "In the '90s and the ’80s trade grew, and '08 was worse.", []],
  ['elisions', "'Tis the season; give 'em time, rock 'n' roll.", []],
  ['a quotation that ends in a year', '"It began in 2015" is what he said.', ['It began in 2015']],
  ['marks outside and inside the stop', 'committed to a “united response.”. “We are at a critical moment,” he warned.', ['united response.', 'We are at a critical moment,']],
  ['brackets and dashes', '(“so-called”) and—“another”—one', ['so-called', 'another']],
  ['spaced straight marks', 'He said " we are ready " and left.', ['we are ready']],
  ['ellipses', '“… and we go on …” he said', ['… and we go on …']],
  ['two apostrophes for one mark', "He said ''we are ready'' and left.", ['we are ready']],
  ['TeX marks', "He said ``we are ready'' and left.", ['we are ready']],
  ['empty', '“” and ""', []],
  ['possessive of a quoted name', 'The “Northern Star”’s captain left.', ['Northern Star']],
  ['quotation in single marks with a full stop', "'We are ready,' she said. 'Are you?'", ['We are ready,', 'Are you?']],
  ['title in single marks after a colon', "Title:'A war of words'.", ['A war of words']],
];

for (const [name, text, expected] of CASES) {
  test(`quotation marks: ${name}`, () => {
    assert.deepEqual(pairsOf(text), expected);
  });
}

test('a pair has the marks outside and the words inside', () => {
  const text = 'Yes, « oui », he said.';
  const [pair] = findQuotationMarks(text);
  assert.equal(text.slice(pair!.outer.start, pair!.outer.end), '« oui »');
  assert.equal(text.slice(pair!.inner.start, pair!.inner.end), 'oui');
});

test('a quotation that goes on in the next paragraph is opened anew there', () => {
  const paragraphs = ['“We are ready. We have been for years.', '“And we shall stay so,” the envoy said.', '“Nobody asked.”'];
  const found = findParagraphQuotations(paragraphs);
  assert.deepEqual(
    found.map((pair) => [pair.paragraph, pair.closed, pair.continuesPrevious]),
    [
      [0, false, false],
      [1, true, true],
      [2, true, false],
    ],
  );
});

test('a quotation over two paragraphs may have one mark at either end', () => {
  const found = findParagraphQuotations(['She said: “We are ready.', 'We have been for years.” She left.']);
  assert.deepEqual(
    found.map((pair) => [pair.paragraph, pair.closed, pair.opened, pair.continuesPrevious]),
    [
      [0, false, true, false],
      [1, true, false, true],
    ],
  );
});

test('a closing mark without any opening one before it is nothing among paragraphs', () => {
  assert.deepEqual(findParagraphQuotations(['It was closed.', 'We are ready,” he said.']), []);
});

test('a very long text is read in linear time', () => {
  const text = `${'“a ‘b '.repeat(200_000)}`;
  assert.ok(findQuotationMarks(text).length >= 0);
  assert.ok(findQuotationMarks("it's \"so\" ".repeat(100_000)).length === 100_000);
});
