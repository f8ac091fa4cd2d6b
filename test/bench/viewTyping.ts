import { setTimeout as rest } from 'node:timers/promises';
import { CancellationTokenSource, type Position } from 'vscode-languageserver-protocol';

import { EVIDENCE_REQUEST, OVERVIEW_REQUEST, SOURCES_REQUEST } from '../../server/src/sharedViews.js';
import type { BenchClient } from './benchClient.js';
import { OPERATIONS, WARM_UP } from './operations.js';
import { Places } from './places.js';
import { percentile, timed } from './statistics.js';

/** How a key is struck: with no view open; with all open and counts shown, in the midst of typing; the same after a pause, while the views are being answered. */
const TURNS = ['closed', 'open', 'resumed'] as const;
type Turn = (typeof TURNS)[number];

/** The times of keys in milliseconds, by how they were struck; and what a key took as a multiple of the same one at the same place with no view open, the median of all, which says more than the medians alone: places differ by far more than the ways do. */
export type ViewTimes = Readonly<Record<Turn, { readonly p50: number; readonly p95: number; readonly ratio: number }>>;

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
  const times: Record<Turn, number[]> = { closed: [], open: [], resumed: [] };
  for (const [number, position] of new Places(briefing).typing((OPERATIONS + WARM_UP) / 2).entries()) {
    for (let at = 0; at < TURNS.length; at++) {
      const turn = TURNS[(number + at) % TURNS.length]!;
      times[turn].push(...(await typedAt(client, uri, position, turn, INTO_THE_ANSWER[number % INTO_THE_ANSWER.length]!)));
    }
  }
  const figures = (turn: Turn): ViewTimes[Turn] => {
    const own = times[turn].slice(WARM_UP);
    return { p50: percentile(own, 0.5), p95: percentile(own, 0.95), ratio: percentile(own.map((time, key) => time / times.closed[WARM_UP + key]!), 0.5) };
  };
  return { closed: figures('closed'), open: figures('open'), resumed: figures('resumed') };
}

/** A letter typed and taken back at a place: two times. */
async function typedAt(client: BenchClient, uri: string, position: Position, turn: Turn, intoTheAnswer: number): Promise<number[]> {
  const times: number[] = [];
  const textDocument = { uri };
  const range = { start: { line: Math.max(0, position.line - 20), character: 0 }, end: { line: position.line + 20, character: 0 } };
  const next = { line: position.line, character: position.character + 1 };
  const asked: Promise<unknown>[] = [];
  let views = new CancellationTokenSource();
  let timers: NodeJS.Timeout[] = [];
  const ask = (method: string, params: object): void => void asked.push(client.connection.sendRequest(method, params, views.token).catch(() => undefined));
  for (const change of [() => client.insert(uri, position, 'e'), () => client.erase(uri, position, next)]) {
    await rest(turn === 'resumed' ? PAUSE : BETWEEN_KEYS);
    if (turn === 'resumed') {
      ask(EVIDENCE_REQUEST, { textDocument, position });
      ask(OVERVIEW_REQUEST, { textDocument });
      ask(SOURCES_REQUEST, {});
      await rest(intoTheAnswer);
    }
    for (const timer of timers) clearTimeout(timer);
    times.push(
      await timed(async () => {
        await change();
        views.cancel();
        views = new CancellationTokenSource();
        if (turn !== 'closed') timers = [setTimeout(() => ask('textDocument/inlayHint', { textDocument, range }), UNTIL_HINTS), setTimeout(() => ask('textDocument/codeLens', { textDocument }), UNTIL_LENSES)];
        await client.pull(uri);
      }),
    );
  }
  for (const timer of timers) clearTimeout(timer);
  views.cancel();
  await Promise.all(asked);
  return times;
}
