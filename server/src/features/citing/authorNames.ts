/** One author of an article. An organisation has no given name. */
export interface AuthorName {
  readonly family: string;
  readonly given?: string;
}

/** Words that are in the names of agencies, papers and offices, and in hardly any person's. */
const ORGANISATION = /\b(?:agency|agencies|staff|wire|press|news|newsroom|desk|office|institute|editors?|editorial|correspondents?|reporters?|team|bureau|service|network|radio|television|tv|times|post|group|council|ministry|university|association|society|company)\b/i;
const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|zu|zur|af|av)$/i;

/**
 * The authors of a byline as metadata give it: 'By A. Renn and B. Tove', 'Renn, Ada; Tove, Bo', 'Ada Renn, Bo Tove'. A name in the order of a library ('Renn, Ada') is understood where
 * a single word stands before its comma. What looks like an organisation stays whole.
 */
export function authorNames(byline: string): AuthorName[] {
  const line = byline.replace(/\s+/g, ' ').trim().replace(/^by\s+/i, '');
  if (line === '') return [];
  return line.split(/\s*;\s*|\s+(?:and|&|und|et|y)\s+/).flatMap(namesOf).filter(({ family }) => family !== '');
}

function namesOf(part: string): AuthorName[] {
  const pieces = part.replace(/^,\s*|,\s*$/g, '').split(/\s*,\s*/).filter((piece) => piece !== '');
  if (pieces.length === 2 && !pieces[0]!.includes(' ') && !ORGANISATION.test(part)) return [{ family: pieces[0]!, given: pieces[1]! }];
  return pieces.map(nameOf);
}

function nameOf(name: string): AuthorName {
  const words = name.split(' ');
  if (words.length === 1 || words.length > 5 || ORGANISATION.test(name)) return { family: name };
  let first = words.length - 1;
  while (first > 1 && PARTICLE.test(words[first - 1]!)) first--;
  return { family: words.slice(first).join(' '), given: words.slice(0, first).join(' ') };
}

/** 'A. B.' for 'Ada Bo'. */
export function initialsOf(given: string): string {
  return given.split(/[\s.]+/).filter((word) => word !== '').map((word) => word.split('-').map((part) => `${[...part][0]!.toUpperCase()}.`).join('-')).join(' ');
}
