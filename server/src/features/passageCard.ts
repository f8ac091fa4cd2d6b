import { markAt, type Article } from '../articles/article.js';
import type { Evidence } from '../checks/finding.js';
import type { ArticleCard } from '../index/corpusIndex.js';
import { t } from '../text/l10n.js';
import { dayWords } from '../text/phrases.js';
import { overlaps, type Span } from '../text/span.js';
import type { LinkBuilder } from './checkedDocument.js';
import { deepLink } from './deepLink.js';
import { escapeMarkdown, markdownLink } from './escapeMarkdown.js';
import { placeWords } from './placeWords.js';

/** The sentences before and after a passage are no more than a line each, so that the passage itself is seen without scrolling. */
const LINE_LIMIT = 76;
const CONTEXT_LIMIT = 220;
const PASSAGE_LIMIT = 700;
/** A shorter sentence does not say what an article is about. */
const FEWEST_UNITS = 40;

/** A passage as a Markdown block quote: the sentence before, the passage with the words of the source that `marked` spans in bold, the sentence after. */
export function passageMarkdown(article: Article, evidence: Evidence, marked: readonly Span[] = []): string {
  const around = sentencesAround(article, evidence);
  const passage = marked.length === 0 ? wholeSentences(article, evidence, around) : markedPassage(article, around.whole, marked);
  const lines = [around.before && `… ${escapeMarkdown(endOf(slice(article, around.before), LINE_LIMIT))}`, passage, around.after && lineAfter(slice(article, around.after))];
  return lines
    .filter((line) => line !== undefined && line !== '')
    .map((line) => `> ${line}`)
    .join('\n>\n');
}

/** The line above a passage: title as a link to the place, then outlet, day, the page, time or paragraph where the article counts them, and the passage on the web page where it has an address. */
export function sourceLine(article: Article, place: Span, linkTo: LinkBuilder): string {
  const { title, id, outlet, date, url } = article.metadata;
  const mark = markAt(article, place.start);
  const page = url === undefined ? undefined : deepLink(url, article.text, place);
  return joinQuietly([`**${markdownLink(title === '' ? id : title, linkTo(article, place))}**`, outlet && escapeMarkdown(outlet, 60), date && escapeMarkdown(dayWords(date), 30), mark && escapeMarkdown(placeWords(mark), 20), page && markdownLink(t('web page'), page)]);
}

/** What is known of an article, as two lines: the title as a link, then author, outlet, day and id. */
export function articleMarkdown(card: ArticleCard, article: Article | undefined, linkTo: LinkBuilder): string {
  const title = card.title === '' ? card.id : card.title;
  const head = article === undefined ? escapeMarkdown(title, 160) : markdownLink(title, linkTo(article, titleOf(article)), 160);
  const about = joinQuietly([card.author && escapeMarkdown(card.author, 80), card.outlet && escapeMarkdown(card.outlet, 60), card.date && escapeMarkdown(dayWords(card.date), 30)]);
  const opening = article && openingOf(article);
  return [`**${head}**`, about, opening && `> ${escapeMarkdown(opening, CONTEXT_LIMIT)}`].filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** Parts on one line with a middle dot between them; missing and empty ones are left out. */
export function joinQuietly(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

function titleOf(article: Article): Span {
  return article.blocks.find((block) => block.kind === 'title') ?? { start: 0, end: 0 };
}

function openingOf(article: Article): string | undefined {
  const paragraphs = article.sentences.filter((sentence) => article.blocks[sentence.block]?.kind === 'paragraph');
  // A line that only says who wrote it and where is no opening; of an article that has nothing longer, the first sentence is.
  const first = paragraphs.slice(0, 6).find(({ start, end }) => end - start >= FEWEST_UNITS && !/^by\s/i.test(article.text.slice(start, start + 3))) ?? paragraphs[0];
  return first && slice(article, first);
}

/** Sentences of an article around a passage. */
export interface Around {
  /** From the first to the last sentence that the passage touches, the passage included. */
  readonly whole: Span;
  readonly before?: Span;
  readonly after?: Span;
}

/** The sentences that a passage touches, whole, and the ones before and after. */
export function sentencesAround(article: Article, passage: Span): Around {
  let first = -1;
  let last = -1;
  for (const [i, sentence] of article.sentences.entries()) {
    if (!overlaps(sentence, passage)) continue;
    if (first < 0) first = i;
    last = i;
  }
  if (first < 0) return { whole: passage };
  const whole = { start: Math.min(passage.start, article.sentences[first]!.start), end: Math.max(passage.end, article.sentences[last]!.end) };
  const before = article.sentences[first - 1];
  const after = article.sentences[last + 1];
  const title = titleOf(article);
  // The title stands above the passage already.
  const isText = (span: Span | undefined): span is Span => span !== undefined && span.end > span.start && !(title.end > title.start && overlaps(span, title));
  return { whole, ...(isText(before) ? { before } : {}), ...(isText(after) ? { after } : {}) };
}

function wholeSentences(article: Article, evidence: Evidence, around: Around): string {
  const whole = slice(article, around.whole);
  // An article that has no such place any more (it changed meanwhile) still shows the words that were found.
  return escapeMarkdown(whole.trim() === '' ? evidence.text : whole, PASSAGE_LIMIT);
}

/** A passage with some of its words in bold. A long stretch without any is cut on the side that is far from them. */
function markedPassage(article: Article, whole: Span, marked: readonly Span[]): string {
  let line = '';
  let at = whole.start;
  for (const span of marked) {
    line += stretch(article.text.slice(at, span.start), at === whole.start ? 'before' : 'between');
    line += `**${escapeMarkdown(article.text.slice(span.start, span.end), PASSAGE_LIMIT)}**`;
    at = span.end;
  }
  return line + stretch(article.text.slice(at, whole.end), 'after');
}

/** Text beside or between words in bold, its white space at the edges kept as one space. */
function stretch(text: string, side: 'before' | 'between' | 'after'): string {
  const isCut = text.length > CONTEXT_LIMIT;
  const head = isCut && side !== 'before' ? escapeMarkdown(text, CONTEXT_LIMIT / 2) : '';
  const tail = isCut && side !== 'after' ? escapeMarkdown(endOf(text, CONTEXT_LIMIT / 2)) : '';
  const words = isCut ? [head, side === 'before' ? `…${tail}` : tail].filter((part) => part !== '').join(' ') : escapeMarkdown(text);
  if (words === '') return side === 'between' ? ' ' : '';
  const first = side !== 'before' && /^\s/.test(text) ? ' ' : '';
  const last = side !== 'after' && /\s$/.test(text) ? ' ' : '';
  return `${first}${words}${last}`;
}

function lineAfter(text: string): string {
  const line = escapeMarkdown(text, LINE_LIMIT);
  return line.endsWith('…') ? line : `${line} …`;
}

/** The last words of a text, at most `limit` units where they begin at a space; all of a shorter one. */
function endOf(text: string, limit: number): string {
  const line = text.trim();
  if (line.length <= limit) return line;
  const end = line.slice(-limit);
  const space = end.search(/\s/);
  return end.slice(space < 0 ? 0 : space).trim();
}

function slice(article: Article, span: Span): string {
  return article.text.slice(span.start, Math.min(span.end, span.start + PASSAGE_LIMIT * 4));
}
