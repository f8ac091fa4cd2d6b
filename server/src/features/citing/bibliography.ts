import { BIBLIOGRAPHY_END, BIBLIOGRAPHY_START, bibliographyIn } from '../../briefing/bibliography.js';
import type { Briefing } from '../../briefing/briefing.js';
import type { ArticleCard, CorpusIndex } from '../../index/corpusIndex.js';
import type { BibliographyStyle } from './styles.js';
import { overlaps } from '../../text/span.js';
import { citationsOf, resolveCitation } from '../citations.js';
import type { TextChange } from '../textChange.js';
import { bibliographyEntry, sortKey } from './entry.js';

/** How a bibliography is written. */
export interface BibliographyOptions {
  readonly style: BibliographyStyle;
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
  const written = bibliographyText(cards, options).replaceAll('\n', newline);
  if (present !== undefined) return text.slice(present.start, present.end) === written ? undefined : { span: present, newText: written };
  const blank = text.trim() === '' ? '' : text.endsWith(newline + newline) ? '' : text.endsWith(newline) ? newline : newline + newline;
  return { span: { start: text.length, end: text.length }, newText: `${blank}${written}${newline}` };
}

function bibliographyText(cards: readonly ArticleCard[], { style, heading }: BibliographyOptions): string {
  // A newspaper lists its sources as they come; the others by the alphabet.
  const ordered = style === 'news' ? cards : [...cards].sort((a, b) => (sortKey(a, style) < sortKey(b, style) ? -1 : 1));
  const title = heading.trim() === '' ? [] : [`## ${heading.trim()}`, ''];
  const entries = ordered.length === 0 ? [] : [...ordered.map((card) => `- ${bibliographyEntry(card, style)}`), ''];
  return [BIBLIOGRAPHY_START, '', ...title, ...entries, BIBLIOGRAPHY_END].join('\n');
}
