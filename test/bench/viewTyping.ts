import { setTimeout as rest } from 'node:timers/promises';
import { CancellationTokenSource, type Position } from 'vscode-languageserver-protocol';

import { EVIDENCE_REQUEST, OVERVIEW_REQUEST, SOURCES_REQUEST, type ChangedOverview, type ChangedSources } from '../../server/src/sharedViews.js';
import type { BenchClient } from './benchClient.js';
import { OPERATIONS, WARM_UP } from './operations.js';
import { Places } from './places.js';
import { percentile, timed } from './statistics.js';

/** How a key is struck: with no view open; with all open and counts shown, in the midst of typing; after a pause with no view open; after the same pause with all open, while they are being answered. */
const TURNS = ['closed', 'open', 'paused', 'resumed'] as const;
type Turn = (typeof TURNS)[number];

/** The times of keys in milliseconds, by how they were struck; and what a key took as a multiple of the same one at the same place with no view open, the median of all, which says more than the medians alone: places differ by far more than the ways do. */
export type ViewTimes = Readonly<Record<Turn, { readonly p50: number; readonly p95: number; readonly ratio: number }>> & {
  /** The same of a key after a pause, with all views being answered, to the one after the same pause with no view open: what the views alone cost. */
  readonly resumedToPaused: number;
};

/** Milliseconds before each key: those of a fast typist, and a pause after which the views of the editor ask. Processors that rested are slower for some milliseconds, so that every way of striking a key has a rest before it. */
const BETWEEN_KEYS = 120;
const PAUSE = 300;
/** Milliseconds after a change at which VS Code asks for the hints (the counts of sources) and for the lenses, at the earliest. The views of the extension ask after 250, too. */
const UNTIL_HINTS = 25;
const UNTIL_LENSES = 250;
/** Milliseconds from what the views ask after a pause to the key that ends it: each of them falls into another part of their work. */
const INTO_THE_ANSWER = [1, 2, 3, 5, 8, 13];

/**
 * A letter is typed and taken back somewhere in the briefing, at each place in all ways in turns, so that all see the same load of the machine: from the change to the diagnostics that are pulled at once.
 * With views open everything is asked when VS Code and the extension ask it, and given up by the next key: hints soon after each change, lenses and views only where typing pauses.
 */
export async function typingWithViews(client: BenchClient, uri: string, briefing: string): Promise<ViewTimes> {
  const times: Record<Turn, number[]> = { closed: [], open: [], paused: [], resumed: [] };
  const views = new OpenViews(client, uri);
  for (const [number, position] of new Places(briefing).typing((OPERATIONS + WARM_UP) / 2).entries()) {
    for (let at = 0; at < TURNS.length; at++) {
      const turn = TURNS[(number + at) % TURNS.length]!;
      times[turn].push(...(await typedAt(client, uri, views, position, turn, INTO_THE_ANSWER[number % INTO_THE_ANSWER.length]!)));
    }
  }
  const ratioOf = (turn: Turn, other: Turn): number => percentile(times[turn].slice(WARM_UP).map((time, key) => time / times[other][WARM_UP + key]!), 0.5);
  const figures = (turn: Turn): ViewTimes[Turn] => {
    const own = times[turn].slice(WARM_UP);
    return { p50: percentile(own, 0.5), p95: percentile(own, 0.95), ratio: ratioOf(turn, 'closed') };
  };
  return { closed: figures('closed'), open: figures('open'), paused: figures('paused'), resumed: figures('resumed'), resumedToPaused: ratioOf('resumed', 'paused') };
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

/** A letter typed and taken back at a place: two times. */
async function typedAt(client: BenchClient, uri: string, views: OpenViews, position: Position, turn: Turn, intoTheAnswer: number): Promise<number[]> {
  const times: number[] = [];
  const textDocument = { uri };
  const range = { start: { line: Math.max(0, position.line - 20), character: 0 }, end: { line: position.line + 20, character: 0 } };
  const next = { line: position.line, character: position.character + 1 };
  let timers: NodeJS.Timeout[] = [];
  for (const change of [() => client.insert(uri, position, 'e'), () => client.erase(uri, position, next)]) {
    await rest(turn === 'resumed' || turn === 'paused' ? PAUSE : BETWEEN_KEYS);
    if (turn === 'resumed') views.askAll(position);
    if (turn === 'resumed' || turn === 'paused') await rest(intoTheAnswer);
    for (const timer of timers) clearTimeout(timer);
    times.push(
      await timed(async () => {
        await change();
        views.cancel();
        if (turn === 'open' || turn === 'resumed') timers = [setTimeout(() => void views.ask('textDocument/inlayHint', { textDocument, range }), UNTIL_HINTS), setTimeout(() => void views.ask('textDocument/codeLens', { textDocument }), UNTIL_LENSES)];
        await client.pull(uri);
      }),
    );
  }
  for (const timer of timers) clearTimeout(timer);
  views.cancel();
  await views.settled();
  return times;
}
