/**
 * What becomes of two marks that meet where one part of an entry ends and the next begins: both stay, or one gives way. As processors of CSL have it: a mark is not repeated, a full stop or colon yields
 * to a stronger mark before it, and a colon or semicolon to the question or exclamation mark after it.
 */
export function meet(first: string, second: string): 'both' | 'first' | 'second' {
  if (first === second && '.,:;!?'.includes(first)) return 'first';
  if ((second === '.' && '!?;:'.includes(first)) || (second === ':' && '!?;'.includes(first))) return 'first';
  if ('!?'.includes(second) && ':;'.includes(first)) return 'second';
  return 'both';
}

/** Whether a mark moves into the quotation that ends before it, in languages that have it so. */
export function movesInside(mark: string): boolean {
  return '.,!?'.includes(mark);
}
