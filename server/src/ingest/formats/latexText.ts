/** Combining marks by the name of LaTeX's accent. */
const ACCENTS: Readonly<Record<string, string>> = { '`': '\u0300', "'": '\u0301', '^': '\u0302', '~': '\u0303', '=': '\u0304', u: '\u0306', '.': '\u0307', '"': '\u0308', r: '\u030a', H: '\u030b', v: '\u030c', c: '\u0327', k: '\u0328', d: '\u0323', b: '\u0331' };
const LETTERS: Readonly<Record<string, string>> = { ss: 'ß', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', o: 'ø', O: 'Ø', l: 'ł', L: 'Ł', aa: 'å', AA: 'Å', i: 'ı', j: 'ȷ', dh: 'ð', DH: 'Ð', th: 'þ', TH: 'Þ', dj: 'đ', DJ: 'Đ', textendash: '–', textemdash: '—', ldots: '…', dots: '…', textquoteright: '’', textquoteleft: '‘', textquotedblleft: '“', textquotedblright: '”', S: '§', pounds: '£', euro: '€', copyright: '©' };

/** A value of BibTeX as plain text: accents composed, marks of LaTeX read, commands and braces taken away. */
export function latexText(value: string): string {
  return value
    .replace(/\\([`'^~="."])\s*(?:\{\s*\\?([A-Za-zıȷ])\s*\}|\\?([A-Za-z]))/g, (_, accent: string, braced?: string, bare?: string) => composed(accent, braced ?? bare ?? ''))
    .replace(/\\([uvHcdbkr])(?:\{\s*\\?([A-Za-z])\s*\}|\s+\\?([A-Za-z]))/g, (_, accent: string, braced?: string, bare?: string) => composed(accent, braced ?? bare ?? ''))
    .replace(/\\([A-Za-z]+)(?:\{\}|\s+|(?![A-Za-z]))/g, (whole, name: string) => LETTERS[name] ?? (/^(?:emph|textit|textbf|textsc|texttt|enquote|url|href|mkbibquote)$/.test(name) ? '' : whole.endsWith(' ') ? ' ' : ''))
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/\\([&%$#_{}~^ ])/g, '$1')
    .replace(/(?<!\\)[{}]/g, '')
    .replace(/~/g, '\u00a0')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

function composed(accent: string, letter: string): string {
  const base = letter === 'ı' ? 'i' : letter;
  return (base + (ACCENTS[accent] ?? '')).normalize('NFC');
}
