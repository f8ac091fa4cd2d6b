import type { Article } from '../articles/article.js';
import type { Evidence, WordDifference } from '../checks/finding.js';
import type { ArticleCard } from '../index/corpusIndex.js';
import { overlaps, type Span } from '../text/span.js';
import { tokenize, wordsOf } from '../text/tokens.js';
import type { LinkBuilder } from './checkedDocument.js';
import { escapeMarkdown, markdownLink } from './escapeMarkdown.js';
import { dayWords } from './supportWords.js';

const CONTEXT_LIMIT = 220;
const PASSAGE_LIMIT = 700;

/** A passage as a Markdown block quote: the sentence before, the passage with the differing words marked, the sentence after. */
export function passageMarkdown(article: Article, evidence: Evidence, differences?: readonly WordDifference[]): string {
  const around = sentencesAround(article, evidence);
  const passage = differences === undefined || differences.length === 0 ? wholeSentences(article, evidence, around) : escapeAround(article, comparedPart(article, evidence, differences), around, differencesMarkdown(differences));
  const lines = [around.before && `… ${escapeMarkdown(slice(article, around.before), CONTEXT_LIMIT)}`, passage, around.after && `${escapeMarkdown(slice(article, around.after), CONTEXT_LIMIT)} …`];
  return lines
    .filter((line) => line !== undefined && line !== '')
    .map((line) => `> ${line}`)
    .join('\n>\n');
}

/** Source to briefing, readable without colour: words that only the source has struck out, words that only the briefing has in bold. */
export function differencesMarkdown(differences: readonly WordDifference[]): string {
  const parts = differences.map(({ kind, text }) => {
    const words = escapeMarkdown(text, PASSAGE_LIMIT);
    if (words === '' || kind === 'same') return words;
    return kind === 'removed' ? `~~${words}~~` : `**${words}**`;
  });
  let line = '';
  for (const [i, part] of parts.entries()) {
    if (part === '') continue;
    const joinsOn = differences[i]!.kind === 'same' && /^[,.;:!?)’”]/.test(part);
    line += line === '' || joinsOn ? part : ` ${part}`;
  }
  return line;
}

/** The line below a passage: title as a link to the place, then outlet and day. */
export function sourceLine(article: Article, place: Span, linkTo: LinkBuilder): string {
  const { title, id, outlet, date } = article.metadata;
  return joinQuietly([markdownLink(title === '' ? id : title, linkTo(article, place)), outlet && escapeMarkdown(outlet, 60), date && escapeMarkdown(dayWords(date), 30)]);
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
  const first = article.sentences.find((sentence) => article.blocks[sentence.block]?.kind === 'paragraph');
  return first && slice(article, first);
}

interface Around {
  /** From the first to the last sentence that the passage touches, the passage included. */
  readonly whole: Span;
  readonly before?: Span;
  readonly after?: Span;
}

function sentencesAround(article: Article, passage: Span): Around {
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
  const isText = (span: Span | undefined): span is Span => span !== undefined && span.end > span.start;
  return { whole, ...(isText(before) ? { before } : {}), ...(isText(after) ? { after } : {}) };
}

function wholeSentences(article: Article, evidence: Evidence, around: Around): string {
  const whole = slice(article, around.whole);
  // An article that has no such place any more (it changed meanwhile) still shows the words that were found.
  return escapeMarkdown(whole.trim() === '' ? evidence.text : whole, PASSAGE_LIMIT);
}

/** The part of the passage that the differences are about: where the source's words among them stand one after the other. The whole passage where they do not. */
function comparedPart(article: Article, evidence: Span, differences: readonly WordDifference[]): Span {
  const wanted = wordsOf(tokenize(differences.filter(({ kind }) => kind !== 'added').map(({ text }) => text).join(' '))).map(({ norm }) => norm);
  const words = wordsOf(tokenize(article.text, evidence.start, Math.min(evidence.end, evidence.start + PASSAGE_LIMIT * 4)));
  const from = words.findIndex((_, i) => wanted.every((norm, k) => words[i + k]?.norm === norm));
  if (wanted.length === 0 || from < 0) return evidence;
  // Marks that the differences have after the last word must not be shown twice.
  const last = words[from + wanted.length - 1]!.end;
  const trailing = /[,.;:!?…]*$/.exec(differences.findLast(({ kind }) => kind !== 'added')?.text ?? '')![0];
  return { start: words[from]!.start, end: article.text.startsWith(trailing, last) ? last + trailing.length : last };
}

function escapeAround(article: Article, evidence: Span, around: Around, passage: string): string {
  const before = escapeEdge(article.text.slice(around.whole.start, evidence.start), 'before');
  const after = escapeEdge(article.text.slice(evidence.end, around.whole.end), 'after');
  return `${before}${passage}${after}`;
}

/** The rest of the sentence on one side of the passage; white space at the inner edge is kept as one space, a long rest is left out. */
function escapeEdge(text: string, side: 'before' | 'after'): string {
  const words = text.length > CONTEXT_LIMIT ? '…' : escapeMarkdown(text, CONTEXT_LIMIT);
  if (side === 'before') return words === '' ? '' : `${words}${/\s$/.test(text) || words === '…' ? ' ' : ''}`;
  return words === '' ? '' : `${/^\s/.test(text) || words === '…' ? ' ' : ''}${words}`;
}

function slice(article: Article, span: Span): string {
  return article.text.slice(span.start, Math.min(span.end, span.start + PASSAGE_LIMIT * 4));
}
