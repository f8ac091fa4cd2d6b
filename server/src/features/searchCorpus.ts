import type { Article } from '../articles/article.js';
import type { CorpusIndex, Entity, PassageHit, QuotationHit } from '../index/corpusIndex.js';
import { stem } from '../text/stem.js';
import type { Span } from '../text/span.js';
import { tokenize, wordsOf } from '../text/tokens.js';
import { plainLine } from './escapeMarkdown.js';
import { quotationText } from './evidencePassage.js';

/** Something that the corpus has on a text. Texts are plain and untrusted. */
export interface SearchHit {
  readonly kind: 'quotation' | 'passage' | 'person';
  readonly text: string;
  /** Who says it, or the offices of the person. */
  readonly about?: string;
  readonly place?: { readonly article: Article; readonly span: Span };
  /** What is put into a briefing. */
  readonly insertion: string;
}

const TEXT_LIMIT = 300;
const MOST_PEOPLE = 5;
const LEAST_CONFIDENCE = 0.5;

/** Quotations, passages and people for a text that may still be being typed, at most `limit` of each of the first two. Rejects with the reason of an aborted `signal`. */
export async function searchCorpus(text: string, index: CorpusIndex, limit: number, signal?: AbortSignal): Promise<SearchHit[]> {
  const words = wordsOf(tokenize(text)).map(({ norm }) => norm);
  if (words.length === 0) return [];
  const people = (await index.completeNames(text.trim(), MOST_PEOPLE * 2, signal)).filter(({ kind }) => kind === 'person').slice(0, MOST_PEOPLE);
  const speaker = people[0] !== undefined && isWholeName(text, people[0]) ? { speaker: people[0].preferred } : {};
  const quotations = (await index.searchQuotations({ text, limit: limit * 2, ...speaker }, signal)).filter((hit) => isLike(hit, words, speaker.speaker)).slice(0, limit);
  const passages = await findPassages(words, index, limit, signal);
  const hits: SearchHit[] = [];
  for (const hit of quotations) {
    const article = await index.article(hit.article.id, signal);
    if (article !== undefined) hits.push(quotationHit(hit, article));
  }
  for (const { articleId, sentence } of passages) {
    const article = await index.article(articleId, signal);
    const span = article?.sentences[sentence];
    if (article === undefined || span === undefined || quotations.some(({ article: { id }, quotation }) => id === articleId && span.start <= quotation.start && quotation.end <= span.end)) continue;
    hits.push({ kind: 'passage', text: plainLine(article.text.slice(span.start, span.end), TEXT_LIMIT), place: { article, span }, insertion: quotationText(article, span) });
  }
  return [...withoutCopies(hits), ...(await Promise.all(people.map((person) => personHit(person, index, signal))))];
}

/** Hits whose words no earlier one of their kind has: copies of a story say the same. */
function withoutCopies(hits: readonly SearchHit[]): SearchHit[] {
  const seen = new Set<string>();
  return hits.filter(({ kind, text }) => {
    const key = `${kind} ${text}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Sentences that share most with the words, those with the words in their order first. */
export async function findPassages(words: readonly string[], index: CorpusIndex, limit: number, signal?: AbortSignal): Promise<PassageHit[]> {
  const inOrder = words.length > 1 ? await index.findQuotationPassages({ words, limit }, signal) : [];
  const sharing = await index.findPassages({ stems: words.map(stem), limit }, signal);
  const key = ({ articleId, sentence }: PassageHit): string => `${sentence} ${articleId}`;
  const bonus = new Map(inOrder.map((hit) => [key(hit), hit.score]));
  const all = new Map([...inOrder, ...sharing].map((hit) => [key(hit), hit]));
  const rank = (hit: PassageHit): number => hit.score + (bonus.get(key(hit)) ?? 0);
  return [...all.values()].sort((a, b) => rank(b) - rank(a)).slice(0, limit);
}

/** Whether the text is a name of this person, so that what they said is wanted. */
function isWholeName(text: string, person: Entity): boolean {
  const typed = text.trim().toLowerCase();
  return person.spellings.some((spelling) => spelling.text.toLowerCase() === typed || spelling.text.toLowerCase().endsWith(` ${typed}`));
}

/** Whether a quotation has at least half of the words, the last of which may be unfinished, or is by whom was asked for. */
function isLike({ text, quotation }: QuotationHit, words: readonly string[], speaker: string | undefined): boolean {
  if (speaker !== undefined && quotation.speaker?.name.split(' ').at(-1) === speaker.split(' ').at(-1)) return true;
  const own = wordsOf(tokenize(text)).map(({ norm }) => norm);
  const stems = new Set(own.map(stem));
  const found = words.filter((word, at) => stems.has(stem(word)) || (at === words.length - 1 && own.some((other) => other.startsWith(word))));
  return found.length * 2 >= words.length && found.length > 0;
}

function quotationHit({ quotation, text }: QuotationHit, article: Article): SearchHit {
  const speaker = quotation.speaker !== undefined && quotation.speaker.confidence >= LEAST_CONFIDENCE ? quotation.speaker.name : undefined;
  return {
    kind: 'quotation',
    text: plainLine(text, TEXT_LIMIT),
    ...(speaker === undefined ? {} : { about: plainLine(speaker, 80) }),
    place: { article, span: quotation },
    insertion: quotationText(article, quotation),
  };
}

async function personHit(person: Entity, index: CorpusIndex, signal?: AbortSignal): Promise<SearchHit> {
  const offices = person.offices.slice(0, 2).map(({ text }) => text).join(', ');
  const article = person.articleIds[0] === undefined ? undefined : await index.article(person.articleIds[0], signal);
  const span = article?.names.find(({ text, fullName }) => person.spellings.some((spelling) => spelling.text === text || spelling.text === fullName));
  return {
    kind: 'person',
    text: plainLine(person.preferred, 80),
    ...(offices === '' ? {} : { about: plainLine(offices, 120) }),
    ...(article === undefined ? {} : { place: { article, span: span ?? { start: 0, end: 0 } } }),
    insertion: plainLine(person.preferred, 200),
  };
}
