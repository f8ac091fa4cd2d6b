import { setTimeout as rest } from 'node:timers/promises';
import { CancellationTokenSource, type Position } from 'vscode-languageserver-protocol';

import { EVIDENCE_REQUEST, OVERVIEW_REQUEST, SOURCES_REQUEST, type ChangedOverview, type ChangedSources } from '../../server/src/sharedViews.js';
import type { BenchClient } from './benchClient.js';
import { Places } from './places.js';
import { estimate, percentile, type Estimate } from './statistics.js';

/** How a key is struck: with no view open; with all open and counts shown, in the midst of typing; after a pause with no view open; after the same pause with all open, while they are being answered. */
type Way = 'closed' | 'open' | 'paused' | 'resumed';
/** Ways that differ in the views alone, and how often each key is struck in both. */
const PAIRS = [
  { without: 'closed', withAll: 'open', rounds: 4 },
  { without: 'paused', withAll: 'resumed', rounds: 2 },
] as const satisfies readonly { without: Way; withAll: Way; rounds: number }[];

/** Places of the briefing at which letters are typed, and those before them that do not count. Each order of ways and each moment of {@link INTO_THE_ANSWER} comes as often as any other. */
const PLACES = 40;
const WARM_UP_PLACES = 4;
/** Another one each time, so that no sentence comes that was checked before. */
const LETTERS = ['e', 'a', 'i', 'o', 'u', 'n', 'r', 's'];

/** Milliseconds before each key: those of a fast typist, and a pause after which the views of the editor ask. Processors that rested are slower for some milliseconds, so that every way of striking a key has a rest before it. */
const BETWEEN_KEYS = 120;
const PAUSE = 300;
/** Milliseconds after a change at which VS Code asks for the hints (the counts of sources) and for the lenses, at the earliest. The views of the extension ask after 250, too. */
const UNTIL_HINTS = 25;
const UNTIL_LENSES = 250;
/** Milliseconds from what the views ask after a pause to the key that ends it: each of them falls into another part of their work. */
const INTO_THE_ANSWER = [1, 2, 3, 5, 8, 13];

/** A key: from the change to its diagnostics, in milliseconds, by the clock and of the processor (NaN where the system does not tell). */
interface Key {
  readonly place: number;
  /** Which of the keys at its place: there is one of each in either way. */
  readonly number: number;
  readonly way: Way;
  readonly time: number;
  readonly processor: number;
}

/** What keys take with all views open as a multiple of what the same keys take with none, each with how far it may be off. */
export interface Comparison {
  /** The median of what each key takes to what the same one takes, and their 95th percentiles to each other. */
  readonly p50: Estimate;
  readonly p95: Estimate;
  /** The same median, of the processor time that the server's thread takes for them: other programs at work change it least. */
  readonly processor: Estimate;
}

/** Milliseconds by the way in which keys were struck, and the two comparisons of ways that differ in the views alone. */
export interface ViewTimes {
  readonly times: Readonly<Record<Way, { readonly p50: number; readonly p95: number }>>;
  /** In the midst of typing, and after a pause, while the views are being answered. */
  readonly typing: Comparison;
  readonly resuming: Comparison;
}

/**
 * A letter is typed and taken back at places of the briefing, at each of them in two ways that follow each other at once, so that both see the same load of the machine, and each as often first as second: the first
 * letters in a paragraph take longer than those after them, with views or without. With views open everything is asked when VS Code and the extension ask it, and given up by the next key: hints soon after each
 * change, lenses and views only where typing pauses.
 */
export async function typingWithViews(client: BenchClient, uri: string, briefing: string): Promise<ViewTimes> {
  const keys: Key[] = [];
  const views = new OpenViews(client, uri);
  for (const [number, position] of new Places(briefing).typing(PLACES + WARM_UP_PLACES).entries()) {
    for (const { without, withAll, rounds } of PAIRS) {
      // Views that are open have been answered before: what they have is not asked again.
      views.askAll(position);
      await views.settled();
      // What the paragraph holds is looked up by the first key in it.
      await typedAt(client, uri, views, position, { way: without, letter: 't', intoTheAnswer: 1 });
      for (let round = 0; round < rounds; round++) {
        const ways = (number + round) % 2 === 0 ? [without, withAll] : [withAll, without];
        for (const [at, way] of ways.entries()) {
          const letter = LETTERS[(2 * round + at) % LETTERS.length]!;
          const intoTheAnswer = INTO_THE_ANSWER[Math.floor(number / 2 + round) % INTO_THE_ANSWER.length]!;
          const own = await typedAt(client, uri, views, position, { way, letter, intoTheAnswer });
          if (number >= WARM_UP_PLACES) keys.push(...own.map((key, change) => ({ ...key, place: number, number: 2 * round + change })));
        }
      }
    }
  }
  const figures = (way: Way): { p50: number; p95: number } => {
    const times = keys.filter((key) => key.way === way).map(({ time }) => time);
    return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
  };
  const times = { closed: figures('closed'), open: figures('open'), paused: figures('paused'), resumed: figures('resumed') };
  return { times, typing: compare(keys, 'closed', 'open'), resuming: compare(keys, 'paused', 'resumed') };
}

/** Keys at one place depend on each other: it is places that are drawn to tell how far a ratio may be off. */
function compare(keys: readonly Key[], without: Way, withAll: Way): Comparison {
  const places = [...new Set(keys.map(({ place }) => place))].map((place) => keys.filter((key) => key.place === place && (key.way === without || key.way === withAll)));
  const ratios = (of: (key: Key) => number) =>
    places.map((own) =>
      own.filter(({ way }) => way === withAll).map((key) => {
        const same = own.find(({ way, number }) => way === without && number === key.number);
        return of(key) / (same === undefined ? NaN : of(same));
      }),
    );
  const median = (drawn: readonly (readonly number[])[]): number => percentile(drawn.flat(), 0.5);
  const times = (drawn: readonly (readonly Key[])[], way: Way): number[] => drawn.flatMap((own) => own.filter((key) => key.way === way).map(({ time }) => time));
  return {
    p50: estimate(ratios(({ time }) => time), median),
    p95: estimate(places, (drawn) => percentile(times(drawn, withAll), 0.95) / percentile(times(drawn, without), 0.95)),
    processor: estimate(ratios(({ processor }) => processor), median),
  };
}

/** What the views of the extension ask, with the stamps of what they have. */
class OpenViews {
  readonly #client: BenchClient;
  readonly #textDocument: { readonly uri: string };
  #asked: Promise<unknown>[] = [];
  #source = new CancellationTokenSource();
  #overview: string | undefined;
  #sources: Readonly<Record<string, string>> = {};

  constructor(client: BenchClient, uri: string) {
    this.#client = client;
    this.#textDocument = { uri };
  }

  askAll(position: Position): void {
    const textDocument = this.#textDocument;
    void this.ask(EVIDENCE_REQUEST, { textDocument, position });
    this.#keep(this.ask<ChangedOverview>(OVERVIEW_REQUEST, { textDocument, known: this.#overview }), ({ stamp }) => (this.#overview = stamp));
    this.#keep(this.ask<ChangedSources>(SOURCES_REQUEST, { known: this.#sources }), ({ folders }) => (this.#sources = Object.fromEntries(folders.map(({ folder, stamp }) => [folder, stamp]))));
  }

  /** The answer; undefined where it was given up. */
  ask<Answer>(method: string, params: object): Promise<Answer | undefined> {
    const { token } = this.#source;
    const answer = this.#client.connection.sendRequest<Answer>(method, params, token).catch(() => undefined);
    const kept = answer.then((given) => (token.isCancellationRequested ? undefined : given));
    this.#asked.push(kept);
    return kept;
  }

  /** Gives up all that was asked. */
  cancel(): void {
    this.#source.cancel();
    this.#source = new CancellationTokenSource();
  }

  async settled(): Promise<void> {
    await Promise.all(this.#asked);
    this.#asked = [];
  }

  #keep<Answer>(answer: Promise<Answer | undefined>, keep: (answer: Answer) => void): void {
    this.#asked.push(answer.then((given) => given !== undefined && keep(given)));
  }
}

/** A letter typed and taken back at a place: two keys. */
async function typedAt(client: BenchClient, uri: string, views: OpenViews, position: Position, { way, letter, intoTheAnswer }: { way: Way; letter: string; intoTheAnswer: number }): Promise<Omit<Key, 'place' | 'number'>[]> {
  const keys: Omit<Key, 'place' | 'number'>[] = [];
  const textDocument = { uri };
  const range = { start: { line: Math.max(0, position.line - 20), character: 0 }, end: { line: position.line + 20, character: 0 } };
  const next = { line: position.line, character: position.character + 1 };
  let timers: NodeJS.Timeout[] = [];
  for (const change of [() => client.insert(uri, position, letter), () => client.erase(uri, position, next)]) {
    await rest(way === 'resumed' || way === 'paused' ? PAUSE : BETWEEN_KEYS);
    if (way === 'resumed') views.askAll(position);
    if (way === 'resumed' || way === 'paused') await rest(intoTheAnswer);
    for (const timer of timers) clearTimeout(timer);
    const processor = client.processorTime();
    const start = performance.now();
    await change();
    views.cancel();
    if (way === 'open' || way === 'resumed') timers = [setTimeout(() => void views.ask('textDocument/inlayHint', { textDocument, range }), UNTIL_HINTS), setTimeout(() => void views.ask('textDocument/codeLens', { textDocument }), UNTIL_LENSES)];
    await client.pull(uri);
    keys.push({ way, time: performance.now() - start, processor: client.processorTime() - processor });
  }
  for (const timer of timers) clearTimeout(timer);
  views.cancel();
  await views.settled();
  return keys;
}
