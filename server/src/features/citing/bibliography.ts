import { BIBLIOGRAPHY_END, BIBLIOGRAPHY_START, bibliographyIn } from '../../briefing/bibliography.js';
import type { Briefing } from '../../briefing/briefing.js';
import { readFrontMatter } from '../../briefing/frontMatter.js';
import type { ArticleCard, CorpusIndex } from '../../index/corpusIndex.js';
import { formatBibliography } from '../../csl/bibliography.js';
import type { Style } from '../../csl/style.js';
import type { BibliographyStyle } from './styles.js';
import { overlaps } from '../../text/span.js';
import { citationsOf, resolveCitation } from '../citations.js';
import type { TextChange } from '../textChange.js';
import { cslItem } from './cslItem.js';
import { asListItem, markdownOf } from './cslMarkdown.js';
import { bibliographyEntry, sortKey } from './entry.js';

/** How a bibliography is written. */
export interface BibliographyOptions {
  /** One that is built in, or one that was read from a file. */
  readonly style: BibliographyStyle | Style;
  /** Its heading; none where it is empty. */
  readonly heading: string;
  readonly briefingPath?: string;
}

/** The articles that a briefing cites, each once, in the order of their first citation. Those of the bibliography itself do not count. */
export async function citedCards(briefing: Briefing, index: CorpusIndex, briefingPath?: string, signal?: AbortSignal): Promise<ArticleCard[]> {
  const list = bibliographyIn(briefing.text);
  const cards = new Map<string, ArticleCard>();
  for (const { citation, whole } of citationsOf(briefing)) {
    if (list !== undefined && overlaps(list, whole)) continue;
    const card = await resolveCitation(citation, index, briefingPath, signal);
    if (card !== undefined && !cards.has(card.id)) cards.set(card.id, card);
  }
  return [...cards.values()];
}

/**
 * The change that brings the bibliography of a briefing up to date, or puts one at its end where `isWanted`. Undefined where it is as it should be, where there is none and none is wanted,
 * and where nothing is cited and there is none.
 */
export async function updateBibliography(briefing: Briefing, index: CorpusIndex, options: BibliographyOptions, isWanted: boolean, signal?: AbortSignal): Promise<TextChange | undefined> {
  const { text } = briefing;
  const present = bibliographyIn(text);
  if (present === undefined && !isWanted) return undefined;
  const cards = await citedCards(briefing, index, options.briefingPath, signal);
  if (present === undefined && cards.length === 0) return undefined;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const written = bibliographyText(cards, options, languageOf(briefing)).replaceAll('\n', newline);
  if (present !== undefined) return text.slice(present.start, present.end) === written ? undefined : { span: present, newText: written };
  const blank = text.trim() === '' ? '' : text.endsWith(newline + newline) ? '' : text.endsWith(newline) ? newline : newline + newline;
  return { span: { start: text.length, end: text.length }, newText: `${blank}${written}${newline}` };
}

/** The language that a style writes in unless it has one of its own: the briefing's. */
function languageOf({ blocks }: Briefing): string {
  const frontMatter = blocks.find(({ content }) => content.kind === 'frontMatter');
  return (frontMatter && readFrontMatter(frontMatter.content.source).language) ?? 'en-US';
}

function bibliographyText(cards: readonly ArticleCard[], { style, heading }: BibliographyOptions, language: string): string {
  const title = heading.trim() === '' ? [] : [`## ${heading.trim()}`, ''];
  const items = typeof style === 'string' ? listed(cards, style) : listedAs(cards, style, language);
  return [BIBLIOGRAPHY_START, '', ...title, ...items, ...(items.length === 0 ? [] : ['']), BIBLIOGRAPHY_END].join('\n');
}

/** A newspaper lists its sources as they come; the others by the alphabet. */
function listed(cards: readonly ArticleCard[], style: BibliographyStyle): string[] {
  const ordered = style === 'news' ? cards : [...cards].sort((a, b) => (sortKey(a, style) < sortKey(b, style) ? -1 : 1));
  return ordered.map((card) => `- ${bibliographyEntry(card, style)}`);
}

/** The items of the list as a style file writes and orders them. Where it numbers them '1.', '2.', that is the list itself. */
function listedAs(cards: readonly ArticleCard[], style: Style, language: string): string[] {
  const byId = new Map(cards.map((card) => [card.id, card]));
  // A source that the style has no words for is listed all the same: none of what the briefing cites may be missing.
  const lines = (formatBibliography(style, cards.map(cslItem), language) ?? []).map(({ id, runs }) => markdownOf(runs) || bibliographyEntry(byId.get(id)!, 'news'));
  const isNumbered = lines.every((line, position) => new RegExp(`^${position + 1}[.)] \\S`).test(line));
  return isNumbered ? lines : lines.map((line) => `- ${asListItem(line)}`);
}
