import { join } from 'node:path';
import type { CompletionList, Hover, Location } from 'vscode-languageserver-protocol';

import { uriOf, type BenchClient } from './benchClient.js';
import { Places } from './places.js';
import { timed } from './statistics.js';
import type { BenchWorkspace } from './workspace.js';

/** The fewest times that anything with a percentile is done. */
export const OPERATIONS = 100;
/** Operations before those that count: a program that runs for hours is compiled when it matters. */
export const WARM_UP = 20;

/** A letter is typed or taken back somewhere in the briefing, again and again without a rest: from the change to the diagnostics that are pulled at once. */
export async function typing(client: BenchClient, uri: string, briefing: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (const position of new Places(briefing).typing((OPERATIONS + WARM_UP) / 2)) {
    const next = { line: position.line, character: position.character + 1 };
    for (const change of [() => client.insert(uri, position, 'e'), () => client.erase(uri, position, next)]) {
      times.push(
        await timed(async () => {
          await change();
          await client.pull(uri);
        }),
      );
    }
  }
  return times.slice(WARM_UP);
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
