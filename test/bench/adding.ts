import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { EntityTable } from '../../server/src/articles/entities.js';
import { MemoryIndex } from '../../server/src/index/memory.js';
import { fact } from '../../server/src/index/store/database.js';
import { hasSqlite, openDatabase } from '../../server/src/index/store/sqlite.js';
import { StoredIndex } from '../../server/src/index/store/storedIndex.js';
import { StoreWriter } from '../../server/src/index/store/storeWriter.js';
import { storeOf } from '../../server/src/indexing/storeLocation.js';
import { CorpusFolder } from '../../server/src/ingest/corpusFolder.js';
import type { CorpusSink } from '../../server/src/ingest/corpusFolderOptions.js';
import { DEFAULT_SETTINGS } from '../../server/src/sharedNames.js';
import type { GeneratedArticle } from './articles.js';
import { timed } from './statistics.js';
import type { BenchWorkspace } from './workspace.js';

/**
 * A new file is read, analysed, put into the index of all articles and can be found. In this process: over the wire, the wait for the file system's message is part
 * of it; milliseconds, those of the first `warmUp` left out. On the index that the server left on disk, or on one in memory where this Node has no SQLite. Their files are removed afterwards unless they `areKept`.
 */
export async function addingArticles({ corpus, folder, indexFolder }: BenchWorkspace, newArticles: readonly GeneratedArticle[], warmUp: number, areKept = false): Promise<number[]> {
  const { sink, isIn, close } = hasSqlite() ? storedSink(folder, corpus, indexFolder) : memorySink();
  const followed = new CorpusFolder(sink, { folders: [corpus], include: DEFAULT_SETTINGS.corpus.include, exclude: DEFAULT_SETTINGS.corpus.exclude, isOwnThread: true, watch: false });
  await followed.ready;
  const times: number[] = [];
  for (const [number, { id, fileName, text }] of newArticles.entries()) {
    const path = join(corpus, fileName);
    writeFileSync(path, text);
    const time = await timed(async () => {
      followed.filesChanged([path]);
      await followed.settled();
      if (!(await isIn(id))) throw new Error(`${path} was not taken in.`);
    });
    if (number >= warmUp) times.push(time);
  }
  await followed.dispose();
  close();
  if (!areKept) for (const { fileName } of newArticles) rmSync(join(corpus, fileName));
  return times;
}

interface Sink {
  readonly sink: CorpusSink;
  readonly isIn: (id: string) => Promise<boolean>;
  readonly close: () => void;
}

function memorySink(): Sink {
  const index = new MemoryIndex(new EntityTable());
  return { sink: index, isIn: async (id) => (await index.card(id)) !== undefined, close: () => undefined };
}

function storedSink(folder: string, corpus: string, indexFolder: string): Sink {
  const { include, exclude, maxFileSize } = DEFAULT_SETTINGS.corpus;
  const store = storeOf(indexFolder, { folders: [corpus], include, exclude, maxFileSize: Math.round(maxFileSize * 1024 * 1024) });
  const analysis = String(fact(openDatabase(join(store, 'index.db'), { readOnly: true }), 'analysis'));
  const writer = StoreWriter.open(store, analysis, (reason) => {
    throw new Error(`The index of ${folder} is made anew: ${reason}`);
  });
  const index = StoredIndex.open(store, analysis)!;
  return {
    sink: { files: writer.files, apply: (change) => writer.apply(change), setProblems: (problems) => writer.setProblems(problems) },
    isIn: async (id) => index.refresh() && (await index.card(id)) !== undefined,
    close: () => {
      index.close();
      writer.close();
    },
  };
}
