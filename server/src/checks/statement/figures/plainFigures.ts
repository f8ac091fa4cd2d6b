import type { Quantity } from '../../../text/quantities.js';
import type { Profile } from '../profile.js';

/** A figure of one of several sentences that is one value above nothing, and neither a share nor a place in an order. */
export interface PlainFigure {
  readonly sentence: number;
  /** Index into the terms of that sentence. */
  readonly term: number;
  readonly source: Profile;
  readonly figure: Quantity;
}

interface PlainFigures {
  /** In the order in which they stand. */
  readonly all: readonly PlainFigure[];
  readonly byUnit: ReadonlyMap<string, readonly PlainFigure[]>;
  /** Those without a unit, by each word for what they count. */
  readonly byCounted: ReadonlyMap<string, readonly PlainFigure[]>;
}

const tables = new WeakMap<readonly Profile[], PlainFigures>();

/** Whether a figure is one value above nothing, and neither a share nor a place in an order. */
export function isPlain({ kind, min, max }: Quantity): boolean {
  return kind !== 'ordinal' && kind !== 'share' && min === max && min > 0;
}

/** The plain figures of sentences, in order. They are gone through once for one array of sentences, which may be those of a long article. */
export function plainFigures(sentences: readonly Profile[]): readonly PlainFigure[] {
  return tableOf(sentences).all;
}

/** The plain figures of sentences that have a figure's unit, or where that has none count in so many words what it counts, in order. */
export function plainFiguresLike({ unit, counted }: Quantity, sentences: readonly Profile[]): readonly PlainFigure[] {
  const { byUnit, byCounted } = tableOf(sentences);
  if (unit !== undefined) return byUnit.get(unit) ?? [];
  const found = new Set(counted.flatMap((word) => byCounted.get(word) ?? []));
  return counted.length < 2 ? [...found] : [...found].sort((a, b) => a.sentence - b.sentence || a.term - b.term);
}

/** Whether a figure has another one's unit, or where that has none counts in so many words what it counts: see {@link plainFiguresLike}. */
export function isLike({ unit, counted }: Quantity, figure: Quantity): boolean {
  return unit === undefined ? figure.unit === undefined && figure.counted.some((word) => counted.includes(word)) : figure.unit === unit;
}

function tableOf(sentences: readonly Profile[]): PlainFigures {
  const known = tables.get(sentences);
  if (known) return known;
  const all: PlainFigure[] = [];
  const byUnit = new Map<string, PlainFigure[]>();
  const byCounted = new Map<string, PlainFigure[]>();
  sentences.forEach((source, sentence) => {
    source.terms.forEach(({ kind, value }, term) => {
      const figure = kind === 'figure' ? source.quantities[value!]! : undefined;
      if (figure === undefined || !isPlain(figure)) return;
      const plain = { sentence, term, source, figure };
      all.push(plain);
      if (figure.unit !== undefined) put(byUnit, figure.unit, plain);
      else for (const word of new Set(figure.counted)) put(byCounted, word, plain);
    });
  });
  const made = { all, byUnit, byCounted };
  tables.set(sentences, made);
  return made;
}

function put<Key>(lists: Map<Key, PlainFigure[]>, key: Key, figure: PlainFigure): void {
  const list = lists.get(key);
  if (list) list.push(figure);
  else lists.set(key, [figure]);
}
