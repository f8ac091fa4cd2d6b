import { crc32 } from 'node:zlib';

import type { Article } from '../../articles/article.js';
import { sketchOf, type Sketch } from '../../articles/sketch.js';
import { cardOf } from '../cardOf.js';
import type { ArticleCard } from '../corpusIndex.js';
import { comparableUrl } from '../../articles/webAddress.js';
import { packArticle, unpackArticle } from './packedArticle.js';
import { DamagedIndexError } from './segmentFile.js';
import type { Row, SqlValue } from './sqlite.js';

/** An article's row in the database, but for its number. */
export interface ArticleRow {
  readonly id: string;
  readonly path: string;
  readonly url: string | null;
  readonly card: string;
  readonly sketch: Uint8Array;
  readonly body: Uint8Array;
}

/** The columns of {@link ArticleRow}, in the order in which {@link valuesOf} gives them, and the checksum. */
export const ROW_COLUMNS = 'id, path, url, card, sketch, body, checksum';

export function rowOf(article: Article): ArticleRow {
  const { id, url } = article.metadata;
  return { id, path: article.path, url: url === undefined ? null : comparableUrl(url), card: JSON.stringify(cardOf(article)), sketch: packSketch(sketchOf(article)), body: packArticle(article) };
}

/** A row as it is written, with its checksum. */
export function valuesOf(row: ArticleRow): SqlValue[] {
  return [row.id, row.path, row.url, row.card, row.sketch, row.body, checksumOf(row)];
}

/** Throws {@link DamagedIndexError} where a row, read with all of {@link ROW_COLUMNS}, is not what was written. */
export function checkRow(row: Row): ArticleRow {
  const read = row as unknown as ArticleRow;
  if (row['checksum'] !== checksumOf(read)) throw new DamagedIndexError(`the article "${read.id}" is not what was written`);
  return read;
}

/** The article of a row that was read with all of {@link ROW_COLUMNS}. Throws as {@link checkRow} does. */
export function articleOf(row: Row): Article {
  return unpackArticle(checkRow(row).body);
}

/** What is known of an article without reading it. Throws {@link DamagedIndexError} where it cannot be understood. */
export function cardOfRow(row: Row): ArticleCard {
  try {
    return JSON.parse(String(row['card'])) as ArticleCard;
  } catch (error) {
    throw new DamagedIndexError(error instanceof Error ? error.message : String(error));
  }
}

export function sketchOfRow(row: Row): Sketch {
  const words = new Uint32Array((row['sketch'] as Uint8Array).slice().buffer);
  return { size: words[0]!, hashes: words.subarray(1) };
}

function packSketch({ hashes, size }: Sketch): Uint8Array {
  return new Uint8Array(Uint32Array.from([size, ...hashes]).buffer);
}

function checksumOf({ id, path, url, card, sketch, body }: ArticleRow): number {
  return crc32(body, crc32(sketch, crc32([id, path, url ?? '', card].join('\0'))));
}
