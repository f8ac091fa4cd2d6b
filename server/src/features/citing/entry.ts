import { AMERICAN_MARKS, bentQuotes, closingMarks } from '../../csl/quotes.js';
import type { ArticleCard } from '../../index/corpusIndex.js';
import type { BibliographyStyle } from './styles.js';
import { escapeForWriting } from '../escapeMarkdown.js';
import { authorNames, initialsOf, type AuthorName } from './authorNames.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/**
 * An article as an entry of a bibliography, in Markdown, after the rules for newspaper articles and web pages of the style: the Chicago Manual of Style (17th edition, author-date or
 * bibliography of the notes system), APA (7th edition), or as newspapers list sources. What is not known is left out, as the style says. Everything from the article is escaped.
 */
export function bibliographyEntry(card: ArticleCard, style: BibliographyStyle): string {
  const authors = authorNames(card.author ?? '');
  const words = card.title.trim() === '' ? card.id : card.title.trim();
  // The marks of the title are bent, and within the marks that a style sets around it they are of the other kind.
  const title = escapeForWriting(bentQuotes(words, AMERICAN_MARKS, style === 'apa' ? 0 : 1)).trim();
  const ended = closingMarks(words) > 0 ? stoppedInside(title) : stopped(title);
  const outlet = card.outlet === undefined || card.outlet.trim() === '' ? undefined : `*${escapeForWriting(card.outlet).trim()}*`;
  const day = dayOf(card.date);
  const url = card.url !== undefined && /^https?:\/\/[^\s<>]+$/i.test(card.url) ? `<${card.url}>` : undefined;
  switch (style) {
    case 'news':
      return `${joined([listed(authors, inOrder), `“${title}”`, outlet, day && british(day)], ', ')}${url === undefined ? '.' : `: ${url}`}`;
    case 'chicago-author-date':
      return authors.length > 0
        ? sentences([listed(authors, familyFirst), day?.year ?? 'n.d.', `“${ended}”`, joined([outlet, day && american(day)], ', '), url])
        : sentences([outlet ?? `“${ended}”`, day?.year ?? 'n.d.', ...(outlet === undefined ? [] : [`“${ended}”`]), day && american(day), url]);
    case 'chicago-notes':
      return sentences([authors.length > 0 ? listed(authors, familyFirst) : outlet, `“${ended}”`, joined([authors.length > 0 ? outlet : undefined, day && american(day)], ', '), url]);
    case 'apa': {
      const dated = `(${day === undefined ? 'n.d.' : apaDate(day)}).`;
      const by = authors.length > 0 ? listed(authors, withInitials, '&') : undefined;
      return by === undefined ? sentences([ended, dated, outlet, url]) : `${by} ${sentences([dated, ended, outlet, url])}`;
    }
  }
}

/** What an entry is sorted by, in the styles that sort: its first author, else what its entry begins with; then the day. */
export function sortKey(card: ArticleCard, style: BibliographyStyle): string {
  const [first] = authorNames(card.author ?? '');
  const lead = first === undefined ? (style === 'apa' ? card.title : (card.outlet ?? card.title)) : `${first.family} ${first.given ?? ''}`;
  const plain = lead.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '').replace(/^(?:the|an?)\s+/, '');
  return `${plain}\n${card.date ?? '9999'}\n${card.title.toLowerCase()}\n${card.id}`;
}

interface Day {
  readonly year: string;
  readonly month?: string;
  readonly day?: number;
}

function dayOf(date: string | undefined): Day | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? '');
  if (match === null) return undefined;
  const month = MONTHS[Number(match[2]) - 1];
  return { year: match[1]!, ...(month === undefined ? {} : { month }), ...(month === undefined || match[3] === undefined ? {} : { day: Number(match[3]) }) };
}

function british({ year, month, day }: Day): string {
  return joined([day?.toString(), month, year], ' ');
}

function american({ year, month, day }: Day): string {
  if (month === undefined) return year;
  return day === undefined ? `${month} ${year}` : `${month} ${day}, ${year}`;
}

function apaDate({ year, month, day }: Day): string {
  return month === undefined ? year : `${year}, ${joined([month, day?.toString()], ' ')}`;
}

/** 'A', 'A and B', 'A, B, and C'; of more than ten the first seven, as Chicago has it. */
function listed(authors: readonly AuthorName[], shown: (author: AuthorName, position: number) => string, and = 'and'): string | undefined {
  if (authors.length === 0) return undefined;
  const names = authors.slice(0, authors.length > 10 ? 7 : 10).map(shown);
  if (authors.length > names.length) return `${names.join(', ')}, et al.`;
  if (names.length === 1) return names[0];
  // Behind a name whose family comes first a comma stands in any case.
  const comma = names.length > 2 || shown !== inOrder ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${and} ${names.at(-1)}`;
}

function inOrder({ family, given }: AuthorName): string {
  return escapeForWriting(given === undefined ? family : `${given} ${family}`);
}

function familyFirst(author: AuthorName, position: number): string {
  return position > 0 || author.given === undefined ? inOrder(author) : escapeForWriting(`${author.family}, ${author.given}`);
}

function withInitials({ family, given }: AuthorName): string {
  return escapeForWriting(given === undefined ? family : `${family}, ${initialsOf(given)}`);
}

function joined(parts: readonly (string | undefined)[], by: string): string {
  return parts.filter((part) => part !== undefined && part !== '').join(by);
}

/** Parts with a full stop behind each that has none; an address stays as it is. */
function sentences(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').map((part) => (part!.startsWith('<') ? part! : stopped(part!))).join(' ');
}

/** With a full stop, unless a mark that ends a sentence, inside quotation marks or not, is there. */
function stopped(text: string): string {
  return /[.!?…][”"*’)]*$/.test(text) ? text : `${text}.`;
}

/** The same where the words end with a quotation: American styles put the full stop within its marks. */
function stoppedInside(text: string): string {
  return /[.!?…][”’]+$/.test(text) ? text : text.replace(/[”’]+$/, (marks) => `.${marks}`);
}
