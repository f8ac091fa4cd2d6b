import type { Nodes, Root, Text } from 'mdast';
import { fromMarkdown, type CompileContext, type Extension, type Token } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';

import { firstFrom } from '../text/sorted.js';
import type { Span } from '../text/span.js';

/** A run of characters that the reader sees, with the Markdown it comes from: one to one, or an escape or entity as a whole. */
export interface Piece extends Span {
  readonly text: string;
  /** False for what was escaped (`\[`) or written as an entity: such characters are never syntax. */
  readonly isPlain: boolean;
}

/** A syntax tree with the exact source of every visible character in its texts. */
export interface ParsedMarkdown {
  readonly source: string;
  readonly root: Root;
  /** In the order of the source. Labels and addresses of links have pieces, too; those within text nodes are what is seen. */
  readonly pieces: readonly Piece[];
}

/** Single tildes stay as they are: ids such as `id~2` have them. */
const SYNTAX = [gfm({ singleTilde: false })];
const SYNTAX_WITH_FRONT_MATTER = [...SYNTAX, frontmatter(['yaml'])];
/** Without the transforms, which look for addresses by regular expression once more and make nodes that have no position. */
const TREE: Extension[] = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
const TREE_WITH_FRONT_MATTER: Extension[] = [...TREE, ...[frontmatterFromMarkdown(['yaml'])].flat()];

/**
 * Parses Markdown (CommonMark with tables, footnotes, strikethrough, task lists and bare addresses; front matter where asked for).
 * Positions are offsets into `source`. Any text is Markdown, so this never fails.
 */
export function parseMarkdown(source: string, hasFrontMatter = false): ParsedMarkdown {
  const pieces: Piece[] = [];
  // The parser drops a byte order mark and then counts from behind it; another invisible character keeps the offsets.
  const root = fromMarkdown(source.startsWith('\ufeff') ? `\u2060${source.slice(1)}` : source, {
    extensions: hasFrontMatter ? SYNTAX_WITH_FRONT_MATTER : SYNTAX,
    mdastExtensions: [...(hasFrontMatter ? TREE_WITH_FRONT_MATTER : TREE), recorder(pieces)],
  });
  return { source, root, pieces };
}

/** An extension that notes where each run of characters of a text node stands, since a node's value alone leads no way back on continued lines. */
function recorder(pieces: Piece[]): Extension {
  let valueBefore = 0;
  return {
    enter: {
      characterReference(token) {
        call(this, 'enter', 'characterEscape', token);
        valueBefore = textOnTop(this).value.length;
      },
    },
    exit: {
      data(token) {
        pieces.push({ start: token.start.offset, end: token.end.offset, text: this.sliceSerialize(token), isPlain: true });
        call(this, 'exit', 'codeTextData', token);
      },
      characterEscapeValue(token) {
        pieces.push({ start: token.start.offset - 1, end: token.end.offset, text: this.sliceSerialize(token), isPlain: false });
        call(this, 'exit', 'codeTextData', token);
      },
      characterReference(token) {
        const text = textOnTop(this);
        pieces.push({ start: token.start.offset, end: token.end.offset, text: text.value.slice(valueBefore), isPlain: false });
        this.stack.pop();
        if (text.position) text.position.end = { line: token.end.line, column: token.end.column, offset: token.end.offset };
      },
    },
  };
}

function textOnTop(context: CompileContext): Text {
  return context.stack[context.stack.length - 1] as Text;
}

/** Hands a token on to the handler that the library itself uses for it. */
function call(context: CompileContext, phase: 'enter' | 'exit', name: 'characterEscape' | 'codeTextData', token: Token): void {
  context.config[phase][name]?.call(context, token);
}

/** The span of a node; empty at 0 for a node that was made without a position. */
export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** The pieces of a text node, cut to it. A text that was not recorded piece by piece (an address between angle brackets) is one piece. */
export function piecesOf(parsed: ParsedMarkdown, node: Text): Piece[] {
  const span = spanOf(node);
  const found: Piece[] = [];
  for (let i = firstFrom(parsed.pieces, span.start + 1, ({ end }) => end); i < parsed.pieces.length; i++) {
    const piece = parsed.pieces[i]!;
    if (piece.start >= span.end) break;
    if (piece.start >= span.start && piece.end <= span.end) found.push(piece);
    else if (piece.isPlain) found.push(cut(piece, span));
  }
  return found.length > 0 ? found : [{ ...span, text: node.value, isPlain: true }];
}

function cut(piece: Piece, span: Span): Piece {
  const start = Math.max(piece.start, span.start);
  const end = Math.min(piece.end, span.end);
  return { start, end, text: piece.text.slice(start - piece.start, end - piece.start), isPlain: true };
}
