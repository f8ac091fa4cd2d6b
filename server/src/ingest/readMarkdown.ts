import type { Nodes, Parents, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

import { identityText, MappedTextBuilder, type MappedText } from '../text/mappedText.js';
import { nestsTooDeeply } from '../text/nesting.js';
import { appendAligned, type SpaceState } from './alignText.js';
import { plainBeginning, type PlainPart } from './plainMarkdown.js';
import { headLines } from './textHead.js';

/** Parsing takes milliseconds per kilobyte; a text longer than this is read as it stands, markup and all. */
const LONGEST_PARSED = 400_000;

/**
 * The readable text of Markdown from `start` on, mapped to the file: markup stripped, one paragraph a line with an empty line between,
 * list items behind a bullet, the cells of a table's row on one line. Images, comments and HTML tags leave nothing. Never throws.
 */
export function readMarkdown(file: string, start: number): MappedText {
  const source = file.slice(start);
  if (source.length > LONGEST_PARSED || nestsTooDeeply(source)) return identityText(source, start);
  // Most of a news text bears no markup, and the parser is the slowest part of reading it.
  const head = headLines(source);
  const from = head.rest + /^\n*/.exec(source.slice(head.rest))![0].length;
  const { parts, rest } = plainBeginning(source.slice(from));
  const shifted = parts.map(({ line, start: first, end }) => ({ line: line + from, start: first + from, end: end + from }));
  return new MarkdownText(file, start).plain([...head.parts, ...shifted]).parsed(source.slice(from + rest), from + rest).build();
}

/** What {@link readMarkdown} gives, with everything left to the parser. */
export function readMarkdownByParser(file: string, start: number): MappedText {
  return new MarkdownText(file, start).parsed(file.slice(start), 0).build();
}

class MarkdownText {
  readonly #file: string;
  readonly #start: number;
  /** Added to the parser's offsets. */
  #shift: number;
  readonly #builder = new MappedTextBuilder();
  /** Where the source goes on after what was read last. */
  #at = 0;
  #isFirstRow = false;
  #gap = '';
  #gapAt = 0;
  #space: SpaceState = { pending: false, atStart: true };

  constructor(file: string, start: number) {
    this.#file = file;
    this.#start = start;
    this.#shift = start;
  }

  /** Appends paragraphs and headings as they stand. */
  plain(parts: readonly PlainPart[]): this {
    for (const { line, start, end, adjoins } of parts) {
      const from = this.#start + start;
      this.#startLineAt(this.#start + line, adjoins === true ? '\n' : '\n\n');
      this.#endGap();
      appendAligned(this.#builder, this.#file.slice(from, this.#start + end), this.#file, from, this.#start + end, this.#space);
    }
    return this;
  }

  /** Appends what the parser reads in `source`, which stands `offset` units behind the start. */
  parsed(source: string, offset: number): this {
    if (source.trim().length === 0) return this;
    this.#shift = this.#start + offset;
    const root: Root = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
    this.#blocks(root);
    return this;
  }

  build(): MappedText {
    return this.#builder.build();
  }

  #blocks(parent: Parents): void {
    for (const node of parent.children) this.#block(node);
  }

  #block(node: Nodes): void {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        this.#startLine(node, '\n\n');
        this.#inline(node);
        break;
      case 'code':
        this.#startLine(node, '\n\n');
        this.#literal(node.value, node);
        break;
      case 'listItem':
        this.#item(node);
        break;
      case 'tableRow':
        this.#startLine(node, this.#rowGap());
        node.children.forEach((cell, index) => {
          if (index > 0) this.#separator(' | ', startOf(cell) + this.#shift);
          this.#inline(cell);
        });
        break;
      case 'list':
      case 'table':
        this.#isFirstRow = true;
        this.#blocks(node);
        break;
      case 'blockquote':
      case 'footnoteDefinition':
        this.#blocks(node);
        break;
      default:
        break;
    }
  }

  /** Rows and items follow each other line by line; an empty line sets the first apart from what is before the list. */
  #rowGap(): string {
    const gap = this.#isFirstRow ? '\n\n' : '\n';
    this.#isFirstRow = false;
    return gap;
  }

  #item(node: Parents): void {
    const at = startOf(node) + this.#shift;
    this.#startLine(node, this.#rowGap());
    this.#endGap();
    this.#builder.append('• ', at, at + 1);
    this.#space = { pending: true, atStart: false };
    node.children.forEach((child, index) => {
      if (index === 0 && child.type === 'paragraph') this.#inline(child);
      else this.#block(child);
    });
  }

  /** `limit` is where the source of a parent ends that bears no position, which is so where the parser made a link of an address in a text. */
  #inline(parent: Parents, limit = this.#file.length): void {
    const until = parent.position === undefined ? limit : (parent.position.end.offset ?? 0) + this.#shift;
    if (parent.position !== undefined) this.#at = startOf(parent) + this.#shift;
    for (const node of parent.children) {
      if (node.type === 'text' || node.type === 'inlineCode') this.#literal(node.value, node, until);
      else if (node.type === 'break') {
        const at = startOf(node) + this.#shift;
        this.#separator(' ', at);
        this.#space.pending = true;
      } else if ('children' in node) this.#inline(node, until);
    }
  }

  #literal(value: string, node: Nodes, limit = this.#file.length): void {
    if (value.trim().length > 0) this.#endGap();
    else if (this.#space.atStart) return;
    const start = node.position === undefined ? this.#at : startOf(node) + this.#shift;
    const end = node.position === undefined ? limit : (node.position.end.offset ?? 0) + this.#shift;
    if (node.type !== 'code') {
      this.#at = appendAligned(this.#builder, value, this.#file, start, end, this.#space);
      return;
    }
    const from = this.#file.indexOf('\n', start) + 1;
    let at = from > start && from < end ? from : start;
    value.split('\n').forEach((line, index) => {
      if (index > 0) this.#separator('\n', at);
      at = appendAligned(this.#builder, line, this.#file, at, end, this.#space);
    });
  }

  #startLine(node: Nodes, gap: string): void {
    this.#startLineAt(startOf(node) + this.#shift, gap);
  }

  #startLineAt(at: number, gap: string): void {
    if (this.#builder.length > 0 && gap.length >= this.#gap.length) this.#gap = gap;
    this.#gapAt = at;
    this.#space = { pending: false, atStart: true };
  }

  /** The gap before a line is written with its first character: a line of nothing but an image leaves none. */
  #endGap(): void {
    if (this.#gap.length > 0) this.#builder.append(this.#gap, this.#gapAt, this.#gapAt);
    this.#gap = '';
  }

  /** Space that the text needs and the file writes otherwise: it stands for no character of the file. */
  #separator(text: string, at: number): void {
    this.#endGap();
    this.#builder.append(text, at, at);
  }
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}
