import type { Article, ArticleQuotation } from '../articles/article.js';
import type { Evidence, QuotationVerdict, StatementVerdict } from '../checks/finding.js';
import { overlaps, type Span } from '../text/span.js';
import { differenceTexts, sourceOnlySpans } from './differences.js';
import { escapeForWriting, plainLine } from './escapeMarkdown.js';
import { quotedWords, sharedWords } from './matchedWords.js';
import { sentencesAround } from './passageCard.js';

/** `near`: it says something like it, which is neither for nor against. */
export type Stance = 'for' | 'against' | 'near';

/** A stretch of a passage; marked where it has the briefing's words, or others in their place. */
export interface PassagePart {
  readonly text: string;
  readonly mark?: 'matched' | 'differs';
}

/** A passage of an article as it is shown beside a sentence. Texts are plain and untrusted. */
export interface PassageShown {
  readonly stance: Stance;
  readonly article: Article;
  /** By offset into the article's text. */
  readonly span: Span;
  readonly before?: string;
  readonly after?: string;
  readonly parts: readonly PassagePart[];
  readonly differences: readonly string[];
  readonly speaker?: string;
  /** What is written into a briefing that quotes it: words in quotation marks and a citation. */
  readonly insertion: string;
}

/** Units of a passage that are shown, and of its neighbours. */
const PASSAGE_LIMIT = 900;
const NEIGHBOUR_LIMIT = 80;
/** Below this, nothing is said of who speaks. */
const LEAST_CONFIDENCE = 0.5;

/** A passage, its words set beside those of the quotation or statement that it is evidence on. */
export function shownPassage(article: Article, evidence: Evidence, stance: Stance, of: { readonly quotation: QuotationVerdict } | { readonly statement: StatementVerdict }): PassageShown {
  const around = sentencesAround(article, evidence);
  const whole = { start: around.whole.start, end: Math.min(around.whole.end, around.whole.start + PASSAGE_LIMIT) };
  const differences = 'quotation' in of ? (of.quotation.differences ?? []) : [];
  const differing = 'quotation' in of ? sourceOnlySpans(article.text, whole, differences) : notedSpans(article, whole, stance, evidence.noted);
  const matched = 'quotation' in of ? quotedWords(article.text, whole, of.quotation.text) : sharedWords(article.text, whole, of.statement.text);
  const quotation = quotationIn(article, evidence, matched);
  const speaker = 'quotation' in of ? undefined : speakerOf(quotation);
  return {
    stance,
    article,
    span: whole,
    ...(around.before === undefined ? {} : { before: lastWords(article, around.before) }),
    ...(around.after === undefined ? {} : { after: plainLine(article.text.slice(around.after.start, around.after.start + 4 * NEIGHBOUR_LIMIT), NEIGHBOUR_LIMIT) }),
    parts: partsOf(article.text, whole, matched, differing, around.whole.end > whole.end),
    differences: 'quotation' in of ? differenceTexts(differences) : stance === 'against' && evidence.note !== undefined ? [sentenceOf(evidence.sentence ?? evidence.note)] : [],
    ...(speaker === undefined ? {} : { speaker }),
    insertion: quotationText(article, quotation ?? whole),
  };
}

/** Words of an article in quotation marks with a citation, for a briefing. */
export function quotationText(article: Article, span: Span): string {
  // The words come without a bullet before them and marks of their own at their ends; those inside become single ones.
  const words = escapeForWriting(article.text.slice(span.start, span.end)).replace(/^[•·▪–—-]\s+/u, '').replace(/^[“"„«]+|[”"»,]+$/gu, '').replace(/[“„«]/gu, '‘').replace(/[”»]/gu, '’').replace(/"([^"]*)"/g, '‘$1’');
  return `“${words}” [@${article.metadata.id}]`;
}

function lastWords(article: Article, span: Span): string {
  const line = plainLine(article.text.slice(Math.max(span.start, span.end - 4 * NEIGHBOUR_LIMIT), span.end), 8 * NEIGHBOUR_LIMIT);
  if (line.length <= NEIGHBOUR_LIMIT) return line;
  const end = line.slice(-NEIGHBOUR_LIMIT);
  return `…${end.slice(Math.max(0, end.indexOf(' ')))}`;
}

/** The words that a note on a passage names ('the source has “40 ships”'). */
function notedSpans(article: Article, passage: Span, stance: Stance, noted: string | undefined): Span[] {
  return stance !== 'against' || noted === undefined ? [] : sourceOnlySpans(article.text, passage, [{ kind: 'removed', text: noted }]);
}

function sentenceOf(words: string): string {
  return plainLine(`${words[0]!.toUpperCase()}${words.slice(1)}`, 200);
}

/** The quotation of the passage that shares most with the briefing's words. */
function quotationIn(article: Article, evidence: Evidence, matched: readonly Span[]): ArticleQuotation | undefined {
  const shared = (quotation: ArticleQuotation): number => matched.reduce((sum, span) => sum + Math.max(0, Math.min(span.end, quotation.end) - Math.max(span.start, quotation.start)), 0);
  const candidates = article.quotations.filter((quotation) => quotation.isSpeech && overlaps(quotation, evidence)).map((quotation) => ({ quotation, shared: shared(quotation) }));
  return candidates.filter((candidate) => candidate.shared > 0).sort((a, b) => b.shared - a.shared)[0]?.quotation;
}

function speakerOf(quotation: ArticleQuotation | undefined): string | undefined {
  return quotation?.speaker !== undefined && quotation.speaker.confidence >= LEAST_CONFIDENCE ? plainLine(quotation.speaker.name, 80) : undefined;
}

/** The passage in stretches: where marks of both kinds meet, what differs counts. White space is folded. */
function partsOf(text: string, whole: Span, matched: readonly Span[], differing: readonly Span[], isCut: boolean): PassagePart[] {
  const marks = [
    ...differing.map((span) => ({ ...span, mark: 'differs' as const })),
    ...matched.flatMap((span) => without(span, differing)).map((span) => ({ ...span, mark: 'matched' as const })),
  ].sort((a, b) => a.start - b.start);
  const parts: PassagePart[] = [];
  const add = (start: number, end: number, mark?: PassagePart['mark']): void => {
    const stretch = text.slice(start, end).replace(/\s+/gu, ' ');
    if (stretch !== '') parts.push({ text: stretch, ...(mark === undefined ? {} : { mark }) });
  };
  let at = whole.start;
  for (const { start, end, mark } of marks) {
    add(at, start);
    add(Math.max(at, start), end, mark);
    at = Math.max(at, end);
  }
  add(at, whole.end);
  if (isCut) parts.push({ text: ' …' });
  return parts;
}

/** What is left of a span where others are taken out of it. */
function without(span: Span, others: readonly Span[]): Span[] {
  const left: Span[] = [];
  let at = span.start;
  for (const other of others) {
    if (!overlaps(other, { start: at, end: span.end })) continue;
    if (other.start > at) left.push({ start: at, end: other.start });
    at = Math.max(at, other.end);
  }
  if (at < span.end) left.push({ start: at, end: span.end });
  return left;
}
