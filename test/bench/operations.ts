import { join } from 'node:path';
import { CancellationTokenSource, type CompletionList, type Hover, type Location, type Position } from 'vscode-languageserver-protocol';

import { EVIDENCE_REQUEST, OVERVIEW_REQUEST, SOURCES_REQUEST } from '../../server/src/sharedViews.js';
import { uriOf, type BenchClient } from './benchClient.js';
import { Places } from './places.js';
import { timed } from './statistics.js';
import type { BenchWorkspace } from './workspace.js';

/** The fewest times that anything with a percentile is done. */
export const OPERATIONS = 100;
/** Operations before those that count: a program that runs for hours is compiled when it matters. */
export const WARM_UP = 20;

/**
 * A letter is typed or taken back somewhere in the briefing: from the change to the diagnostics that are pulled at once. With views, each place is typed at twice, with none open and with all,
 * in turns, so that both see the same load of the machine. With views open, what the editor asks of its own accord after each change (lenses, counts of sources) is asked at the same time,
 * and what views ask after a pause was asked just before it and is cancelled by it, as by somebody who types on.
 */
export async function typing(client: BenchClient, uri: string, briefing: string, hasViews = false): Promise<{ readonly closed: readonly number[]; readonly open: readonly number[] }> {
  const times = { closed: [] as number[], open: [] as number[] };
  for (const [number, position] of new Places(briefing).typing((OPERATIONS + WARM_UP) / 2).entries()) {
    const turns: ('closed' | 'open')[] = !hasViews ? ['closed'] : number % 2 === 0 ? ['closed', 'open'] : ['open', 'closed'];
    for (const turn of turns) times[turn].push(...(await typedAt(client, uri, position, turn === 'open')));
  }
  return { closed: times.closed.slice(WARM_UP), open: times.open.slice(WARM_UP) };
}

/** A letter typed and taken back at a place: two times. */
async function typedAt(client: BenchClient, uri: string, position: Position, isOpen: boolean): Promise<number[]> {
  const times: number[] = [];
  const textDocument = { uri };
  const next = { line: position.line, character: position.character + 1 };
  for (const change of [() => client.insert(uri, position, 'e'), () => client.erase(uri, position, next)]) {
    const asked: Promise<unknown>[] = [];
    const views = new CancellationTokenSource();
    const askFor = (method: string, params: object): Promise<unknown> => client.connection.sendRequest(method, params, views.token).catch(() => undefined);
    if (isOpen) asked.push(askFor(EVIDENCE_REQUEST, { textDocument, position }), askFor(OVERVIEW_REQUEST, { textDocument }), askFor(SOURCES_REQUEST, {}));
    times.push(
      await timed(async () => {
        await change();
        views.cancel();
        const range = { start: { line: Math.max(0, position.line - 20), character: 0 }, end: { line: position.line + 20, character: 0 } };
        if (isOpen) asked.push(client.connection.sendRequest('textDocument/codeLens', { textDocument }), client.connection.sendRequest('textDocument/inlayHint', { textDocument, range }));
        await client.pull(uri);
      }),
    );
    await Promise.all(asked);
  }
  return times;
}

export interface Answered {
  readonly times: readonly number[];
  /** How many of the operations gave something. */
  readonly answered: number;
}

export async function hovering(client: BenchClient, uri: string, briefing: string): Promise<Answered> {
  return answeredTimes(new Places(briefing).hovering(OPERATIONS + WARM_UP), async (position) => (await client.ask<Hover | null>('textDocument/hover', uri, position)) !== null);
}

/** A name, a quotation or a citation is begun in the middle of the briefing: from the keystroke to the list of choices. */
export async function completing(client: BenchClient, uri: string, { briefing, articles }: BenchWorkspace): Promise<Answered> {
  const places = new Places(briefing);
  const times: number[] = [];
  let answered = 0;
  let number = 0;
  for (const position of places.endings(OPERATIONS + WARM_UP)) {
    const begun = places.begun(articles[(number * 37) % articles.length]!);
    const end = { line: position.line, character: position.character + begun.length };
    await client.insert(uri, position, begun.slice(0, -1));
    await client.pull(uri);
    const time = await timed(async () => {
      await client.insert(uri, { line: end.line, character: end.character - 1 }, begun.slice(-1));
      const list = await client.ask<CompletionList>('textDocument/completion', uri, end);
      if (list.items.length > 0 && number >= WARM_UP) answered++;
    });
    if (number++ >= WARM_UP) times.push(time);
    await client.erase(uri, position, end);
    await client.pull(uri);
  }
  return { times, answered };
}

export async function findingReferences(client: BenchClient, { briefing, articles, corpus }: BenchWorkspace): Promise<Answered> {
  return answeredTimes(new Places(briefing).quoted(articles, OPERATIONS + WARM_UP), async ({ article, position }) => {
    const locations = await client.ask<Location[] | null>('textDocument/references', uriOf(join(corpus, article.fileName)), position, { context: { includeDeclaration: false } });
    return (locations?.length ?? 0) > 0;
  });
}

async function answeredTimes<Item>(items: readonly Item[], ask: (item: Item) => Promise<boolean>): Promise<Answered> {
  const times: number[] = [];
  let answered = 0;
  for (const [number, item] of items.entries()) {
    let isAnswered = false;
    const time = await timed(async () => (isAnswered = await ask(item)));
    if (number < WARM_UP) continue;
    times.push(time);
    if (isAnswered) answered++;
  }
  return { times, answered };
}
