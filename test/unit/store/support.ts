import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

import type { Article } from '../../../server/src/articles/article.js';
import type { CorpusIndex, Entity } from '../../../server/src/index/corpusIndex.js';
import { hasSqlite } from '../../../server/src/index/store/sqlite.js';
import { StoredIndex } from '../../../server/src/index/store/storedIndex.js';
import { StoreWriter } from '../../../server/src/index/store/storeWriter.js';
import { stem } from '../../../server/src/text/stem.js';
import { makeArticle, type GeneratedArticle } from '../../bench/articles.js';
import { Random } from '../../bench/random.js';
import { makeWorld } from '../../bench/world.js';
import { articlesOf } from '../../fuzz/corpus.js';

/** What tests of the index on disk are skipped for, where they are. */
export const NEEDS_SQLITE = hasSqlite() ? {} : { skip: `Node ${process.versions.node} has no SQLite` };
export const ANALYSIS = 'tests';

export function storeFolder(context: TestContext): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'stet-store-')));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An index on disk that is written and read in one process. */
export class StorePair {
  readonly folder: string;
  readonly rebuilt: string[] = [];
  #writer: StoreWriter;
  #reader: StoredIndex | undefined;

  constructor(folder: string) {
    this.folder = folder;
    this.#writer = this.#openWriter();
  }

  get writer(): StoreWriter {
    return this.#writer;
  }

  /** The index as it was written last. */
  get index(): StoredIndex {
    this.#reader ??= StoredIndex.open(this.folder, ANALYSIS)!;
    this.#reader.refresh();
    return this.#reader;
  }

  reopen(): void {
    this.close();
    this.#writer = this.#openWriter();
  }

  close(): void {
    this.#reader?.close();
    this.#reader = undefined;
    this.#writer.close();
  }

  #openWriter(): StoreWriter {
    return StoreWriter.open(this.folder, ANALYSIS, (reason) => this.rebuilt.push(reason));
  }
}

/** Generated articles, read and analysed; and what they were generated from. */
export async function generatedArticles(count: number, seed = 5): Promise<{ readonly generated: readonly GeneratedArticle[]; readonly articles: readonly Article[] }> {
  const world = makeWorld(new Random(seed), count);
  const generated = Array.from({ length: count }, (_, number) => makeArticle(world, seed, number));
  return { generated, articles: await articlesOf(Object.fromEntries(generated.map(({ fileName, text }) => [fileName, text]))) };
}

/** What an index says to questions about everything that these articles say. */
export async function answersOf(index: CorpusIndex, asked: readonly GeneratedArticle[]): Promise<unknown[]> {
  const found: unknown[] = [index.status.articles, (await index.searchCards('', 1000)).map(({ id }) => id)];
  for (const { id, sentences, quotations } of asked) {
    const article = await index.article(id);
    found.push(article, await index.card(id), await index.storyOf(id), await index.searchCards(article?.metadata.title.slice(0, 12) ?? id, 5));
    if (article) found.push(await index.cardByPath(article.path), article.metadata.url === undefined ? undefined : await index.cardByUrl(article.metadata.url), await index.isCredited(article.metadata.outlet ?? 'nobody'), await index.isCredited(article.metadata.title.split(' ').slice(1, 4).join(' ')));
    const words = sentences[0]!.toLowerCase().match(/\p{L}+/gu)!;
    found.push(await index.findPassages({ stems: words.map(stem), limit: 10 }), await index.termWeights(words.map(stem)));
    found.push(await index.findPassages({ stems: words.map(stem), factors: words.map((_, at) => 1 / (1 + at)), limit: 10 }));
    found.push(await index.findPassages({ stems: words.map(stem), within: [id, 'a00000'], limit: 10 }));
    for (const { words: quoted, speaker } of quotations.slice(0, 2)) {
      for (const name of [`${speaker.first} ${speaker.last}`, speaker.last, `${speaker.first} ${speaker.last.slice(0, -1)}`, speaker.last.replace(/(.)(.)$/, '$2$1')]) {
        const { kind, entities, suggestion } = await index.lookUpName(name);
        found.push({ name, kind, suggestion, entities: entities.map(withoutNumber) });
      }
      // What merely looks like the letters typed is chosen by each engine in its own way.
      const typed = speaker.last.slice(0, 3);
      const completed = (await index.completeNames(typed, 5)).map(withoutNumber);
      found.push(completed.filter(({ spellings }) => spellings.some(({ text }) => text.split(' ').some((word) => word.startsWith(typed)))));
      found.push(await index.findQuotationPassages({ words: quoted.toLowerCase().match(/\p{L}+/gu)!, limit: 5 }));
      found.push((await index.searchQuotations({ text: `${quoted.split(' ').slice(0, 4).join(' ')} `, speaker: speaker.last, limit: 5 })).map(({ article: card, text }) => [card.id, text]));
    }
  }
  return found;
}

function withoutNumber({ id: _id, ...entity }: Entity): Omit<Entity, 'id'> {
  return entity;
}
