import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { columns, excerpt, inert, oneLine } from '../../../server/src/report/excerpt.js';

/** The excerpt as a terminal shows it, with the marked parts underlined. */
function shown(text: string, marked: string, width: number): string {
  const start = text.indexOf(marked);
  return excerpt(text, { start: 0, end: text.length }, { start, end: start + marked.length }, width)
    .map((line) => (line.marked ? `${line.text}\n${' '.repeat(columns(line.text.slice(0, line.marked.start)))}${'~'.repeat(columns(line.text.slice(line.marked.start, line.marked.end)))}` : line.text))
    .join('\n');
}

describe('an excerpt', () => {
  it('underlines what is meant', () => {
    assert.equal(shown('Nobody saw the ferry leave.', 'the ferry', 80), 'Nobody saw the ferry leave.\n           ~~~~~~~~~');
  });

  it('is broken at spaces, and underlined on every line', () => {
    assert.equal(shown('Nobody saw the ferry leave.', 'the ferry', 15), 'Nobody saw the\n           ~~~\nferry leave.\n~~~~~');
  });

  it('breaks a word that is longer than a line', () => {
    assert.equal(shown('aaaaaaaaaaaa', 'x', 5), 'aaaaa\naaaaa\naa');
  });

  it('underlines beside wide characters', () => {
    assert.equal(shown('港 🚢 the ferry', 'the ferry', 80), '港 🚢 the ferry\n      ~~~~~~~~~');
  });

  it('is inert in a terminal', () => {
    assert.equal(inert('a\u001b[31mred\u202eback\r\nnext\u0007'), 'a [31mred back  next ');
    assert.equal(oneLine(' a\n\n b\t\u200fc '), 'a b c');
  });
});
