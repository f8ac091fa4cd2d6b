import { articlePathOf, type Article } from '../articles/article.js';
import type { ParsedDocument } from '../features/checkedDocument.js';
import type { EvidenceSection, SectionPassage, SentenceEvidence } from '../features/sentenceEvidence.js';
import type { Overview, OverviewItem } from '../features/overview.js';
import type { SearchHit } from '../features/searchCorpus.js';
import type { ArticleCard } from '../index/corpusIndex.js';
import type { ShownEvidence, ShownEvidenceSection, ShownHit, ShownItem, ShownOverview, ShownPassage, ShownSource } from '../sharedViews.js';
import type { LinedText } from './fromProtocol.js';
import { articleRange } from '../report/positions.js';
import { toRange, toTextEdits } from './toProtocol.js';
import { uriOfArticle } from './uris.js';

/** A document as far as positions in it need it. */
export interface ShownDocument {
  readonly uri: string;
  readonly version: number;
  readonly lined: LinedText;
}

/** What a view shows of an article. */
export function toSource(card: ArticleCard): ShownSource {
  const { id, title, author, outlet, date, url } = card;
  return {
    id,
    title: title === '' ? id : title,
    ...(author === undefined ? {} : { author }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
    // Views are of clients that show the text of what cannot be read otherwise.
    uri: uriOfArticle(card, { sourceDocuments: true }),
  };
}

function sourceOf(article: Article): ShownSource {
  return toSource({ ...article.metadata, ...articlePathOf(article) });
}

export function toEvidence({ uri, version, lined }: ShownDocument, evidence: SentenceEvidence): ShownEvidence {
  return { uri, version, range: toRange(lined, evidence), text: evidence.text, sections: evidence.sections.map((section) => toSection(lined, section)), remarks: evidence.remarks };
}

function toSection(lined: LinedText, { passages, ...section }: EvidenceSection): ShownEvidenceSection {
  return { ...section, passages: passages.map((passage) => toPassage(lined, passage)) };
}

function toPassage(lined: LinedText, { article, span, cite, ...passage }: SectionPassage): ShownPassage {
  return { ...passage, source: sourceOf(article), range: articleRange(article, span), ...(cite === undefined ? {} : { cite: toTextEdits(lined, cite) }) };
}

export function toOverview({ uri, version, lined }: ShownDocument, { briefing }: ParsedDocument, overview: Overview, isOn: boolean): Omit<ShownOverview, 'stamp'> {
  const { sections, ...counts } = overview;
  return {
    uri,
    version,
    isChecked: isOn && !briefing.isOff,
    ...counts,
    sections: sections.map(({ title, items, ...span }) => ({ title, range: toRange(lined, span), items: items.map((item) => toItem(lined, item)) })),
  };
}

function toItem(lined: LinedText, { start, end, ...item }: OverviewItem): ShownItem {
  return { ...item, range: toRange(lined, { start, end }) };
}

export function toHit({ place, ...hit }: SearchHit): ShownHit {
  return place === undefined ? hit : { ...hit, source: sourceOf(place.article), range: articleRange(place.article, place.span) };
}
