import type { Article, CorpusProblem } from '../../articles/article.js';
import { nameWords } from '../../articles/foldName.js';
import { RecentValues } from '../../articles/recentValues.js';
import { areCopies, earlier, LOOKED_UP, MOST_SHARING, type SketchedArticle } from '../../articles/wireCopies.js';
import { stem } from '../../text/stem.js';
import { letterPairs, mostCandidates, rankCards } from '../cardSearch.js';
import type { ArticleCard, CorpusIndex, Entity, IndexStatus, NameLookup, PassageHit, PassageQuery, QuotationHit, QuotationQuery, QuotationSearch, Story } from '../corpusIndex.js';
import { creditLines } from '../credits.js';
import { FEW_ARTICLES, MOST_CONFIRMING, MOST_CONFIRMING_FOR_QUOTATION, MOST_POSTINGS, NEIGHBOUR_SHARE, PASSAGE_NEIGHBOUR_SHARE } from '../limits.js';
import { factorsOf } from '../postings/postingsIndex.js';
import type { UnitHit } from '../postings/searchSegment.js';
import { scoreSentences } from '../scoreSentences.js';
import { creditQuery } from './articleFields.js';
import { ArticleShelf } from './articleShelf.js';
import { fact, guarded, lastChangeOf, openForReading } from './database.js';
import type { FieldSegment } from './fieldSegment.js';
import { DamagedIndexError } from './segmentFile.js';
import { SegmentSet } from './segmentSet.js';
import type { Database } from './sqlite.js';
import { StoredNames } from './storedNames.js';
import { noWork, StoredPostings, type IndexWork } from './storedPostings.js';
import { searchQuotations } from './storedQuotations.js';
import { TERM } from './terms.js';

const MOST_CARD_POSTINGS = 50_000;
/** Answers to searches that are kept, some kilobytes each. */
const MOST_FOUND = 1000;
/** Lists of articles by what was typed that are kept: who cites types the same beginnings again and again. */
const MOST_LISTS = 100;

/**
 * An index on disk, read. It answers from the state that {@link refresh} found last, whatever is written meanwhile, and holds in memory only what it was asked
 * for, so that it opens at once and stays small. Where it turns out to be damaged, answers reject with `DamagedIndexError`.
 */
export class StoredIndex implements CorpusIndex {
  /** What was done so far to answer. */
  readonly work: IndexWork = noWork();
  readonly #database: Database;
  readonly #segments: SegmentSet;
  readonly #shelf: ArticleShelf;
  #postings!: StoredPostings;
  #names!: StoredNames;
  readonly #stories = new Map<string, Story>();
  /** What was found lately: a key changes one sentence, and the others of its paragraph ask again. */
  #found = new RecentValues<string, readonly PassageHit[]>(MOST_FOUND);
  #lists = new RecentValues<string, readonly ArticleCard[]>(MOST_LISTS);
  #taken: readonly FieldSegment[] = [];
  #written = -1;
  /** The revision of the database that changed articles last, where that is known. */
  #changedAt: number | undefined;
  #revision = 0;
  #problems: readonly CorpusProblem[] = [];
  #status: IndexStatus = { articles: 0, expected: 0, isComplete: false };
  #isReading = false;
  readonly #onDamage: (error: DamagedIndexError) => void;

  private constructor(folder: string, database: Database, onDamage: (error: DamagedIndexError) => void) {
    this.#onDamage = onDamage;
    this.#database = database;
    this.#segments = new SegmentSet(folder, database);
    this.#shelf = new ArticleShelf(database, this.work);
    this.refresh();
  }

  /** Opens the index in a folder; undefined where there is none by this analysis. Throws `NewerIndexError`, `DamagedIndexError` or the file system's error. `onDamage` is told where an answer finds it damaged later. */
  static open(folder: string, analysis: string, onDamage: (error: DamagedIndexError) => void = () => undefined): StoredIndex | undefined {
    const database = openForReading(folder, analysis);
    return database && guarded(() => new StoredIndex(folder, database, onDamage));
  }

  /** Takes up what was written since; true where anything was. */
  refresh(): boolean {
    return guarded(() => {
      // One state of the database until the next call, so that terms and articles always belong together.
      if (this.#isReading) this.#database.exec('COMMIT');
      this.#isReading = false;
      this.#database.exec('BEGIN');
      this.#isReading = true;
      const written = Number(fact(this.#database, 'revision') ?? 0);
      if (written === this.#written) return false;
      this.#written = written;
      const state = JSON.parse(String(fact(this.#database, 'status') ?? '{}')) as { expected?: number; isComplete?: boolean };
      const isComplete = state.isComplete ?? false;
      const isSame = this.#takeUp(this.#segments.refresh(), lastChangeOf(this.#database));
      this.#problems = JSON.parse(String(fact(this.#database, 'problems') ?? '[]')) as CorpusProblem[];
      const articles = this.#postings.articles;
      const wasComplete = this.#status.isComplete;
      this.#status = { articles, expected: isComplete ? articles : Math.max(articles, state.expected ?? 0), isComplete };
      if (!isSame || isComplete !== wasComplete) this.#revision++;
      return true;
    });
  }

  /**
   * Whether the segments are those that were taken up last, and articles as they were at that change: then what is remembered of them, here and by whoever asked, holds on. Answers read from their
   * segments when they are gone through, so that those from segments that were merged since are asked for anew, too.
   */
  #takeUp(segments: readonly FieldSegment[], changedAt: number | undefined): boolean {
    const isSame = changedAt !== undefined && changedAt === this.#changedAt && segments.length === this.#taken.length && segments.every((segment, index) => segment === this.#taken[index]);
    this.#changedAt = changedAt;
    this.#taken = segments;
    if (isSame) return true;
    this.#postings = new StoredPostings(segments, this.work);
    this.#names = new StoredNames(this.#postings);
    this.#stories.clear();
    this.#found = new RecentValues(MOST_FOUND);
    this.#lists = new RecentValues(MOST_LISTS);
    this.#shelf.forgetNumbers();
    return false;
  }

  close(): void {
    this.#segments.close();
    this.#database.close();
  }

  get revision(): number {
    return this.#revision;
  }

  get status(): IndexStatus {
    return this.#status;
  }

  problems(): readonly CorpusProblem[] {
    return this.#problems;
  }

  async article(id: string, signal?: AbortSignal): Promise<Article | undefined> {
    return this.#answer(signal, () => this.#shelf.article(id));
  }

  async card(id: string, signal?: AbortSignal): Promise<ArticleCard | undefined> {
    return this.#answer(signal, () => this.#shelf.card(id));
  }

  async cardByPath(path: string, signal?: AbortSignal): Promise<ArticleCard | undefined> {
    return this.#answer(signal, () => this.#shelf.cardByPath(path));
  }

  async cardByUrl(url: string, signal?: AbortSignal): Promise<ArticleCard | undefined> {
    return this.#answer(signal, () => this.#shelf.cardByUrl(url));
  }

  async searchCards(text: string, limit: number, signal?: AbortSignal): Promise<readonly ArticleCard[]> {
    return this.#answer(signal, () => {
      const typed = text.trim();
      if (typed.length === 0) return this.#shelf.firstCards(limit);
      return this.#lists.get(`${limit} ${typed}`, () => {
        const hits = this.#postings.search({ terms: letterPairs(typed).map(TERM.cardPair), limit: mostCandidates(typed), mostPostings: MOST_CARD_POSTINGS });
        return rankCards(hits.flatMap((hit) => this.#shelf.card(hit.documentId) ?? []), typed, limit);
      });
    });
  }

  async storyOf(articleId: string, signal?: AbortSignal): Promise<Story | undefined> {
    return this.#answer(signal, () => {
      const known = this.#stories.get(articleId);
      if (known) return known;
      const article = this.#sketched(articleId);
      if (!article) return undefined;
      const found = new Map([[articleId, article]]);
      // A map gives the members that are put in while it is walked, so that copies of copies are reached too.
      for (const member of found.values()) for (const copy of this.#copiesOf(member, found)) found.set(copy.id, copy);
      const articleIds = [...found.values()].sort(earlier).map(({ id }) => id);
      const story = { lead: articleIds[0]!, articleIds };
      for (const id of articleIds) this.#stories.set(id, story);
      return story;
    });
  }

  async findPassages(query: PassageQuery, signal?: AbortSignal): Promise<readonly PassageHit[]> {
    return this.#answer(signal, () => this.#find(query.stems, query, PASSAGE_NEIGHBOUR_SHARE, MOST_CONFIRMING));
  }

  async findQuotationPassages(query: QuotationQuery, signal?: AbortSignal): Promise<readonly PassageHit[]> {
    return this.#answer(signal, () => this.#find(query.words.map(stem), query, NEIGHBOUR_SHARE, MOST_CONFIRMING_FOR_QUOTATION));
  }

  async termWeights(stems: readonly string[], signal?: AbortSignal): Promise<readonly number[]> {
    return this.#answer(signal, () => {
      const { articles } = this.#postings;
      return stems.map((term) => Math.log((articles + 1) / (this.#postings.articlesWith(TERM.sentence(term)) + 1)));
    });
  }

  async searchQuotations(query: QuotationSearch, signal?: AbortSignal): Promise<readonly QuotationHit[]> {
    return this.#answer(signal, () => searchQuotations(query, this.#postings, this.#names, (id) => this.#shelf.article(id)));
  }

  async lookUpName(name: string, signal?: AbortSignal): Promise<NameLookup> {
    return this.#answer(signal, () => this.#names.lookUp(name));
  }

  async isCredited(name: string, signal?: AbortSignal): Promise<boolean> {
    return this.#answer(signal, () => {
      const terms = creditQuery(name).map(TERM.credit);
      if (terms.length === 0) return false;
      if (terms.length === 1) return this.#postings.articlesWith(terms[0]!) > 0;
      const wanted = ` ${nameWords(name).join(' ')} `;
      for (const id of this.#postings.articlesWithAll(terms)) {
        const card = this.#shelf.card(id);
        if (card && creditLines(card).some((words) => ` ${words.join(' ')} `.includes(wanted))) return true;
      }
      return false;
    });
  }

  async completeNames(typed: string, limit: number, signal?: AbortSignal): Promise<readonly Entity[]> {
    return this.#answer(signal, () => this.#names.complete(typed, limit));
  }

  /** Gives an answer; what is damaged is told to whoever can put it right. */
  #answer<Answer>(signal: AbortSignal | undefined, answer: () => Answer): Answer {
    signal?.throwIfAborted();
    try {
      return guarded(answer);
    } catch (error) {
      if (error instanceof DamagedIndexError) this.#onDamage(error);
      throw error;
    }
  }

  #find(stems: readonly string[], query: Pick<PassageQuery, 'factors' | 'within' | 'limit'>, neighbourShare: number, mostConfirming: number): readonly PassageHit[] {
    const { factors, within, limit } = query;
    return this.#found.get(JSON.stringify([neighbourShare, limit, stems, factors, within]), () => this.#search(stems, query, neighbourShare, mostConfirming));
  }

  #search(stems: readonly string[], { factors, within, limit }: Pick<PassageQuery, 'factors' | 'within' | 'limit'>, neighbourShare: number, mostConfirming: number): PassageHit[] {
    const terms = stems.map(TERM.sentence);
    const hits =
      within && within.length <= FEW_ARTICLES
        ? this.#scoreWithin(factorsOf(stems, factors), within, neighbourShare, limit)
        : this.#postings.search({ terms, ...(factors ? { factors } : {}), limit: within ? Number.POSITIVE_INFINITY : limit, mostPostings: MOST_POSTINGS, mostConfirming, neighbourShare });
    const allowed = within && within.length > FEW_ARTICLES ? new Set(within) : undefined;
    const kept = allowed ? hits.filter((hit) => allowed.has(hit.documentId)) : hits;
    return kept.slice(0, limit).map((hit) => ({ articleId: hit.documentId, sentence: hit.unit, score: hit.score }));
  }

  #scoreWithin(factors: ReadonlyMap<string, number>, within: readonly string[], neighbourShare: number, limit: number): UnitHit[] {
    const weights = new Map([...factors].map(([term, factor]) => [term, factor * this.#postings.weight(TERM.sentence(term))]));
    return scoreSentences([...new Set(within)].flatMap((id) => this.#shelf.article(id) ?? []), weights, neighbourShare, limit);
  }

  #sketched(id: string, sketch = this.#shelf.sketch(id)): SketchedArticle | undefined {
    if (sketch === undefined) return undefined;
    const date = this.#shelf.card(id)?.date;
    return { id, sketch, ...(date === undefined ? {} : { date }) };
  }

  #copiesOf(article: SketchedArticle, known: ReadonlyMap<string, unknown>): SketchedArticle[] {
    const near = new Set<string>();
    for (const hash of article.sketch.hashes.subarray(0, LOOKED_UP)) {
      const term = TERM.story(hash);
      const sharing = this.#postings.articlesWith(term);
      if (sharing > 1 && sharing <= MOST_SHARING) for (const id of this.#postings.articleIds(term)) if (!known.has(id)) near.add(id);
    }
    // Dozens share some formula of the trade, and hardly any is a copy: the day is asked of copies only.
    return [...near].flatMap((id) => {
      const sketch = this.#shelf.sketch(id);
      return sketch !== undefined && areCopies(article.sketch, sketch) ? (this.#sketched(id, sketch) ?? []) : [];
    });
  }
}
