import type { Article, CorpusProblem } from '../articles/article.js';
import { sentenceStems } from '../articles/articleTerms.js';
import { EntityTable } from '../articles/entities.js';
import { sketchOf } from '../articles/sketch.js';
import { WireCopies } from '../articles/wireCopies.js';
import { stem } from '../text/stem.js';
import { CardSearch } from './cardSearch.js';
import { cardOf } from './cardOf.js';
import { Credits } from './credits.js';
import type {
  ArticleCard,
  CorpusIndex,
  Entity,
  IndexStatus,
  NameLookup,
  PassageHit,
  PassageQuery,
  QuotationHit,
  QuotationQuery,
  QuotationSearch,
  Story,
} from './corpusIndex.js';
import { FEW_ARTICLES, MOST_CONFIRMING, MOST_CONFIRMING_FOR_QUOTATION, MOST_POSTINGS, NEIGHBOUR_SHARE, PASSAGE_NEIGHBOUR_SHARE } from './limits.js';
import type { NameTable } from './names.js';
import { factorsOf, PostingsIndex } from './postings/postingsIndex.js';
import type { UnitHit } from './postings/searchSegment.js';
import type { PostingsDocument } from './postings/segment.js';
import { lastWordOf, QuotationSearchIndex, type SpeakerQuery } from './quotationSearch.js';
import { scoreSentences } from './scoreSentences.js';
import { titleWeight } from './unitWeight.js';
import { comparableUrl, urlsToLookUp } from '../articles/webAddress.js';

/** A change of the corpus: articles that are new or changed, and paths of files that are gone or can no longer be used. */
export interface CorpusChange {
  readonly added: readonly Article[];
  /** Absolute paths. */
  readonly removed: readonly string[];
}

/** The corpus in memory: the articles as they are, postings over their sentences and quotations, and the table of names. */
export class MemoryIndex implements CorpusIndex {
  readonly #articles = new Map<string, Article>();
  readonly #idsByPath = new Map<string, string>();
  readonly #idsByUrl = new Map<string, Set<string>>();
  readonly #sentences = new PostingsIndex();
  readonly #quotations = new QuotationSearchIndex();
  readonly #cards = new CardSearch();
  readonly #credits = new Credits();
  readonly #copies = new WireCopies();
  readonly #names: NameTable;
  #revision = 0;
  #problems: readonly CorpusProblem[] = [];
  #status: { readonly expected: number; readonly isComplete: boolean } | undefined;

  /** `names` can be given for tests; the articles' own otherwise. */
  constructor(names: NameTable = new EntityTable()) {
    this.#names = names;
  }

  get revision(): number {
    return this.#revision;
  }

  get status(): IndexStatus {
    return { articles: this.#articles.size, expected: this.#status?.expected ?? this.#articles.size, isComplete: this.#status?.isComplete ?? true };
  }

  problems(): readonly CorpusProblem[] {
    return this.#problems;
  }

  /** Takes in a change. An added article replaces the one with its path, or with its id; a removed path without an article is ignored. */
  apply(change: CorpusChange): void {
    for (const path of change.removed) this.#remove(this.#idsByPath.get(path));
    for (const article of change.added) {
      this.#remove(this.#idsByPath.get(article.path));
      this.#remove(article.metadata.id);
      this.#add(article);
    }
    this.#revision++;
  }

  setProblems(problems: readonly CorpusProblem[]): void {
    this.#problems = problems;
  }

  /** How far indexing has come; the number of articles is the index's own. */
  setStatus(status: { readonly expected: number; readonly isComplete: boolean }): void {
    this.#status = { expected: status.expected, isComplete: status.isComplete };
  }

  async article(id: string, signal?: AbortSignal): Promise<Article | undefined> {
    signal?.throwIfAborted();
    return this.#articles.get(id);
  }

  async card(id: string, signal?: AbortSignal): Promise<ArticleCard | undefined> {
    signal?.throwIfAborted();
    return this.#cards.get(id);
  }

  async cardByPath(path: string, signal?: AbortSignal): Promise<ArticleCard | undefined> {
    signal?.throwIfAborted();
    const id = this.#idsByPath.get(path);
    return id === undefined ? undefined : this.#cards.get(id);
  }

  async cardByUrl(url: string, signal?: AbortSignal): Promise<ArticleCard | undefined> {
    signal?.throwIfAborted();
    const ids = urlsToLookUp(url).map((key) => this.#idsByUrl.get(key)).find((found) => found !== undefined);
    // Where several articles give one address, the first by id, whatever the order they came in.
    const id = ids && [...ids].sort((a, b) => (a < b ? -1 : 1))[0];
    return id === undefined ? undefined : this.#cards.get(id);
  }

  async searchCards(text: string, limit: number, signal?: AbortSignal): Promise<readonly ArticleCard[]> {
    signal?.throwIfAborted();
    return this.#cards.search(text, limit);
  }

  async storyOf(articleId: string, signal?: AbortSignal): Promise<Story | undefined> {
    signal?.throwIfAborted();
    return this.#copies.storyOf(articleId);
  }

  async findPassages(query: PassageQuery, signal?: AbortSignal): Promise<readonly PassageHit[]> {
    signal?.throwIfAborted();
    return this.#find(query.stems, query, PASSAGE_NEIGHBOUR_SHARE, MOST_CONFIRMING);
  }

  async findQuotationPassages(query: QuotationQuery, signal?: AbortSignal): Promise<readonly PassageHit[]> {
    signal?.throwIfAborted();
    return this.#find(query.words.map(stem), query, NEIGHBOUR_SHARE, MOST_CONFIRMING_FOR_QUOTATION);
  }

  async termWeights(stems: readonly string[], signal?: AbortSignal): Promise<readonly number[]> {
    signal?.throwIfAborted();
    const articles = this.#articles.size;
    return stems.map((term) => Math.log((articles + 1) / (this.#sentences.documentFrequency(term) + 1)));
  }

  async searchQuotations(query: QuotationSearch, signal?: AbortSignal): Promise<readonly QuotationHit[]> {
    signal?.throwIfAborted();
    return this.#quotations.search(query.text, query.speaker === undefined ? undefined : this.#speakerQuery(query.speaker), query.limit);
  }

  async lookUpName(name: string, signal?: AbortSignal): Promise<NameLookup> {
    signal?.throwIfAborted();
    return this.#names.lookUp(name);
  }

  async isCredited(name: string, signal?: AbortSignal): Promise<boolean> {
    signal?.throwIfAborted();
    return this.#credits.has(name);
  }

  async completeNames(typed: string, limit: number, signal?: AbortSignal): Promise<readonly Entity[]> {
    signal?.throwIfAborted();
    return this.#names.complete(typed, limit);
  }

  #add(article: Article): void {
    const { id, url } = article.metadata;
    this.#articles.set(id, article);
    this.#idsByPath.set(article.path, id);
    if (url !== undefined) {
      const key = comparableUrl(url);
      this.#idsByUrl.set(key, (this.#idsByUrl.get(key) ?? new Set()).add(id));
    }
    this.#sentences.add(documentOf(article));
    this.#quotations.add(article);
    this.#cards.add(cardOf(article));
    this.#credits.add(article.metadata);
    this.#copies.add({ id, ...(article.metadata.date === undefined ? {} : { date: article.metadata.date }), sketch: sketchOf(article) });
    this.#names.add(article);
  }

  #remove(id: string | undefined): void {
    const article = id === undefined ? undefined : this.#articles.get(id);
    if (id === undefined || !article) return;
    this.#articles.delete(id);
    this.#idsByPath.delete(article.path);
    if (article.metadata.url !== undefined) {
      const key = comparableUrl(article.metadata.url);
      const ids = this.#idsByUrl.get(key);
      ids?.delete(id);
      if (ids?.size === 0) this.#idsByUrl.delete(key);
    }
    this.#sentences.remove(documentOf(article));
    this.#quotations.remove(article);
    this.#cards.remove(id);
    this.#credits.remove(article.metadata);
    this.#copies.remove(id);
    this.#names.remove(id);
  }

  #find(terms: readonly string[], { factors, within, limit }: Pick<PassageQuery, 'factors' | 'within' | 'limit'>, neighbourShare: number, mostConfirming: number): PassageHit[] {
    const hits =
      within && within.length <= FEW_ARTICLES
        ? this.#scoreWithin(factorsOf(terms, factors), within, neighbourShare, limit)
        : this.#sentences.search({ terms, ...(factors ? { factors } : {}), limit: within ? Number.POSITIVE_INFINITY : limit, mostPostings: MOST_POSTINGS, mostConfirming, neighbourShare });
    const allowed = within && within.length > FEW_ARTICLES ? new Set(within) : undefined;
    const kept = allowed ? hits.filter((hit) => allowed.has(hit.documentId)) : hits;
    return kept.slice(0, limit).map((hit) => ({ articleId: hit.documentId, sentence: hit.unit, score: hit.score }));
  }

  #scoreWithin(factors: ReadonlyMap<string, number>, within: readonly string[], neighbourShare: number, limit: number): UnitHit[] {
    const weights = new Map([...factors].map(([term, factor]) => [term, factor * this.#sentences.unitWeight(term)]));
    return scoreSentences([...new Set(within)].flatMap((id) => this.#articles.get(id) ?? []), weights, neighbourShare, limit);
  }

  #speakerQuery(name: string): SpeakerQuery {
    const lookup = this.#names.lookUp(name);
    const entities = new Set(lookup.entities.map((entity) => entity.id));
    const spellings = lookup.entities.flatMap((entity) => entity.spellings.map((spelling) => spelling.text));
    const lastWords = [...new Set([name, ...spellings].map(lastWordOf))];
    const known = new Map<string, boolean>();
    const matches = (other: string): boolean => {
      let isMatch = known.get(other);
      if (isMatch === undefined) {
        isMatch = entities.size === 0 ? lastWordOf(other) === lastWordOf(name) : this.#names.lookUp(other).entities.some((entity) => entities.has(entity.id));
        known.set(other, isMatch);
      }
      return isMatch;
    };
    return { lastWords, matches };
  }
}

function documentOf(article: Article): PostingsDocument {
  return { id: article.metadata.id, units: sentenceStems(article).map((stems, unit) => ({ terms: stems.map(({ text }) => text), weight: titleWeight(article, unit) })) };
}
