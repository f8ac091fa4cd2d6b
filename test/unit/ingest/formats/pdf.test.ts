import assert from 'node:assert/strict';
import { test } from 'node:test';

import { markAt } from '../../../../server/src/articles/article.js';
import { readArticle } from '../../../../server/src/ingest/readArticle.js';
import { column, makePdf, type PdfPiece } from '../../../formats/makePdf.js';

async function read(pages: readonly (readonly PdfPiece[])[], info: Readonly<Record<string, string>> = {}) {
  const { sources, problems } = await readArticle('/c/report.pdf', makePdf(pages, info));
  assert.deepEqual(problems, []);
  return sources[0]!;
}

const LEFT = ['The harbour of Orsk opened again on', 'Friday after nine years of repairs, and', 'the first ferry left with eighty passen-', 'gers on board, as the port authority said.', 'Dana Orlo, the minister of transport,', 'called it a well-earned day of rest.'];
const RIGHT = ['Fishing crews may land their catch from', 'Monday on. The quota for herring stays', 'at twelve tonnes a week until the state', 'secretary has heard the unions, which', 'asked for more than twice as much and', 'threatened to stay in port.'];

test('a PDF gives its text page by page, without heads and page numbers, broken words joined', async () => {
  const page = (number: number, lines: readonly string[]): PdfPiece[] => [[72, 800, 9, 'Valen Post - Dossier'], ...column(72, 700, lines), [290, 30, 9, String(number)]];
  const source = await read(
    [[[72, 740, 18, 'Harbour opens'], ...page(1, LEFT)], page(2, [...RIGHT.slice(0, 4), 'asked for more, and']), page(3, ['threatened to stay in port.'])],
    { Title: 'Harbour opens', Author: 'Mira Tolk', CreationDate: "D:20310304120000+01'00'" },
  );
  assert.deepEqual(source.metadata, { id: 'report', title: 'Harbour opens', author: 'Mira Tolk', date: '2031-03-04', language: 'en' });
  assert.equal(
    source.content.text,
    'Harbour opens\n\nThe harbour of Orsk opened again on Friday after nine years of repairs, and the first ferry left with eighty passengers on board, as the port authority said. Dana Orlo, the minister of transport, called it a well-earned day of rest.\n\nFishing crews may land their catch from Monday on. The quota for herring stays at twelve tonnes a week until the state secretary has heard the unions, which asked for more, and threatened to stay in port.',
  );
  const at = (words: string): string | undefined => markAt(source, source.content.text.indexOf(words));
  assert.deepEqual([at('Harbour'), at('first ferry'), at('quota'), at('threatened')], ['p. 1', 'p. 1', 'p. 2', 'p. 3']);
  assert.equal(source.isRendered, true);
});

test('columns are read one after the other, below the headline that crosses them', async () => {
  // The pieces come line by line across both columns, as some programs write them.
  const rows = LEFT.flatMap((line, index): PdfPiece[] => [[72, 700 - index * 12.5, 10, line], [320, 700 - index * 12.5, 10, RIGHT[index]!]]);
  const source = await read([[[72, 740, 18, 'The harbour of Orsk opens after nine years of repairs'], ...rows]]);
  assert.match(source.content.text, /^The harbour of Orsk opens after nine years of repairs\n\nThe harbour of Orsk opened again on Friday/);
  assert.match(source.content.text, /a well-earned day of rest\.\s+Fishing crews may land their catch from Monday on\./);
});

test('paragraphs are told by space, by indent and by a short last line', async () => {
  const spaced = await read([[...column(72, 700, ['The harbour opened on Friday and the first', 'ferry left at noon.']), ...column(72, 650, ['Crews may land their catch from Monday on,', 'the ministry said.'])]]);
  assert.equal(spaced.content.text, 'The harbour opened on Friday and the first ferry left at noon.\n\nCrews may land their catch from Monday on, the ministry said.');
  const indented = await read([[...column(72, 700, ['The harbour opened on Friday and the first', 'ferry left at noon with everyone on board.']), [86, 675, 10, 'Crews may land their catch from Mon-'], [72, 662.5, 10, 'day on, the ministry said.']]]);
  assert.equal(indented.content.text, 'The harbour opened on Friday and the first ferry left at noon with everyone on board.\n\nCrews may land their catch from Monday on, the ministry said.');
});

test('a number that leads to a footnote is no part of the sentence, a unit keeps its power', async () => {
  const source = await read([[[72, 700, 10, 'The talks lasted nine days,'], [195, 704, 6, '3'], [201, 700, 10, 'and the site has 40 km'], [301, 704, 6, '2'], [306, 700, 10, ' of quays in all weathers.']]]);
  assert.match(source.content.text, /nine days, and the site has 40 km ?2 of quays/);
});

/** Each list of lines as a column, the pieces line by line across all columns. */
const across = (columns: readonly (readonly string[])[], lefts: readonly number[], top = 700, size = 10): PdfPiece[] =>
  columns[0]!.flatMap((_, row) => columns.flatMap((lines, index): PdfPiece[] => (lines[row] === undefined ? [] : [[lefts[index]!, top - row * 12.5, size, lines[row]]])));

test('three columns are read one after the other', async () => {
  const third = ['Nobody on the quay would say whether', 'the strike is over. A vote of the crews', 'will be held at the end of the month,', 'and until then two of the five boats', 'stay where they are. The mayor did not', 'want to speak about it.'];
  const lefts = [30, 215, 400];
  const source = await read([across([LEFT, RIGHT, third], lefts, 700, 8)]);
  const text = source.content.text.replace(/\s+/g, ' ');
  assert.match(text, /a well-earned day of rest\. Fishing crews may land .* threatened to stay in port\. Nobody on the quay would say whether the strike is over\./);
});

test('the few lines of a last page stand in the columns of the page before', async () => {
  const source = await read([across([LEFT, RIGHT], [72, 320]), across([['The mayor did not want to speak', 'about it at all.'], ['A vote of the crews is expected', 'before the end of May.']], [72, 320])]);
  assert.match(source.content.text.replace(/\s+/g, ' '), /The mayor did not want to speak about it at all\. A vote of the crews is expected before the end of May\.$/);
  const single = await read([across([LEFT, RIGHT], [72, 320]), [[72, 700, 10, 'The mayor did not want to speak about it at all, and left the hall of the council at noon.'], [72, 687.5, 10, 'A vote of the crews is expected before the end of May, in the hall of the council itself.']]]);
  assert.match(single.content.text.replace(/\s+/g, ' '), /left the hall of the council at noon\. A vote of the crews/);
});

test('the wide gaps of a justified line are no cells of a table', async () => {
  const lines = across([LEFT, RIGHT], [72, 320]);
  const source = await read([[...lines.slice(0, 6), [72, 662.5, 10, 'gers'], [122, 662.5, 10, 'said'], [175, 662.5, 10, 'that'], ...lines.slice(7)]]);
  assert.match(source.content.text, /passengers said that/);
  const table = await read([[...column(72, 700, LEFT), [72, 600, 10, 'Vell'], [140, 600, 10, '412'], [200, 600, 10, 'Ships']]]);
  assert.match(table.content.text, /Vell \| 412 \| Ships/);
});

test('a title that is the name of the file that was printed is none', async () => {
  for (const title of ['report.html', 'https://courier.example/orsk/harbour']) assert.equal((await read([[[72, 740, 18, 'Harbour opens'], ...column(72, 700, LEFT)]], { Title: title })).metadata.title, 'Harbour opens');
});

/** A line of words set for themselves, as browsers write justified ones: `gap` points between them, each letter half as wide as high. */
const wordByWord = (line: string, x: number, y: number, size: number, right: number): PdfPiece[] => {
  const words = line.split(' ');
  const letters = words.reduce((sum, word) => sum + widthOf(word, size), 0);
  const gap = words.length > 1 ? Math.min(size * 1.5, (right - x - letters) / (words.length - 1)) : 0;
  let at = x;
  return words.map((word) => {
    const piece: PdfPiece = [at, y, size, word];
    at += widthOf(word, size) + gap;
    return piece;
  });
};
/** Roughly, as Helvetica has it. */
const widthOf = (word: string, size: number): number => [...word].reduce((sum, letter) => sum + (/[ijlt.,;:'I]/.test(letter) ? 0.26 : /[mwMW]/.test(letter) ? 0.8 : /[A-Z]/.test(letter) ? 0.68 : 0.53), 0) * size;

test('columns that stand as close as the words of justified lines are read one after the other', async () => {
  const left = [...LEFT, 'Nobody was hurt, the office added, and', 'the crane will be tested on Tuesday in', 'the presence of the mayor, his deputy'];
  const right = [...RIGHT, 'The mayor did not want to speak about', 'it before the council has met, and the', 'council meets at the end of the month.'];
  const rows = left.flatMap((line, index) => [...wordByWord(line, 72, 700 - index * 12, 10, 250), ...wordByWord(right[index]!, 260, 700 - index * 12, 10, 438)]);
  const source = await read([rows]);
  assert.match(source.content.text, /^The harbour of Orsk opened again on Friday after nine years of repairs, and the first ferry left with eighty passengers on board/);
  assert.match(source.content.text, /his deputy\s+Fishing crews may land their catch from Monday on\. The quota for herring stays at twelve tonnes a week until the state secretary/);
});

test('what a browser prints around a page is no part of it, and names its address', async () => {
  const page = [[24, 820, 8, '3/4/31, 10:12 AM'], [280, 820, 8, 'Harbour opens'], [72, 740, 18, 'Harbour opens'], ...column(72, 700, LEFT), [24, 20, 8, 'https://post.example/2031/harbour'], [560, 20, 8, '1/1']] as PdfPiece[];
  const source = await read([page]);
  assert.equal(source.metadata.url, 'https://post.example/2031/harbour');
  assert.match(source.content.text, /^Harbour opens\n\nThe harbour of Orsk/);
  assert.match(source.content.text, /day of rest\.$/);
});

test('entries of a list whose marks are drawn, and rows of a table, are lines of their own', async () => {
  const source = await read([column(72, 700, [...LEFT, 'On board.', 'Open on Sundays', 'Two a day', 'Hallem 9.15', 'Orsk 11.40', ...RIGHT])]);
  assert.match(source.content.text, /Open on Sundays\n\nTwo a day\n\nHallem 9\.15\n\nOrsk 11\.40\n\nFishing crews/);
});

test('lines of Arabic are read from the right, letter by letter, with figures from the left and without the shapes of letters', async () => {
  // 'بدأ (41) عام' as it stands on the page from left to right, each letter in the shape that its place gives it.
  const shown = ['\ufee1', '\ufe8e', '\ufecb', ' ', '(', '4', '1', ')', ' ', '\ufe83', '\ufea9', '\ufe91'];
  const line = (y: number): PdfPiece[] => shown.map((sign, index) => [72 + index * 6 + (sign === '(' ? 2 : 0), y, 12, sign] as PdfPiece).filter(([, , , text]) => text !== ' ');
  const source = await read([line(700)]);
  assert.equal(source.content.text, 'بدأ (41) عام');
});
