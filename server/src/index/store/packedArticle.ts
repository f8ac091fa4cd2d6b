import { deflateRawSync, inflateRawSync } from 'node:zlib';

import type { Article } from '../../articles/article.js';

/**
 * An article as it is kept: JSON in which lists of like objects are tables, so that no name of a property is written twice, and deflated.
 * Whatever an article consists of is kept, without this file knowing of it.
 */
export function packArticle(article: Article): Uint8Array {
  // The text is that of its content, once.
  const { text: _, ...rest } = article;
  // In a piece of memory of its own: what is sent to another thread is sent with all the memory that it is part of.
  return new Uint8Array(deflateRawSync(JSON.stringify(packed(rest)), { level: 3 }));
}

/** The article that {@link packArticle} was given. Throws on anything else. */
export function unpackArticle(bytes: Uint8Array): Article {
  const article = unpacked(JSON.parse(inflateRawSync(bytes).toString('utf8')) as Packed, new Map()) as Omit<Article, 'text'>;
  return { ...article, text: article.content.text };
}

/**
 * JSON whose lists begin with a letter. `n`: numbers of a Uint32Array as differences. `t`: a table, the names of its columns and then the columns, each a list;
 * null where a row has no such property. `o`: one object, its names and then its values. `l`: any other list.
 */
type Packed = string | number | boolean | null | readonly Packed[];

function packed(value: unknown): Packed {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Uint32Array) return ['n', ...differences(value)];
  if (Array.isArray(value)) return packedList(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return ['o', entries.map(([key]) => key), ...entries.map(([, each]) => packed(each))];
}

function packedList(list: readonly unknown[]): Packed[] {
  const objects = list.filter((item) => item !== undefined);
  if (objects.length === 0 || !objects.every(isPlain)) return ['l', ...list.map(packed)];
  const keys = [...new Set(objects.flatMap((item) => Object.keys(item)))];
  return ['t', keys, ...keys.map((key) => packedList(list.map((item) => (item as Record<string, unknown> | undefined)?.[key])))];
}

function isPlain(item: unknown): item is Record<string, unknown> {
  return typeof item === 'object' && item !== null && Object.getPrototypeOf(item) === Object.prototype;
}

/** `texts`: those of the article's tables so far, each one object. */
function unpacked(value: Packed, texts: Map<string, string>): unknown {
  if (!isList(value)) return value;
  switch (value[0]) {
    case 'n':
      return sums(value as readonly number[]);
    case 'o': {
      const keys = value[1] as readonly string[];
      return Object.fromEntries(keys.map((key, index) => [key, unpacked(value[index + 2]!, texts)]));
    }
    default:
      return unpackedList(value, texts);
  }
}

/** Missing items are undefined. */
function unpackedList(value: readonly Packed[], texts: Map<string, string>): unknown[] {
  if (value[0] !== 't') return value.slice(1).map((item) => (item === null ? undefined : unpacked(item, texts)));
  const keys = value[1] as readonly string[];
  const rows: (Record<string, unknown> | undefined)[] = [];
  keys.forEach((key, index) => {
    const column = value[index + 2] as readonly Packed[];
    // Most columns are of numbers and texts, which are taken as they lie there: an article has thousands.
    const isPlainColumn = column[0] === 'l';
    const items: readonly unknown[] = isPlainColumn ? column : unpackedList(column, texts);
    const from = isPlainColumn ? 1 : 0;
    if (index === 0) for (let row = from; row < items.length; row++) rows.push(undefined);
    for (let row = 0; row < rows.length; row++) {
      const item = items[row + from];
      if (item === undefined || item === null) continue;
      (rows[row] ??= {})[key] = isPlainColumn && typeof item === 'object' ? unpacked(item as Packed, texts) : typeof item === 'string' ? shared(item, texts) : item;
    }
  });
  return rows;
}

/** Kinds, and names in full, stand in a table again and again. */
function shared(text: string, texts: Map<string, string>): string {
  const known = texts.get(text);
  if (known === undefined) texts.set(text, text);
  return known ?? text;
}

function isList(value: Packed): value is readonly Packed[] {
  return Array.isArray(value);
}

function differences(numbers: Uint32Array): number[] {
  const found: number[] = [];
  for (let i = 0; i < numbers.length; i++) found.push(numbers[i]! - (i === 0 ? 0 : numbers[i - 1]!));
  return found;
}

/** The numbers behind the letter. */
function sums(value: readonly number[]): Uint32Array {
  const numbers = new Uint32Array(value.length - 1);
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) numbers[i] = sum += value[i + 1]!;
  return numbers;
}
