import type { Article } from '../articles/article.js';
import type { Evidence, NameVerdict, QuotationVerdict, StatementVerdict } from '../checks/finding.js';
import { findDates } from '../text/dates.js';
import { t } from '../text/l10n.js';
import { originalSpan } from '../text/mappedText.js';
import { findQuantities } from '../text/quantities.js';
import { overlaps, type Span } from '../text/span.js';
import { blockAt, inDocument, narrowestAt, touches, type CheckedDocument, type FeatureContext } from './checkedDocument.js';
import { citationAt, resolveCitation } from './citations.js';
import { differenceLine, sourceOnlySpans } from './differences.js';
import { escapeMarkdown } from './escapeMarkdown.js';
import { markedAt, markMarkdown } from './marks.js';
import { nameMarkdown } from './nameCard.js';
import { articleMarkdown, joinQuietly, passageMarkdown, sourceLine } from './passageCard.js';
import { quotationWords, sourcesWords, supportWords } from './supportWords.js';

/** A hover: Markdown in which all words of the corpus and the briefing are escaped, for exactly this range of the document. */
export interface HoverCard {
  readonly range: Span;
  readonly markdown: string;
}

export type HoverContext = FeatureContext & { readonly briefingPath?: string };

const MOST_EVIDENCE = 2;

/**
 * What is known of the citation, quotation, name, figure or date at an offset, else undefined: plain words have no hover.
 * An aborted `signal` rejects with the signal's reason.
 */
export async function hoverAt(document: CheckedDocument, offset: number, context: HoverContext, signal?: AbortSignal): Promise<HoverCard | undefined> {
  const card = await cardAt(document, offset, context, signal);
  const marked = markedAt(document, offset);
  if (marked === undefined) return card;
  // The words of whoever let it stand come first: they settle what the card below leaves open.
  const markdown = markMarkdown(marked);
  return card === undefined ? { range: spanOf(marked), markdown } : { range: card.range, markdown: `${markdown}\n\n---\n\n${card.markdown}` };
}

async function cardAt(document: CheckedDocument, offset: number, context: HoverContext, signal?: AbortSignal): Promise<HoverCard | undefined> {
  signal?.throwIfAborted();
  const citation = citationAt(document.briefing, offset);
  if (citation !== undefined) {
    const card = await resolveCitation(citation.citation, context.index, context.briefingPath, signal);
    if (card !== undefined) return { range: citation.span, markdown: articleMarkdown(card, await context.index.article(card.id, signal), context.linkTo) };
  }
  const quotation = narrowestAt(document.report.quotations, offset);
  if (quotation !== undefined) return { range: spanOf(quotation), markdown: await quotationMarkdown(quotation, context, signal) };
  const said = await hoverOnSpeaker(document, offset, context, signal);
  if (said !== undefined) return said;
  const named = nameAt(document, offset);
  if (named !== undefined) {
    const markdown = await nameMarkdown(named.name, context, signal);
    if (markdown !== undefined) return { range: spanOf(named.range), markdown };
  }
  return hoverOnStatement(document, offset, context, signal);
}

function spanOf(span: Span): Span {
  return { start: span.start, end: span.end };
}

/** The name at an offset; on an office that is the wrong one, the name that it was given to. */
function nameAt({ report }: CheckedDocument, offset: number): { readonly name: NameVerdict; readonly range: Span } | undefined {
  const name = narrowestAt(report.names, offset);
  const finding = narrowestAt(report.findings.filter((candidate) => candidate.code === 'name.wrongRole'), offset);
  // A word of the office may be taken for a name itself, such as 'Defence'.
  const holder = finding && report.names.filter((other) => !overlaps(other, finding)).sort((a, b) => distance(a, finding) - distance(b, finding))[0];
  if (name !== undefined && (holder === undefined || distance(holder, finding!) > 2)) return { name, range: name };
  return finding !== undefined && holder !== undefined && distance(holder, finding) <= 2 ? { name: holder, range: finding } : undefined;
}

/** Units between two spans, 0 where they meet. */
function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** The article on the first line, since it is what a writer looks for; then what is to be said of the words; then the passage. */
async function quotationMarkdown(verdict: QuotationVerdict, context: FeatureContext, signal?: AbortSignal): Promise<string> {
  const best = verdict.evidence[0];
  const article = best && (await context.index.article(best.article.id, signal));
  const speaker = verdict.speaker && escapeMarkdown(verdict.speaker, 80);
  if (best === undefined || article === undefined) return joinQuietly([`**${quotationWords(verdict.verdict)}**`, speaker]);
  const differences = verdict.verdict === 'altered' ? (verdict.differences ?? []) : [];
  const others = new Set(verdict.evidence.map((item) => item.article.id)).size - 1;
  const also = others > 0 && verdict.verdict === 'exact' ? (others === 1 ? t('also in another article') : t('also in {0} other articles', others)) : undefined;
  const words = differenceLine(differences) ?? (verdict.verdict === 'notFound' ? t('In no article; this passage is the nearest') : quotationWords(verdict.verdict));
  return [sourceLine(article, best, context.linkTo), joinQuietly([speaker, words, also]), passageMarkdown(article, best, sourceOnlySpans(article.text, best, differences))].join('\n\n');
}

/** Codes of findings that stand on a name but are about who says what: the passage tells that, and not the name. */
const ON_SPEAKERS = new Set(['claim.misattributed', 'quote.wrongSpeaker']);

/** The passage on a name that the words are wrongly ascribed to. */
async function hoverOnSpeaker(document: CheckedDocument, offset: number, context: FeatureContext, signal?: AbortSignal): Promise<HoverCard | undefined> {
  const finding = narrowestAt(document.report.findings.filter(({ code }) => ON_SPEAKERS.has(code)), offset);
  const [best] = finding?.evidence ?? [];
  const article = best && (await context.index.article(best.article.id, signal));
  if (finding === undefined || best === undefined || article === undefined) return undefined;
  return { range: spanOf(finding), markdown: [sourceLine(article, best, context.linkTo), otherWords(finding.evidence), passageMarkdown(article, best, notedSpans(article, best))].join('\n\n') };
}

/** Evidence for a statement, on its figures and dates and where a finding marks it; nothing on its other words. */
async function hoverOnStatement(document: CheckedDocument, offset: number, context: FeatureContext, signal?: AbortSignal): Promise<HoverCard | undefined> {
  const statement = narrowestAt(document.report.statements, offset);
  if (statement === undefined || statement.verdict === 'notChecked') return undefined;
  const finding = narrowestAt(
    document.report.findings.filter((candidate) => /^(?:claim|figure|date|source)\./.test(candidate.code) && candidate.code !== 'claim.uncited' && overlaps(candidate, statement)),
    offset,
  );
  const figure = figureAt(document, offset);
  const range = narrowestAt([finding, figure].filter((span) => span !== undefined), offset);
  if (range === undefined) return undefined;
  const evidence = finding !== undefined && finding.evidence.length > 0 ? finding.evidence : statement.evidence;
  const isElsewhere = finding?.code === 'claim.wrongSource';
  const isUncited = document.report.findings.some(({ code, ...place }) => code === 'claim.uncited' && overlaps(place, statement));
  return { range: spanOf(range), markdown: await statementMarkdown({ statement, evidence, isElsewhere, isUncited, isTold: finding !== undefined }, context, signal) };
}

/** What a card on a statement is made of. */
interface StatementCard {
  readonly statement: StatementVerdict;
  readonly evidence: readonly Evidence[];
  /** The evidence is what the cited article lacks and another has. */
  readonly isElsewhere: boolean;
  readonly isUncited: boolean;
  /** A finding, which the editor shows above the card, says why. */
  readonly isTold: boolean;
}

async function statementMarkdown({ statement, evidence, isElsewhere, isUncited, isTold }: StatementCard, context: FeatureContext, signal?: AbortSignal): Promise<string> {
  const verdict = statement.verdict === 'contradicted' ? otherWords(evidence) : isElsewhere ? t('Not in the cited source, but in this one') : supportWords(statement);
  const passages: string[][] = [];
  for (const item of evidence.slice(0, statement.verdict === 'unsupported' ? 1 : MOST_EVIDENCE)) {
    const article = await context.index.article(item.article.id, signal);
    if (article === undefined) continue;
    const source = sourceLine(article, item, context.linkTo);
    passages.push([item.isForPart === true ? `${source}\\\n${escapeMarkdown(sentenceCase(item.note!), 200)}` : source, passageMarkdown(article, item, notedSpans(article, item))]);
  }
  // A reason is made of the checker's words and the source's, so it is escaped like the rest. Where the source says otherwise, its passage says how.
  const reason = statement.reason !== undefined && statement.verdict === 'unsupported' && !isTold ? escapeMarkdown(statement.reason, 300) : undefined;
  const [first, ...others] = passages;
  if (first === undefined) return [`**${verdict}**`, reason].filter((part) => part !== undefined).join('\n\n');
  const [source, passage] = first;
  return [source, joinQuietly([verdict, sourcesWords(statement), isUncited ? t('the sentence cites no source') : undefined, reason]), passage, ...others.flat()].join('\n\n');
}

/** What the source has instead, where the evidence says so ('The source has “40 ships”'). */
function otherWords(evidence: readonly Evidence[]): string {
  const note = evidence[0]?.note;
  return note === undefined ? t('The source says otherwise') : escapeMarkdown(sentenceCase(note), 200);
}

function sentenceCase(words: string): string {
  return `${words[0]!.toUpperCase()}${words.slice(1)}`;
}

/** The words that a note on a passage names. */
function notedSpans(article: Article, { noted, ...passage }: Evidence): Span[] {
  return noted === undefined ? [] : sourceOnlySpans(article.text, passage, [{ kind: 'removed', text: noted }]);
}

/** The figure or date in the prose under an offset, by document offset. */
function figureAt(document: CheckedDocument, offset: number): Span | undefined {
  const block = blockAt(document.briefing, offset);
  if (block === undefined) return undefined;
  const { prose } = block.content;
  const found = [...findQuantities(prose.text), ...findDates(prose.text)].map((mention) => inDocument(block, originalSpan(prose, mention.start, mention.end)));
  return narrowestAt(found.filter((span) => touches(span, offset)), offset);
}
