import type { Position } from 'vscode-languageserver-protocol';

import { positionAt, lineStarts } from '../../server/src/text/lines.js';
import type { GeneratedArticle } from './articles.js';
import { Random } from './random.js';

/** Where a writer of the briefing types, hovers and asks; drawn from a seed. */
export class Places {
  readonly #random = new Random(7);
  readonly #text: string;
  readonly #position: (offset: number) => Position;

  constructor(text: string) {
    this.#text = text;
    const starts = lineStarts(text);
    this.#position = (offset) => positionAt(starts, offset);
  }

  /** Inside words of running text. */
  typing(count: number): Position[] {
    return this.#drawn(/(?<=\p{Ll})(?=\p{Ll})/gu, count);
  }

  /** Inside quotations, citations and names. */
  hovering(count: number): Position[] {
    return this.#drawn(/(?<=“\w+ )\w|(?<=\[@a)\d|(?<=\p{Ll} \p{Lu})\p{Ll}/gu, count);
  }

  /** Before the stop of sentences in paragraphs, where a writer goes on. */
  endings(count: number): Position[] {
    return this.#drawn(/(?<=\p{Ll}\p{Ll})(?=\. \p{Lu})/gu, count);
  }

  /** What a writer types before a list of choices is asked for: the beginning of a name, a quotation or a citation. */
  begun(article: GeneratedArticle): string {
    const quotation = article.quotations[0];
    if (quotation === undefined || this.#random.chance(0.3)) return ` [@${article.id.slice(0, this.#random.integer(1, 4))}`;
    if (this.#random.chance(0.5)) return ` ${quotation.speaker.last.slice(0, 3)}`;
    return ` ${quotation.speaker.last} said: “${quotation.words.slice(0, this.#random.integer(0, 12))}`;
  }

  /** Places in articles' files that the briefing quotes, word for word. */
  quoted(articles: readonly GeneratedArticle[], count: number): { readonly article: GeneratedArticle; readonly position: Position }[] {
    const quoted = articles.flatMap((article) => {
      const starts = lineStarts(article.text);
      const offsets = article.quotations.filter(({ words }) => this.#text.includes(words)).map(({ words }) => article.text.indexOf(words.slice(0, words.indexOf(',') + 1 || undefined)));
      return offsets.filter((offset) => offset >= 0).map((offset) => ({ article, position: positionAt(starts, offset + 3) }));
    });
    if (quoted.length === 0) throw new Error('The briefing quotes no article.');
    return Array.from({ length: count }, () => this.#random.pick(quoted));
  }

  #drawn(pattern: RegExp, count: number): Position[] {
    const offsets = [...this.#text.matchAll(pattern)].map(({ index }) => index);
    return Array.from({ length: count }, () => this.#position(this.#random.pick(offsets)));
  }
}
