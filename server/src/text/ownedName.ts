/** What an owner's ending is followed by up to a name: ''s foreign minister, '. */
const OWNED = /^['’]s?\s+(?:\p{Ll}[\p{L}-]*\s+){0,4}\p{Ll}[\p{L}-]*,?\s+(?=\p{Lu})/u;
/** How much of the text behind an owner is looked at. */
const MOST = 80;

/**
 * Where in a text a capital stands behind what the owner that ends at `end` has: the place of 'Tom Holt' behind 'Velm' in 'Velm's foreign minister, Tom Holt'. Undefined where
 * no owner ends there. Offsets in UTF-16 units.
 */
export function behindOwner(text: string, end: number): number | undefined {
  const found = OWNED.exec(text.slice(end, end + MOST));
  return found ? end + found[0].length : undefined;
}
