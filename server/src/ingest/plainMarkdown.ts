/** A paragraph, or a heading, of Markdown that bears no markup but a heading's mark. Offsets into the source. */
export interface PlainPart {
  /** Where its first line begins. */
  readonly line: number;
  /** Where its words begin, behind a heading's mark. */
  readonly start: number;
  readonly end: number;
  /** Whether no empty line parts it from the one before. */
  readonly adjoins?: boolean;
}

/**
 * One paragraph that Markdown reads as it stands, with the blank lines or the end after it, or a heading of one line. Left to the parser is everything with a
 * character that may be markup, a line that begins with white space, with a figure or with a mark that could make it something else, and white space at
 * a line's end.
 */
const PLAIN = /(?:#{1,6} (?=[^\s#]))?(?![\s\-+=:>.)]|\d)[^\n\r\t\0\f\v\\`*_[\]<>&#~|\u00a0\u2028\u2029\ufeff]*[^\s\\`*_[\]<>&#~|\ufeff](?:\n(?![\s\-+=:>.)]|\d)[^\n\r\t\0\f\v\\`*_[\]<>&#~|\u00a0\u2028\u2029\ufeff]*[^\s\\`*_[\]<>&#~|\ufeff])*(\n\n+(?=[^\s])|\n*$)/y;
const HEADING = /#{1,6} /y;

/**
 * The parts at the beginning of a Markdown text that need no parser, and where the rest begins. What comes first and bears no markup is not changed by what
 * follows, so that both readings together are that of the whole.
 */
export function plainBeginning(source: string): { readonly parts: readonly PlainPart[]; readonly rest: number } {
  const parts: PlainPart[] = [];
  let at = 0;
  while (at < source.length) {
    PLAIN.lastIndex = at;
    const match = PLAIN.exec(source);
    if (match === null) break;
    HEADING.lastIndex = at;
    const mark = HEADING.exec(source)?.[0] ?? '';
    const end = at + match[0].length - match[1]!.length;
    // A heading is one line; the lines below it are a paragraph of their own.
    if (mark.length > 0 && source.slice(at, end).includes('\n')) break;
    parts.push({ line: at, start: at + mark.length, end });
    at += match[0].length;
  }
  return { parts, rest: at };
}
