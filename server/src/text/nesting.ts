/** What a Markdown parser may spend on nesting, in steps; well-written text stays a hundred times below. */
const MOST_STEPS = 1_500_000;
const MARKS = /^(?:[ \t]|[>*+-](?=[ \t>*+-]|$)|\d{1,9}[.)](?=[ \t]))+/;

/**
 * Whether the lists and block quotes of some Markdown nest so deeply that parsing them would take seconds: the parser takes up every list
 * and block quote anew on every line, so that the time grows with the square of the depth. Linear in the text's length.
 */
export function nestsTooDeeply(markdown: string): boolean {
  let steps = 0;
  let start = 0;
  while (start < markdown.length) {
    let end = markdown.indexOf('\n', start);
    if (end < 0) end = markdown.length;
    if (end - start > 80) {
      const depth = (MARKS.exec(markdown.slice(start, Math.min(end, start + 6000)))?.[0].length ?? 0) / 2;
      if (depth > 40) steps += depth * depth;
      if (steps > MOST_STEPS) return true;
    }
    start = end + 1;
  }
  return false;
}
