import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import fc from 'fast-check';

import type { Article } from '../../server/src/articles/article.js';
import type { CorpusIndex, Entity } from '../../server/src/index/corpusIndex.js';
import { MemoryIndex } from '../../server/src/index/memory.js';
import { stem } from '../../server/src/text/stem.js';
import { makeArticle, type GeneratedArticle } from '../bench/articles.js';
import { Random } from '../bench/random.js';
import { makeWorld } from '../bench/world.js';
import { articlesOf, indexOf } from './corpus.js';

const FILES = 8;
/** Each file has several contents that it may be changed to. */
const VERSIONS = 3;

type Step = { readonly file: number; readonly version: number | 'gone' };
const step: fc.Arbitrary<Step> = fc.record({ file: fc.nat(FILES - 1), version: fc.oneof({ weight: 3, arbitrary: fc.nat(VERSIONS - 1) }, { weight: 1, arbitrary: fc.constant('gone' as const) }) });
/** Files that are told of at once are one change of the index. */
const series = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 10 });

describe('a corpus that changes in any order', () => {
  const world = makeWorld(new Random(3), 10);
  // The last two files are copies of each other wherever they have the same version.
  const generated: GeneratedArticle[][] = Array.from({ length: FILES }, (_, file) => Array.from({ length: VERSIONS }, (_, version) => makeArticle(world, 3, Math.min(file, FILES - 2) * VERSIONS + version)));
  const articles: Article[][] = [];
  before(async () => {
    for (const [file, versions] of generated.entries()) articles.push(await articlesOf(Object.fromEntries(versions.map(({ text }, version) => [`v${version}/f${file}.txt`, text]))));
    // A changed file keeps its path and its id.
    for (const [file, versions] of articles.entries()) for (const [version, article] of versions.entries()) versions[version] = { ...article, path: versions[0]!.path, metadata: { ...article.metadata, id: `a${file}` } };
  });

  it('gives the answers of an index that is built anew', async () => {
    await fc.assert(
      fc.asyncProperty(series, async (changes) => {
        const index = new MemoryIndex();
        const present = new Map<number, Article>();
        for (const steps of changes) {
          // Of several messages on one file within a change the last one holds.
          const last = new Map(steps.map(({ file, version }) => [file, version]));
          const added = [...last].flatMap(([file, version]) => (version === 'gone' ? [] : [articles[file]![version]!]));
          const removed = [...last].flatMap(([file, version]) => (version === 'gone' ? [articles[file]![0]!.path] : []));
          for (const [file, version] of last) {
            if (version === 'gone') present.delete(file);
            else present.set(file, articles[file]![version]!);
          }
          index.apply({ added, removed });
        }
        const rebuilt = indexOf([...present].sort(([a], [b]) => a - b).map(([, article]) => article));
        assert.deepEqual(await answers(index), await answers(rebuilt));
      }),
      { seed: 12, numRuns: 60 },
    );
  });

  /** What the index says to questions about everything that any of the articles says. */
  async function answers(index: CorpusIndex): Promise<unknown[]> {
    const found: unknown[] = [index.status, await index.searchCards('', 50)];
    for (const { sentences, quotations } of generated.map((versions) => versions[0]!)) {
      const words = sentences[0]!.toLowerCase().match(/\p{L}+/gu)!;
      found.push(await index.findPassages({ stems: words.map(stem), limit: 10 }), await index.termWeights(words.map(stem)));
      for (const { words: quoted, speaker } of quotations.slice(0, 2)) {
        const { kind, entities, suggestion } = await index.lookUpName(`${speaker.first} ${speaker.last}`);
        found.push({ kind, suggestion, entities: entities.map(withoutId) });
        found.push((await index.completeNames(speaker.last.slice(0, 3), 10)).map(withoutId));
        found.push(await index.findQuotationPassages({ words: quoted.toLowerCase().match(/\p{L}+/gu)!, limit: 5 }));
        found.push((await index.searchQuotations({ text: quoted.slice(0, 20), speaker: speaker.last, limit: 5 })).map(({ article, text }) => [article.id, text]));
      }
    }
    for (const { id } of await index.searchCards('', 50)) found.push(await index.storyOf(id));
    return found;
  }
});

/** The numbers of entities tell them apart at one time only. */
function withoutId({ id: _id, ...entity }: Entity): Omit<Entity, 'id'> {
  return entity;
}
