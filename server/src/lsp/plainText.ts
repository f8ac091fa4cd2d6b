/**
 * What a reader sees of a card: the Markdown that the features write, without its marks, for clients that show plain text. It knows the markup that cards are
 * made of and no other: bold, italics, code, links, rules, escapes.
 */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\\([!-/:-@[-`{-~])|\[((?:\\.|[^\]\\])*)\]\(<[^>]*>\)|(\*\*|__|[*_~`])/g, (_all, escaped: string | undefined, label: string | undefined) => escaped ?? (label === undefined ? '' : plainText(label)))
    .replace(/ {2,}$/gm, '')
    .replace(/^---$\n?/gm, '');
}
