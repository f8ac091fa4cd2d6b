import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Article } from '../../../server/src/articles/article.js';
import { EntityTable } from '../../../server/src/articles/entities.js';
import { findNames } from '../../../server/src/articles/names.js';
import { lineStarts } from '../../../server/src/text/lines.js';
import { identityText } from '../../../server/src/text/mappedText.js';

function articleOf(id: string, text: string): Article {
  const spans = [{ start: 0, end: text.length }];
  const block = { start: 0, end: text.length, kind: 'paragraph' as const };
  return {
    metadata: { id, title: id },
    path: `/${id}.txt`,
    content: identityText(text),
    fileLines: lineStarts(text),
    fingerprint: id,
    text,
    blocks: [block],
    sentences: [],
    quotations: [],
    names: findNames(text, spans),
  };
}

const TEXTS: Readonly<Record<string, string>> = {
  one: 'Velmarian Foreign Minister Antony J. Halvorin met Deputy Foreign Minister Sergei Riabnov in Geneva. Halvorin smiled.',
  two: 'Antony Halvorin spoke. The League for Trade and Fishing in Europe (LTFE) heard him.',
  three: 'Anthony Halvorin spoke, and Halverin left. Sergei Ryabnov stayed. The LTFE met.',
  four: 'Foreign Minister Antony Halvorin said so. Volodymyr Selenskiy and Sergei Lavrin agreed.',
  five: 'Ellen Tarman arrived. Tarman left. Halvorin waited.',
};

function tableOf(ids: readonly string[] = Object.keys(TEXTS)): EntityTable {
  const table = new EntityTable();
  for (const id of ids) table.add(articleOf(id, TEXTS[id]!));
  return table;
}

const preferredOf = (name: string): string[] => tableOf().lookUp(name).entities.map((entity) => entity.preferred);

test('title, initials, transliteration and a misspelling in one article join', () => {
  const entity = tableOf().lookUp('Halvorin').entities[0]!;
  assert.equal(entity.preferred, 'Antony Halvorin');
  assert.deepEqual(
    entity.spellings.map((spelling) => spelling.text).sort(),
    ['Anthony Halvorin', 'Antony Halvorin', 'Antony J. Halvorin', 'Halverin', 'Halvorin'],
  );
  assert.equal(entity.articles, 5);
  assert.deepEqual(tableOf().lookUp('Riabnov').entities, tableOf().lookUp('Ryabnov').entities);
});

test('people who share a first name stay apart', () => {
  assert.deepEqual(preferredOf('Sergei Lavrin'), ['Sergei Lavrin']);
  const table = new EntityTable();
  table.add(articleOf('a', 'Ilvara Dresk spoke to Oskel Dresk. Viktor Munro met Vitali Munro.'));
  assert.equal(table.lookUp('Dresk').entities.length, 2);
  assert.equal(table.lookUp('Munro').entities.length, 2);
});

test('an acronym joins its expansion', () => {
  assert.deepEqual(preferredOf('LTFE'), ['League for Trade and Fishing in Europe']);
  assert.equal(tableOf().lookUp('LTFE').entities[0]!.articles, 2);
});

test('offices with the articles that give them', () => {
  const { offices } = tableOf().lookUp('Antony Halvorin').entities[0]!;
  assert.deepEqual(offices, [
    { text: 'Foreign Minister', articleIds: ['four'] },
    { text: 'Velmarian Foreign Minister', articleIds: ['one'] },
  ]);
});

test('the preferred spelling is in most articles, not of most mentions', () => {
  const table = new EntityTable();
  table.add(articleOf('a', 'Anthony Halvorin left. Anthony Halvorin came. Anthony Halvorin sat.'));
  table.add(articleOf('b', 'Antony Halvorin left.'));
  table.add(articleOf('c', 'Antony Halvorin left.'));
  assert.equal(table.lookUp('Halvorin').entities[0]!.preferred, 'Antony Halvorin');
});

test('exact: in full, the surname, without the initial, in the plural', () => {
  for (const name of ['Antony J. Halvorin', 'Antony Halvorin', 'Halvorin', 'HALVORIN', 'Halvorins', 'Halverin', 'Lavrin']) assert.equal(tableOf().lookUp(name).kind, 'exact', name);
});

test('close: one entity is near enough to be meant', () => {
  const suggested = (name: string): string => `${tableOf().lookUp(name).kind} ${tableOf().lookUp(name).suggestion}`;
  assert.equal(suggested('Tarmann'), 'close Tarman');
  assert.equal(suggested('Ellen Tarmann'), 'close Ellen Tarman');
  assert.equal(suggested('Volodimir Selenskky'), 'close Volodymyr Selenskiy');
  assert.equal(suggested('Sergei Lavren'), 'close Sergei Lavrin');
  assert.equal(suggested('Selensky'), 'close Selenskiy');
});

test('other names are not close', () => {
  for (const name of ['Sharwood', 'Sharmer', 'Brown', 'Sharpen', 'Monday', 'Marten Blake', 'Antony']) assert.notEqual(tableOf().lookUp(name).kind, 'close', name);
  assert.equal(tableOf().lookUp('Sergei Halvorin').kind, 'partly');
  assert.equal(tableOf().lookUp('Quennel').kind, 'unknown');
  assert.equal(tableOf().lookUp('').kind, 'unknown');
});

test('completion finds beginnings and slips', () => {
  assert.equal(tableOf().complete('Halv', 3)[0]!.preferred, 'Antony Halvorin');
  assert.equal(tableOf().complete('antny halvrin', 3)[0]!.preferred, 'Antony Halvorin');
  assert.ok(tableOf().complete('', 2).length === 2);
});

test('after any changes the answers are those of a table made at once', () => {
  const changed = tableOf(['five', 'two', 'one', 'three', 'four']);
  changed.remove('three');
  changed.add(articleOf('two', 'Nobody is here but Ilvara Dresk.'));
  changed.remove('nothing');
  changed.add(articleOf('three', TEXTS['three']!));
  changed.add(articleOf('two', TEXTS['two']!));
  changed.remove('one');
  const afresh = tableOf(['two', 'three', 'four', 'five']);
  assert.deepEqual(changed.entities(), afresh.entities());
  for (const name of ['Halvorin', 'Ilvara Dresk', 'Selensky', 'Geneva', 'LTFE']) assert.deepEqual(changed.lookUp(name), afresh.lookUp(name), name);
  assert.deepEqual(changed.complete('sha', 5), afresh.complete('sha', 5));
  const { id } = afresh.lookUp('Tarman').entities[0]!;
  assert.deepEqual(changed.entity(id), afresh.entity(id));
});

test('names with other numbers are other names, thousands of them too', () => {
  const table = new EntityTable();
  table.add(articleOf('a', 'The rocket Halcyon Skarre9 flew on Monday. The rocket Halcyon Skarre8 did not.'));
  assert.deepEqual(table.lookUp('Halcyon Skarre9').entities.flatMap(({ spellings }) => spellings.map(({ text }) => text)), ['Halcyon Skarre9']);
  const many = new EntityTable();
  many.add(articleOf('b', Array.from({ length: 4000 }, (_, index) => `The mayor Alva Tern${index} left.`).join(' ')));
  assert.equal(many.lookUp('Alva Tern3999').entities.length, 1);
  assert.equal(many.lookUp('Alva').kind === 'unknown', false);
});
