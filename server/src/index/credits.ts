import { nameWords } from '../articles/foldName.js';
import type { ArticleMetadata } from '../articles/article.js';

/** Names that stand in what is known about the articles, not in their text: authors, outlets, titles. */
export class Credits {
  /** The lines, folded and with a space at either end, with how many articles have each, by each of their words. */
  readonly #linesByWord = new Map<string, Map<string, number>>();

  add(metadata: ArticleMetadata): void {
    for (const { line, words } of linesOf(metadata)) {
      for (const word of words) {
        const lines = this.#linesByWord.get(word) ?? new Map<string, number>();
        this.#linesByWord.set(word, lines.set(line, (lines.get(line) ?? 0) + 1));
      }
    }
  }

  remove(metadata: ArticleMetadata): void {
    for (const { line, words } of linesOf(metadata)) {
      for (const word of words) {
        const lines = this.#linesByWord.get(word);
        const count = (lines?.get(line) ?? 0) - 1;
        if (count > 0) lines?.set(line, count);
        else lines?.delete(line);
        if (lines?.size === 0) this.#linesByWord.delete(word);
      }
    }
  }

  /** Whether the words of a name stand together in one of the lines. */
  has(name: string): boolean {
    const words = nameWords(name);
    const lines = words.map((word) => this.#linesByWord.get(word)).sort((a, b) => (a?.size ?? 0) - (b?.size ?? 0))[0];
    const wanted = ` ${words.join(' ')} `;
    for (const line of lines?.keys() ?? []) if (line.includes(wanted)) return true;
    return false;
  }
}

/** The words of each line: author, outlet, title. */
export function creditLines({ author, outlet, title }: ArticleMetadata): string[][] {
  return [author, outlet, title].map((value) => (value === undefined ? [] : nameWords(value))).filter((words) => words.length > 0);
}

function linesOf(metadata: ArticleMetadata): { line: string; words: ReadonlySet<string> }[] {
  return creditLines(metadata).map((words) => ({ line: ` ${words.join(' ')} `, words: new Set(words) }));
}
