/** What is written into a line to cite sources, and where. */
export interface PlacedCitation {
  /** UTF-16 units from the line's start. */
  readonly character: number;
  readonly text: string;
}

/**
 * The citation of sources for a place in a line: further ids in brackets that are open there, else brackets of its own, with a space after a word. Within a word the
 * place is the word's end.
 */
export function citationAt(line: string, character: number, ids: readonly string[]): PlacedCitation {
  const rest = /^[^\s;\]]*/.exec(line.slice(character))?.[0] ?? '';
  const isInBrackets = /\[[^\]]*@[^\]]*$/.test(line.slice(0, character));
  if (isInBrackets) return { character: character + rest.length, text: ids.map((id) => `; @${id}`).join('') };
  const isInWord = /[\p{L}\p{N}]$/u.test(line.slice(0, character));
  const end = character + (isInWord ? (/^[\p{L}\p{N}\p{M}’'-]*/u.exec(line.slice(character))?.[0].length ?? 0) : 0);
  return { character: end, text: `${/[^\s([]$/.test(line.slice(0, end)) ? ' ' : ''}[${ids.map((id) => `@${id}`).join('; ')}]` };
}
