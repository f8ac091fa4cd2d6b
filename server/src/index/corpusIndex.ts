import type { Article, ArticleMetadata, ArticlePath, ArticleQuotation, CorpusProblem } from '../articles/article.js';
import type { Entity, NameLookup } from '../articles/entity.js';
import type { Story } from '../articles/wireCopies.js';
import type { Span } from '../text/span.js';

/**
 * The corpus as analysis sees it. Every answer is asynchronous and cancellable, so that an engine may keep its articles on disk or elsewhere.
 * An aborted `signal` rejects with the signal's reason. No answer reads the whole corpus.
 */
export interface CorpusIndex {
  /** Grows with every change to the articles; what was worked out at one revision holds until the next. */
  readonly revision: number;
  readonly status: IndexStatus;
  /** Everything that is wrong with files of the corpus, by path. */
  problems(): readonly CorpusProblem[];

  /** The whole article, or undefined where no article has this id. */
  article(id: string, signal?: AbortSignal): Promise<Article | undefined>;
  /** What is known of an article without reading it. */
  card(id: string, signal?: AbortSignal): Promise<ArticleCard | undefined>;
  /** The article whose file has this absolute path, or whose `url` is this one (scheme, `www.`, trailing slash, fragment and what of the query tells no page aside). */
  cardByPath(path: string, signal?: AbortSignal): Promise<ArticleCard | undefined>;
  cardByUrl(url: string, signal?: AbortSignal): Promise<ArticleCard | undefined>;
  /** Articles whose id or title is like `text`, best first; all, by id, for an empty text. At most `limit`. */
  searchCards(text: string, limit: number, signal?: AbortSignal): Promise<readonly ArticleCard[]>;

  /** The story of an article: its copies in other outlets and itself, with the earliest as its lead. Undefined where no article has this id. */
  storyOf(articleId: string, signal?: AbortSignal): Promise<Story | undefined>;

  /** Sentences that share words with the query, best first, by the summed weight of the terms they share. */
  findPassages(query: PassageQuery, signal?: AbortSignal): Promise<readonly PassageHit[]>;
  /** The weight of each stem: the inverse document frequency, from 0 for one in every article to ln(articles + 1) for one in none. */
  termWeights(stems: readonly string[], signal?: AbortSignal): Promise<readonly number[]>;
  /** Sentences where a quotation may come from, best first: by the summed weight of the word sequences and rare words they share with it. */
  findQuotationPassages(query: QuotationQuery, signal?: AbortSignal): Promise<readonly PassageHit[]>;
  /** Quotations of the articles, those of `speaker` first, then by likeness to `text`. For completion and search. */
  searchQuotations(query: QuotationSearch, signal?: AbortSignal): Promise<readonly QuotationHit[]>;

  /** Whether and how the corpus knows a name. */
  lookUpName(name: string, signal?: AbortSignal): Promise<NameLookup>;
  /** Whether a name stands in what is known about an article, its author, outlet or title, where the text may not have it. */
  isCredited(name: string, signal?: AbortSignal): Promise<boolean>;
  /** Entities whose spellings are like what is typed, best first. */
  completeNames(typed: string, limit: number, signal?: AbortSignal): Promise<readonly Entity[]>;
}

export interface IndexStatus {
  readonly articles: number;
  /** How many files there are to index in all, while indexing; equal to `articles` and problem files when done. */
  readonly expected: number;
  readonly isComplete: boolean;
}

export interface ArticleCard extends ArticleMetadata, ArticlePath {}

export interface PassageQuery {
  /** Stems of the words to look for (`text/stem`), figures as they stand; repeated ones count once. */
  readonly stems: readonly string[];
  /** What each stem counts for beside how rare it is, by place in `stems`; 1 for all by default. A synonym counts for less than the word itself. */
  readonly factors?: readonly number[];
  /** Only within these articles, by id. */
  readonly within?: readonly string[];
  readonly limit: number;
}

/** One sentence of one article. */
export interface PassageHit {
  readonly articleId: string;
  /** Index into {@link Article.sentences}. */
  readonly sentence: number;
  readonly score: number;
}

export interface QuotationQuery {
  /** Normalised words and figures of the quotation (`text/tokens`), in order. */
  readonly words: readonly string[];
  readonly within?: readonly string[];
  readonly limit: number;
}

export interface QuotationSearch {
  readonly text: string;
  /** A name; matched through its entity, so any spelling finds the person's quotations. */
  readonly speaker?: string;
  readonly limit: number;
}

export interface QuotationHit {
  readonly article: ArticleCard;
  readonly quotation: ArticleQuotation;
  /** The quoted words, white space folded. */
  readonly text: string;
}

export type { Entity, NameLookup, Office, Spelling } from '../articles/entity.js';
export type { Story } from '../articles/wireCopies.js';

/** A place in an article with the words that stand there. */
export interface ArticlePlace extends Span {
  readonly articleId: string;
}
