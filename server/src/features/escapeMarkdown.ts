/** Units that a hover shows of one text at most, unless its caller says otherwise. */
const USUAL_LIMIT = 600;

/** Soft hyphens, zero-width characters, bidirectional controls, tags, control characters and halves of pairs: none of them is a letter that a reader sees. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cs}\ufff9-\ufffb]|(?![\s\u0085])\p{Cc}/gu;

/** What is none of the characters of English and its neighbours that stand for themselves: most texts have nothing else, and looking for these alone is quick. */
const UNUSUAL = /[^ -~¡-¬®-ɏ‐-‧₠-₿]/;

/**
 * Text of unknown origin as one line of plain words: white space collapsed, invisible characters out, cut at a word with '…' beyond `limit` units.
 * For labels and other places that show no Markdown.
 */
export function plainLine(text: string, limit = USUAL_LIMIT): string {
  // A line of megabytes is cut before it is looked at; what is dropped later leaves enough.
  const near = text.length > limit * 4 + 64 ? text.slice(0, limit * 4 + 64) : text;
  const visible = UNUSUAL.test(near) ? near.replace(INVISIBLE, '').replace(/[\s\u0085]+/g, ' ') : near.includes('  ') ? near.replace(/ +/g, ' ') : near;
  const line = visible.trim();
  return line.length <= limit ? line : cutAtWord(line, limit);
}

function cutAtWord(line: string, limit: number): string {
  const head = line.slice(0, Math.max(1, limit - 1));
  const space = head.lastIndexOf(' ');
  // A single endless word has no better place than the limit itself, but a pair of units is never torn.
  const cut = space > limit / 2 ? head.slice(0, space) : head.replace(/[\ud800-\udbff]$/, '');
  return `${cut.replace(/[\s,;:–—-]+$/, '')}…`;
}

/**
 * Text of unknown origin for a Markdown document, as words and nothing else: no emphasis, link, image, HTML, entity, code, table, list, heading, icon
 * or autolink comes of it. The result is one line, cut as {@link plainLine} cuts.
 */
export function escapeMarkdown(text: string, limit = USUAL_LIMIT): string {
  return escapeLine(plainLine(text, limit));
}

function escapeLine(line: string): string {
  return line
    .replace(/[\\`*_[\]<>&~|]/g, '\\$&')
    .replace(/\$(?=\()/g, '\\$')
    // Addresses that a renderer would turn into links of its own: 'scheme:x', 'www.x' and 'a@b'.
    .replace(/(?<=[A-Za-z][A-Za-z0-9+.-]*):(?=\S)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/(?<=\S)@(?=\S)/g, '\\@')
    // What starts a heading, list, rule or setext underline means it only at the start of a line.
    .replace(/^[#+\-=:]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** A Markdown link. The label is escaped here; the address comes from the caller and only has its brackets and spaces encoded. */
export function markdownLink(label: string, address: string, limit = 120): string {
  const safe = address.replace(/[\s<>\\]/g, (character) => encodeURIComponent(character));
  return `[${escapeMarkdown(label, limit)}](<${safe}>)`;
}

/** Words for the inside of a briefing's sentence: one line whose markup characters are escaped, and no more than those, since a writer will read it raw. */
export function escapeForWriting(text: string): string {
  return plainLine(text, Number.MAX_SAFE_INTEGER / 8).replace(/[\\`*_<]|\[(?=@|[^\]]*\]\()/g, '\\$&');
}
