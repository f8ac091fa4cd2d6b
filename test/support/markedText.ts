/** A text of a test with ranges that were marked in it, by UTF-16 offsets into `text`. */
export interface MarkedText {
  /** The text without its marks. */
  readonly text: string;
  /** The marked ranges in the order of their start. */
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly start: number;
  readonly end: number;
  /** `code` of `⟦code: marked words⟧`, or what follows the carets; empty where nothing names the mark. */
  readonly label: string;
}

const INLINE = /⟦(?:([\w.-]+):\s)?|⟧/gu;

/**
 * Reads ranges between `⟦` and `⟧`, which may be nested: `The ⟦quote.altered: “red” flag⟧ flew.` An empty pair marks a place.
 * Throws where a bracket has no partner, for then the test is wrong.
 */
export function readBrackets(marked: string): MarkedText {
  const marks: Mark[] = [];
  const open: { start: number; label: string }[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(INLINE)) {
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    if (match[0] !== '⟧') {
      open.push({ start: text.length, label: match[1] ?? '' });
      continue;
    }
    const start = open.pop();
    if (start === undefined) throw new Error(`"⟧" without "⟦" before it, after: ${text.slice(-40)}`);
    marks.push({ ...start, end: text.length });
  }
  const left = open.pop();
  if (left !== undefined) throw new Error(`"⟦" without "⟧" after it, before: ${(text + marked.slice(at)).slice(left.start, left.start + 40)}`);
  return { text: text + marked.slice(at), marks: inOrder(marks) };
}

const CARETS = /^\s*(?:\^+\s*)+(?:[\w.,\s-]*)$/u;

/**
 * Reads ranges underlined by carets in a line of their own below the text, with a label behind them:
 *
 *     Voss spoke of “a red line”.
 *                    ^^^^^^^^^^ quote.altered
 *
 * One caret is one UTF-16 unit. Several lines of carets may follow each other under one line. Lines are joined by `\n`.
 */
export function readCarets(marked: string): MarkedText {
  const kept: string[] = [];
  const marks: Mark[] = [];
  let lineStart = 0;
  for (const line of marked.split('\n')) {
    if (kept.length === 0 || !line.includes('^') || !CARETS.test(line)) {
      lineStart = kept.reduce((length, before) => length + before.length + 1, 0);
      kept.push(line);
      continue;
    }
    for (const match of line.matchAll(/(\^+)\s*([\w.-]*)/gu)) {
      const start = lineStart + match.index;
      marks.push({ start, end: start + match[1]!.length, label: match[2]! });
    }
  }
  return { text: kept.join('\n'), marks: inOrder(marks) };
}

/** Writes marks back into a text as brackets, for messages of failed tests that show at a glance what lies where. */
export function showMarks(text: string, spans: readonly { readonly start: number; readonly end: number; readonly label?: string }[]): string {
  const edges = spans.flatMap((span) => [
    { at: span.start, isStart: true, length: span.end - span.start, mark: `⟦${span.label ? `${span.label}: ` : ''}` },
    { at: span.end, isStart: false, length: span.end - span.start, mark: '⟧' },
  ]);
  edges.sort((a, b) => a.at - b.at || Number(a.isStart) - Number(b.isStart) || (a.isStart ? b.length - a.length : a.length - b.length));
  let shown = '';
  let at = 0;
  for (const edge of edges) {
    shown += text.slice(at, edge.at) + edge.mark;
    at = edge.at;
  }
  return shown + text.slice(at);
}

function inOrder(marks: Mark[]): Mark[] {
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}
