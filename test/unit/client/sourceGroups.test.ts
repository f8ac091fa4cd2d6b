import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { groupSources } from '../../../client/src/views/sources/sourceGroups.js';
import type { ShownListedSource } from '../../../server/src/sharedViews.js';

function source(id: string, more: Partial<ShownListedSource> = {}): ShownListedSource {
  return { id, title: `Title of ${id}`, uri: `file:///corpus/${id}.txt`, uses: [], ...more };
}

const use = { uri: 'file:///b.md', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, text: 'So.' };
const SOURCES = [
  source('a', { outlet: 'The Pell Post', date: '2041-05-03' }),
  source('b', { outlet: 'Almery Lantern', date: '2041-06-01', uses: [use] }),
  source('c', { outlet: 'The Pell Post', date: '2041-06-09', uses: [use, use] }),
  source('d'),
  source('e', { outlet: 'Almery Lantern', date: '2041-05-04', story: 'a' }),
  { ...source('a2'), story: 'a' },
].map((one) => (one.id === 'a' ? { ...one, story: 'a' } : one));

/** Groups as lines: what they are called, and their sources with the copies of each. */
function seen(by: Parameters<typeof groupSources>[1]): string[] {
  return groupSources(SOURCES, by).map(({ key, sources }) => `${key}: ${sources.map((grouped) => [grouped.source.id, ...grouped.copies.map(({ id }) => `+${id}`)].join(' ')).join(', ')}`);
}

describe('the groups of the Sources view', () => {
  it('are outlets by name, the latest article first, and last what names none', () => {
    assert.deepEqual(seen('outlet'), ['Almery Lantern: b', 'The Pell Post: c, a +e +a2', ': d']);
  });
  it('are months, the latest first', () => {
    assert.deepEqual(seen('date'), ['2041-06: c, b', '2041-05: a +e +a2', ': d']);
  });
  it('are what is cited, most often first, and what is not', () => {
    assert.deepEqual(seen('use'), ['cited: c, b', 'uncited: a +e +a2, d']);
  });
  it('stand as people look names up, and where the same articles come in another order', () => {
    const sources = [source('k1', { outlet: 'Zell Courier' }), source('k2', { outlet: 'Évora Times' }), source('k3', { outlet: 'the Farrow' }), source('k5', { title: 'Storm', outlet: 'Gale' }), source('k4', { title: 'Storm', outlet: 'Gale' }), source('k6', { title: 'storm 9', outlet: 'Gale' }), source('k7', { title: 'Storm 10', outlet: 'Gale' })];
    const groups = (given: readonly ShownListedSource[]): string[] => groupSources(given, 'outlet').map(({ key, sources: own }) => `${key}: ${own.map((grouped) => grouped.source.id).join(' ')}`);
    assert.deepEqual(groups(sources), ['Évora Times: k2', 'Gale: k4 k5 k6 k7', 'the Farrow: k3', 'Zell Courier: k1']);
    assert.deepEqual(groups([...sources].reverse()), groups(sources));
  });
  it('copies of a story stand in one order, whatever is cited', () => {
    const [first, second, third] = [source('m1', { story: 'm1', date: '2041-05-01' }), source('m2', { story: 'm1', date: '2041-05-02' }), source('m3', { story: 'm1', date: '2041-05-03' })];
    const copies = (given: readonly ShownListedSource[]): string[] => groupSources(given, 'outlet')[0]!.sources[0]!.copies.map(({ id }) => id);
    assert.deepEqual(copies([third, first, second]), copies([first, second, third]));
  });
  it('are none where there is nothing', () => {
    assert.deepEqual(groupSources([], 'outlet'), []);
  });
  it('a story stands where one of its articles is cited', () => {
    const groups = groupSources([source('x', { story: 'x' }), source('y', { story: 'x', uses: [use] })], 'use');
    assert.deepEqual(groups.map(({ key, sources }) => [key, sources[0]?.source.id, sources[0]?.copies.length]), [['cited', 'y', 1]]);
  });
});
