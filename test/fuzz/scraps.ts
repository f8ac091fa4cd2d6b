import fc from 'fast-check';

/** Pieces that texts about the fuzz corpus are made of: words and names of its articles, marks, markup, line ends, characters outside the basic plane. */
export const SCRAPS = [
  'The harbour ', 'council voted ', 'Ilse Varnholt ', 'Tobin Reyk said ', 'said Reyk', 'Varnhold ', '18 million crowns', '42 sailings', 'on Monday', '4 March 2031', ' not ', 'We will not sail until the boats are safe to sail in',
  'Nobody warned us, ', 'and nobody asked us for talks', '“', '”', '"', '‘', '’', '…', '[...]', '. ', '.', '? ', ', ', ' ', '\n', '\n\n', '\r\n', '\r', '# ', '- ', '1. ', '> ', '| a | b |\n| - | - |\n', '```\n', '    ', '\t', '*', '**', '_', '`', '\\', '&amp;', '<b>', '</b>',
  '[@ferry-strike]', '[@harbour-budget, p. 3]', '[@nobody]', '[@', '@', '[^1]', '\n\n[^1]: [@ferry-strike]\n', '<!-- stet-ignore-next -->\n', '<!-- stet-ignore-start -->', '<!-- stet-ignore-end -->', '---\n', 'stet: off\n', '[x](corpus/ferry-strike.txt)', '😀', '\u0301', '\u00ad', '\u202e', '\u0000', '\ud83d', '\ufeff', '9', '1,000',
] as const;

export const scrap = fc.constantFrom(...SCRAPS);

/** A briefing of random pieces. */
export function document(most: number): fc.Arbitrary<string> {
  return fc.array(scrap, { maxLength: most }).map((pieces) => pieces.join(''));
}
