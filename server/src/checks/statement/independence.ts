import type { CheckContext } from '../context.js';
import type { Profile } from './profile.js';
import type { Window } from './window.js';

/** The passages that bear a claim out, told apart from those that only repeat one of them. */
export interface Corroboration {
  /** One passage for each independent report, best first. */
  readonly independent: readonly Window[];
  /** Passages that repeat one of these: of another copy of the same wire story, or the same words in another report. */
  readonly copies: readonly Window[];
}

/** Words in one shingle of a passage. */
const SHINGLE = 3;
/** A passage with fewer words may be worded alike by two reporters. */
const LEAST_WORDS = 14;
/** Of the shorter passage, this share stands in the longer one. */
const SAME_WORDS = 0.7;

/**
 * Groups passages by where they come from. Articles that are copies of one wire story are one report (`storyOf`), and so is a paragraph that two
 * otherwise different articles took over from the same place. `windows` are best first.
 */
export async function corroborationOf(windows: readonly Window[], context: CheckContext, signal?: AbortSignal): Promise<Corroboration> {
  const independent: { readonly window: Window; readonly story: string }[] = [];
  const copies: Window[] = [];
  for (const window of windows) {
    const story = await storyOf(window, context, signal);
    if (independent.some((other) => other.story === story)) {
      if (!independent.some((other) => other.window.article === window.article)) copies.push(window);
    } else if (independent.some((other) => haveSameWords(other.window, window))) copies.push(window);
    else independent.push({ window, story });
  }
  return { independent: independent.map(({ window }) => window), copies };
}

/** Whether two passages are one report: of copies of one wire story, or in the same words. */
export async function areOneReport(a: Window, b: Window, context: CheckContext, signal?: AbortSignal): Promise<boolean> {
  return (await storyOf(a, context, signal)) === (await storyOf(b, context, signal)) || haveSameWords(a, b);
}

async function storyOf({ article }: Window, context: CheckContext, signal: AbortSignal | undefined): Promise<string> {
  const { id } = article.metadata;
  return (await context.index.storyOf(id, signal))?.lead ?? id;
}

function haveSameWords(a: Window, b: Window): boolean {
  const [left, right] = [wordsOf(a.sentences), wordsOf(b.sentences)];
  if (Math.min(left.length, right.length) < LEAST_WORDS) return false;
  const [few, many] = [shingles(left), shingles(right)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  return [...few].filter((shingle) => many.has(shingle)).length >= SAME_WORDS * few.size;
}

function wordsOf(sentences: readonly Profile[]): string[] {
  return sentences.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind !== 'mark').map(({ norm }) => norm));
}

function shingles(words: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i + SHINGLE <= words.length; i++) found.add(words.slice(i, i + SHINGLE).join(' '));
  return found;
}
