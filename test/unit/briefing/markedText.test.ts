import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { readBrackets, readCarets, showMarks } from '../../support/markedText.js';

describe('marked text of tests', () => {
  it('reads brackets, nested and labelled', () => {
    const { text, marks } = readBrackets('The ⟦quote.altered: “red” ⟦flag⟧⟧ 🚩⟦⟧.');
    assert.equal(text, 'The “red” flag 🚩.');
    assert.deepEqual(marks.map((mark) => [text.slice(mark.start, mark.end), mark.label]), [['“red” flag', 'quote.altered'], ['flag', ''], ['', '']]);
  });

  it('reads carets below the lines', () => {
    const { text, marks } = readCarets('Voss saw red.\n^^^^ name.unknown\n         ^^^ one\nEnd.\n^^^');
    assert.equal(text, 'Voss saw red.\nEnd.');
    assert.deepEqual(marks.map((mark) => [text.slice(mark.start, mark.end), mark.label]), [['Voss', 'name.unknown'], ['red', 'one'], ['End', '']]);
  });

  it('shows marks as it reads them', () => {
    const marked = '⟦a.b: one ⟦two⟧⟧ ⟦three⟧';
    const { text, marks } = readBrackets(marked);
    assert.equal(showMarks(text, marks), marked);
  });

  it('refuses brackets without a partner', () => {
    assert.throws(() => readBrackets('one⟧'), /without/);
    assert.throws(() => readBrackets('⟦one'), /without/);
  });
});
