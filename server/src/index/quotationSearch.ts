import type { Article, ArticleQuotation } from '../articles/article.js';
import { distinctStems } from '../articles/articleTerms.js';
import { foldWord } from '../text/fold.js';
import { stem, type Stem } from '../text/stem.js';
import { tokenize, wordsOf } from '../text/tokens.js';
import type { QuotationHit } from './corpusIndex.js';
import { cardOf } from './cardOf.js';
import { MOST_CONFIRMING } from './limits.js';
import { PostingsIndex } from './postings/postingsIndex.js';
import type { PostingsDocument } from './postings/segment.js';

/** Whether two names may be one person's; asked only for names that share their last word with a spelling of the speaker. */
export interface SpeakerQuery {
  /** Last words, folded, under which the speaker's quotations may be filed. */
  readonly lastWords: readonly string[];
  matches(name: string): boolean;
}

/** Postings that a query for quotations may read. */
export const MOST_QUOTATION_POSTINGS = 20_000;
/** Words that begin as the last one does, at most, a segment. */
export const MOST_PREFIXED = 50;

/** The quotations of all articles, by speaker and by the words in them. */
export class QuotationSearchIndex {
  readonly #articles = new Map<string, Article>();
  readonly #words = new PostingsIndex();
  /** Articles with a quotation whose speaker's name ends in this folded word. */
  readonly #byLastWord = new Map<string, Set<string>>();

  add(article: Article): void {
    this.#articles.set(article.metadata.id, article);
    this.#words.add(documentOf(article));
    for (const word of speakersOf(article)) {
      let ids = this.#byLastWord.get(word);
      if (!ids) this.#byLastWord.set(word, (ids = new Set()));
      ids.add(article.metadata.id);
    }
  }

  remove(article: Article): void {
    if (!this.#articles.delete(article.metadata.id)) return;
    this.#words.remove(documentOf(article));
    for (const word of speakersOf(article)) {
      const ids = this.#byLastWord.get(word);
      ids?.delete(article.metadata.id);
      if (ids?.size === 0) this.#byLastWord.delete(word);
    }
  }

  /** Quotations of the speaker first, then the others that share words with `text`; the last word may be the start of one. */
  search(text: string, speaker: SpeakerQuery | undefined, limit: number): QuotationHit[] {
    const isSpeakers = speakerTest(speaker);
    const scores = new Map<string, { article: Article; index: number; score: number; isSpeakers: boolean }>();
    for (const hit of this.#words.search({ terms: this.#terms(text), limit: Math.max(limit * 4, 100), mostPostings: MOST_QUOTATION_POSTINGS, mostConfirming: MOST_CONFIRMING })) {
      const article = this.#articles.get(hit.documentId)!;
      scores.set(`${hit.documentId}\n${hit.unit}`, { article, index: hit.unit, score: hit.score, isSpeakers: isSpeakers(article.quotations[hit.unit]!) });
    }
    if (speaker) {
      for (const id of new Set(speaker.lastWords.flatMap((word) => [...(this.#byLastWord.get(word) ?? [])]))) {
        const article = this.#articles.get(id)!;
        article.quotations.forEach((quotation, index) => {
          const key = `${id}\n${index}`;
          if (!scores.has(key) && isSpeakers(quotation)) scores.set(key, { article, index, score: 0, isSpeakers: true });
        });
      }
    }
    return [...scores.values()]
      .sort((a, b) => Number(b.isSpeakers) - Number(a.isSpeakers) || b.score - a.score || (a.article.metadata.id < b.article.metadata.id ? -1 : a.article.metadata.id > b.article.metadata.id ? 1 : a.index - b.index))
      .slice(0, limit)
      .map(({ article, index }) => hitOf(article, article.quotations[index]!));
  }

  #terms(text: string): string[] {
    const words = wordsOf(tokenize(text));
    const terms = words.map((word) => stem(word.norm));
    const last = words.at(-1);
    if (last && last.end === text.length) terms.push(...this.#words.termsWithPrefix(last.norm, MOST_PREFIXED));
    return terms;
  }
}

/** Whether a quotation is the speaker's. Many quotations have one name, which is looked up once. */
function speakerTest(speaker: SpeakerQuery | undefined): (quotation: ArticleQuotation) => boolean {
  const known = new Map<string, boolean>();
  return (quotation) => {
    const name = quotation.speaker?.name;
    if (speaker === undefined || name === undefined) return false;
    let matches = known.get(name);
    if (matches === undefined) known.set(name, (matches = speaker.matches(name)));
    return matches;
  };
}

function speakersOf(article: Article): Set<string> {
  const words = new Set<string>();
  for (const quotation of article.quotations) {
    if (quotation.speaker) words.add(lastWordOf(quotation.speaker.name));
  }
  return words;
}

/** The last word of a name, folded: what a surname is in most languages of the corpus. */
export function lastWordOf(name: string): string {
  return foldWord(name.trim().split(/\s+/).at(-1) ?? '');
}

function documentOf(article: Article): PostingsDocument {
  return {
    id: article.metadata.id,
    units: article.quotations.map((quotation) => ({ terms: quotationStems(article, quotation).map(({ text }) => text), weight: quotation.isSpeech ? 1 : 0.5 })),
  };
}

/** The stems of a quotation, each once. */
export function quotationStems(article: Article, { start, end }: ArticleQuotation): Stem[] {
  return distinctStems(tokenize(article.text, start, end));
}

export function hitOf(article: Article, quotation: ArticleQuotation): QuotationHit {
  return { article: cardOf(article), quotation, text: article.text.slice(quotation.start, quotation.end).replace(/\s+/g, ' ').trim() };
}
